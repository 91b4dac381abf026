import type { LocalText, Price, Section } from '@manara/contracts'
import { fold } from '../../parse/fold.ts'
import { findPrices, readNumber } from '../../parse/money.ts'
import type { FoundPrice } from '../../parse/money.ts'
import { reply } from '../ask.ts'
import type { Ask } from '../ask.ts'
import { isPriceList, offersOf, sectionsOf } from '../places.ts'
import { inLanguage } from '../../reading/words/list.ts'
import { inTongue } from '../words/list.ts'

export type Row = { name: LocalText; text?: LocalText; price?: Price }
export type Group = { title?: LocalText; rows: Row[] }

/** Where the owner works settles what "dirham" or "dinar" means. */
function countryOf(ask: Ask): { country?: string } {
  const place = ask.site.facts.find((fact) => fact.kind === 'country')?.value as LocalText | undefined
  const names = Object.values(place ?? {}).map((name) => fold(name).text.trim())
  const code = Object.entries(countries).find(([, words]) => words.some((word) => names.includes(word)))?.[0]
  return code ? { country: code } : {}
}

const countries: Record<string, readonly string[]> = {
  AE: ['uae', 'united arab emirates', 'الامارات', 'الامارات العربيه المتحده'],
  SA: ['saudi arabia', 'السعوديه'],
  MA: ['morocco', 'المغرب'],
  QA: ['qatar', 'قطر'],
  OM: ['oman', 'عمان', 'سلطنه عمان'],
  KW: ['kuwait', 'الكويت'],
  BH: ['bahrain', 'البحرين'],
  JO: ['jordan', 'الاردن'],
  TN: ['tunisia', 'تونس'],
  IQ: ['iraq', 'العراق'],
  DZ: ['algeria', 'الجزائر', 'الجزاير'],
  LY: ['libya', 'ليبيا'],
  EG: ['egypt', 'مصر'],
  SY: ['syria', 'سوريا', 'سوريه'],
  LB: ['lebanon', 'لبنان'],
  YE: ['yemen', 'اليمن'],
  SD: ['sudan', 'السودان'],
  TR: ['turkey', 'تركيا'],
}
/** The groups of a price list, in order. */
export const groupsOf = (section: Section): Group[] => (section.fields.groups as Group[] | undefined) ?? []

type SaidPrice = { price: Price; start: number; end: number }

const worded = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:for|at|costs?|is|are|to|now|price|ب|بسعر|سعره|سعرها|الي|صار|صارت|اصبح${more('costs')})\s*:?\s*(\d+(?:[.,]\d{1,2})?)(?![\d:%/-])`,
      'u',
    ),
)
const anyNumber = /(?<![\d.,:/#-])()(\d+(?:[.,]\d{1,2})?)(?![\d:%/-]|[.,]\d|\s?(?:%|cents?|ct|prozent|percent)(?!\p{L}))/u
const cents = /(?<![\d.,:/#-])()(\d+[.,]\d\d)(?![\d:%/-]|[.,]\d)/u
/** "From", in front of a number without a currency. */
const fromIn = inLanguage((more) => new RegExp(`(?<![\\p{L}])(?:from|starting at|ab|من|ابتداء من${more('priceFrom')})\\s+$`, 'u'))

function withCurrency(ask: Ask, { amount, currency, from, unit }: FoundPrice): Price {
  return { amount, currency: currency || usedCurrency(ask), from, ...(unit ? { unit: { [ask.lang]: unit } } : {}) }
}

/** A price as the request says it; without a currency word it takes the one the site already uses. `loose`: any number will do. */
export function priceIn(ask: Ask, text: string, loose = false): SaidPrice | undefined {
  const [found] = findPrices(text, { ...countryOf(ask), lang: ask.tongue })
  if (found) return { price: withCurrency(ask, found), start: found.start, end: found.end }
  const folded = fold(text)
  const match =
    (loose ? cents.exec(folded.text) : null) ?? worded(ask.tongue).exec(folded.text) ?? (loose ? anyNumber.exec(folded.text) : null)
  if (!match) return undefined
  return {
    price: { amount: readNumber(match[2] ?? match[1] ?? '0'), currency: usedCurrency(ask), from: isFrom(folded.text, match, ask.tongue) },
    start: folded.at(match.index),
    end: folded.at(match.index + match[0].length),
  }
}

const isFrom = (text: string, match: RegExpExecArray, tongue: string): boolean =>
  fromIn(tongue).test(text.slice(0, match.index + match[0].lastIndexOf(match[2] || match[1] || '')))

const usedCurrency = (ask: Ask): string => {
  const facts = offersOf(ask.site).flatMap((fact) => fact.value.price?.currency ?? [])
  const rows = sectionsOf(ask.site)
    .filter(isPriceList)
    .flatMap(groupsOf)
    .flatMap((group) => group.rows)
    .flatMap((row) => row.price?.currency ?? [])
  return [...facts, ...rows].find((currency) => currency !== '') ?? ''
}

/** A price in the reply, as it was understood, so that a slip shows; figures as the language of the reply writes them. */
export function priceWords({ amount, currency, from }: Price, ask: Ask): string {
  const digits = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 }
  const figure = new Intl.NumberFormat(ask.tongue === 'ar' ? 'ar-u-nu-latn' : ask.tongue, digits).format(amount)
  const words = currency === '' ? figure : `${figure} ${currency}`
  return from ? reply(ask, 'from {0}', words) : words
}
