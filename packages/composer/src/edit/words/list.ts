import { baseLanguage } from '@manara/contracts'
import { also } from '../../reading/words/list.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { EditWords } from './words.ts'

/** What each language adds to English and Arabic, which every rule knows. */
export const editWords: Readonly<Record<string, EditWords>> = { de, fr, it, es, nl, cs, pl, ru }

type TextKey = { [K in keyof EditWords]-?: NonNullable<EditWords[K]> extends string ? K : never }[keyof EditWords]
export type MoreEdit = ((key: TextKey) => string) & { words: EditWords; lang: string }

/** Makes something once per language of a message, with that language's words beside those every rule knows. */
export function inTongue<T>(make: (more: MoreEdit) => T): (tongue: string) => T {
  const kept = new Map<string, T>()
  return (lang) => {
    const tongue = editWords[baseLanguage(lang)] ? baseLanguage(lang) : ''
    const known = kept.get(tongue)
    if (known !== undefined) return known
    const words = editWords[tongue] ?? {}
    const made = make(Object.assign((key: TextKey) => also(words[key]), { words, lang: tongue }))
    kept.set(tongue, made)
    return made
  }
}

/** Alternatives alone, for a place where nothing else stands; a pattern that matches nothing where there are none. */
export const only = (words: string): string => words.replace(/^\|/, '') || '(?!)'
