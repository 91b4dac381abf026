import type { Lang, Page, SiteDescription } from '@manara/contracts'

/** Folder of a page inside the site: '' for the front page in the default language, else ending in a slash. */
export function folderOf(site: SiteDescription, page: Page, lang: Lang): string {
  const tongue = lang === site.languages[0] ? '' : `${lang}/`
  return page.slug === '' ? tongue : `${tongue}${page.slug}/`
}

/** Folder of a language's front page. */
export const languageFolder = (site: SiteDescription, lang: Lang): string => (lang === site.languages[0] ? '' : `${lang}/`)

/** From one folder to a place in the site, relative, so that any host and any path above give the same bytes. */
export function relative(fromFolder: string, to: string): string {
  const [own, there] = [fromFolder.split('/').slice(0, -1), to.split('/')]
  let shared = 0
  while (shared < own.length && shared < there.length - 1 && own[shared] === there[shared]) shared++
  const path = '../'.repeat(own.length - shared) + there.slice(shared).join('/')
  return path === '' ? './' : path
}

export const absolute = (baseUrl: string, path: string): string => `${baseUrl.replace(/\/+$/, '')}/${path}`
