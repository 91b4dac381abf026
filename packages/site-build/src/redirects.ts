import type { Lang, SiteDescription } from '@manara/contracts'
import { builtFile } from './make-assets.ts'
import type { BuiltFile } from './make-assets.ts'

export const redirectsPath = '_redirects.json'

/**
 * Where visitors of former addresses are sent, as `{ from: to }` of folders below the site's root; undefined when no page ever moved.
 * An address that another page has now belongs to that page.
 */
export function redirectsOf({ pages, languages }: SiteDescription, shown: readonly Lang[]): Record<string, string> | undefined {
  // The folder of a language is the address of its front page.
  const taken = new Set([...pages.map(({ slug }) => slug), ...shown])
  const tongues = shown.map((lang) => (lang === languages[0] ? '' : `${lang}/`))
  const pairs = pages.flatMap(({ slug, formerSlugs = [] }) =>
    formerSlugs
      .filter((former) => former !== '' && !taken.has(former))
      .flatMap((former) => tongues.map((tongue) => [`${tongue}${former}/`, slug === '' ? tongue : `${tongue}${slug}/`] as const)),
  )
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The files of a build for a host that is not ours: redirects as the text file that most hosts of static sites read
 * (`/from /to 301`), from the root of the domain.
 */
export function portable(files: ReadonlyMap<string, BuiltFile>): Map<string, BuiltFile> {
  const ours = files.get(redirectsPath)
  if (!ours) return new Map(files)
  const pairs = Object.entries(JSON.parse(ours.body.toString('utf8')) as Record<string, string>)
  const text = pairs.map(([from, to]) => `/${from} /${to} 301\n`).join('')
  const others = [...files].filter(([path]) => path !== redirectsPath)
  return new Map([...others, ['_redirects', builtFile(Buffer.from(text), 'text/plain; charset=utf-8')] as const])
}
