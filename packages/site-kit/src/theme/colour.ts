import { clampChroma, converter, formatHex, wcagContrast } from 'culori'

/** Lightness 0 to 1, chroma 0 to about .37, hue in degrees. */
export type Oklch = { l: number; c: number; h: number }

const toOklch = converter('oklch')

/** The colour as `#rrggbb`, its chroma reduced until a screen can show it. */
export function hexOf({ l, c, h }: Oklch): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch')) ?? '#000000'
}

export function oklchOf(hex: string): Oklch {
  const found = toOklch(hex)
  return { l: found?.l ?? 0, c: found?.c ?? 0, h: found?.h ?? 0 }
}

/** WCAG 2 contrast of two `#rrggbb` colours, 1 to 21. */
export const contrast = (a: string, b: string): number => wcagContrast(a, b)

export const turn = (colour: Oklch, degrees: number): Oklch => ({ ...colour, h: (((colour.h + degrees) % 360) + 360) % 360 })

/** How far two hues lie apart, 0 to 180. */
export const hueDistance = (a: number, b: number): number => {
  const gap = Math.abs(a - b) % 360
  return gap > 180 ? 360 - gap : gap
}

/**
 * The nearest lightness at which `colour` reaches `ratio` on every one of `grounds` (hex).
 * Looks in the direction away from the grounds first; when neither white nor black is enough the better end is given.
 */
export function solve(colour: Oklch, grounds: readonly string[], ratio: number): Oklch {
  const worst = (l: number) => {
    const hex = hexOf({ ...colour, l })
    return Math.min(...grounds.map((ground) => contrast(hex, ground)))
  }
  if (worst(colour.l) >= ratio) return colour
  const darker = search(colour.l, 0, { worst, ratio })
  const lighter = search(colour.l, 1, { worst, ratio })
  if (darker !== undefined && lighter !== undefined) return { ...colour, l: colour.l - darker <= lighter - colour.l ? darker : lighter }
  const found = darker ?? lighter
  return found !== undefined ? { ...colour, l: found } : { ...colour, l: worst(0) >= worst(1) ? 0 : 1 }
}

/** The lightness closest to `from` on the way to `end` that reaches the ratio, to a thousandth. */
function search(from: number, end: 0 | 1, { worst, ratio }: { worst: (l: number) => number; ratio: number }): number | undefined {
  // A hair more than asked, so that rounding to eight bits never falls below it.
  const enough = ratio + 0.03
  if (worst(end) < enough) return undefined
  let near = from
  let far: number = end
  for (let step = 0; step < 11; step++) {
    const middle = (near + far) / 2
    if (worst(middle) >= enough) far = middle
    else near = middle
  }
  return far
}
