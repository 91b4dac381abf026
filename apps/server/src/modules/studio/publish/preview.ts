import type { SiteDescription } from '@manara/contracts'
import { makeImages, wholeFont } from '@manara/site-build'
import type { BuildCache, MediaSource } from '@manara/site-build'
import { renderPage } from '@manara/site-kit'
import type { MediaNeed } from '@manara/site-kit'

type Shown = { pageId: string; lang: string; marks: boolean; fonts?: boolean; cache: BuildCache; media: MediaSource }

/**
 * One page as a single document that needs nothing beside it: fonts stand inside as data, because a boxed-in frame may load nothing.
 * Without `fonts` their faces are left out, for somebody who has them already. `marks` adds what an editor needs to know which text is which.
 */
export async function previewPage(
  site: SiteDescription,
  { pageId, lang, marks, fonts: withThem = true, cache, media: source }: Shown,
): Promise<string> {
  const { file, fonts, media } = renderPage(site, { pageId, lang }, { mode: marks ? 'preview' : 'publish', formAction: '#' })
  const inlined = await Promise.all(
    (withThem ? fonts : []).map(async (need) => [need.path, (await wholeFont(need, cache)).toString('base64')] as const),
  )
  const withFonts = inlined.reduce(
    (html, [path, base64]) => html.replaceAll(new RegExp(`(?:\\.\\./)*${escaped(path)}`, 'g'), `data:font/woff2;base64,${base64}`),
    await withPhotos(file.body, media, { source, cache }),
  )
  const whole = withFonts.replaceAll(besides, '')
  return withThem ? whole : whole.replaceAll(/@font-face\{[^}]*\}/g, '')
}

/** A preload of what stands inside already would only be fetched twice; what makes the site an app would look for files that are not there. */
const besides = /<link rel="?(?:preload|manifest|apple-touch-icon)"?[^>]*>|<script src=[^>]*><\/script>/g

const shownWidth = 960

/** Photos stand inside as one picture each: of what a page offers for screens of all kinds, the preview needs what is wide enough for a pane. */
async function withPhotos(html: string, needs: readonly MediaNeed[], ways: { source: MediaSource; cache: BuildCache }): Promise<string> {
  const found = await Promise.all(needs.map(async (need) => [need.media, await inlined(need, ways)] as const))
  const bySource = new Map(found.map(([media, address]) => [media.replace(/[^A-Za-z0-9_-]/g, ''), address]))
  return html
    .replaceAll(/<source type="?image\/(?:avif|webp)"?[^>]*>/g, '')
    .replaceAll(
      /(<img src=")(?:\.\.\/)*media\/([A-Za-z0-9_-]+)-\d+\.jpeg"/g,
      (_whole, start: string, name: string) => `${start}${bySource.get(name) ?? noPicture}"`,
    )
}

/** Empty, so that its words are shown instead. */
const noPicture = 'data:,'

async function inlined({ media, outputs }: MediaNeed, ways: { source: MediaSource; cache: BuildCache }): Promise<string> {
  const widest =
    outputs.filter((one) => one.format === 'webp' && one.width <= shownWidth).at(-1) ?? outputs.find((one) => one.format === 'webp')
  const made = widest && (await makeImages({ media, outputs: [widest] }, ways).catch(() => undefined))
  const body = made?.[0]?.body
  return body ? `data:image/webp;base64,${body.toString('base64')}` : noPicture
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
