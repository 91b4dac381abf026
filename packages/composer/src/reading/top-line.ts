import { knownCity } from '../words/cities.ts'
import { foldedWords } from '../words/fold.ts'
import { isBareTown } from '../words/towns.ts'
import { openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { sentenceWords } from './offer-words.ts'

const small = /^(?:de|des|du|la|le|les|el|los|las|di|del|della|da|van|der|den|het|am|zum|zur|of|the|and|und|et|e|y|en|a|i|u|na|и|&)$/iu

/** A line of two to six words, each written large but the little ones, with no number and no stop. */
const isTitle = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 6 &&
  words.every((word) => small.test(word) || /^[«"„]?[\p{Lu}\p{Lo}&][\p{L}\p{M}'’&»"“-]*$/u.test(word))

/** The top line of a flyer: where a brief has five lines or more, the first one is the name of the house. */
export function topLine(draft: Draft): { start: number; end: number } | undefined {
  const lines = draft.source.split('\n').filter((line) => line.trim() !== '')
  const first = lines[0] ?? ''
  const words = first.trim().split(/\s+/u)
  const own = words.filter((word) => !small.test(word) && !isBareTown(word) && !knownCity(word))
  if (lines.length < 5 || !isTitle(words) || own.length < 2) return undefined
  const start = draft.source.indexOf(first.trim())
  const isFree = openText(draft).slice(start, start + first.trim().length) === draft.text.slice(start, start + first.trim().length)
  const speaks = foldedWords(first).some((word) => !small.test(word) && sentenceWords(draft.lang).has(word))
  return isFree && !speaks ? { start, end: start + first.trim().length } : undefined
}
