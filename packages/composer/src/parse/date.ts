import { also, inLanguage } from '../reading/words/list.ts'
import { fold, wholeWord } from './fold.ts'

/** A calendar day in a text. `doubt` when the day does not exist or two readings are possible; then `iso` holds nothing. */
export type FoundDate = { iso?: string; doubt?: 'impossible' | 'ambiguous'; readings?: string[]; text: string; start: number; end: number }

const months: readonly string[] = [
  'january|jan|januar|jänner|يناير|كانون الثاني',
  'february|feb|februar|فبراير|شباط',
  'march|mar|märz|مارس|اذار',
  'april|apr|ابريل|نيسان',
  'may|mai|مايو|ايار',
  'june|jun|juni|يونيو|حزيران',
  'july|jul|juli|يوليو|تموز',
  'august|aug|اغسطس|اب',
  'september|sept|sep|سبتمبر|ايلول',
  'october|oct|oktober|اكتوبر|تشرين الاول',
  'november|nov|نوفمبر|تشرين الثاني',
  'december|dec|dezember|ديسمبر|كانون الاول',
]
const edge = '(?![\\p{L}\\p{N}])'
const iso = String.raw`(?<![\d-])(?<y1>\d{4})-(?<mo1>\d{1,2})-(?<d1>\d{1,2})(?!\d)`
const dotted = String.raw`(?<![\d.])(?<d2>\d{1,2})\.\s?(?<mo2>\d{1,2})\.(?:\s?(?<y2>\d{4}))?(?!\d)`
const slashed = String.raw`(?<![\d/])(?<d3>\d{1,2})/(?<mo3>\d{1,2})(?:/(?<y3>\d{4}))?(?![\d/])`
const dayFirst = (month: string) =>
  String.raw`(?<!\d)(?<d4>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s|من\s)?(?:${month})${edge}(?:,?\s(?<y4>\d{4})(?!\d))?`
const monthFirst = (month: string) =>
  String.raw`(?<![\p{L}])(?:${month.replaceAll('(?<m', '(?<n')})\.?\s(?<d5>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s(?<y5>\d{4})(?!\d))?`
const patternIn = inLanguage(({ words }) => {
  const month = months.map((names, index) => `(?<m${index + 1}>${names}${also(words.months?.[index])})`).join('|')
  return new RegExp([iso, dotted, slashed, dayFirst(month), monthFirst(month)].join('|'), 'gu')
})

const monthWords = inLanguage(({ words }) => months.map((names, index) => wholeWord(`${names}${also(words.months?.[index])}`, 'u')))
/** The months a text names, January as 1, in the order of the year. Short forms that are words of their own count too. */
export const monthsIn = (text: string, lang = ''): number[] => {
  const folded = fold(text).text
  return monthWords(lang).flatMap((pattern, index) => (pattern.test(folded) ? [index + 1] : []))
}

type Parts = { year?: number; month: number; day: number }

/** The number of days in a month of the Gregorian calendar. */
function lastDay(year: number, one: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][one - 1] ?? 0
}

function exists({ year, month: one, day }: Required<Parts>): boolean {
  return one >= 1 && one <= 12 && day >= 1 && day <= lastDay(year, one)
}

const written = ({ year, month: one, day }: Required<Parts>) => `${year}-${String(one).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A day without a year is the next one to come. */
function dated(parts: Parts, today: string): string | undefined {
  const year = parts.year ?? Number(today.slice(0, 4))
  const full = { ...parts, year }
  if (!exists(full)) return undefined
  const text = written(full)
  if (parts.year !== undefined || text >= today) return text
  return exists({ ...full, year: year + 1 }) ? written({ ...full, year: year + 1 }) : undefined
}

function partsOf(groups: Record<string, string | undefined>): Parts {
  const named = months.findIndex((_, index) => groups[`m${index + 1}`] !== undefined || groups[`n${index + 1}`] !== undefined) + 1
  const number = (...names: string[]) => Number(names.map((name) => groups[name]).find((value) => value !== undefined) ?? 0)
  const year = number('y1', 'y2', 'y3', 'y4', 'y5')
  return {
    month: named > 0 ? named : number('mo1', 'mo2', 'mo3'),
    day: number('d1', 'd2', 'd3', 'd4', 'd5'),
    ...(year > 0 ? { year } : {}),
  }
}

/** Finds days such as `2026-12-05`, `5.12.`, `5 December`, `Dec 5th`, `٥ ديسمبر`; `today` (YYYY-MM-DD) settles the year. */
export function findDates(text: string, today: string, lang = ''): FoundDate[] {
  const folded = fold(text)
  return [...folded.text.matchAll(patternIn(lang))].map((match): FoundDate => {
    const groups = match.groups ?? {}
    const end = match.index + match[0].length
    const place = { text: folded.original(match.index, end).trim(), start: folded.at(match.index), end: folded.at(end) }
    const parts = partsOf(groups)
    const day = dated(parts, today)
    const turned = groups.d3 === undefined ? undefined : dated({ ...parts, day: parts.month, month: parts.day }, today)
    // 5/12 is one day in London and another in New York.
    if (day && turned && day !== turned) return { ...place, doubt: 'ambiguous', readings: [day, turned] }
    const found = day ?? turned
    return found ? { ...place, iso: found } : { ...place, doubt: 'impossible' }
  })
}
