import type { Fact, FactKind, Refusal, SiteDescription } from '@manara/contracts'

type Of<K extends FactKind> = Fact extends infer F ? (F extends { kind: infer G } ? (K extends G ? F : never) : never) : never
export type TextFact = Of<'phone'>

/** Words a refusal may use for what the contracts name by kind. */
const sameThing: Readonly<Record<string, readonly string[]>> = {
  phone: ['phone', 'telephone', 'tel', 'mobile', 'number'],
  whatsapp: ['whatsapp'],
  email: ['email', 'mail', 'e-mail'],
  address: ['address', 'street'],
  hours: ['hours', 'opening-hours', 'times'],
  price: ['price', 'prices'],
  person: ['person', 'people', 'names'],
  testimonial: ['testimonial', 'testimonials', 'quotes'],
  social: ['social'],
  city: ['city'],
}

/** Whether the owner refused that facts of this kind stand on the page; `price` is asked like a kind. */
export function isRefused(refusals: readonly Refusal[], kind: string): boolean {
  const names = sameThing[kind] ?? [kind]
  return refusals.some((refusal) => refusal.what === 'fact' && names.includes(refusal.value.toLowerCase()))
}

/** The facts a page may print: what was refused is as if it had not been said. Remembers which ones were read. */
export type Facts = {
  /** All facts of a kind, in the order given. */
  listOf<K extends FactKind>(kind: K): Of<K>[]
  first<K extends FactKind>(kind: K): Of<K> | undefined
  /** By id, else the first of that kind: `{{phone}}`. */
  find(idOrKind: string): Fact | undefined
  isRefused(kind: string): boolean
  /** Says that this fact now stands on the page. */
  printed(fact: Fact): void
  readonly seen: ReadonlySet<string>
}

/** The view of a site's facts for one page; `seen` collects the ids of those that were printed. */
export function factsOf(site: Pick<SiteDescription, 'facts' | 'refusals'>): Facts {
  const allowed = site.facts.filter((fact) => !isRefused(site.refusals, fact.kind))
  const seen = new Set<string>()
  const listOf = <K extends FactKind>(kind: K) => allowed.filter((fact): fact is Of<K> => fact.kind === kind)
  return {
    listOf,
    first: (kind) => listOf(kind)[0],
    find: (idOrKind) => allowed.find((fact) => fact.id === idOrKind) ?? allowed.find((fact) => fact.kind === idOrKind),
    isRefused: (kind) => isRefused(site.refusals, kind),
    printed: (fact) => {
      seen.add(fact.id)
    },
    seen,
  }
}

/** A fact whose value is words, not times or prices. */
export const isTextFact = (fact: Fact): fact is TextFact => !['hours', 'offer', 'date', 'testimonial'].includes(fact.kind)
