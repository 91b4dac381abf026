/** The ten languages Manara itself speaks. A site may be in any other one too. */
export const productLanguages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'cs', 'pl', 'ru', 'ar'] as const
export type ProductLanguage = (typeof productLanguages)[number]

/** The part of a tag that names the language: `pt` of `pt-BR`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0] ?? tag

/** The product language that a tag belongs to, English for all others. */
export function productLanguageFor(tag: string): ProductLanguage {
  const base = baseLanguage(tag)
  return productLanguages.find((one) => one === base) ?? 'en'
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'])

/** The direction a language is written in. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (rightToLeft.has(baseLanguage(tag)) ? 'rtl' : 'ltr')
