import { baseLanguage } from '@manara/contracts'
import type { SiteDescription } from '@manara/contracts'
import { findColours } from '../parse/colour.ts'
import { findLook } from '../parse/look.ts'
import { also, briefWords } from '../reading/words/list.ts'
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

/** Words for the look that only this language has: `wärmer`, `foncé`. */
const lookWords = new Map<string, RegExp>()
function lookPattern(lang: string): RegExp {
  const known = lookWords.get(lang)
  if (known) return known
  const { colours, looks } = briefWords[lang] ?? {}
  const made = wholeWord(also([...Object.values(colours ?? {}), ...Object.values(looks ?? {})].join('|')).slice(1) || '(?!)', 'u')
  lookWords.set(lang, made)
  return made
}

/** Whether the look is spoken of in words that every reader knows, English and German among them: `modern` tells no languages apart. */
const isPlainLook = (folded: string): boolean => findColours(folded).length > 0 || Object.keys(findLook(folded)).length > 0

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

/** A message as it is judged: `isLook` when words of the look may tell its language. */
type Judged = { text: string; words: readonly string[]; isLook: boolean }

/** How much of a message is said in a language: its small words, and twice its orders. */
function spokenIn(lang: string, { text, words, isLook }: Judged): number {
  const small = words.filter((word) => marksIn(lang).has(word)).length
  const ordered = new Set([...text.matchAll(orderPattern(lang))].map(([word]) => word)).size
  const look = isLook && lang !== 'en' && lookPattern(lang).test(text) ? 1 : 0
  return small + 2 * ordered + look + lettersOf(lang, text)
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
  const told: Judged = { text: folded, words: foldedWords(folded), isLook: !isPlainLook(folded) }
  const wished = [lang, ...site.languages].map(baseLanguage)
  const scored = speaking.map((one) => ({
    one,
    points: spokenIn(one, told) + (one === 'en' ? 0.2 : 0) + (wished.includes(one) ? 2.1 : 0),
  }))
  return scored.reduce((best, next) => (next.points > best.points ? next : best)).one
}
