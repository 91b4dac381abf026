import type { Lang } from '@manara/contracts'
import { claimsOf } from './claims.rules.ts'
import { isKnownName, namesIn } from './names.rules.ts'
import { scriptOf } from './script.rules.ts'

/** What a text may rest on: the owner's words and facts, and the text it is to replace. */
export type Ground = {
  lang: Lang
  original: string
  known: string
  refusedWords: readonly string[]
  /** The owner asked for other words, so a place where a fact goes may be left out; none may be added. */
  mayDropPlaces?: boolean
}

/**
 * Why a model's text must not stand on a site, or nothing. It may say things better, but nothing that nobody said:
 * no new number, name, address, praise or promise. Strict on purpose: what is refused leaves the rules' text in place.
 */
export function dishonesty(text: string, ground: Ground): string | undefined {
  const known = fold(`${ground.known}\n${ground.original}`)
  return faults.find(([, isFault]) => isFault(text, { ...ground, known }))?.[0]
}

type Fault = (text: string, ground: Ground) => boolean

const faults: [name: string, isFault: Fault][] = [
  ['empty', (text) => text.trim() === ''],
  ['too long', (text, { original }) => text.length > Math.max(90, original.length * 2)],
  ['several lines', (text, { original }) => text.includes('\n') && !original.includes('\n') && original.length < 140],
  [
    'other places for facts',
    (text, { original, mayDropPlaces = false }) =>
      mayDropPlaces ? newOnes(placesIn(text), placesIn(original)) : placesIn(text).join() !== placesIn(original).join(),
  ],
  ['a number nobody gave', (text, { known }) => newOnes(numbersIn(text), numbersIn(known))],
  ['a name nobody gave', (text, { known, lang }) => namesIn(text, lang).some((name) => !isKnownName(name, wordsIn(known)))],
  ['praise or proof nobody gave', (text, { known, lang }) => claimsOf(lang).some((claim) => claim.test(fold(text)) && !claim.test(known))],
  ['words in quotation marks', (text, { original }) => /["“”„«»]/.test(text) && !/["“”„«»]/.test(original)],
  ['an address', (text, { known }) => newOnes(text.toLowerCase().match(/\S+@\S+|https?:\S+|www\.\S+|\B@\w+/g) ?? [], known.split(/\s+/))],
  ['another script', (text, { lang, original }) => scriptOf(text, lang) !== scriptOf(original, lang)],
  ['a refused word', (text, { refusedWords }) => refusedWords.some((word) => word !== '' && fold(text).includes(fold(word)))],
]

const newOnes = (found: readonly string[], known: readonly string[]) => found.some((one) => !known.includes(one))

/** Lower case, Western digits, no Arabic vowel marks: so that the same thing is the same however it was written. */
export function fold(text: string): string {
  const digits = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
  return digits.replace(/[\u064b-\u0652\u0640]/g, '').toLowerCase()
}

export const numbersIn = (text: string) => fold(text).match(/\d+/g) ?? []
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu)?.flatMap((word) => [word, word.replace(/['’]s$/, '')]) ?? []
export const placesIn = (text: string) => (text.match(/\{\{[^}]*\}\}/g) ?? []).toSorted()
