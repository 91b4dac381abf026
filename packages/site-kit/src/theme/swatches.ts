import type { Theme } from '@manara/contracts'
import { lookOf } from './look.ts'
import type { Scheme } from './palette.ts'

/** The few colours that show a palette at a glance, as `#rrggbb`. */
export type Swatches = { ground: string; text: string; accent: string; partner: string; deep: string; flood: string }

const few = (scheme: Scheme): Swatches => ({
  ground: scheme.plain.ground,
  text: scheme.plain.text,
  accent: scheme.plain.accent,
  partner: scheme.plain.partner,
  deep: scheme.deep.ground,
  flood: scheme.flood.ground,
})

/** What a theme looks like before a page is drawn: its colours by day and by night, and its heading face. */
export function swatchesOf(theme: Theme): { light: Swatches; dark: Swatches; face: string } {
  const { colours, pair } = lookOf(theme)
  return { light: few(colours.light), dark: few(colours.dark), face: pair.latin.display.family }
}
