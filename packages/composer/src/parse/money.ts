import { inLanguage } from '../reading/words/list.ts'
import { fold } from './fold.ts'

/**
 * A price in a text. `amount` in major units; `currency` ISO 4217, or '' when none was named.
 * `certain` is false where the word is used in several countries (riyal, dirham, dinar, lira).
 */
export type FoundPrice = {
  amount: number
  currency: string
  certain: boolean
  from: boolean
  to?: number
  unit?: string
  text: string
  start: number
  end: number
}

type Money = { pattern: string; code: string; certain?: false }

/** Longer names first: "دينار كويتي" before "دينار". Folded spelling. */
const moneys: readonly Money[] = [
  { pattern: 'us\\$|usd|us dollars?|دولار امريكي', code: 'USD' },
  { pattern: 'a\\$|aud', code: 'AUD' },
  { pattern: 'c\\$|cad', code: 'CAD' },
  { pattern: '€|euros?|eur|евро|يورو|اورو', code: 'EUR' },
  { pattern: '£|gbp|pounds? sterling|quid|جنيه استرليني', code: 'GBP' },
  { pattern: 'egp|egyptian pounds?|جنيه مصري|ج\\.?م', code: 'EGP' },
  { pattern: 'chf|sfr\\.?|franken|fr\\.(?=\\s?\\d)|swiss francs?', code: 'CHF' },
  { pattern: 'aed|درهم اماراتي|د\\.ا', code: 'AED' },
  { pattern: 'mad|درهم مغربي', code: 'MAD' },
  { pattern: 'sar|saudi riyals?|ريال سعودي|ر\\.س', code: 'SAR' },
  { pattern: 'qar|qatari riyals?|ريال قطري', code: 'QAR' },
  { pattern: 'omr|omani rials?|ريال عماني', code: 'OMR' },
  { pattern: 'kwd|kuwaiti dinars?|دينار كويتي|د\\.ك', code: 'KWD' },
  { pattern: 'jod|jordanian dinars?|دينار اردني', code: 'JOD' },
  { pattern: 'bhd|دينار بحريني', code: 'BHD' },
  { pattern: 'tnd|دينار تونسي', code: 'TND' },
  { pattern: 'iqd|دينار عراقي', code: 'IQD' },
  { pattern: 'try|turkish lira|ليره تركيه|₺', code: 'TRY' },
  { pattern: 'syp|ليره سوريه', code: 'SYP' },
  { pattern: 'lbp|ليره لبنانيه', code: 'LBP' },
  { pattern: 'czk|kč|kc|korun[ay]?', code: 'CZK' },
  { pattern: 'pln|zł|zl|złotych|złote|zloty|zlotych', code: 'PLN' },
  { pattern: 'rub|₽|rubles?|рублей|рубля|рубль|руб\\.?|р\\.', code: 'RUB' },
  { pattern: 'pounds?', code: 'GBP', certain: false },
  { pattern: 'جنيهات|جنيها|جنيه', code: 'EGP', certain: false },
  { pattern: '\\$|dollars?|bucks|دولارات|دولارا|دولار', code: 'USD', certain: false },
  { pattern: 'dhs?\\.?|dirhams?|دراهم|درهما|درهم', code: 'AED', certain: false },
  { pattern: 'riyals?|rials?|sr|ريالات|ريالا|ريال', code: 'SAR', certain: false },
  { pattern: 'dinars?|دنانير|دينارا|دينار', code: 'JOD', certain: false },
  { pattern: 'liras?|ليرات|ليره', code: 'TRY', certain: false },
]

/** The country decides what an uncertain word means. */
const byCountry: Record<string, Record<string, string>> = {
  AED: { MA: 'MAD' },
  SAR: { QA: 'QAR', OM: 'OMR', YE: 'YER' },
  JOD: { KW: 'KWD', BH: 'BHD', TN: 'TND', IQ: 'IQD', DZ: 'DZD', LY: 'LYD' },
  TRY: { SY: 'SYP', LB: 'LBP' },
  USD: { CA: 'CAD', AU: 'AUD', NZ: 'NZD' },
  EGP: { SD: 'SDG' },
  GBP: { EG: 'EGP' },
}

const currencyPattern = moneys.map(({ pattern }) => pattern).join('|')
/** Every word and sign for money, folded, as alternatives of a pattern. */
export const moneyWords = currencyPattern
const number = String.raw`\d{1,3}(?:[,. ']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const wordEdge = String.raw`(?![\p{L}])`
const fromWord = (more: string) =>
  String.raw`(?<from>(?<![\p{L}])(?:starting (?:at|from)|starts? (?:at|from)|from|as of|at least|ab|von|ابتداء من|بدءا من|تبدا من|يبدا من|تبدا ب|اعتبارا من|من${more})\s+)?`
const rangeTail = String.raw`(?:\s?(?:-|–|to|الي|bis)\s?(?<to>${number}))?`
const before = String.raw`(?<![\p{L}])(?<pre>${currencyPattern})\s?(?<a>${number})`
const after = String.raw`(?<![\p{L}\d.,:/#])(?<b>${number})${rangeTail}\s?(?:-\s?)?(?:\.[-–])?\s?(?<post>${currencyPattern})${wordEdge}`
const dash = String.raw`(?<![\p{L}\d.,:])(?<c>\d+)[.,][-–—](?!\d)`
const unitTailIn = inLanguage((more) => {
  const own = more('per') === '' ? '' : `|(?:${more('per').slice(1)})\\s`
  return new RegExp(
    `^\\s?(?:\\/\\s?|an?\\s|per\\s|each\\b|pro\\s|je\\s${own}|لكل\\s|لل|بال|كل\\s|في ال|لليله)(?:[\\p{L}]*(?:\\s(?:hour|night|person))?)`,
    'u',
  )
})
const patternIn = inLanguage((more) => new RegExp(`${fromWord(more('priceFrom'))}(?:${before}|${after}|${dash})`, 'gu'))

/** "1,200", "1.200,50", "12,5": the last separator with one or two digits behind it is the decimal one. */
export function readNumber(written: string): number {
  const plain = written.replace(/[\s']/g, '')
  const decimal = /[.,](\d{1,2})$/.exec(plain)
  const whole = (decimal ? plain.slice(0, -decimal[0].length) : plain).replace(/[.,]/g, '')
  return Number(decimal ? `${whole}.${decimal[1] ?? '0'}` : whole)
}

/** The ISO code of a currency word or sign, seen from a country (ISO 3166 alpha-2). */
export function currencyOf(word: string, country?: string): { code: string; certain: boolean } {
  const folded = fold(word).text.trim()
  const money = moneys.find((one) => new RegExp(`^(?:${one.pattern})$`, 'u').test(folded))
  if (!money) return { code: '', certain: false }
  const local = country ? byCountry[money.code]?.[country] : undefined
  if (money.certain === false && country) return { code: local ?? money.code, certain: true }
  return { code: money.code, certain: money.certain !== false }
}

function unitAfter(rest: string, lang: string): string | undefined {
  return unitTailIn(lang).exec(rest)?.[0]
}

/** Finds prices with a currency (or the form "25.-"). `country` settles words that several countries use. */
export function findPrices(text: string, options: { country?: string; lang?: string } = {}): FoundPrice[] {
  const folded = fold(text)
  const lang = options.lang ?? ''
  return [...folded.text.matchAll(patternIn(lang))].map((match): FoundPrice => {
    const { pre, a, b, c, post, from, to } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const word = pre ?? post
    const currency = word ? currencyOf(word, options.country) : { code: '', certain: true }
    const unit = unitAfter(folded.text.slice(end), lang)
    return {
      amount: readNumber(a ?? b ?? c ?? '0'),
      currency: currency.code,
      certain: currency.certain,
      from: from !== undefined || to !== undefined,
      ...(to ? { to: readNumber(to) } : {}),
      ...(unit
        ? {
            unit: folded
              .original(end, end + unit.length)
              .replace(/^\s?\/?\s?/, '')
              .trim(),
          }
        : {}),
      text: folded.original(start, end).trim(),
      start: folded.at(start),
      end: folded.at(end),
    }
  })
}
