import { inLanguage } from '../reading/words/list.ts'
import { fold } from './fold.ts'

/** A phone number in a text. `dial` is what a `tel:` link needs: digits with an optional leading +. */
export type FoundPhone = { text: string; dial: string; kind: 'phone' | 'whatsapp'; start: number; end: number }

// A full stop and a blank end a sentence, not a part of a number.
const candidate =
  /(?<![\p{L}\p{N}#.,-])(?:\+|00)?\(?\d(?:(?:[ .\-/]|\s[-/–]\s|\s?\(|\)\s?[-/]?\s?)?\d){4,16}(?![\p{L}\d]|[.,]\d|\s?[€$£%₽])/gu
const cueWordsIn = inLanguage(
  (more) =>
    new RegExp(
      `(?:call|phone|tel|telephone|mobile|cell|ring|fax|number|telefon|handy|whats ?app|wa\\.me|واتس ?اب|واتساب|وتساب|واتس|هاتف|تلفون|تليفون|جوال|موبايل|اتصل|اتصلوا|للاتصال|رقم|رقمنا|نقال${more('phoneCue')})[^\\d\\n]{0,18}$`,
      'u',
    ),
)
const whatsappBefore = /(?:whats ?app|wa\.me\/?|واتس ?اب|واتساب|وتساب|واتس)[^\d\n]{0,18}$/u
const whatsappAfter = /^\s*[(（]?\s*(?:on |via |by )?(?:whats ?app|واتس ?اب|واتساب|واتس)/u
const moneyAfter = /^\s?(?:eur|euro|usd|aed|sar|dollar|درهم|ريال|جنيه|دينار|دولار|يورو|ليره|kč|kc|zł|zl|руб|р\.|chf|fr\.)/u
const dateLike = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)$/
const clockLike = /^\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d/
const timesLike = /^\d{1,2}\s?[-–]\s?\d{1,2}(?:\s+\d{1,2}\s?[-–]\s?\d{1,2})+$/

function isPhone(written: string, { before, after, lang }: { before: string; after: string; lang: string }): boolean {
  const digits = written.replace(/\D/g, '')
  const isSomethingElse =
    dateLike.test(written.trim()) || clockLike.test(written.trim()) || timesLike.test(written.trim()) || moneyAfter.test(after)
  if (digits.length < 6 || digits.length > 15 || isSomethingElse) return false
  if (cueWordsIn(lang).test(before) || whatsappAfter.test(after)) return true
  return looksDialled(written, digits.length)
}

/** Without a word such as "call", a number must look like one that can be dialled. */
function looksDialled(written: string, count: number): boolean {
  if (/^(?:\+|0|\(0)/.test(written)) return count >= 7
  return grouped.some((form) => form.test(written)) || (count >= 9 && !/\s/.test(written) && !/^(?:19|20)\d\d[-/]/.test(written))
}

// (503) 555-0177, 8 917 555-01-42, 61 555 09 11, 71 555 077, 5550 9111: how numbers without a leading 0 stand in groups.
const grouped = [
  /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/,
  /^8[\s-]?\(?\d{3,4}\)?[\s-]\d{2,3}[\s-]?\d{2,3}(?:[\s-]?\d{2,3})?$/,
  /^\(\d{3,5}\)\s?\d{1,3}(?:[\s-]\d{2,3}){1,2}$/,
  /^\d{2,3}(?:[\s-]\d{3}[\s-]\d{2}[\s-]\d{2}|[\s-]\d{3}[\s-]\d{3})$/,
  /^(?!(?:19|20)\d\d)\d{4}[\s-]\d{4}$/,
]

/** Digits with a leading + where the owner wrote + or 00; an "(0)" inside an international number falls away. */
export function dialText(written: string): string {
  const folded = fold(written).text.trim()
  const international = /^(?:\+|00)/.test(folded)
  const body = international ? folded.replace(/\(0\)/g, '').replace(/^(?:\+|00)/, '') : folded
  return `${international ? '+' : ''}${body.replace(/\D/g, '')}`
}

/** Finds phone and WhatsApp numbers, also in Arabic-Indic digits. Dates, prices and opening times are left alone. */
export function findPhones(text: string, lang = ''): FoundPhone[] {
  const folded = fold(text)
  return [...folded.text.matchAll(candidate)].flatMap((match): FoundPhone[] => {
    const start = match.index
    const end = start + match[0].length
    const before = folded.text.slice(Math.max(0, start - 40), start)
    const after = folded.text.slice(end, end + 24)
    if (!isPhone(match[0], { before, after, lang })) return []
    const kind = whatsappBefore.test(before) || whatsappAfter.test(after) ? 'whatsapp' : 'phone'
    return [{ text: folded.original(start, end).trim(), dial: dialText(match[0]), kind, start: folded.at(start), end: folded.at(end) }]
  })
}
