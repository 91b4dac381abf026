import type { ProductLanguage } from '@manara/contracts'
import { arabic } from './ar.ts'
import { czech } from './cs.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { KitWords, Label } from './kit-words.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { russian } from './ru.ts'

const spoken: Readonly<Record<ProductLanguage, KitWords>> = {
  en: english,
  de: german,
  fr: french,
  it: italian,
  es: spanish,
  nl: dutch,
  cs: czech,
  pl: polish,
  ru: russian,
  ar: arabic,
}

export const wordsIn = (tongue: ProductLanguage): KitWords => spoken[tongue]

/** A name in a language; its English where that language has none yet. */
export const labelIn = (label: Label, tongue: ProductLanguage): string =>
  tongue === 'en' || tongue === 'ar' ? label[tongue] : (wordsIn(tongue).labels[label.en] ?? label.en)

const isLabel = (value: object): value is Label =>
  'en' in value && 'ar' in value && typeof value.en === 'string' && typeof value.ar === 'string'

/** The same plain value with every name in it said in one language more. */
export function alsoIn<T>(value: T, tongue: ProductLanguage): T {
  if (tongue === 'en' || tongue === 'ar' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one: unknown) => alsoIn(one, tongue)) as T
  if (isLabel(value)) return { ...value, [tongue]: labelIn(value, tongue) }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, alsoIn<unknown>(one, tongue)])) as T
}

/** Text in the quotes of a language, cut after 80 signs. */
export function quoted(text: string, tongue: ProductLanguage): string {
  const short = [...text].length > 80 ? `${[...text].slice(0, 79).join('')}…` : text
  const [open, close] = wordsIn(tongue).quotes
  return `${open}${short}${close}`
}
