import { foldedWords } from '../words/fold.ts'

/** The words of at least `least` letters, cut to what their endings leave: to compare what was said with what stands. */
export const stemsOf = (text: string, least: number): string[] =>
  foldedWords(text)
    .filter((word) => word.length >= least)
    .map((word) => word.slice(0, Math.max(least, word.length - 2)))
