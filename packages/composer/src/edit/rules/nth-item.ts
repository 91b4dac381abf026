import { baseLanguage } from '@manara/contracts'
import type { EditOp, LocalText, Section } from '@manara/contracts'
import { cannot, done, inQuotes, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { namesOne, nthNamed } from '../nth.ts'
import type { ItemType, Nth } from '../nth.ts'
import { firstOf, offersOf, priceListOf, spokenOf } from '../places.ts'
import { orders } from '../verbs.ts'
import { nameOf } from './remove-item.ts'
import type { Named } from './remove-item.ts'
import { groupsOf } from './said-price.ts'

const itemsOf = (section: Section | undefined): Named[] => (section?.fields.items as Named[] | undefined) ?? []

const quotesOf = (ask: Ask): LocalText[] => {
  const ids = (firstOf(ask.site, 'testimonials')?.fields.factIds as string[] | undefined) ?? []
  return ids.map((id) => {
    const fact = ask.site.facts.find((one) => one.id === id)
    return fact?.kind === 'testimonial' ? fact.value.quote : {}
  })
}

/** The names of the entries of a list, in the order they are shown. */
function entriesOf(ask: Ask, type: ItemType): LocalText[] {
  if (type === 'testimonials') return quotesOf(ask)
  if (type === 'prices')
    return groupsOf(priceListOf(ask.site) ?? ({ fields: {} } as Section)).flatMap(({ rows }) => rows.map((row) => row.name))
  const section = firstOf(ask.site, type)
  return type === 'services' && !section ? offersOf(ask.site).map(({ value }) => value.name) : itemsOf(section).map(nameOf)
}

/** The entry a request names by its place; none when it adds one ("a second question: …"). */
function spokenNth(ask: Ask): { nth: Nth; entries: LocalText[]; at: number } | undefined {
  const { text } = ask.folded
  const nth = nthNamed(text, baseLanguage(ask.tongue))
  if (!nth || (orders(text, 'add', ask.tongue) && !orders(text, 'remove', ask.tongue))) return undefined
  const entries = entriesOf(ask, nth.type)
  return { nth, entries, at: nth.index < 0 ? entries.length - 1 : nth.index }
}

/** The request with the entry's own name in the place of "the second service", for every rule that knows names; the same text without one. */
export function withNthNamed(ask: Ask): string {
  const found = spokenNth(ask)
  const name = found?.entries[found.at]
  const word = name && (name[ask.lang] ?? Object.values(name)[0] ?? '')
  if (!found || !word || found.nth.type === 'testimonials' || found.nth.type === 'gallery') return ask.text
  return `${ask.folded.original(0, found.nth.start)}${word.replace(/[?؟!.:]+\s*$/u, '')}${ask.folded.original(found.nth.end)}`
}

/** What is shown by its place alone, pictures and praise, goes by it too; a place that no entry has is said to be empty. */
export function nthRule(ask: Ask): Step | undefined {
  const found = spokenNth(ask)
  if (!found) return reviewOf(ask)
  const { nth, entries, at } = found
  if (at < 0 || at >= entries.length) return cannot(reply(ask, 'There are only {0} entries there.', entries.length))
  const isGone = orders(ask.folded.text, 'remove', ask.tongue) && (nth.type === 'testimonials' || nth.type === 'gallery')
  const section = isGone ? firstOf(ask.site, nth.type) : undefined
  return section && without(ask, section, at)
}

/** "Delete Ada's review": praise goes by its author, for it has no other name. */
function reviewOf(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!orders(text, 'remove', ask.tongue) || !namesOne(text, baseLanguage(ask.tongue), 'testimonials')) return undefined
  const section = firstOf(ask.site, 'testimonials')
  const ids = (section?.fields.factIds as string[] | undefined) ?? []
  const at = ids.findIndex((id) => {
    const fact = ask.site.facts.find((one) => one.id === id)
    return fact?.kind === 'testimonial' && spokenOf(ask, { [ask.lang]: fact.value.author }) !== undefined
  })
  return section && at >= 0 ? without(ask, section, at) : undefined
}

/** A section that shows nothing any more is hidden rather than left empty. */
function without(ask: Ask, section: Section, at: number): Step {
  const key = section.type === 'testimonials' ? 'factIds' : 'items'
  const list = (section.fields[key] as unknown[] | undefined) ?? []
  const rest = list.filter((_, index) => index !== at)
  const name = entriesOf(ask, section.type as ItemType)[at] ?? {}
  const fields: EditOp = { op: 'set_fields', sectionId: section.id, fields: { [key]: rest } }
  const hidden: EditOp[] = rest.length === 0 ? [{ op: 'set_hidden', sectionId: section.id, hidden: true }] : []
  const gone: EditOp[] = key === 'factIds' ? [{ op: 'remove_fact', factId: String(list[at]) }] : []
  return done(
    [fields, ...gone, ...hidden],
    reply(ask, 'Removed: {0}.', inQuotes(ask, name[ask.lang] ?? Object.values(name)[0] ?? `${at + 1}`)),
  )
}
