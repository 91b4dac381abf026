import { z } from 'zod'

/** A BCP 47 tag in its short form: `en`, `ar`, `pt-BR`. */
export const Lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'a language tag such as en or ar')
export type Lang = z.infer<typeof Lang>

/** The ten languages Manara itself speaks. A site may be in any other one too. */
export const productLanguages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'cs', 'pl', 'ru', 'ar'] as const

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'])

/** The direction a language is written in. */
export function directionOf(lang: Lang): 'rtl' | 'ltr' {
  return rightToLeft.has(lang.split('-')[0] ?? lang) ? 'rtl' : 'ltr'
}

/** One text in one or more languages. Structure is shared between languages, only the leaves differ. */
export const LocalText = z.record(Lang, z.string().max(4000))
export type LocalText = z.infer<typeof LocalText>
