import type { SiteDescription } from '@manara/contracts'
import { findColours } from '../parse/colour.ts'
import { findLook } from '../parse/look.ts'
import { also } from '../reading/words/list.ts'
import { tongueOf } from '../voices/list.ts'
import { foldedWords } from '../words/fold.ts'
import { wholeWord, fold } from '../parse/fold.ts'
import { marksIn } from '../words/language.ts'
import type { Tongue } from './ask.ts'
import { englishVerbs } from './verbs.ts'
import { editWords } from './words/list.ts'

const arabicLetters = /[\u0600-\u06ff]/g
const latinLetters = /[a-z\u00c0-\u024f]/gi
const cyrillicLetters = /[\u0400-\u04ff]/g
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

const speaking = ['en', ...Object.keys(editWords)].filter((lang) => lang !== 'ru')

/** What only an order in that language says: its verbs, and names of parts of a site. */
const orderWords = new Map<string, RegExp>()
function orderPattern(lang: string): RegExp {
  const known = orderWords.get(lang)
  if (known) return known
  const { verbs, sections, facts, fields, directions, ...rest } = editWords[lang] ?? {}
  const {
    noMore,
    offerVerbs,
    haveVerbs,
    isWrong,
    aboutHours,
    undo,
    redo,
    refuses,
    anew,
    anotherLook,
    fontWord,
    movedTo,
    nameWord,
    wholeHours,
    dateWord,
    review,
    sizes,
  } = rest
  const single = [
    noMore,
    offerVerbs,
    haveVerbs,
    isWrong,
    aboutHours,
    undo,
    redo,
    refuses,
    anew,
    anotherLook,
    fontWord,
    movedTo,
    nameWord,
    wholeHours,
    dateWord,
    review,
    sizes,
  ]
  const own = [...Object.values({ ...verbs, ...sections, ...fields, ...directions }), ...Object.values(facts ?? {}), ...single]
    .map((words) => also(words))
    .join('')
  const made = wholeWord(`${lang === 'en' ? englishVerbs : '(?!)'}${own}`)
  orderWords.set(lang, made)
  return made
}

/** A wish about the look that only this language understands: `wärmer`, not `modern`. */
function lookIn(lang: string, folded: string): number {
  if (lang === 'en' || isLook(folded, '')) return 0
  return isLook(folded, lang) ? 1 : 0
}

const isLook = (text: string, lang: string): boolean => findColours(text, lang).length > 0 || Object.keys(findLook(text, lang)).length > 0

/** Letters and marks that few of the languages have; two of them outweigh a small word that another language shares. */
const letters: Readonly<Record<string, RegExp>> = {
  de: /[äöüß„]/g,
  fr: /[çêœû]|(?<![\p{L}])[ldcjsn]['’](?=\p{L})/gu,
  it: /[ìò]|(?<![\p{L}])(?:l|un|dell|all|nell)['’](?=\p{L})/gu,
  es: /[ñ¿¡]/g,
  cs: /[ěřůďťň]/g,
  pl: /[łąęśźćń]/g,
}
const lettersOf = (lang: string, folded: string): number => {
  const found = letters[lang]
  return found ? Math.min(2, folded.match(found)?.length ?? 0) : 0
}

/** How much of a message is said in a language: its small words, and twice its orders. */
function spokenIn(lang: string, folded: string): number {
  const small = foldedWords(folded).filter((word) => marksIn(lang).has(word)).length
  const ordered = new Set([...folded.matchAll(orderPattern(lang))].map(([word]) => word)).size
  return small + 2 * ordered + lookIn(lang, folded) + lettersOf(lang, folded)
}

/** The language a request is made in, by its letters and words; the languages of the site break a tie. Words in quotation marks do not decide. */
export function messageTongue(message: string, site: SiteDescription, lang: string): Tongue {
  const plain = message.replace(/["“„«][^"“”»]*["”“»]|\S+@\S+|https?:\S+|#[0-9a-f]{3,6}/gi, '')
  const judged = plain.trim().length > 2 ? plain : message
  const [arabic, latin, cyrillic] = [arabicLetters, latinLetters, cyrillicLetters].map((letters) => count(judged, letters)) as [
    number,
    number,
    number,
  ]
  if (arabic > 0 && arabic >= latin + cyrillic) return 'ar'
  if (cyrillic > latin) return 'ru'
  const folded = fold(judged).text
  const wished = [lang, ...site.languages].map(tongueOf)
  const scored = speaking.map((one) => ({
    one,
    points: spokenIn(one, folded) + (one === 'en' ? 0.2 : 0) + (wished.includes(one) ? 2.1 : 0),
  }))
  return scored.reduce((best, next) => (next.points > best.points ? next : best)).one
}
