import type { Fact, Section, SiteDescription, Weekday } from '@manara/contracts'
import type { Place, Want, WantOf } from '../want.ts'
import { isColour } from './colour.ts'
import { contains, fold, isNear, leavesOf } from './fold.ts'
import { pageChecks } from './page-checks.ts'
import type { Check, Turn } from './turn.ts'

type OfferFact = Extract<Fact, { kind: 'offer' }>
type Price = { amount: number; currency: string; from?: boolean }

export const sectionsOf = (site: SiteDescription): Section[] => site.pages.flatMap((page) => page.sections)
const ofType = (site: SiteDescription, type: string): Section[] => sectionsOf(site).filter((section) => section.type === type)
const shown = (site: SiteDescription, type: string): Section[] => ofType(site, type).filter((section) => !section.hidden)
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Opening of a day in order, as `06:00-18:00`; empty for a day without. */
export function spansOn(site: SiteDescription, day: Weekday): string[] {
  const hours = site.facts.flatMap((fact) => (fact.kind === 'hours' ? fact.value.spans : []))
  const ofDay = hours.filter((span) => span.days.includes(day))
  return ofDay.map((span) => `${span.open}-${span.close}`).sort()
}

const closedOn = (site: SiteDescription, day: Weekday): boolean =>
  spansOn(site, day).length === 0 && site.facts.some((fact) => fact.kind === 'hours' && fact.value.closed.includes(day))

const offersOf = (site: SiteDescription, lang: string, name: string): OfferFact[] =>
  site.facts.filter((fact): fact is OfferFact => fact.kind === 'offer' && isNear(fact.value.name[lang] ?? '', name))

type Row = { name?: Record<string, string>; title?: Record<string, string>; price?: Price }

/** Rows of price lists and cards of services that carry a name. */
function rowsOf(site: SiteDescription, lang: string, name: string): Row[] {
  const prices = ofType(site, 'prices').flatMap((section) => (section.fields.groups as { rows?: Row[] }[] | undefined) ?? [])
  const cards = ofType(site, 'services').flatMap((section) => (section.fields.items as Row[] | undefined) ?? [])
  const all = [...prices.flatMap((group) => group.rows ?? []), ...cards]
  return all.filter((row) => isNear((row.name ?? row.title)?.[lang] ?? '', name))
}

/** The price is the wanted one, in the money the site counts in; a new offer may leave the money open. */
function isPrice(price: Price | undefined, want: WantOf<'offer'>, turn: Turn): boolean {
  if (want.price === undefined) return true
  const money = turn.before.facts.flatMap((fact) => (fact.kind === 'offer' && fact.value.price ? [fact.value.price.currency] : []))
  const isNew = offersOf(turn.before, turn.lang, want.name).length === 0
  if (!price || price.amount !== want.price || (want.from !== undefined && price.from !== want.from)) return false
  return money.includes(price.currency) || (isNew && price.currency === '')
}

/** Kinds of which a site has one: a new one takes the old one's place. */
const single = new Set(['name', 'city', 'address', 'phone', 'whatsapp', 'email', 'website'])
const digits = (text: string): string => text.replace(/\D/g, '')

function factText(fact: Fact, lang: string): string {
  if (fact.kind === 'testimonial') return fact.value.quote[lang] ?? ''
  return fact.kind === 'hours' || fact.kind === 'offer' || fact.kind === 'date' ? '' : (fact.value[lang] ?? '')
}

const hasFact: Check<'fact'> = (want, { after, lang }) => {
  const ofKind = after.facts.filter((fact) => fact.kind === want.factKind)
  const byDigits = want.factKind === 'phone' || want.factKind === 'whatsapp'
  const fits = (text: string) => (byDigits ? digits(text) === digits(want.value) : contains(text, want.value))
  const right = ofKind.filter((fact) => fact.confirmed && fits(factText(fact, lang)))
  return right.length > 0 && (!single.has(want.factKind) || right.length === ofKind.length)
}

function isAt(site: SiteDescription, type: string, to: Place): boolean {
  const types =
    site.pages.find((page) => page.sections.some((section) => section.type === type))?.sections.map((section) => section.type) ?? []
  const at = types.indexOf(type)
  if (to === 'top') return at > 0 && types.slice(0, at).every((before) => before === 'header' || before === 'hero')
  if (to === 'end') return types.slice(at + 1).join() === 'footer'
  return 'before' in to ? types[at + 1] === to.before : types[at - 1] === to.after
}

/** One text came, and at most one went: the others of the section still stand. */
const hasText: Check<'text'> = (want, { before, after }) => {
  const old = ofType(before, want.sectionType).flatMap((section) => leavesOf(section.fields))
  const now = ofType(after, want.sectionType).flatMap((section) => leavesOf(section.fields))
  const came = now.some((text) => contains(text, want.contains))
  return came && old.filter((text) => !now.includes(text)).length <= 1
}

const isTheme: Check<'theme'> = (want, { after }) => {
  const theme: Record<string, unknown> = after.theme
  const isDark = after.theme.scheme !== 'light' && (after.theme.scheme === 'dark' || after.theme.preset === 'dark')
  return Object.entries(want.theme).every(([key, value]) => (key === 'scheme' && value === 'dark' ? isDark : same(theme[key], value)))
}

const pageTitles = (site: SiteDescription, lang: string): string[] => site.pages.map((page) => page.title[lang] ?? '')
const hasPage = (site: SiteDescription, lang: string, title: string): boolean =>
  pageTitles(site, lang).some((one) => fold(one) === fold(title))

/** One page came, under that title. */
const isPageAdded: Check<'page_added'> = ({ title }, { before, after, lang }) =>
  after.pages.length === before.pages.length + 1 && !hasPage(before, lang, title) && hasPage(after, lang, title)

const isPageGone: Check<'page_gone'> = ({ title }, { before, after, lang }) =>
  after.pages.length === before.pages.length - 1 && hasPage(before, lang, title) && !hasPage(after, lang, title)

const isPageNamed: Check<'page_named'> = ({ from, to }, { before, after, lang }) =>
  after.pages.length === before.pages.length && hasPage(before, lang, from) && !hasPage(after, lang, from) && hasPage(after, lang, to)

const hasNote: Check<'note'> = (want, { before, after, lang }) => {
  const [old, now] = [before, after].map((site) => site.facts.flatMap((fact) => (fact.kind === 'hours' ? [fact.value] : [])))
  return (
    same(
      old?.map(({ spans }) => spans),
      now?.map(({ spans }) => spans),
    ) && now?.some(({ note }) => contains(note?.[lang] ?? '', want.contains)) === true
  )
}

const isRefused = ({ what, value }: { what: string; value: string }, { after }: Turn): boolean =>
  after.refusals.some((one) => one.what === what && one.value === value)

/** A colour that may be used again is no longer shunned by the look either. */
const isAllowed: Check<'allowed'> = (want, turn) =>
  !isRefused(want, turn) && !(want.what === 'colour' && turn.after.theme.avoidHues.includes(want.value))

const isGone = (type: string, { before, after }: Turn): boolean => shown(before, type).length > 0 && shown(after, type).length === 0
const never = (): boolean => false

const checks: { [K in Want['kind']]: Check<K> } = {
  fact: hasFact,
  fact_gone: (want, { after }) => after.facts.every((fact) => fact.kind !== want.factKind),
  hours: (want, { after }) => want.days.every((day) => same(spansOn(after, day), [...want.spans].sort())),
  closed: (want, { after }) => want.days.every((day) => closedOn(after, day)),
  offer: (want, turn) => {
    const [fact, ...others] = offersOf(turn.after, turn.lang, want.name)
    const listed = rowsOf(turn.after, turn.lang, want.name).filter((row) => row.price)
    return fact !== undefined && others.length === 0 && [fact.value, ...listed].every((one) => isPrice(one.price, want, turn))
  },
  offer_gone: (want, { after, lang }) => offersOf(after, lang, want.name).length + rowsOf(after, lang, want.name).length === 0,
  date: (want, { after }) => leavesOf([ofType(after, 'dates'), after.facts.filter((fact) => fact.kind === 'date')]).includes(want.date),
  colour: (want, { after }) => isColour(after.theme, want),
  avoids: (want, { after }) => after.theme.avoidHues.includes(want.colour),
  theme: isTheme,
  theme_changed: (want, { before, after }) => !same(before.theme[want.part], after.theme[want.part]),
  section_added: (want, { before, after }) => shown(after, want.type).length === ofType(before, want.type).length + 1,
  section_removed: (want, turn) => isGone(want.type, turn) && ofType(turn.after, want.type).length === 0,
  section_hidden: (want, turn) => isGone(want.type, turn) && ofType(turn.after, want.type).length > 0,
  section_shown: (want, { before, after }) => shown(after, want.type).length > shown(before, want.type).length,
  section_gone: (want, turn) => isGone(want.type, turn),
  section_moved: (want, { after }) => isAt(after, want.type, want.to),
  variant_changed: (want, { before, after }) => ofType(before, want.type)[0]?.variant !== ofType(after, want.type)[0]?.variant,
  text: hasText,
  text_gone: (want, { after }) => leavesOf(ofType(after, want.sectionType)).every((text) => !contains(text, want.lacks)),
  language: (want, { before, after }) => after.languages.includes(want.lang) && after.languages[0] === before.languages[0],
  language_gone: (want, { after }) => !after.languages.includes(want.lang),
  name: (want, { before, after, lang }) =>
    fold(after.name[lang] ?? '') === fold(want.value) && !leavesOf(ofType(after, 'header')).includes(before.name[lang] ?? ''),
  page_added: isPageAdded,
  page_gone: isPageGone,
  page_named: isPageNamed,
  page_moved: ({ title, to }, { before, after, lang }) =>
    after.pages.length === before.pages.length && fold(pageTitles(after, lang)[to] ?? '') === fold(title),
  ...pageChecks,
  note: hasNote,
  refused: isRefused,
  allowed: isAllowed,
  offline: ({ on }, { after }) => (after.features?.offline ?? false) === on,
  confirmed: (_, { after }) => (after.unconfirmed ?? []).length === 0,
  history: never,
  told: never,
  question: never,
  cannot: never,
}

/** Whether the site after the turn is as the want says. Wants about the answer itself (`cannot` ...) are `scoreCase`'s to judge. */
export function meets(want: Want, turn: Turn): boolean {
  const check = checks[want.kind] as (want: Want, turn: Turn) => boolean
  return check(want, turn)
}
