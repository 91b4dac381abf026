import { presetNames } from '@manara/contracts'
import type { Theme } from '@manara/contracts'
import type { Oklch } from './colour.ts'
import { firstIdeas } from './ideas/first.ts'
import { laterIdeas } from './ideas/later.ts'

/**
 * A handful of colours that belong together. `ground`, `tint`, `ink` as by day; `deep` is the dark section, `night` the ground by
 * night, `flood` the band of colour: dark with light words on it, or bright with dark ones.
 */
export type ColourIdea = {
  id: string
  presets: readonly Theme['preset'][]
  mood: 'warm' | 'cool' | 'neutral'
  ground: Oklch
  tint: Oklch
  ink: Oklch
  accent: Oklch
  partner: Oklch
  deep: Oklch
  night: Oklch
  flood: Oklch
}

const moods = ['warm', 'cool', 'neutral'] as const

function known<T extends string>(word: string, words: readonly T[]): T {
  const found = words.find((one) => one === word)
  if (found === undefined) throw new Error(`no such word in the colour ideas: ${word}`)
  return found
}

function colour(cell: string | undefined): Oklch {
  const [l, c, h, ...more] = (cell ?? '').split('/').map(Number)
  if (l === undefined || c === undefined || h === undefined || more.length > 0 || Number.isNaN(l + c + h))
    throw new Error(`not a colour: ${cell ?? 'nothing'}`)
  return { l: l / 100, c, h }
}

function ideaOf(row: string): ColourIdea {
  const [id = '', presets = '', mood = '', ...cells] = row.split(/\s+/)
  const accent = colour(cells[3])
  return {
    id,
    presets: presets.split('+').map((one) => known(one, presetNames)),
    mood: known(mood, moods),
    ground: colour(cells[0]),
    tint: colour(cells[1]),
    ink: colour(cells[2]),
    accent,
    partner: colour(cells[4]),
    deep: colour(cells[5]),
    night: colour(cells[6]),
    flood: cells[7] === undefined ? { ...accent, l: Math.min(accent.l, 0.52) } : colour(cells[7]),
  }
}

/** Every idea. Order is stable: a seed points into this list. */
export const colourIdeas: readonly ColourIdea[] = (firstIdeas + laterIdeas)
  .split('\n')
  .filter((row) => row.trim() !== '')
  .map(ideaOf)
