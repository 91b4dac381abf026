import { findEmails, findSocialNames, findWebsites } from '../parse/links.ts'
import { findPhones } from '../parse/phone.ts'
import type { FoundPhone } from '../parse/phone.ts'
import { addText, claim, openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { doubt } from './doubts.ts'
import { phoneLabel } from './phone-labels.ts'
import type { PhoneLabel } from './phone-labels.ts'
import { inLanguage } from './words/list.ts'

// Words that lead to a number or an address and mean nothing without it.
const leadIn = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?:^|(?<=[\s,;.،(]))(?:(?:please|pls|just|you can|or|and|my|our|reach (?:me|us)|contact(?: me| us)?|get in touch|book|order|e-?mail(?: me| us)?|mail|write(?: to)?(?: me| us)?|call(?: me| us)?|ring(?: us| me)?|text(?: me| us)?|dm|message(?: me| us)?|phone(?: number)?|telephone|tel|mobile|cell|whats ?app|fax|number|website|web|site|insta(?:gram)?|facebook|tiktok|snap(?:chat)?|twitter|linkedin|youtube|at|on|via|by|is|under|telefon|handy|anrufen|ruf an|ruf|mail|und|oder|tél|téléphone|teléfono|telefono|appelez|llamar|llame|رقم\p{L}*|الرقم|هاتف\p{L}*|الهاتف|جوال\p{L}*|الجوال|تلفون\p{L}*|التلفون|موبايل\p{L}*|الموبايل|نقال|واتس ?اب\p{L}*|و?واتساب|الواتساب|الواتس|واتس|و?للتواصل|للحجز|للطلب|للاستفسار|التواصل|و?اتصلوا?|و?اتصل بنا|بنا|علينا|كلمون[اي]|راسلون[اي]|ايميل\p{L}*|إيميل\p{L}*|الايميل|الإيميل|البريد|بريد\p{L}*|الإلكتروني|الالكتروني|انستا\p{L}*|انستغرام|إنستغرام|انستقرام|سناب|تويتر|فيسبوك|موقع\p{L}*|على|عبر|او|أو|هو${more('lead')})\s*[.:：]?\s*)+$`,
      'iu',
    ),
)

const refusedBefore = inLanguage((more) => new RegExp(`(?<![\\p{L}])(?:no|without${more('no')})\\s+$`, 'iu'))

function claimWithLead(draft: Draft, start: number, end: number): string {
  const before = openText(draft).slice(0, start).match(leadIn(draft.lang))
  // "No WhatsApp. E-mail …": the first half is a refusal, and the next reader's.
  const words =
    before && refusedBefore(draft.lang).test(openText(draft).slice(0, start - before[0].length))
      ? before[0].replace(/^.*[.,;]\s+/su, '')
      : before?.[0]
  if (words !== undefined) claim(draft, [start - words.length, start], 'contact')
  return claim(draft, [start, end], 'contact')
}

const networks: [RegExp, string][] = [
  [/insta|انست|إنست/iu, 'https://instagram.com/'],
  [/tiktok|تيك/iu, 'https://tiktok.com/@'],
  [/facebook|فيس/iu, 'https://facebook.com/'],
  [/twitter|\bx\b|تويتر/iu, 'https://x.com/'],
  [/snap|سناب/iu, 'https://snapchat.com/add/'],
  [/youtube|يوتيوب/iu, 'https://youtube.com/@'],
  [/linkedin|لينكد/iu, 'https://linkedin.com/in/'],
]

// Country endings the shared list of links does not name.
const otherSites =
  /(?<![@\p{L}\p{N}.-])(?:www\.)?[a-z0-9][a-z0-9-]+\.(?:co\.)?(?:ie|nz|au|tr|pt|se|no|dk|fi|be|gr|hu|ro|bg|hr|si|sk|lt|lv|ee|br|mx|za|ke|ng|in|jp|cn|online|site|store|cafe|tech|photo|agency)(?![\p{L}\p{N}@-])(?:\/[^\s,،]*)?/giu

function readLinks(draft: Draft): void {
  for (const { text, start, end } of findEmails(draft.text))
    addText(draft, 'email', { value: text, quote: claimWithLead(draft, start, end) })
  for (const { text, start, end } of findWebsites(openText(draft))) {
    const isSocial = /instagram\.|facebook\.|tiktok\.|linkedin\.|youtube\.|x\.com|twitter\.|snapchat\./i.test(text)
    addText(draft, isSocial ? 'social' : 'website', { value: text, quote: claimWithLead(draft, start, end) })
  }
  for (const match of openText(draft).matchAll(otherSites))
    addText(draft, 'website', { value: match[0], quote: claimWithLead(draft, match.index, match.index + match[0].length) })
  for (const { text, start, end } of findSocialNames(openText(draft))) {
    const network = networks.find(([name]) => name.test(draft.text.slice(Math.max(0, start - 24), start)))
    const quote = claimWithLead(draft, start, end)
    addText(draft, 'social', { value: network ? network[1] + text.slice(1) : text, quote })
  }
}

const mobileIn = inLanguage((more) => new RegExp(`mobile|cell|handy|جوال|موبايل|نقال${more('mobile')}`, 'iu'))
const faxIn = inLanguage((more) => new RegExp(`fax|فاكس${more('fax')}`, 'iu'))

const isFax = (draft: Draft, phone: FoundPhone): boolean =>
  faxIn(draft.lang).test(draft.text.slice(Math.max(0, phone.start - 10), phone.start)) ||
  /[,;.\n]\s*F\.?\s*$/u.test(draft.text.slice(0, phone.start))

/** The owner's word for what a number is for, standing right before it: "Reception", "Emergencies (24h):". */
function labelOf(draft: Draft, phone: FoundPhone): string {
  const before = draft.text.slice(0, phone.start)
  if (mobileIn(draft.lang).test(before.slice(-20))) return 'mobile'
  const bare = before.replace(leadIn(draft.lang), '').replace(/[\s:]*(?:\(?\d+\s?\p{L}{0,2}\/?\d*\)?)?[\s:]*$/u, '')
  return /(?:^|[^\p{L}])([\p{L}'’]{3,})$/u.exec(bare)?.[1]?.toLowerCase() ?? ''
}

const joinedIn = inLanguage((more) => new RegExp(String.raw`^\s*(?:or|and|\/|&|,|و|أو|او|und|oder|-|\|${more('joins')})\s*$`, 'iu'))

type Labels = ReadonlyMap<FoundPhone, PhoneLabel>

/** What each number is for, where more than one is given: one alone is for everything. */
function labelsOf(draft: Draft, found: readonly FoundPhone[]): Labels {
  if (found.length < 2) return new Map()
  const lead = leadIn(draft.lang)
  return new Map(
    found.flatMap((phone, at) => {
      const label = phoneLabel(draft, phone, { lead, last: found[at - 1]?.end ?? 0 })
      return label ? [[phone, label] as const] : []
    }),
  )
}

/** Two numbers joined by "or" are both meant, and so are two with words of their own; two given apart for the same use cannot both be the one to call. */
function clashing(draft: Draft, phones: FoundPhone[], labels: Labels): boolean {
  const [first, second] = phones
  if (!first || !second || first.dial === second.dial || labelOf(draft, first) !== labelOf(draft, second)) return false
  if (labels.get(first)?.words !== labels.get(second)?.words) return false
  return !joinedIn(draft.lang).test(draft.text.slice(first.end, second.start))
}

/** "777 123 456": nine digits in threes, as written in much of Europe. */
function readGrouped(draft: Draft): void {
  const match = /(?<!\d[.,]?|[€$£+-]\s?)\d{3} \d{3} \d{3}(?!\s?[\d€$£]|[.,]\d|\s(?:eur|aed|sar|usd))/iu.exec(openText(draft))
  if (!match || draft.facts.some((fact) => fact.kind === 'phone')) return
  addText(draft, 'phone', { value: match[0], quote: claimWithLead(draft, match.index, match.index + match[0].length) })
}

function readPhones(draft: Draft): void {
  const found = findPhones(openText(draft), draft.lang).filter((phone) => !isFax(draft, phone))
  const phones = found.filter((phone) => phone.kind === 'phone')
  for (const phone of findPhones(openText(draft), draft.lang)) if (isFax(draft, phone)) claimWithLead(draft, phone.start, phone.end)
  const labels = labelsOf(draft, found)
  const clash = clashing(draft, phones, labels)
  for (const phone of found) {
    const alsoRings = /(?:call|phone|tel|اتصل\p{L}*|هاتف)\s*(?:\/|or|and|\+|&|و|أو|او)\s*(?:whats ?app|واتس\p{L}*)[^\d]{0,6}$/iu.test(
      draft.text.slice(0, phone.start),
    )
    const value = draft.text.slice(phone.start, phone.end).trim()
    const quote = claimWithLead(draft, phone.start, phone.end)
    if (phone.kind === 'phone' && clash) continue
    const label = labels.get(phone)
    if (label) claim(draft, [label.start, label.end], 'contact')
    addText(draft, phone.kind, { value, quote, ...(label ? { note: label.words } : {}) })
    if (alsoRings) addText(draft, 'phone', { value, quote })
  }
  if (clash)
    doubt(draft, {
      field: 'phone',
      kind: 'phones',
      said: phones.map((phone) => phone.text).join(', '),
      choices: phones.map((phone) => phone.text),
    })
}

/** After every reader: a "call 12" that is no number becomes a question. */
function readOddPhone(draft: Draft): void {
  const odd =
    /(?<![\p{L}])(?:call|phone|tel|telephone|whats ?app|اتصل\p{L}*|هاتف|جوال|رقم الهاتف)\s*:?\s*(\+?\d[\d ]{0,5}\d?)(?![\d.,:\p{L}€$£-]|\s*(?:am|pm|€))/iu.exec(
      openText(draft),
    )
  if (!odd?.[1] || draft.facts.some((fact) => fact.kind === 'phone')) return
  claim(draft, [odd.index, odd.index + odd[0].length], 'contact')
  doubt(draft, { field: 'phone', kind: 'phone_odd', said: odd[1].trim() })
}

/** Phones, WhatsApp, mail, web and social addresses. */
export function readContact(draft: Draft): void {
  readLinks(draft)
  readPhones(draft)
  readGrouped(draft)
  readOddPhone(draft)
}
