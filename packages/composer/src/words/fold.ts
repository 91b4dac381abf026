const arabicForms: [RegExp, string][] = [
  [/[\u064B-\u065F\u0670\u0640]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
  [/گ/g, 'ك'],
  [/چ/g, 'ج'],
]

/** A text reduced to what spelling habits share: lower case, no accents, one form of each Arabic letter. */
export function fold(text: string): string {
  const latin = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’`´]/g, "'")
  return arabicForms.reduce((all, [form, plain]) => all.replace(form, plain), latin)
}

/** The words of a text, folded, without punctuation. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean)
}

const arabicPrefix = /^(?:وال|فال|بال|كال|ولل|لل|ال|[وفبلك](?=.{3}))/

/** An Arabic word without the joined article, conjunction and prepositions. */
export function bareArabic(word: string): string {
  if (!/^[\u0600-\u06ff]{4,}$/.test(word)) return word
  const bare = word.replace(arabicPrefix, '')
  return bare.length >= 2 ? bare : word
}

/**
 * A pattern from a comma-separated list. `*` stands for more letters, a phrase may hold spaces.
 * It matches folded words joined by single spaces, with a space at both ends.
 */
export function wordPattern(list: string): RegExp {
  const parts = list
    .split(',')
    .map((part) => fold(part.trim()))
    .filter(Boolean)
  const sources = parts.map((part) => literal(part).replace(/\\\*/g, '[^ ]*'))
  return new RegExp(`(?<= )(?:${sources.join('|')})(?= )`, 'gu')
}

/** The text as `wordPattern` wants it; the second form has Arabic words without their joined particles. */
export function paddedForms(text: string): [string, string] {
  const words = foldedWords(text)
  return [` ${words.join(' ')} `, ` ${words.map(bareArabic).join(' ')} `]
}

/** A membership test for folded words, from a comma- or space-separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[\s,،]+/)
      .filter(Boolean)
      .map(fold),
  )
}

/** A text as a part of a regular expression (with the `u` flag, under which a hyphen must not be escaped) that matches it letter by letter. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
