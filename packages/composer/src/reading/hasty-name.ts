import { baseLanguage } from '@manara/contracts'
import { fold } from '../words/fold.ts'
import { addText, claim } from './draft.ts'
import type { Draft } from './draft.ts'
import { firstNames } from './words/first-names.ts'
import { whoWords } from './words/who.ts'

const kept = new Map<string, RegExp>()

/** A greeting or none, "im", one word: at the start of the brief, in small letters or in Arabic, which has no others. */
function introIn(tongue: string): RegExp {
  const known =
    kept.get(tongue) ??
    new RegExp(
      `^\\s*(?:\\p{L}+[\\s,!.]+){0,2}?(?:${whoWords[tongue]?.self ?? '(?!)'}|bin(?: die| der)?)\\s+([\\p{Ll}\\p{Lo}]+)(?![\\p{L}'’-])`,
      'iu',
    )
  kept.set(tongue, known)
  return known
}

/** "hi im tom, i fix boilers": a given name behind an introduction, though nothing is written large. */
export function readHastyName(draft: Draft): void {
  const tongue = baseLanguage(draft.lang)
  const found = introIn(tongue).exec(draft.source)
  const name = found?.[1] ?? ''
  if (!found || !firstNames[tongue]?.has(fold(name)) || /^\p{Lu}/u.test(name)) return
  const quote = claim(draft, [0, found[0].length], 'intro')
  addText(draft, 'person', { value: name.charAt(0).toLocaleUpperCase() + name.slice(1), quote })
}
