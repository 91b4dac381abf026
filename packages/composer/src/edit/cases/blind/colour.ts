import type { Theme } from '@manara/contracts'
import type { ColourName, WantOf } from '../want.ts'

type Range = readonly [from: number, to: number]

/** Degrees in HSL, for a brand colour, and in OKLCH, for a hue; a range may pass 360. */
const hues: Readonly<Record<ColourName, readonly [hsl: Range, oklch: Range]>> = {
  red: [
    [340, 380],
    [5, 42],
  ],
  orange: [
    [15, 45],
    [40, 80],
  ],
  brown: [
    [8, 45],
    [30, 85],
  ],
  yellow: [
    [42, 68],
    [80, 112],
  ],
  green: [
    [75, 172],
    [115, 172],
  ],
  turquoise: [
    [165, 200],
    [172, 215],
  ],
  blue: [
    [195, 255],
    [215, 280],
  ],
  purple: [
    [255, 310],
    [280, 330],
  ],
  pink: [
    [300, 350],
    [330, 370],
  ],
}

const isIn = (hue: number, [from, to]: Range): boolean => [hue, hue + 360].some((angle) => angle >= from && angle <= to)

function hslOf(hex: string): { hue: number; light: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const most = Math.max(r, g, b)
  const spread = most - Math.min(r, g, b)
  const light = most - spread / 2
  if (spread === 0) return { hue: -1, light }
  const sixth = most === r ? (g - b) / spread : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4
  return { hue: (sixth * 60 + 360) % 360, light }
}

/** Whether a theme is held in a colour: by its brand colour, else by its hue. A dark one needs a dark brand colour. */
export function isColour(theme: Theme, want: WantOf<'colour'>): boolean {
  const [hsl, oklch] = hues[want.colour]
  if (theme.brand === undefined) return !want.dark && theme.hue !== undefined && isIn(theme.hue, oklch)
  const { hue, light } = hslOf(theme.brand)
  return isIn(hue, hsl) && (!want.dark || light < 0.4)
}
