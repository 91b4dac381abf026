import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Lang, SiteDescription } from '@manara/contracts'
import { renderSite } from '@manara/site-kit'
import type { RenderedSite, RenderOptions } from '@manara/site-kit'
import { createBuildCache } from './cache.ts'
import type { BuildCache } from './cache.ts'
import { builtFile, makeAssets } from './make-assets.ts'
import type { AssetOptions, BuildFinding, BuiltFile } from './make-assets.ts'
import { redirectsOf, redirectsPath } from './redirects.ts'

/** What a page weighs, in bytes: plain HTML (styles inside), the same as brotli, and the fonts it names. */
export type PageWeight = { path: string; lang: Lang; htmlBytes: number; brotliBytes: number; fontBytes: number }

/** A site as bytes. `hash` names all of it: same description, same hash. `rendered` is what the gate judges. */
export type Build = { files: Map<string, BuiltFile>; hash: string; pages: PageWeight[]; findings: BuildFinding[]; rendered: RenderedSite }

export type BuildOptions = Omit<RenderOptions, 'mode'> & AssetOptions & { mode?: RenderOptions['mode'] }

/** Renders a site and makes the fonts, social images and photos beside it. */
export async function buildSite(site: SiteDescription, options: BuildOptions): Promise<Build> {
  const cache = options.cache ?? createBuildCache()
  const rendered = renderSite(site, { mode: options.mode ?? 'publish', baseUrl: options.baseUrl, formAction: options.formAction })
  const assets = await makeAssets(rendered, { ...options, cache })
  const written = rendered.files.map(({ path, type, body }) => [path, builtFile(Buffer.from(body), type)] as const)
  const files = new Map([...written, ...moved(site, rendered), ...assets.files].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { files, hash: hashOf(files), pages: await weigh(rendered, files, cache), findings: assets.findings, rendered }
}

function moved(site: SiteDescription, rendered: RenderedSite): [string, BuiltFile][] {
  const redirects = redirectsOf(site, [...new Set(rendered.pages.map(({ lang }) => lang))])
  return redirects === undefined ? [] : [[redirectsPath, builtFile(Buffer.from(JSON.stringify(redirects)), 'application/json')]]
}

/** Over paths and digests in order, so that it does not depend on how files were gathered. */
function hashOf(files: ReadonlyMap<string, BuiltFile>): string {
  return createHash('sha256')
    .update([...files].map(([path, { sha256 }]) => `${sha256} ${path}\n`).join(''))
    .digest('hex')
}

const brotli = promisify(brotliCompress)

function weigh(rendered: RenderedSite, files: ReadonlyMap<string, BuiltFile>, cache: BuildCache): Promise<PageWeight[]> {
  return Promise.all(
    rendered.pages.map(async ({ path, lang }) => {
      const file = files.get(path)
      const html = file?.body ?? Buffer.alloc(0)
      const fonts = new Set(html.toString('utf8').match(/fonts\/[0-9a-z]+\.woff2/g))
      const packed = await cache.keep(`brotli 1 ${file?.sha256}`, () =>
        brotli(html, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: html.length } }),
      )
      return {
        path,
        lang,
        htmlBytes: html.length,
        brotliBytes: packed.length,
        fontBytes: [...fonts].reduce((sum, font) => sum + (files.get(font)?.body.length ?? 0), 0),
      }
    }),
  )
}
