import { baseLanguage } from '@manara/contracts'
import type { Price } from '@manara/contracts'
import { findPrices } from '../parse/money.ts'
import type { FoundPrice } from '../parse/money.ts'
import { tradeOf } from '../trades/list.ts'
import { knownCity } from '../words/cities.ts'
import { isBareTown } from '../words/towns.ts'
import { fold, foldedWords, paddedForms, wordPattern, wordSet } from '../words/fold.ts'
import { claim, factId, openText, sentencesOf } from './draft.ts'
import type { Clause, Draft } from './draft.ts'
import { doubt } from './doubts.ts'
import { attributes, offerIntro, sentenceWords } from './offer-words.ts'
import { splitList } from './list-parts.ts'
import { startsNegative } from './site-talk.ts'
import { isTradeWord, namesTrade } from './trade-of.ts'
import { briefWords, inLanguage } from './words/list.ts'

// Edits split lists as briefs do.
export { splitList }

const goodsPatterns = new Map<string, RegExp>()
function goodsOf({ trade, lang }: Pick<Draft, 'trade' | 'lang'>): RegExp {
  const key = `${lang} ${trade}`
  const own = briefWords[baseLanguage(lang)]?.trades?.[trade]?.goods
  const known = goodsPatterns.get(key) ?? wordPattern([tradeOf(trade).goods || '-', own].filter(Boolean).join(','))
  goodsPatterns.set(key, known)
  return known
}

const isGoods = (draft: Draft, text: string) => paddedForms(text).some((form) => form.search(goodsOf(draft)) >= 0)

const head = inLanguage(
  (more) =>
    new RegExp(
      `^(?:\\s|[-–—•*:·،,]|\\d+[.)]\\s|(?:and|or|also|a|an|the|our|my|some|with|for|plus|as well as|as|of|und|et|y|oder|sowie|mit${more('joins')}${more('filler')})\\s+|أيضا\\s+|كذلك\\s+)+`,
      'iu',
    ),
)
const rear = inLanguage(
  (more) =>
    new RegExp(
      `(?:\\s|[-–—:=.,،؛]|\\s(?:for|at|from|costs?|cost|is|are|ab|für|kostet|pour|por|per|only|and|بسعر|بـ|ب|من|تبدأ من|يبدأ من|سعره|سعرها|فقط|و|starting at|starting from${more('nameEnd')}${more('joins')}${more('priceFrom')}))+$`,
      'iu',
    ),
)

const joiningBase =
  'definitely absolutely mostly only maybe also etc and more please reservations booking the a an of in at from to for with by من الي في على عن الى مع او ثم von bis im'
const joining = inLanguage(({ words }) => wordSet(`${joiningBase} ${words.joining ?? ''}`))

/** A name as it stands alone: no joining words at the ends, first letter as in a heading. */
export function tidyName(words: string, lang: string): string {
  const bare = words
    .replace(head(lang), '')
    .replace(/^[ld]['’](?=\p{L})/u, '')
    .replace(rear(lang), '')
    .replace(head(lang), '')
    .replace(/\s+/g, ' ')
    .replace(/\s[بل]ـ?$|[\s(]+$/u, '')
    .trim()
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1)
}

type Offer = { name: string; quote: string; price?: Price; text?: string }

function addOffer(draft: Draft, { name, quote, price, text }: Offer): void {
  const same = draft.facts.find((fact) => fact.kind === 'offer' && fold(fact.value.name[draft.lang] ?? '') === fold(name))
  if (same?.kind === 'offer') {
    if (price) same.value.price ??= price
    return
  }
  const value = { name: { [draft.lang]: name }, ...(text ? { text: { [draft.lang]: text } } : {}), ...(price ? { price } : {}) }
  draft.facts.push({
    id: factId(draft, 'offer'),
    kind: 'offer',
    confirmed: true,
    source: { by: 'owner', quote: quote.slice(0, 400) },
    value,
  })
}

/** "We offer haircuts" without its lead; "full service" keeps its words, for it has no others. */
function withoutIntro(text: string, lang: string): string {
  const intro = offerIntro(lang).exec(text)
  const behind = intro && text.slice(0, intro.index).trim() === '' ? text.slice(intro.index + intro[0].length) : text
  // "Cours du mercredi" is one thing.
  const rest = /^(?:du|de|des|d['’]|di|del|della|van|voor|für|для|of|for)\s/iu.test(behind) ? text : behind
  return /\p{L}{2}/u.test(rest) ? rest : text
}

/** Name and price of each item of a stretch that holds prices. */
function readPriced(draft: Draft, start: number, end: number): boolean {
  const text = openText(draft).slice(start, end)
  const country = draft.country
  const prices = findPrices(text, { lang: draft.lang, ...(country ? { country } : {}) })
  if (prices.length === 0) return false
  const before = tidyName(withoutIntro(text.slice(0, prices[0]?.start ?? 0), draft.lang), draft.lang)
  const nameFirst = /\p{L}{2}/u.test(before)
  prices.forEach((price, index) => {
    const [before, after] = [prices[index - 1], prices[index + 1]]
    const words = nameFirst ? text.slice(endOf(before), price.start) : text.slice(endOf(price), after?.start ?? text.length)
    const offer = describe(/\p{L}{2}/u.test(words) ? withoutIntro(words, draft.lang) : soldBy(price), draft.lang)
    if (/\p{L}{2}/u.test(offer.name) && offer.name.length <= 90 && !startsNegative(offer.name, draft.lang))
      addOffer(draft, { ...offer, quote: text.trim(), price: priceOf(price, draft.lang) })
  })
  claim(draft, [start, end], 'offer')
  return true
}

/** "£75 a tuning": what is sold stands where a unit would; hours and heads are units. */
const soldBy = ({ unit = '' }: FoundPrice): string =>
  /^an?\s(?!(?:hour|day|week|month|year|night|person|head|piece|kilo|km|mile|visit|go|pop)(?![\p{L}]))/iu.test(unit)
    ? unit.replace(/^an?\s/iu, '')
    : ''

/** Where the words of a price end, its unit ("per month") included. */
const endOf = (price: FoundPrice | undefined): number => (price ? price.end + (price.unit ? price.unit.length + 1 : 0) : 0)

/** The name, and what stands in brackets behind it. */
function describe(words: string, lang: string): { name: string; text?: string } {
  const bare = words.replace(/^\s*(?:\/|per|an?)\s+\p{L}+\s*(?=[,،])/iu, '')
  const text = /\(([^)]{2,80})\)/u.exec(bare)?.[1]
  return { name: tidyName(bare.replace(/\([^)]*\)/u, ' '), lang), ...(text ? { text } : {}) }
}

function priceOf({ amount, currency, from, unit }: FoundPrice, lang: string): Price {
  // "39 a month" keeps its "a"; a bare word stood behind a slash.
  const words = unit && /^[a-z]+$/iu.test(unit) && !/^each$/iu.test(unit) ? `/ ${unit}` : unit
  const isUnit = words !== undefined && !/^(?:\/\s*)?(?:per|pro|je|a|an|za|po)$/iu.test(words)
  return { amount, currency, from, ...(isUnit ? { unit: { [lang]: words } } : {}) }
}

/** Words that could be a list of goods: short, no verbs, more than the trade's own name. */
function isList(draft: Draft, text: string): boolean {
  const words = foldedWords(text)
  if (words.length === 0 || words.length > 14 || attributes(draft.lang).test(text.trim())) return false
  if (startsNegative(text, draft.lang) && !isGoods(draft, text)) return false
  if (words.some((word) => sentenceWords(draft.lang).has(word))) return false
  return splitList(text, draft.lang).every((part) => foldedWords(part).length <= 5)
}

const isTradeAlone = (draft: Draft, text: string) =>
  isTown(text.trim()) ||
  (!isGoods(draft, text) &&
    (foldedWords(text).every((word) => isTradeWord(word, draft.lang)) || (foldedWords(text).length <= 2 && namesTrade(text, draft.lang))))

function addList(draft: Draft, start: number, end: number): void {
  const words = openText(draft).slice(start, end)
  const offset = words.match(offerIntro(draft.lang))?.[0].length
  const list = offset === undefined ? words : words.slice((words.match(offerIntro(draft.lang))?.index ?? 0) + offset)
  for (const part of splitList(list, draft.lang)) {
    const name = tidyName(part, draft.lang)
    if (isName(draft, name)) addOffer(draft, { name: ownCase(draft, name), quote: words.trim() })
  }
  claim(draft, [start, end], 'offer')
}

/** Whether one part of a list can be the name of an offer: no numbers as in addresses, no verbs, no joining words alone. */
function isName(draft: Draft, name: string): boolean {
  const words = foldedWords(name)
  if (!/\p{L}{2}/u.test(name) || attributes(draft.lang).test(name) || words.every((word) => joining(draft.lang).has(word))) return false
  if (/\d{2,}|\s\d+[a-z]?$/u.test(name) && !isGoods(draft, name)) return false
  return !words.some((word) => sentenceWords(draft.lang).has(word) || /^(?:ب?نعمل|بنعمل|بعمل|ببيع|نبيع|بنبيع|نقدم|وببيع)$/u.test(word))
}

// The text keeps its length, so the owner's digits could be looked up; names of offers rarely hold any.
const ownCase = (_: Draft, name: string) => name

/** "Reservations:", "Donations:": the head of what follows, never an offer itself. */
function isLabel(draft: Draft, clause: Clause, introduces: boolean): boolean {
  const words = foldedWords(openText(draft).slice(clause.start, clause.end))
  if (draft.text.charAt(clause.end) !== ':' || introduces || words.length > 3 || words.some((word) => sentenceWords(draft.lang).has(word)))
    return false
  if (!words.some((word) => isTradeWord(word, draft.lang))) claim(draft, [clause.start, clause.end], 'label')
  return true
}

/** A clause another reader took a part of is the rest of something else. */
const isUntouched = (draft: Draft, { start, end }: Clause) =>
  !draft.claims.some(
    (one) => one.start < end && one.end > start && draft.text.slice(Math.max(start, one.start), Math.min(end, one.end)).trim() !== '',
  )

const isTown = (words: string): boolean => knownCity(words) !== undefined || isBareTown(words)

type ListState = { introduced: boolean; listLike: boolean }

/** "Our services" alone, with the list in the clauses that follow. */
function opensList(draft: Draft, clause: Clause, text: string): boolean {
  const intro = offerIntro(draft.lang).exec(`${text} `)
  if (!intro || text.slice(0, intro.index).trim() !== '' || /\p{L}{2}/u.test(text.slice(intro.index + intro[0].length))) return false
  claim(draft, [clause.start, clause.end], 'offer')
  return true
}

/** The words behind "we offer", and whether those two stand near the start. */
function behindIntro(text: string, lang: string): { list: string; leads: boolean } {
  const intro = offerIntro(lang).exec(`${text} `)
  if (!intro) return { list: text, leads: false }
  return { list: text.slice(intro.index + intro[0].length), leads: /^[\s\p{L}'’-]{0,24}$/u.test(text.slice(0, intro.index)) }
}

/** A clause without prices is a list of goods when something says so: its lead, its neighbours, its words, or the form of the text. */
function readListed(draft: Draft, clause: Clause, state: ListState): boolean {
  const { list, leads } = behindIntro(openText(draft).slice(clause.start, clause.end), draft.lang)
  if (!isList(draft, list) || isTradeAlone(draft, list) || isRestOfHours(draft, clause, list)) return false
  if (!leads && !state.introduced && !isGoods(draft, list) && !(state.listLike && isUntouched(draft, clause))) return false
  addList(draft, clause.start, clause.end)
  return leads || state.introduced
}

/** "Office Mon-Fri 9-17" leaves "office", "write on Telegram @sun" leaves "write": nobody sells those. */
const isRestOfHours = (draft: Draft, { start, end }: Clause, rest: string): boolean =>
  foldedWords(rest).length <= 3 &&
  draft.claims.some((one) => (one.by === 'hours' || one.by === 'contact') && one.start < end && one.end > start) &&
  !isGoods(draft, rest)

function readClause(draft: Draft, clause: Clause, state: ListState): void {
  const text = openText(draft).slice(clause.start, clause.end)
  if (!/\p{L}{2}/u.test(text)) return
  if (readPriced(draft, clause.start, clause.end) || opensList(draft, clause, text)) state.introduced = true
  else if (!isLabel(draft, clause, offerIntro(draft.lang).test(`${text} `))) state.introduced = readListed(draft, clause, state)
}

// Before a number these make it a year, a door or a count.
const countedWords = wordSet('since room floor age no nr تأسس منذ عام سنه')

const pricedIn = (draft: Draft, clauses: readonly Clause[]): number =>
  findPrices(draft.text.slice(clauses[0]?.start, clauses.at(-1)?.end), { lang: draft.lang }).length

/** "cut 25, colour 60": numbers without a currency are prices when several stand in a row. */
function readBareNumbers(draft: Draft, clauses: readonly Clause[]): void {
  const bare = clauses
    .map((clause) => ({
      clause,
      match:
        /^\s*((?:\p{L}[\p{L}'’&-]*\s+){1,4}?)(?:for |at |[:=-]\s*|ب\s?)?(\d{1,5}(?:[.,]\d{1,2})?)(?:\s*(?:\/|per|an?\s|pro|je|par|le|la|il|por|za|na|от|за|لل)\s?\p{L}{2,})?\s*$/u.exec(
          openText(draft).slice(clause.start, clause.end),
        ),
    }))
    .filter(
      ({ match, clause }) =>
        match &&
        findPrices(draft.text.slice(clause.start, clause.end), { lang: draft.lang }).length === 0 &&
        !foldedWords(match[1] ?? '').some((word) => sentenceWords(draft.lang).has(word) || countedWords.has(word)),
    )
  // One alone is a price among others that name their money, if it is no year.
  const isAlone = bare.length === 1 && !/^(?:19|20)\d\d$/.test(bare[0]?.match?.[2] ?? '')
  if (bare.length < 2 && !(isAlone && pricedIn(draft, clauses) > 1)) return
  for (const { clause, match } of bare) addBare(draft, clause, match)
}

function addBare(draft: Draft, clause: Clause, match: RegExpExecArray | null): void {
  const name = tidyName(match?.[1] ?? '', draft.lang)
  if (name)
    addOffer(draft, {
      name,
      quote: match?.[0].trim() ?? '',
      price: { amount: Number((match?.[2] ?? '').replace(',', '.')), currency: '', from: false },
    })
  claim(draft, [clause.start, clause.end], 'offer')
}

/** "I plan weddings by the lake, mostly small ones": what follows a sentence is a part of it, unless its lead says otherwise. */
const opensVerbal = (draft: Draft, first: Clause | undefined): boolean =>
  first !== undefined &&
  draft.text.slice(first.start, first.end).trim().split(/\s+/u).length > 6 &&
  foldedWords(draft.text.slice(first.start, first.end)).some((word) => sentenceWords(draft.lang).has(word))

const emptyPrice =
  /(?<![\p{L}\d])((?:\p{L}+\s){0,2}(?:for|costs?|price(?: is)?|kostet|بسعر|سعر\p{L}*|ب)(?:\s\p{L}+){0,4}\s*:?\s*(?:€|\$|£|euros?|aed|sar|درهم|ريال|جنيه)(?!\s*\d))(?![\p{L}])/iu

/** What is sold or done, with prices where they were given. A price sign without a number becomes a question. */
export function readOffers(draft: Draft): void {
  const missing = emptyPrice.exec(openText(draft))
  if (missing && !/\d[\d.,]*\s*$/.test(draft.text.slice(0, missing.index + missing[0].length - 1))) {
    const said = claim(draft, [missing.index, missing.index + missing[0].length])
    doubt(draft, { field: 'offer', kind: 'price', said })
  }
  for (const clauses of sentencesOf(draft)) {
    readBareNumbers(draft, clauses)
    const state = {
      introduced: false,
      listLike: (clauses.length > 1 && !opensVerbal(draft, clauses[0])) || /^\s*[-•*–]/u.test(draft.text.slice(clauses[0]?.start)),
    }
    for (const clause of clauses) readClause(draft, clause, state)
  }
}
