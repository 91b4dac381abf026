import type { SiteDescription } from '@manara/contracts'
import { wholeFont } from '@manara/site-build'
import type { BuildCache } from '@manara/site-build'
import { renderPage } from '@manara/site-kit'

type Shown = { pageId: string; lang: string; marks: boolean; fonts?: boolean; cache: BuildCache }

/**
 * One page as a single document that needs nothing beside it: fonts stand inside as data, because a boxed-in frame may load nothing.
 * Without `fonts` their faces are left out, for somebody who has them already. `marks` adds what an editor needs to know which text is which.
 */
export async function previewPage(site: SiteDescription, { pageId, lang, marks, fonts: withThem = true, cache }: Shown): Promise<string> {
  const { file, fonts } = renderPage(site, { pageId, lang }, { mode: marks ? 'preview' : 'publish', formAction: '#' })
  const inlined = await Promise.all(
    (withThem ? fonts : []).map(async (need) => [need.path, (await wholeFont(need, cache)).toString('base64')] as const),
  )
  const withFonts = inlined.reduce(
    (html, [path, base64]) => html.replaceAll(new RegExp(`(?:\\.\\./)*${escaped(path)}`, 'g'), `data:font/woff2;base64,${base64}`),
    file.body,
  )
  if (!withThem) return withFonts.replaceAll(/@font-face\{[^}]*\}|<link rel="?preload"?[^>]*>/g, '')
  // A preload of what stands inside already would only be fetched twice.
  return withFonts.replaceAll(/<link rel="?preload"?[^>]*>/g, '')
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
