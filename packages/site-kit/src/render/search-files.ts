import type { Lang, SiteDescription } from '@manara/contracts'
import { html } from '../html.ts'
import { absolute, folderOf } from './paths.ts'
import type { SiteFile } from './types.ts'

export const robotsTxt = (baseUrl: string | undefined): SiteFile => ({
  path: 'robots.txt',
  type: 'text/plain; charset=utf-8',
  body: `User-agent: *\nAllow: /\n${baseUrl === undefined ? '' : `Sitemap: ${absolute(baseUrl, 'sitemap.xml')}\n`}`,
})

/** Every page in every language with its twins. Needs absolute addresses, so there is none without a base. */
export function sitemapXml(site: SiteDescription, complete: readonly Lang[], baseUrl: string | undefined): SiteFile[] {
  if (baseUrl === undefined) return []
  const at = (page: SiteDescription['pages'][number], lang: Lang) => absolute(baseUrl, folderOf(site, page, lang))
  const entries = complete.flatMap((lang) =>
    site.pages.map((page) => {
      const twins =
        complete.length > 1
          ? complete.map((other) => html`<xhtml:link rel="alternate" hreflang="${other}" href="${at(page, other)}"/>`)
          : ''
      return html`<url><loc>${at(page, lang)}</loc>${twins}</url>`
    }),
  )
  const body = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries}</urlset>`
  return [{ path: 'sitemap.xml', type: 'application/xml', body: `<?xml version="1.0" encoding="UTF-8"?>\n${body.markup}\n` }]
}
