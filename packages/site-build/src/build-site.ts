import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Lang, SiteDescription } from '@manara/contracts'
import { renderSite } from '@manara/site-kit'
import type { RenderedSite, RenderOptions } from '@manara/site-kit'
import { createBuildCache } from './cache.ts'
import type { BuildCache } from './cache.ts'
import { cutFont } from './fonts/cut-font.ts'
import { makeImages } from './images/make-images.ts'
import type { MediaSource } from './images/make-images.ts'
import { rasterise } from './rasters/raster.ts'

export type BuiltFile = { body: Buffer; type: string; sha256: string }

/** What a page weighs, in bytes: plain HTML (styles inside), the same as brotli, and the fonts it names. */
export type PageWeight = { path: string; lang: Lang; htmlBytes: number; brotliBytes: number; fontBytes: number }

/** Something the page asks for that could not be made; the rest of the site stands. */
export type BuildFinding = { code: 'media_missing' | 'media_unreadable' | 'font_missing'; what: string }

/** A site as bytes. `hash` names all of it: same description, same hash. */
export type Build = { files: Map<string, BuiltFile>; hash: string; pages: PageWeight[]; findings: BuildFinding[]; rendered: RenderedSite }

export type BuildOptions = Omit<RenderOptions, 'mode'> & {
  mode?: RenderOptions['mode']
  /** Where photos come from. Absent: sites without photos. */
  media?: MediaSource
  /** Kept between builds, fonts and pictures are made once. */
  cache?: BuildCache
}

/** Renders a site and makes the fonts, social images and photos beside it. */
export async function buildSite(site: SiteDescription, options: BuildOptions): Promise<Build> {
  const cache = options.cache ?? createBuildCache()
  const rendered = renderSite(site, { mode: options.mode ?? 'publish', baseUrl: options.baseUrl, formAction: options.formAction })
  const findings: BuildFinding[] = []
  const made = await Promise.all([
    ...rendered.files.map(async (file) => [{ path: file.path, type: file.type, body: Buffer.from(file.body) }]),
    ...rendered.fonts.map(async (need) => [{ path: need.path, type: 'font/woff2', body: await cutFont(need, cache) }]
      ).map((making, i) => making.catch(() => lacking(findings, { code: 'font_missing', what: rendered.fonts[i]?.file ?? '' }))),
    ...rendered.rasters.map(async (need) => [{ path: need.path, type: 'image/png', body: await rasterise(need, cache) }]),
    ...rendered.media.map((need) => photos(need, { options, cache, findings })),
  ])
  const files = new Map(made.flat().sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, type, body }) => [path, { body, type, sha256: digest(body) }]))
  return { files, hash: hashOf(files), pages: await weigh(rendered, files), findings, rendered }
}

type Made = { path: string; type: string; body: Buffer }

function lacking(findings: BuildFinding[], finding: BuildFinding): Made[] {
  findings.push(finding)
  return []
}

async function photos(need: RenderedSite['media'][number], { options, cache, findings }: { options: BuildOptions; cache: BuildCache; findings: BuildFinding[] }): Promise<Made[]> {
  try {
    const images = options.media ? await makeImages(need, { source: options.media, cache }) : undefined
    return images ?? lacking(findings, { code: 'media_missing', what: need.media })
  } catch {
    return lacking(findings, { code: 'media_unreadable', what: need.media })
  }
}

const digest = (body: Buffer | string): string => createHash('sha256').update(body).digest('hex')

/** Over paths and digests in order, so that it does not depend on how files were gathered. */
function hashOf(files: ReadonlyMap<string, BuiltFile>): string {
  return digest([...files].map(([path, { sha256 }]) => `${sha256} ${path}\n`).join(''))
}

const brotli = promisify(brotliCompress)

function weigh(rendered: RenderedSite, files: ReadonlyMap<string, BuiltFile>): Promise<PageWeight[]> {
  return Promise.all(rendered.pages.map(async ({ path, lang }) => {
    const html = files.get(path)?.body ?? Buffer.alloc(0)
    const fonts = new Set(html.toString('utf8').match(/fonts\/[0-9a-z]+\.woff2/g))
    const packed = await brotli(html, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: html.length } })
    return { path, lang, htmlBytes: html.length, brotliBytes: packed.length, fontBytes: [...fonts].reduce((sum, font) => sum + (files.get(font)?.body.length ?? 0), 0) }
  }))
}
