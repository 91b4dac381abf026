import { createHash } from 'node:crypto'
import type { FontNeed, MediaNeed, RasterNeed } from '@manara/site-kit'
import { createBuildCache } from './cache.ts'
import type { BuildCache } from './cache.ts'
import { cutFont } from './fonts/cut-font.ts'
import { makeImages } from './images/make-images.ts'
import type { MediaSource } from './images/make-images.ts'
import { rasterise } from './rasters/raster.ts'

export type BuiltFile = { body: Buffer; type: string; sha256: string }

/** Something a page asks for that could not be made; the rest of the site stands. `what` is a font file, a raster path or a photo. */
export type BuildFinding = { code: 'media_missing' | 'media_unreadable' | 'font_missing' | 'raster_failed'; what: string }

export type AssetOptions = {
  /** Where photos come from. Absent: sites without photos. */
  media?: MediaSource
  /** Kept between builds, fonts and pictures are made once. */
  cache?: BuildCache
}

/** What stands beside the pages of a site, or of one page: `renderPage` and `renderSite` both name it. */
export type AssetNeeds = { fonts?: readonly FontNeed[]; rasters?: readonly RasterNeed[]; media?: readonly MediaNeed[] }

export type Assets = { files: Map<string, BuiltFile>; findings: BuildFinding[] }

type Made = { path: string; type: string; body: Buffer }

/** Makes fonts, social images and photos. What cannot be made becomes a finding, never a failure. */
export async function makeAssets({ fonts = [], rasters = [], media = [] }: AssetNeeds, options: AssetOptions): Promise<Assets> {
  const cache = options.cache ?? createBuildCache()
  const findings: BuildFinding[] = []
  const or = (finding: BuildFinding) => (): Made[] => {
    findings.push(finding)
    return []
  }
  const making = [
    ...fonts.map((need) =>
      cutFont(need, cache).then((body) => [{ path: need.path, type: 'font/woff2', body }], or({ code: 'font_missing', what: need.file })),
    ),
    ...rasters.map((need) =>
      rasterise(need, cache).then((body) => [{ path: need.path, type: 'image/png', body }], or({ code: 'raster_failed', what: need.path })),
    ),
    ...media.map((need) =>
      photos(need, options.media, cache).then(
        (made) => made ?? or({ code: 'media_missing', what: need.media })(),
        or({ code: 'media_unreadable', what: need.media }),
      ),
    ),
  ]
  const made = (await Promise.all(making)).flat()
  return { files: new Map(made.map(({ path, type, body }) => [path, builtFile(body, type)])), findings }
}

const photos = async (need: MediaNeed, source: MediaSource | undefined, cache: BuildCache): Promise<Made[] | undefined> =>
  source ? makeImages(need, { source, cache }) : undefined

export const builtFile = (body: Buffer, type: string): BuiltFile => ({
  body,
  type,
  sha256: createHash('sha256').update(body).digest('hex'),
})
