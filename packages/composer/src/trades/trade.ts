import type { Theme } from '@manara/contracts'

/** The same lines in the two languages written by hand; several are variants to choose from. */
export type Lines = { en: readonly string[]; ar: readonly string[] }
export type Two = { en: string; ar: string }

/** One extra question in the contact form. */
export type Ask = { key: string; label: Two; kind: 'line' | 'text' | 'date' | 'choice'; choices?: readonly Two[]; required?: boolean }

/**
 * How a trade speaks. Lines may hold `{name}`, `{city}`, `{offer}`, `{trade}`; a line is only chosen when all its slots are known,
 * so every list of headlines has one line without a slot. No line may claim a fact.
 */
export type Voice = {
  headlines: Lines
  services: Lines
  prices: Lines
  hours?: Lines
  invite: Lines
  contact: Lines
  send?: Lines
  action: Lines
  ask: readonly Ask[]
}

export type Trade = {
  id: string
  label: Two
  /** Comma-separated words that tell the trade: certain, likely, hinting. `*` stands for more letters. */
  words: { strong: string; likely?: string; hint?: string }
  /** Words that are goods or services of this trade when they stand alone in a brief. */
  goods: string
  voice: Voice
  /** Orders of the middle sections; the seed takes one. */
  orders: readonly (readonly string[])[]
  presets: readonly Theme['preset'][]
  warmth?: Theme['warmth']
  /** Answers offered when the owner did not say what they do. */
  typical: Lines
  /** Visitors come to a place at certain hours. */
  hasHours: boolean
  /** People ring this trade rather than write. */
  ringsFirst?: boolean
}
