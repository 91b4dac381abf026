import type { Theme } from '@manara/contracts'
import type { Lines, Words } from '../voices/list.ts'
import type { TradeVoice } from '../voices/voice.ts'

/** One extra question in the contact form; its words stand in the voices, under its key. */
export type Ask = { key: string; kind: 'line' | 'text' | 'date' | 'choice'; required?: boolean }

/** What a trade is, in any language. How it speaks stands in `voices/<lang>/`. */
export type Trade = {
  id: string
  /** Comma-separated words that tell the trade: certain, likely, hinting. `*` stands for more letters. */
  words: { strong: string; likely?: string; hint?: string }
  /** Words that are goods or services of this trade when they stand alone in a brief. */
  goods: string
  ask: readonly Ask[]
  /** Orders of the middle sections; the seed takes one. */
  orders: readonly (readonly string[])[]
  presets: readonly Theme['preset'][]
  warmth?: Theme['warmth']
  /** Visitors come to a place at certain hours. */
  hasHours: boolean
  /** People ring this trade rather than write. */
  ringsFirst?: boolean
}

/** The lists of lines of a trade, each in every language that has them. */
export type TradeLines = Readonly<Record<Exclude<keyof TradeVoice, 'label' | 'ask' | 'typical'>, Lines>>

/** A trade with its words in every language that has them. */
export type SpokenTrade = Trade & {
  label: Words
  voice: TradeLines & { ask: readonly (Ask & { label: Words; choices?: readonly Words[] })[] }
  /** Answers offered when the owner did not say what they do. */
  typical: Lines
}
