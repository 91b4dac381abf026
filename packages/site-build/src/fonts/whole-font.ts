import type { FontNeed } from '@manara/site-kit'
import type { BuildCache } from '../cache.ts'
import { cutFont } from './cut-font.ts'

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')
const western = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}–—‘’‚“”„…€•→←`
const alphabets: [RegExp, string][] = [
  [/arabic/, `${span(0x60c, 0x6ff)}${span(0x20, 0x40)}«»`],
  [/cyrillic/, span(0x400, 0x45f)],
  [/latin-ext/, span(0x100, 0x17f)],
]

/**
 * The bytes of a face with its whole alphabet: made once, it fits every text that is typed while a page is being edited.
 * About 20 KB for Latin, 60 KB for Arabic. Throws when the package lacks the file.
 */
export function wholeFont(need: FontNeed, cache: BuildCache): Promise<Buffer> {
  const letters = alphabets.find(([script]) => script.test(need.file))?.[1] ?? western
  return cutFont({ ...need, chars: letters }, cache)
}
