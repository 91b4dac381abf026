import { baseLanguage } from '@manara/contracts'
import { ar } from './ar/voice.ts'
import { cs } from './cs/voice.ts'
import { de } from './de/voice.ts'
import { en } from './en/voice.ts'
import { es } from './es/voice.ts'
import { fr } from './fr/voice.ts'
import { it } from './it/voice.ts'
import { nl } from './nl/voice.ts'
import { pl } from './pl/voice.ts'
import { ru } from './ru/voice.ts'
import type { Voice } from './voice.ts'

/** One text, and several to choose from, by language. */
export type Words = Readonly<Record<string, string | undefined>>
export type Lines = Readonly<Record<string, readonly string[] | undefined>>

/** Every language that has lines of its own, as far as it is written. English comes first: a line that it lacks is nobody's. */
export const voices: Readonly<Record<string, Voice>> = { en, ar, de, fr, it, es, nl, cs, pl, ru }

/** The part of a tag that names the language: `pt` of `pt-BR`. */

/** The voice of a language tag, where there is one. */
export const voiceIn = (lang: string): Voice | undefined => voices[baseLanguage(lang)]

/** One thing out of every voice that has it, by language. */
export function gather<T>(pick: (voice: Voice) => T | undefined): Readonly<Record<string, T | undefined>> {
  return Object.fromEntries(Object.entries(voices).flatMap(([lang, voice]) => (pick(voice) === undefined ? [] : [[lang, pick(voice)]])))
}
