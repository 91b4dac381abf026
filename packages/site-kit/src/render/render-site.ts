import type { Lang, PageId, SiteDescription } from '@manara/contracts'
import type { z } from 'zod'
import { drawn } from './page-context.ts'
import { lookOf } from '../theme/look.ts'
import { fixedPalette } from '../theme/tokens.ts'
import { appFiles } from './offline.ts'
import { incompleteLanguages } from './completeness.ts'
import { lostPage, thanksPage } from './extra-pages.ts'
import { llmsTxt } from './llms-file.ts'
import { renderOpenPage } from './render-page.ts'
import { robotsTxt, sitemapXml } from './search-files.ts'
import { socialImage } from './social-image.ts'
import type { MediaNeed, RenderedPage, RenderedSite, RenderOptions, SiteFile } from './types.ts'

/** The languages a site goes out in: those with every text. The first is always among them. */
export function completeLanguages(site: SiteDescription): Lang[] {
  const lacking = new Set(incompleteLanguages(site).map((one) => one.lang))
  return site.languages.filter((lang, at) => at === 0 || !lacking.has(lang))
}

/**
 * One page in one language, complete or not: what a preview shows.
 * Throws when the site has no such page.
 */
export function renderPage(
  site: SiteDescription,
  which: { pageId: z.infer<typeof PageId>; lang: Lang },
  options: RenderOptions,
): RenderedPage {
  const page = site.pages.find((one) => one.id === which.pageId)
  if (!page) throw new Error(`the site has no page ${which.pageId}`)
  const complete = completeLanguages(site)
  const listed = complete.includes(which.lang) ? complete : site.languages.filter((lang) => complete.includes(lang) || lang === which.lang)
  return renderOpenPage({ site, page, lang: which.lang, complete: listed, options })
}

/** A whole site as files, with what has to be made beside them. Same description and options, same bytes. */
export function renderSite(site: SiteDescription, options: RenderOptions): RenderedSite {
  const complete = completeLanguages(site)
  const pages = complete.flatMap((lang) => site.pages.map((page) => renderOpenPage({ site, page, lang, complete, options })))
  const bodyOf = (lang: Lang) => pages.find((page) => page.report.lang === lang)?.file.body.split('<body>')[1] ?? ''
  const thanks = complete.map((lang) => thanksPage({ site, lang, complete, options, lent: bodyOf(lang) }))
  const all: RenderedPage[] = [...pages, ...thanks]
  const look = lookOf(site.theme)
  const held = look.scheme === 'dark' ? look.colours.dark : look.colours.light
  const favicon = drawn(site.trade, look, {
    kind: 'mark',
    width: 32,
    height: 32,
    seed: look.seed,
    dir: 'ltr',
    palette: fixedPalette(held.plain),
    text: '',
  })
  const app = appFiles({ site, complete, options })
  const files: SiteFile[] = [
    ...all.map((page) => page.file),
    lostPage({ site, lang: complete[0] ?? 'en', complete, options }),
    { path: 'favicon.svg', type: 'image/svg+xml', body: favicon.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') },
    robotsTxt(options.baseUrl),
    llmsTxt(site, complete, options.baseUrl),
    ...sitemapXml(site, complete, options.baseUrl),
    ...app.files,
  ]
  return {
    files,
    fonts: unique(all.flatMap((page) => page.fonts)),
    media: mergeMedia(all.flatMap((page) => page.media)),
    rasters: [...complete.map((lang) => socialImage(site, lang)), ...app.rasters],
    incomplete: incompleteLanguages(site),
    pages: pages.map((page) => page.report),
    languages: complete,
  }
}

const unique = <T extends { path: string }>(needs: readonly T[]): T[] => [...new Map(needs.map((need) => [need.path, need])).values()]

function mergeMedia(needs: readonly MediaNeed[]): MediaNeed[] {
  const byMedia = new Map<string, MediaNeed>()
  for (const need of needs) {
    const known = byMedia.get(need.media)
    byMedia.set(need.media, { media: need.media, outputs: unique([...(known?.outputs ?? []), ...need.outputs]) })
  }
  return [...byMedia.values()]
}
