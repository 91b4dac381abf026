const letters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ة: 'ه', ى: 'ي', ـ: '' }

/** A text as it is compared: lower case, without accents, vowel signs and the kind of its quotes and blanks. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßłøđةىـ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’‘`´]/g, "'")
    .replace(/[«»„“”"]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

export const contains = (text: string, part: string): boolean => fold(text).includes(fold(part))

/** Whether two names mean one thing: equal, or apart by an ending of two letters at most. */
export function isNear(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].map((name) => fold(name).replace(/^ال/, '')).sort((a, b) => a.length - b.length)
  return short.length > 2 && long.startsWith(short) && long.length - short.length <= 2
}

/** All texts in a value, whatever its shape, in their order. */
export function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}
