import { baseLanguage } from '@manara/contracts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { BriefWords } from './words.ts'

/** What each language adds to English and Arabic, which every reader knows. */
export const briefWords: Readonly<Record<string, BriefWords>> = { de, fr, it, es, nl, cs, pl, ru }

type TextKey = { [K in keyof BriefWords]-?: NonNullable<BriefWords[K]> extends string ? K : never }[keyof BriefWords]

/** The same alternatives without accents, as people type them on a phone. */
const bare = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ё/g, 'е')

/** Alternatives ready to stand at the end of others: `|fermé|ferme`, or nothing. `й` keeps its mark: it is a letter, not an accent. */
export function also(words: string | undefined): string {
  if (!words) return ''
  // Messages are folded, with one kind of apostrophe; tables may be set with the other.
  const typed = words.replaceAll('’', "['’]")
  const plain = typed.replace(/ё/g, 'е').replace(/[^\u0400-\u04ff]+/g, bare)
  return plain === typed ? `|${typed}` : `|${typed}|${plain}`
}

export type More = ((key: TextKey) => string) & { words: BriefWords; lang: string }

function moreIn(lang: string): More {
  const words = briefWords[lang] ?? {}
  return Object.assign((key: TextKey) => also(words[key]), { words, lang })
}

/** Makes something once per language, with that language's words beside those every reader knows. */
export function inLanguage<T>(make: (more: More) => T): (lang: string) => T {
  const kept = new Map<string, T>()
  return (lang) => {
    const tongue = briefWords[baseLanguage(lang)] ? baseLanguage(lang) : ''
    const known = kept.get(tongue)
    if (known !== undefined) return known
    const made = make(moreIn(tongue))
    kept.set(tongue, made)
    return made
  }
}
