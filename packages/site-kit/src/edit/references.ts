import type { SiteDescription } from '@manara/contracts'
import type { PathPart } from './patch.ts'

/** A place where a fact is used; `lang` when it is one language of a text. */
export type Reference = { pageId: string; sectionId: string; path: PathPart[]; lang?: string }

/** Sections that print facts of a kind by themselves, without naming them. */
const printedBy: Readonly<Record<string, readonly string[]>> = {
  phone: ['contact', 'footer', 'hours'],
  whatsapp: ['contact', 'footer'],
  email: ['contact', 'footer'],
  address: ['contact', 'hours', 'footer'],
  city: ['contact', 'hours', 'footer'],
  hours: ['hours'],
  social: ['footer'],
  website: ['footer'],
}

type Leaf = { path: PathPart[]; text: string }

function leaves(value: unknown, path: PathPart[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
}

function names(site: SiteDescription, factId: string): string[] {
  const fact = site.facts.find((one) => one.id === factId)
  if (!fact) return [factId]
  // `{{phone}}` means the first fact of the kind.
  const first = site.facts.find((one) => one.kind === fact.kind)
  return first?.id === factId ? [factId, fact.kind] : [factId]
}

/** Where a fact is used: texts with its token, quotes by id, and sections that print its kind by themselves. */
export function referencesTo(site: SiteDescription, factId: string): Reference[] {
  const tokens = names(site, factId).map((name) => new RegExp(`\\{\\{\\s*${name.replace(/[^\w-]/g, '\\$&')}\\s*\\}\\}`))
  const kind = site.facts.find((one) => one.id === factId)?.kind ?? ''
  return site.pages.flatMap((page) =>
    page.sections.flatMap((section) => {
      const place = { pageId: page.id, sectionId: section.id }
      const found = leaves(section.fields).flatMap(({ path, text }): Reference[] => {
        if (path[0] === 'factIds' || path.at(-1) === 'factId') return text === factId ? [{ ...place, path }] : []
        if (!tokens.some((token) => token.test(text))) return []
        return [{ ...place, path: path.slice(0, -1), lang: String(path.at(-1)) }]
      })
      const shows = found.length === 0 && (printedBy[kind] ?? []).includes(section.type)
      return shows ? [{ ...place, path: [] }] : found
    }),
  )
}
