import { shortHash } from '../theme/font-files.ts'
import { joined, randomFrom, short } from './geometry.ts'
import type { Point } from './geometry.ts'
import type { ArtKind, ArtParams, Palette } from './types.ts'

/** What a drawing function holds in its hand: colours, chance, and the size of its sheet. */
export type Pen = {
  colours: Palette
  next: () => number
  /** One of the values, by chance. */
  pick: <T>(values: readonly T[]) => T
  /** A number between the two, by chance. */
  between: (low: number, high: number) => number
  width: number
  height: number
  seed: number
  index: number
  kind: ArtKind
  text: string
  dir: 'ltr' | 'rtl'
  /** No words stand on the drawing, so nothing of it need stay calm. */
  open: boolean
  /** An id no other drawing on the page has. */
  id: (name: string) => string
}

export function penFor(params: ArtParams, illustrator: string, size: { width: number; height: number }): Pen {
  const index = params.index ?? 0
  // Neighbouring seeds must not start alike, so their bits are spread first.
  const next = randomFrom(Math.imul((params.seed + 1) ^ 0x9e3779b9, 0x85ebca6b) ^ (params.seed >>> 7))
  const prefix = `a${shortHash([illustrator, params.seed, params.kind, index, params.dir].join()).slice(-6)}`
  return {
    colours: params.palette,
    next,
    pick: (values) => values[Math.floor(next() * values.length)] as (typeof values)[number],
    between: (low, high) => low + (high - low) * next(),
    ...size,
    seed: params.seed,
    index,
    kind: params.kind,
    text: params.text ?? '',
    dir: params.dir,
    open: params.open === true,
    id: (name) => `${prefix}${name}`,
  }
}

type Stroke = { stroke: string; w: number; fill?: string; cap?: 'round' | 'butt' | 'square'; dash?: string }

/** Nothing for an empty outline: parts left out by chance leave no trace. */
export const fill = (colour: string, d: string, opacity = 1): string =>
  d === '' ? '' : `<path fill="${colour}"${opacity < 1 ? ` fill-opacity="${short(opacity, 2)}"` : ''} d="${d}"/>`

export function stroke({ stroke: colour, w, fill: inside = 'none', cap, dash }: Stroke, d: string): string {
  const ends = cap ? ` stroke-linecap="${cap}"${cap === 'round' ? ' stroke-linejoin="round"' : ''}` : ''
  return `<path fill="${inside}" stroke="${colour}" stroke-width="${short(w)}"${ends}${dash ? ` stroke-dasharray="${dash}"` : ''} d="${d}"/>`
}

export const circle = (colour: string, at: Point, r: number, opacity = 1): string =>
  `<circle fill="${colour}"${opacity < 1 ? ` fill-opacity="${short(opacity, 2)}"` : ''} cx="${short(at[0])}" cy="${short(at[1])}" r="${short(r)}"/>`

export const ringOf = (colour: string, at: Point, r: number, w: number): string =>
  `<circle fill="none" stroke="${colour}" stroke-width="${short(w)}" cx="${short(at[0])}" cy="${short(at[1])}" r="${short(r)}"/>`

/** The outline of a circle, for joining many into one path. */
export const disc = ([x, y]: Point, r: number): string =>
  `M${joined([x - r, y])}a${joined([r, r])} 0 1 0 ${joined([2 * r, 0])}a${joined([r, r])} 0 1 0 ${joined([-2 * r, 0])}z`

/** The outline of a rectangle `[x, y, w, h]`, with round corners when `r` is given. */
export function rect(x: number, y: number, size: readonly [number, number], r = 0): string {
  const [w, h] = size
  if (r === 0) return `M${joined([x, y])}h${short(w)}v${short(h)}h${short(-w)}z`
  const corner = (dx: number, dy: number): string => `a${joined([r, r])} 0 0 1 ${joined([dx, dy])}`
  return `M${joined([x + r, y])}h${short(w - 2 * r)}${corner(r, r)}v${short(h - 2 * r)}${corner(-r, r)}h${short(2 * r - w)}${corner(-r, -r)}v${short(2 * r - h)}${corner(r, -r)}z`
}

/** Moves, turns and scales a part: `place(40, 60, leaf, { turn: 30, scale: 2 })`. */
export function place(x: number, y: number, part: string, by: { turn?: number; scale?: number } = {}): string {
  const turn = by.turn ? `rotate(${short(by.turn)})` : ''
  const scale = by.scale !== undefined && by.scale !== 1 ? `scale(${short(by.scale, 3)})` : ''
  return `<g transform="translate(${joined([x, y])})${turn}${scale}">${part}</g>`
}

/** Shade and light work on any colour and in both schemes, and rasterisers know them too. */
export const shade = (d: string, amount = 0.18): string => fill('#000', d, amount)
export const light = (d: string, amount = 0.22): string => fill('#fff', d, amount)
