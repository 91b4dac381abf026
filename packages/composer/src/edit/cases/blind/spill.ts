import type { Fact, Page, Section, Weekday } from '@manara/contracts'
import { Weekday as WeekdayName } from '@manara/contracts'
import type { Want } from '../want.ts'
import { sectionsOf, spansOn } from './meets.ts'
import type { Turn } from './turn.ts'

/** What a want may touch: types of sections, kinds of facts, and other parts of the site. */
type Reach = { types: readonly string[]; facts: readonly string[]; parts: readonly string[] }

const reach = (types: readonly string[], facts: readonly string[] = [], parts: readonly string[] = []): Reach => ({ types, facts, parts })
const look = reach([], [], ['theme', 'refusals'])

const pageReach = reach([], [], ['pages'])
const hoursReach = reach(['hours'], ['hours'])
const offerReach = reach(['services', 'prices'], ['offer'])
const reachOfKind: { [K in Want['kind']]?: Reach } = {
  hours: hoursReach,
  closed: hoursReach,
  offer: offerReach,
  offer_gone: offerReach,
  date: reach(['dates'], ['date']),
  name: reach(['header', 'hero', 'footer'], ['name'], ['name', 'pages']),
  page_added: pageReach,
  page_gone: pageReach,
  page_named: pageReach,
  page_moved: pageReach,
  page_address: pageReach,
  page_described: pageReach,
  front_named: pageReach,
  note: hoursReach,
  offline: reach([], [], ['features']),
  confirmed: reach([]),
  language: reach([], [], ['languages']),
  language_gone: reach([], [], ['languages']),
}

function reachOf(want: Want): Reach {
  const known = reachOfKind[want.kind]
  if (known) return known
  if ('factKind' in want) return reach(['contact', 'footer', want.factKind === 'testimonial' ? 'testimonials' : 'hours'], [want.factKind])
  if ('sectionType' in want) return reach([want.sectionType], ['about', 'custom', 'founded'])
  return 'type' in want ? reach([want.type], [], ['refusals']) : look
}

/** The section without the texts of some languages, and as bytes. */
const bytes = (value: unknown, langs: ReadonlySet<string>): string =>
  JSON.stringify(value, (key, inner: unknown) => (langs.has(key) ? undefined : inner))

function touchedSections(turn: Turn, allowed: readonly string[], langs: ReadonlySet<string>): string[] {
  const [old, now] = [sectionsOf(turn.before), sectionsOf(turn.after)]
  const after = new Map(now.map((section) => [section.id, section]))
  const known = new Set(old.map((section) => section.id))
  const isFree = (section: Section) => allowed.includes(section.type)
  const hit = old.filter((section) => !isFree(section) && bytes(section, langs) !== bytes(after.get(section.id) ?? null, langs))
  const order = (sections: readonly Section[]) =>
    sections.filter((section) => known.has(section.id) && after.has(section.id) && !isFree(section))
  const ids = [old, now].map((sections) =>
    order(sections)
      .map((section) => section.id)
      .join(),
  )
  const fresh = now.filter((section) => !known.has(section.id) && !isFree(section))
  return [...hit.map((section) => section.type), ...fresh.map((section) => `new ${section.type}`), ...(ids[0] === ids[1] ? [] : ['order'])]
}

function touchedFacts({ before, after }: Turn, allowed: readonly string[], langs: ReadonlySet<string>): string[] {
  const map = (facts: readonly Fact[]) => new Map(facts.map((fact) => [fact.id, fact]))
  const [old, now] = [map(before.facts), map(after.facts)]
  const all = [...new Map([...now, ...old]).values()].filter((fact) => !allowed.includes(fact.kind))
  return all
    .filter((fact) => bytes(old.get(fact.id) ?? null, langs) !== bytes(now.get(fact.id) ?? null, langs))
    .map((fact) => `fact ${fact.kind}`)
}

function touchedDays(turn: Turn, wants: readonly Want[]): string[] {
  const meant = new Set<Weekday>(wants.flatMap((want) => (want.kind === 'hours' || want.kind === 'closed' ? want.days : [])))
  const others = WeekdayName.options.filter((day) => !meant.has(day))
  return others.filter((day) => spansOn(turn.before, day).join() !== spansOn(turn.after, day).join()).map((day) => `day ${day}`)
}

/** Sections of a page that was to come or to go are that page's own; pages that were to move are read in one order. */
function onKeptPages({ before, after, lang }: Turn, wants: readonly Want[]): Turn {
  const going = new Set(wants.flatMap((want) => (want.kind === 'page_gone' ? [want.title] : [])))
  const isComing = wants.some((want) => want.kind === 'page_added')
  const isOwn = (page: Page) => !going.has(page.title[lang] ?? '') && !(isComing && before.pages.every((one) => one.id !== page.id))
  // Another order of pages is no other order of the sections on them.
  const isMoving = wants.some((want) => want.kind === 'page_moved')
  const inOrder = (pages: Page[]) => (isMoving ? [...pages].sort((one, other) => (one.id < other.id ? -1 : 1)) : pages)
  const kept = (site: Turn['before']) => ({ ...site, pages: inOrder(site.pages.filter(isOwn)) })
  return { before: kept(before), after: kept(after), lang }
}

/** Whether a line of `spillOf` is about sections. */
export const isSectionSpill = (line: string): boolean => !/^(fact|day|part) /.test(line)

/**
 * What was changed without being asked for: types of sections (byte for byte), `new …`, `order`, `fact …`, `day …`, `part …` of the site.
 * Empty when the request stayed where it belongs.
 */
export function spillOf(turn: Turn, wants: readonly Want[]): string[] {
  const reaches = wants.map(reachOf)
  const langs = new Set(wants.flatMap((want) => (want.kind === 'language' || want.kind === 'language_gone' ? [want.lang] : [])))
  const parts = new Set(reaches.flatMap((one) => one.parts))
  const bare = (site: Turn['before']) => ({ ...site, pages: site.pages.map(({ sections: _, ...page }) => page) })
  const [old, now] = [bare(turn.before), bare(turn.after)]
  const keys = (['name', 'trade', 'languages', 'theme', 'refusals', 'pages', 'features'] as const).filter((key) => !parts.has(key))
  return [
    ...touchedSections(
      onKeptPages(turn, wants),
      reaches.flatMap((one) => one.types),
      langs,
    ),
    ...touchedFacts(
      turn,
      reaches.flatMap((one) => one.facts),
      langs,
    ),
    ...touchedDays(turn, wants),
    ...keys.filter((key) => bytes(old[key] ?? null, langs) !== bytes(now[key] ?? null, langs)).map((key) => `part ${key}`),
  ]
}
