import type { Lang } from '@manara/contracts'
import type { Understanding } from '../../reading/understanding.ts'
import { foldDigits } from '../../parse/digits.ts'
import { fold } from '../../words/fold.ts'
import { siteFrom, textOf, valuesOf } from './found.ts'
import type { Stranger } from './stranger.ts'

/** `wrong` stands on the site and is false; what is `missing` was only not understood. */
export type Outcome = 'right' | 'missing' | 'wrong'
export type Mark = { field: string; outcome: Outcome; wanted: unknown; found: unknown }

const flat = (text: string): string =>
  fold(foldDigits(text))
    .replace(/[«»"„“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
const digits = (text: string): string => text.replace(/[^\d+]/g, '')

function mark(field: string, { wanted, found, same = (a, b) => a === b }: Lists): Mark {
  const spare = found.filter((one) => !wanted.some((other) => same(one, other)))
  const absent = wanted.filter((one) => !found.some((other) => same(other, one)))
  return { field, outcome: spare.length > 0 ? 'wrong' : absent.length > 0 ? 'missing' : 'right', wanted, found }
}
type Lists = { wanted: readonly string[]; found: readonly string[]; same?: (found: string, wanted: string) => boolean }

const any = (field: string, wanted: readonly string[], found: string | undefined): Mark => ({
  field,
  outcome: wanted.some((one) => flat(one) === flat(found ?? '')) ? 'right' : found ? 'wrong' : 'missing',
  wanted,
  found,
})

const all = (field: string, wanted: readonly string[], found: readonly string[]): Mark => ({
  field,
  outcome: wanted.every((one) => found.some((other) => flat(other).includes(flat(one)))) ? 'right' : 'missing',
  wanted,
  found,
})

/** An offer is met by its amount and by a name that holds the wanted one and little more. */
function isOffer(found: string, wanted: string): boolean {
  const [name = '', amount] = found.split(/\s*= /)
  const [meant = '', price] = wanted.replace(/^\?/, '').split(/\s*= /)
  const isNamed = flat(name).includes(flat(meant)) && (meant === '' || name.length <= meant.length + 24)
  return isNamed && (wanted.startsWith('?') || amount === price)
}

function offerMark(wanted: readonly string[], found: readonly string[]): Mark {
  const { outcome: extra } = mark('offers', { wanted, found, same: isOffer })
  const must = wanted.filter((one) => !one.startsWith('?'))
  const isWhole = must.every((one) => found.some((other) => isOffer(other, one)))
  return { field: 'offers', outcome: extra === 'wrong' ? 'wrong' : isWhole ? 'right' : 'missing', wanted, found }
}

/** The site of one person carries that person's name, and nobody stands there twice. */
const peopleIn = (read: Understanding, wanted: readonly string[]): string[] => [
  ...valuesOf(read, 'person'),
  ...valuesOf(read, 'name').filter((name) => wanted.some((one) => flat(one) === flat(name))),
]

const isPerson = (found: string, wanted: string): boolean => flat(found).includes(flat(wanted))

/** Spans in the order of the week, so that the order they were said in does not matter. */
const spansOf = (hours: string): string =>
  hours
    .split('; ')
    .flatMap((one) => {
      const [days = '', time = ''] = one.split(' ')
      return time ? days.split(',').map((day) => `${['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(day)} ${time}`) : []
    })
    .sort()
    .join('; ')

function hoursMark(wanted: readonly string[], found: string): Mark {
  const isRight = wanted.some((one) => spansOf(one) === spansOf(found))
  return { field: 'hours', outcome: isRight ? 'right' : found ? 'wrong' : 'missing', wanted, found }
}

function closedOf(read: Understanding): string {
  const hours = read.facts.find((fact) => fact.kind === 'hours')
  return hours?.kind === 'hours' ? hours.value.closed.join() : ''
}

/** The note of every number, as `digits = words`. */
const labelsOf = ({ facts, lang }: Understanding): string[] =>
  facts.flatMap((fact) =>
    fact.kind === 'phone' || fact.kind === 'whatsapp' ? [`${digits(foldDigits(fact.value[lang] ?? ''))} = ${fact.note?.[lang] ?? ''}`] : [],
  )

function labelMark(wanted: readonly string[], read: Understanding): Mark {
  const found = labelsOf(read)
  const isMet = (one: string) => {
    const [number = '', words = ''] = one.split(' = ')
    return found.some((other) => other.startsWith(`${number} = `) && flat(other).includes(flat(words)))
  }
  return { field: 'labels', outcome: wanted.every(isMet) ? 'right' : 'missing', wanted, found }
}

function hoursNotes({ facts, lang }: Understanding): string[] {
  return facts.flatMap((fact) => (fact.kind === 'hours' ? [fact.value.note?.[lang] ?? ''] : []))
}

type Marker = (wanted: Stranger, read: Understanding) => Mark | undefined
const list = (given: readonly string[] | undefined, made: (wanted: readonly string[]) => Mark): Mark | undefined => given && made(given)

const markers: readonly Marker[] = [
  ({ trade }, read) => any('trade', trade, read.trade),
  ({ name }, read) => list(name, (one) => any('name', one, valuesOf(read, 'name')[0])),
  ({ city }, read) => list(city ? [city] : undefined, (one) => any('place', one, valuesOf(read, 'city')[0])),
  ({ address }, read) => list(address ? [address] : undefined, (one) => all('address', one, valuesOf(read, 'address'))),
  ({ phones }, read) =>
    list(phones, (wanted) =>
      mark('phone', { wanted: wanted.map(digits), found: [...new Set(valuesOf(read, 'phone', 'whatsapp').map(digits))] }),
    ),
  ({ labels }, read) => list(labels, (wanted) => labelMark(wanted, read)),
  ({ hoursNote }, read) => list(hoursNote, (wanted) => all('hoursNote', wanted, hoursNotes(read))),
  ({ emails }, read) => list(emails, (wanted) => mark('email', { wanted, found: valuesOf(read, 'email') })),
  ({ hours }, read) => list(hours, (wanted) => hoursMark(wanted, valuesOf(read, 'hours')[0] ?? '')),
  ({ closed }, read) =>
    closed ? mark('closed', { wanted: closed.split(','), found: closedOf(read).split(',').filter(Boolean) }) : undefined,
  ({ offers }, read) => list(offers, (wanted) => offerMark(wanted, valuesOf(read, 'offer'))),
  ({ people }, read) => list(people, (wanted) => mark('people', { wanted, found: peopleIn(read, wanted), same: isPerson })),
  ({ founded }, read) => list(founded ? [founded] : undefined, (one) => all('founded', one, valuesOf(read, 'founded'))),
  ({ dates }, read) => list(dates, (wanted) => mark('dates', { wanted, found: valuesOf(read, 'date') })),
  ({ links }, read) => list(links, (wanted) => all('links', wanted, valuesOf(read, 'website', 'social'))),
  ({ colour }, read) => list(colour, (wanted) => any('look', wanted, read.wishes.colour)),
  ({ scheme }, read) => list(scheme ? [scheme] : undefined, (wanted) => any('look', wanted, read.wishes.scheme ?? read.wishes.preset)),
  ({ refusals }, read) =>
    list(refusals, (wanted) =>
      all(
        'refusals',
        wanted,
        read.refusals.map((one) => `${one.what}:${one.value}`),
      ),
    ),
  ({ languages }, read) =>
    list(languages, (wanted) => mark('languages', { wanted, found: (read.wishes.languages ?? []).filter((one) => one !== read.lang) })),
  ({ pages }, read) => list(pages, (wanted) => all('pages', wanted, read.wishes.pages?.named ?? [])),
  ({ count }, read) => list(count ? [count] : undefined, (wanted) => any('pages', wanted, read.wishes.pages?.count)),
]

/** Words that must not stand on the site, each of them where it begins a word. */
function leakMark(never: readonly string[], text: string): Mark {
  const shown = flat(text)
  const found = never.filter((words) => {
    const at = shown.indexOf(flat(words))
    return at >= 0 && !/\p{L}/u.test(shown.charAt(at - 1))
  })
  return { field: 'never', outcome: found.length > 0 ? 'wrong' : 'right', wanted: [], found }
}

/** What a visitor must be able to read somewhere. */
const shownMarks = ({ area, certificates, partners }: Stranger, text: string): Mark[] =>
  Object.entries({ area, certificates, partners }).flatMap(([field, wanted]) => (wanted ? [all(field, wanted, [text])] : []))

/** Everything a case wants, marked. */
export function marksOf(one: Stranger, lang: Lang): Mark[] {
  const { read, site } = siteFrom(one.brief)
  const marks = [any('language', [lang], read.lang), ...markers.flatMap((marker) => marker(one, read) ?? [])]
  const text = textOf(site, read.lang)
  return [...marks, ...shownMarks(one, text), ...(one.never ? [leakMark(one.never, text)] : [])]
}
