import type { SiteDescription } from '@manara/contracts'
import { makeImages, wholeFont } from '@manara/site-build'
import type { BuildCache, MediaSource } from '@manara/site-build'
import { drawPreview, dressPreview, faceAddress, photoAddress } from '@manara/site-kit'
import type { MediaNeed, PreviewAsk } from '@manara/site-kit'

type Shown = PreviewAsk & { fonts?: boolean; cache: BuildCache; media: MediaSource }

/**
 * One page as a single document that needs nothing beside it. The dashboard draws the same bytes by itself from what it has of an earlier one,
 * so whatever is done to them is done in `drawPreview` and `dressPreview`.
 */
export async function previewPage(site: SiteDescription, { fonts = true, cache, media: source, ...ask }: Shown): Promise<string> {
  const page = drawPreview(site, ask)
  const [faces, photos] = await Promise.all([
    eachOf(fonts ? page.faces : [], async ({ name, need }) => faceAddress(name, (await wholeFont(need, cache)).toString('base64'))),
    eachOf(page.photos, async ({ name, need }) => photoAddress(name, await bytesOf(need, { source, cache }))),
  ])
  return dressPreview(page, { faces, photos }, { fonts })
}

const eachOf = async <T extends { name: string }>(all: readonly T[], make: (one: T) => Promise<string>): Promise<Map<string, string>> =>
  new Map(await Promise.all(all.map(async (one) => [one.name, await make(one)] as const)))

type Ways = { source: MediaSource; cache: BuildCache }
const shownWidth = 960

/** Of what a page offers for screens of all kinds, the preview needs what is wide enough for a pane. */
async function bytesOf({ media, outputs }: MediaNeed, ways: Ways): Promise<string | undefined> {
  const webp = outputs.filter((one) => one.format === 'webp')
  const widest = webp.filter((one) => one.width <= shownWidth).at(-1) ?? webp[0]
  const made = widest && (await makeImages({ media, outputs: [widest] }, ways).catch(() => undefined))
  return made?.[0]?.body.toString('base64')
}
