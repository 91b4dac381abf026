import { foldedWords, wordSet } from '../words/fold.ts'
import { addText, claim, knows, openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { sentenceWords } from './offer-words.ts'
import { namesTrade } from './trade-of.ts'
import { inLanguage } from './words/list.ts'

const saidIn = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:(?:i am|i'm|i’m|we are|we're|we’re|i run|we run|i have|we have|i own|we own|it's|it is|this is|is|are|was|i work as|working as|for my|for our|for a|for an|für mein\p{L}*|ich bin|wir sind|je suis|nous sommes|soy|somos|sono|siamo${more('iAm')})\s+(?:a|an|the|my|our|eine?|un|una|une${more('filler')})?\s*)((?:[\p{L}'’-]+\s){0,4}?[\p{L}'’-]+)(?=\s+(?:in|at|from|and|who|with|near|for|called|named|based|that|which|since|und|aus|à|en|de${more('inTown')})(?![\p{L}])|\s*(?:[,.;:\n(–]|$))`,
      'giu',
    ),
)
const leading = inLanguage(
  (more) =>
    new RegExp(
      String.raw`^\s*(?:an?\s+)?((?:[\p{L}'’-]+\s){0,4}?[\p{L}'’-]+)(?=\s+(?:in|at|near|from${more('inTown')})\s|\s*(?:[,.;:\n]|$))`,
      'iu',
    ),
)
const leadingArabic = /^\s*((?:[\u0600-\u06ff]+\s){0,3}[\u0600-\u06ff]+)\s*$/u
const arabic =
  /(?<![\p{L}])(?:(?:أنا|انا|احنا|إحنا|نحن|عندي|لدي|عندنا|لدينا|عنا|فاتح\p{L}*|فتحت|فتحنا|صاحب\p{L}*|أعمل|اعمل|بشتغل|اشتغل|وهو|هو|هي)\s+|ل(?=[\u0600-\u06ff]{4,}))((?:[\u0600-\u06ff]+\s){0,3}?[\u0600-\u06ff]+)(?=\s+(?:في|ب\p{L}+|من|و\p{L}+|اسم\p{L}*|أبغى|ابغى|أريد|اريد|بدي|عايز\p{L}*|متخصص\p{L}*)(?![\p{L}])|\s*(?:[،,.؛:\n(]|$))/gu
const vague = wordSet(
  'bit small little business company website site page new one happy here shop store team looking proud open busy closed محل مشروع شركه موقع صفحه',
)

const isHouse = /^(?:محل|متجر|شركة|مكتب|ورشة|عيادة|مركز|مشغل)\s/u

const parts = inLanguage((more) => new RegExp(`\\s(?:and|und|et|&${more('joins')})\\s|\\s+و(?=[\\u0600-\\u06ff]{3})`, 'u'))

/** "Painter and decorator" is a calling, "bakery and cakes" is the start of a list. */
const isOneCalling = (phrase: string, lang: string) =>
  isHouse.test(phrase) || phrase.split(parts(lang)).every((part) => namesTrade(part, lang))

// A joining word at either end belongs to the sentence around it: "podcast que", "e organizzo".
const loose =
  /^(?:and|und|et|e|y|en|a|i|и|و)\s|\s(?:que|qui|che|die|dat|der|das|który|która|který|která|который|которая|which|that|who|and|und|et|e|y)$/iu

function isTrade(phrase: string, lang: string): boolean {
  const words = foldedWords(phrase)
  return (
    !loose.test(phrase) &&
    words.length > 0 &&
    words.length <= 5 &&
    (namesTrade(phrase, lang) || isHouse.test(phrase)) &&
    isOneCalling(phrase, lang) &&
    !words.some((word) => /^(?:selling|making|want|need|i|we|that|و)$/.test(word))
  )
}

/** A calling that no list knows, by its form: "I'm a beekeeper". */
const isCalling = (draft: Draft, phrase: string, quote: string) =>
  draft.lang === 'en' && /(?:i am|i'm|i’m|work as)\s+an?\s/iu.test(quote) && !foldedWords(phrase).some((word) => vague.has(word))

type Phrase = { words: string; start: number; from: number }

/** "I run a vegan restaurant": said of oneself. */
function saidOfOneself(draft: Draft): Phrase | undefined {
  const text = openText(draft)
  for (const match of [...text.matchAll(saidIn(draft.lang)), ...text.matchAll(arabic)]) {
    const words = (match[1] ?? '').trim()
    if (isTrade(words, draft.lang) || isCalling(draft, words, match[0]))
      return { words, start: match.index + match[0].lastIndexOf(words), from: match.index }
  }
  return undefined
}

/** "Family bakery in Graz": the first sentence opens with it. */
function standingFirst(draft: Draft): Phrase | undefined {
  const text = openText(draft)
  for (const clause of draft.clauses.filter((one) => one.sentence === 0)) {
    const head = text.slice(clause.start, clause.end)
    const words = (leading(draft.lang).exec(head) ?? leadingArabic.exec(head))?.[1]?.trim()
    if (words && isTrade(words, draft.lang)) return { words, start: clause.start + head.indexOf(words), from: clause.start }
  }
  return undefined
}

/** "Piano tuner, Leeds": a brief without a name opens with what the business is, whatever that is called. */
function unknownFirst(draft: Draft): Phrase | undefined {
  const [first, second] = draft.clauses
  if (!first || second?.sentence !== first.sentence || isNamed(draft)) return undefined
  const head = openText(draft).slice(first.start, first.end)
  const words = head.trim()
  const isWhole = leading(draft.lang).exec(head)?.[1]?.trim() === words && !/\d/.test(draft.text.slice(first.start, first.end))
  return isWhole && isPlainPhrase(draft, words) ? { words, start: first.start + head.indexOf(words), from: first.start } : undefined
}

const isNamed = (draft: Draft): boolean => draft.trade !== 'general' || knows(draft, 'name')

/** One to four words that are no sentence and say something. */
function isPlainPhrase(draft: Draft, words: string): boolean {
  const said = foldedWords(words)
  return (
    said.length > 0 && said.length <= 4 && words.length >= 4 && !said.some((word) => vague.has(word) || sentenceWords(draft.lang).has(word))
  )
}

// Their labels are wider than what one house is: a foundation is no association, a language school no private tutor.
const wide = new Set(['charity', 'tutor', 'therapist', 'doctor', 'lawyer', 'general', 'event', 'musician'])

/** "Fundacja Drugi Dom", "Sprachschule Lingua Viva": the word for what it is stands at the head of the name. */
function readTradeInName(draft: Draft): void {
  const name = draft.facts.find((fact) => fact.kind === 'name')
  if (name?.kind !== 'name' || !wide.has(draft.trade) || knows(draft, 'trade')) return
  const words = (name.value[draft.lang] ?? '').split(' ')
  const head = [3, 2, 1].map((count) => words.slice(0, count)).find((part) => part.length < words.length && isHead(part, draft.lang))
  if (head) addText(draft, 'trade', { value: head.join(' '), quote: name.source.quote ?? '' })
}

/** All of the words belong to a trade, and behind the first none is a name. */
const isHead = (words: readonly string[], lang: string): boolean =>
  namesTrade(words.join(' '), lang) && words.slice(1).every((word) => /^\p{Ll}{3,}/u.test(word)) && /^\p{L}{4,}$/u.test(words.join(''))

/** How the owner names the trade: "a vegan café", "family photographer", «مصورة أعراس». */
export function readTradePhrase(draft: Draft): void {
  const phrase = saidOfOneself(draft) ?? standingFirst(draft) ?? unknownFirst(draft)
  if (!phrase) return readTradeInName(draft)
  const end = phrase.start + phrase.words.length
  const value = draft.source
    .slice(phrase.start, end)
    .trim()
    .replace(/^(?:new|own|small|little)\s+/iu, '')
    .replace(/\s+please$/iu, '')
  if (!knows(draft, 'trade')) addText(draft, 'trade', { value, quote: draft.source.slice(phrase.from, end).trim() })
  claim(draft, [phrase.from, end])
}
