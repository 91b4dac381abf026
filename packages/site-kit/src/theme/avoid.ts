import type { Oklch } from './colour.ts'
import { hexOf, hueDistance, oklchOf, turn } from './colour.ts'

/** Where a colour with a name lies: hues around a middle, with enough chroma to be seen as that colour, within a lightness. */
type Region = { middle: number; width: number; chroma: number; from?: number; to?: number }

const regions: Readonly<Record<string, Region>> = {
  red: { middle: 26, width: 17, chroma: 0.05 },
  orange: { middle: 56, width: 17, chroma: 0.06, from: 0.55 },
  brown: { middle: 52, width: 32, chroma: 0.025, to: 0.62 },
  yellow: { middle: 95, width: 26, chroma: 0.03, from: 0.55 },
  gold: { middle: 84, width: 18, chroma: 0.05 },
  beige: { middle: 80, width: 30, chroma: 0.012, from: 0.7 },
  green: { middle: 145, width: 32, chroma: 0.03 },
  teal: { middle: 190, width: 20, chroma: 0.03 },
  blue: { middle: 250, width: 38, chroma: 0.03 },
  purple: { middle: 308, width: 24, chroma: 0.03 },
  pink: { middle: 355, width: 28, chroma: 0.03, from: 0.45 },
}
const alike: Readonly<Record<string, string>> = {
  violet: 'purple',
  lilac: 'purple',
  turquoise: 'teal',
  cyan: 'teal',
  navy: 'blue',
  rose: 'pink',
  magenta: 'pink',
  golden: 'gold',
  cream: 'beige',
  sand: 'beige',
  lime: 'green',
  maroon: 'red',
}

const inside = (colour: Oklch, region: Region): boolean =>
  colour.c >= region.chroma &&
  colour.l >= (region.from ?? 0) &&
  colour.l <= (region.to ?? 1) &&
  hueDistance(colour.h, region.middle) <= region.width

const isBlack = (colour: Oklch) => colour.l < 0.24 && colour.c < 0.03
const isWhite = (colour: Oklch) => colour.l > 0.955 && colour.c < 0.012
const isGrey = (colour: Oklch) => colour.c < 0.012 && colour.l >= 0.24 && colour.l <= 0.955

/** Whether someone who refused the colour `name` would say that this is it. */
export function isNamed(colour: Oklch, name: string): boolean {
  const word = alike[name.toLowerCase()] ?? name.toLowerCase()
  if (word === 'black') return isBlack(colour)
  if (word === 'white') return isWhite(colour)
  if (word === 'grey' || word === 'gray') return isGrey(colour)
  const region = regions[word]
  return region !== undefined && inside(colour, region)
}

/** Whether a printed colour is one of the refused ones. */
export const isRefusedHex = (hex: string, avoid: readonly string[]): boolean => avoid.some((name) => isNamed(oklchOf(hex), name))

/** The nearest colour that nobody refused: first another hue, nearest first, then a paler one. Lightness stays where it can. */
export function shun(colour: Oklch, avoid: readonly string[]): Oklch {
  const bad = (one: Oklch) => isRefusedHex(hexOf(one), avoid)
  if (avoid.length === 0 || !bad(colour)) return colour
  for (let degrees = 6; degrees <= 180; degrees += 6) {
    for (const way of [turn(colour, -degrees), turn(colour, degrees)]) if (!bad(way)) return way
  }
  const others = [
    { ...colour, c: 0.008 },
    { ...colour, c: 0.018, h: 250 },
    { l: Math.min(colour.l, 0.945), c: 0.018, h: 20 },
    { l: Math.max(colour.l, 0.26), c: 0.035, h: 20 },
  ]
  return others.find((one) => !bad(one)) ?? colour
}
