import type { Fact, Lang, Question, Refusal, Theme } from '@manara/contracts'
import type { PageKey } from '../voices/page-voice.ts'

/** How the owner wants it to look and sound; a preference, never a fact. */
export type Wishes = {
  preset?: Theme['preset']
  scheme?: Theme['scheme']
  /** A colour name in English, as the owner meant it. */
  colour?: string
  /** OKLCH degrees of that colour. */
  hue?: number
  /** `#rrggbb` the owner named. */
  brand?: string
  warmth?: Theme['warmth']
  tone?: 'sober' | 'playful' | 'luxury' | 'plain' | 'calm' | 'natural' | 'modern' | 'bold'
  /** Section types asked for by name. */
  sections?: string[]
  /** One page or several, and pages asked for by name. */
  pages?: { count?: 'one' | 'several'; named: PageKey[] }
  /** Further languages the site shall speak. */
  languages?: Lang[]
}

/** All that was read from a brief. Nothing in it was guessed; what stayed open is in `questions`. */
export type Understanding = {
  lang: Lang
  /** Id of a trade, `general` when none was recognised. */
  trade: string
  tradeCertain: boolean
  facts: Fact[]
  wishes: Wishes
  refusals: Refusal[]
  /** At most five, the most useful first. */
  questions: Question[]
  /** Sentences of the owner that fit no fact, in their words. */
  leftovers: string[]
  /** Names of those the owner works with, as written. */
  partners?: string[]
}
