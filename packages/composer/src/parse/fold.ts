import { foldDigits } from './digits.ts'

/** A text made easy to match, and the way back to what the owner wrote. */
export type Folded = {
  /** Lower case, ASCII digits, Arabic letters in one spelling, no vowel marks. */
  text: string
  /** What stands in the original between two positions of `text`. */
  original: (start: number, end?: number) => string
  /** The position in the original of a position in `text`. */
  at: (index: number) => number
}

const arabicLetters: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ک: 'ك', ی: 'ي', گ: 'ك' }
const otherMarks: Record<string, string> = { '’': "'", '‘': "'", ʼ: "'", '‑': '-', '\u00a0': ' ', '\u202f': ' ', '\n': '\n' }

/** Vowel marks, the stretching stroke and invisible direction marks: they change nothing about the meaning. */
const skipped = /[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

function foldChar(char: string): string {
  const letter = arabicLetters[char] ?? otherMarks[char]
  if (letter !== undefined) return letter
  const lower = char.toLowerCase()
  // A few capitals grow when lowered (İ); keeping them keeps positions true.
  return lower.length === 1 ? foldDigits(lower) : char
}

/** Folds a text for matching. Positions of the result lead back to the original through `at` and `original`. */
export function fold(text: string): Folded {
  const places: number[] = []
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? ''
    if (skipped.test(char)) continue
    folded += foldChar(char)
    places.push(index)
  }
  const at = (index: number) => places[index] ?? text.length
  return { text: folded, at, original: (start, end = folded.length) => text.slice(at(start), at(end)) }
}

/** A pattern that matches one of the given folded alternatives as whole words, in any script. */
export function wholeWord(alternatives: string, flags = 'gu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags)
}
