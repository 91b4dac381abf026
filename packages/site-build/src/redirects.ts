import type { Lang, SiteDescription } from '@manara/contracts'

export const redirectsPath = '_redirects.json'

/**
 * Where visitors of former addresses are sent, as `{ from: to }` of folders below the site's root; undefined when no page ever moved.
 * An address that another page has now belongs to that page.
 */
export function redirectsOf({ pages, languages }: SiteDescription, shown: readonly Lang[]): Record<string, string> | undefined {
  const taken = new Set(pages.map(({ slug }) => slug))
  const tongues = shown.map((lang) => (lang === languages[0] ? '' : `${lang}/`))
  const pairs = pages.flatMap(({ slug, formerSlugs = [] }) =>
    formerSlugs
      .filter((former) => former !== '' && !taken.has(former))
      .flatMap((former) => tongues.map((tongue) => [`${tongue}${former}/`, slug === '' ? tongue : `${tongue}${slug}/`] as const)),
  )
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}
