import { baseLanguage } from '@manara/contracts'
import { en } from '../voices/en/voice.ts'
import { briefWords } from '../reading/words/list.ts'
import { gather } from '../voices/list.ts'
import type { Lines, Words } from '../voices/list.ts'
import { foldedWords, wordSet } from '../words/fold.ts'
import type { AskedKey, SeeKey, SmallKey, TitleKey, Voice } from '../voices/voice.ts'

/** A table of every voice turned round: by key, then by language. English names the keys. */
function byKey<K extends string, T>(pick: (voice: Voice) => Readonly<Partial<Record<K, T>>> | undefined) {
  const keys = Object.keys(pick(en) ?? {}) as K[]
  return Object.fromEntries(keys.map((key) => [key, gather((voice) => pick(voice)?.[key])])) as Record<
    K,
    Readonly<Record<string, T | undefined>>
  >
}

// Lines that are true of any business, by language. The words stand in `voices/<lang>/shared.ts`.
export const titles: Record<TitleKey, Lines> = byKey((voice) => voice.titles)
export const small: Record<SmallKey, Words> = byKey((voice) => voice.small)
/** Questions that facts answer. */
export const asked: Record<AskedKey, Words> = byKey((voice) => voice.asked)
export const sendLines: Lines = gather((voice) => voice.send)
export const seeLines: Record<SeeKey, Lines> = byKey((voice) => voice.see)

/** Whether the owner speaks as one person. */
export function speaksAlone(sentences: readonly string[], lang: string): boolean {
  const text = ` ${sentences.join(' ').toLowerCase()} `
  if (lang === 'ar') return /\s(?:أنا|انا|عندي|أعمل|اعمل|بشتغل|أقدم|اقدم)\s/u.test(text)
  const { alone, together } = briefWords[baseLanguage(lang)] ?? {}
  if (alone && together) return holds(text, alone) && !holds(text, together)
  return /\s(?:i|i'm|my|i’m)\s/.test(text) && !/\s(?:we|our|we're)\s/.test(text)
}

function holds(text: string, list: string): boolean {
  const wanted = wordSet(list)
  return foldedWords(text).some((word) => wanted.has(word))
}
