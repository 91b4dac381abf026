import { productLanguages } from '@manara/contracts'
import type { Lang } from '@manara/contracts'
import { arabic } from './ar.ts'
import { english } from './en.ts'
import type { KitWords, Label } from './kit-words.ts'

export type Tongue = (typeof productLanguages)[number]

const spoken: Readonly<Partial<Record<Tongue, KitWords>>> = { en: english, ar: arabic }

/** The product language that a tag belongs to, English for all others. */
export function tongueFor(lang: Lang): Tongue {
  const base = lang.split('-')[0]
  return productLanguages.find((one) => one === base) ?? 'en'
}

export const wordsIn = (tongue: Tongue): KitWords => spoken[tongue] ?? english

/** A name in a language; its English where that language has none yet. */
export const labelIn = (label: Label, tongue: Tongue): string =>
  tongue === 'en' || tongue === 'ar' ? label[tongue] : (wordsIn(tongue).labels[label.en] ?? label.en)

/** Text in the quotes of a language, cut after 80 signs. */
export function quoted(text: string, tongue: Tongue): string {
  const short = [...text].length > 80 ? `${[...text].slice(0, 79).join('')}…` : text
  const [open, close] = wordsIn(tongue).quotes
  return `${open}${short}${close}`
}
