import { knownCity } from '../words/cities.ts'
import { fold, foldedWords } from '../words/fold.ts'
import { isBareTown } from '../words/towns.ts'
import { openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { sentenceWords } from './offer-words.ts'
import { isTradeWord } from './trade-of.ts'
import { inLanguage } from './words/list.ts'

type Span = { start: number; end: number }

// Languages that write nouns small: there a word written large in the middle of a clause belongs to a name.
const smallNouns: readonly string[] = ['fr', 'it', 'es', 'nl', 'cs', 'pl', 'ru']
const towards: Readonly<Record<string, string>> = {
  fr: 'à|a|en',
  it: 'a|ad|vicino|vicino a|presso',
  es: 'en',
  nl: 'in|te|uit',
  cs: 'v|ve|z|ze',
  pl: 'w|we|z|ze',
  ru: 'в|во|из',
}
const inTown = inLanguage(({ lang }) => new RegExp(`\\s(?:${towards[lang] ?? 'in'})\\s+(?:\\p{Lu}|«).*$`, 'u'))
const joints = inLanguage((more) => new RegExp(`^(?:und|and|et|e|ed|y|en|a|i|и${more('joins')})$`, 'u'))

const isTown = (words: string): boolean => isBareTown(words) || knownCity(words) !== undefined

/** A town at the end of the words goes: "Stroiciel fortepianów Kraków" names nobody. */
function withoutTown(words: string): string {
  const parts = words.split(' ')
  const length = [2, 1].find((count) => parts.length > count && isTown(parts.slice(-count).join(' ')))
  return length === undefined ? words : parts.slice(0, -length).join(' ')
}

/** Whether one of the words is a name: written large, no trade, no town. */
const holdsName = (draft: Draft, words: readonly string[]): boolean =>
  words.some((word) => /^(?:[dl]['’])?[«"„]?\p{Lu}\p{L}/u.test(word) && !isTradeWord(word, draft.lang) && !isTown(word))

/**
 * The first clause as a plate at the door: "Clinique vétérinaire des Tilleuls", "taller de bicis El Pedal".
 * One that begins small gives only the part from the first large letter on.
 */
export function plateIn(draft: Draft): Span | undefined {
  const [first] = draft.clauses
  if (!first || !smallNouns.includes(draft.lang)) return undefined
  const raw = openText(draft).slice(first.start, first.end)
  const text = withoutTown(
    raw
      .replace(inTown(draft.lang), '')
      .replace(/\s\(.*$/u, '')
      .trimEnd(),
  )
  const words = text.trim().split(/\s+/)
  const from = words.findIndex((word) => /^[«"„]?\p{Lu}/u.test(word))
  if (from < 0 || !isPlate(draft, text, words) || !holdsName(draft, from > 0 ? words.slice(from) : words.slice(1))) return undefined
  const name = words.slice(from).join(' ')
  const start = first.start + raw.indexOf(name)
  return { start, end: start + name.length + (/^[!?]/u.test(draft.text.slice(start + name.length)) ? 1 : 0) }
}

const isPlate = (draft: Draft, text: string, words: readonly string[]): boolean =>
  words.length >= 2 && words.length <= 8 && text.length <= 70 && !/\d{2}/.test(text) && !isSpeech(draft, text)

const article = /^(?:les|des|del|della|dei|delle|degli|las|los|van|het|een|der|den|une|una|uno|por|per|aux)$/u

/** Words of one who speaks: "je suis", "mi chiamo". Articles stand in names, too. */
function isSpeech(draft: Draft, text: string): boolean {
  const spoken = foldedWords(text).filter((word) => sentenceWords(draft.lang).has(word) && word.length > 2 && !article.test(word))
  return spoken.length > 0
}

/** The words behind "is called", as far as a name can reach: up to a stop, a joining word or a word of a sentence. */
export function nameFrom(draft: Draft, start: number): (Span & { name: string }) | undefined {
  if (!smallNouns.includes(draft.lang)) return undefined
  const text = openText(draft)
  const end = start + (/^[^,.;:!?()\n«»"„“”]*/u.exec(text.slice(start))?.[0].length ?? 0)
  const words = [...text.slice(start, end).matchAll(/\S+/gu)]
  const stop = words.findIndex(([word], at) => at > 0 && (joints(draft.lang).test(word) || isStop(draft, word)))
  return spanOf(draft, start, words.slice(0, stop < 0 ? 5 : Math.min(stop, 5)))
}

function spanOf(draft: Draft, start: number, words: readonly RegExpMatchArray[]): (Span & { name: string }) | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !/^\p{Lu}/u.test(first[0])) return undefined
  const [from, to] = [start + (first.index ?? 0), start + (last.index ?? 0) + last[0].length]
  return { start: from, end: to, name: draft.source.slice(from, to) }
}

const isStop = (draft: Draft, word: string): boolean => /^\p{Ll}/u.test(word) && sentenceWords(draft.lang).has(fold(word))
