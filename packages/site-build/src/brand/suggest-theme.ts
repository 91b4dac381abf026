import type { Theme } from '@manara/contracts'
import { oklchOf } from '@manara/site-kit'
import type { BrandColours } from './brand-colours.ts'

/** What a logo suggests: presets that suit it, best first, its colour where it has one, and dark pages for a white logo. */
export type ThemeSuggestion = { presets: Theme['preset'][]; brand?: string; scheme?: 'dark' }

type Preset = Theme['preset']
type Shade = { l: number; c: number; h: number }

const ofKind: Partial<Record<BrandColours['kind'], readonly Preset[]>> = {
  black: ['ink', 'journal', 'light'],
  white: ['dark', 'ink', 'riso'],
  grey: ['grid', 'journal', 'eu'],
  empty: ['light', 'coast', 'clay'],
}

/** Asked in order; the first that holds gives the presets. Hues: red 25, orange 55, yellow 100, green 145, cyan 200, blue 260, violet 300, pink 350. */
const manners: readonly [holds: (one: Shade) => boolean, presets: readonly Preset[]][] = [
  [({ l, c }) => l > 0.8 && c > 0.13, ['sign', 'ink', 'play']],
  [({ c, h }) => c < 0.09 && h > 20 && h < 110, ['clay', 'guild', 'uae']],
  [({ l, h }) => l < 0.38 && h > 235 && h < 290, ['eu', 'guild', 'grid']],
  [({ l, h }) => l < 0.42 && (h < 45 || h > 340), ['guild', 'medina', 'dusk']],
  [({ h }) => h >= 120 && h < 180, ['botanic', 'light', 'riso']],
  [({ h }) => h >= 180 && h < 250, ['coast', 'light', 'grid']],
  [({ h }) => h >= 250 && h < 285, ['grid', 'sign', 'riso']],
  [({ h }) => h >= 285 && h < 345, ['dusk', 'play', 'light']],
  [({ h }) => h >= 45 && h < 120, ['uae', 'clay', 'sign']],
  [() => true, ['sign', 'medina', 'light']],
]

/** Theme wishes from the colours of a logo; usable whatever the logo is, as the palette solves its contrast. */
export function suggestTheme({ kind, colours }: BrandColours): ThemeSuggestion {
  const plain = ofKind[kind]
  if (plain) return { presets: [...plain], ...(kind === 'white' ? { scheme: 'dark' as const } : {}) }
  const brand = colours[0]?.hex
  if (brand === undefined) return { presets: ['light', 'coast', 'clay'] }
  if (kind === 'photo') return { presets: ['journal', 'light', 'dusk'], brand }
  return { presets: ofColours(brand, colours), brand }
}

function ofColours(brand: string, colours: BrandColours['colours']): Preset[] {
  if (colours.length >= 4) return ['play', 'riso', 'light']
  const fitting = manners.find(([holds]) => holds(oklchOf(brand)))?.[1] ?? ['light']
  const isTwoInk = (colours[1]?.share ?? 0) > 0.15
  return isTwoInk ? [...new Set<Preset>(['riso', ...fitting])].slice(0, 3) : [...fitting]
}
