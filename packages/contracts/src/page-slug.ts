/** Letters that have a plain neighbour of more than one letter, or none by taking their marks off. */
const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** A page's address made from words: plain small letters, digits and hyphens, at most 60; empty where nothing of them can be spelled so. */
export const pageSlugFrom = (words: string): string =>
  [...words.toLowerCase()]
    .map((letter) => spelled[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
