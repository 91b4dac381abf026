import { defineArt } from '../define.ts'
import { TAU, joined, poly, polar, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Iris blades: each runs from the rim to the next corner of the opening. */
function iris(pen: Pen, r: number, n: number): string {
  const { accent, partner, ink } = pen.colours
  const open = r * pen.between(0.26, 0.4)
  const blades = times(n, (i) => {
    const a = (i / n) * TAU
    const [inner, next] = [polar(0, 0, open, a), polar(0, 0, open, a + TAU / n)]
    const [rim, rimNext] = [polar(0, 0, r, a + TAU / n + 0.5), polar(0, 0, r, a + (2 * TAU) / n + 0.5)]
    const d = `M${joined(inner)}L${joined(rim)}A${joined([r, r])} 0 0 1 ${joined(rimNext)}L${joined(next)}z`
    return fill(i % 2 ? partner : accent, d) + shade(d, (i % 3) * 0.13)
  }).join('')
  return (
    circle(ink, [0, 0], r * 1.16) +
    blades +
    ringOf(ink, [0, 0], r, r * 0.05) +
    fill(pen.colours.ground, poly(times(n, (i) => polar(0, 0, open, (i / n) * TAU))))
  )
}

/** Small scenes, w x h from 0,0: what a roll of film might hold. */
const scenes: readonly ((pen: Pen, w: number, h: number) => string)[] = [
  (pen, w, h) =>
    circle(pen.colours.partner, [w * 0.66, h * 0.46], h * 0.22) +
    fill(
      pen.colours.accent,
      `M0 ${short(h * 0.7)}${smooth(
        [
          [0, h * 0.7],
          [w * 0.3, h * 0.46],
          [w * 0.62, h * 0.74],
          [w, h * 0.54],
        ],
        false,
      ).replace(/^M[^c]+/, '')}V${short(h)}H0z`,
    ),
  (pen, w, h) =>
    circle(pen.colours.accent, [w / 2, h * 0.42], h * 0.2) +
    fill(pen.colours.accent, `M${short(w * 0.16)} ${short(h)}a${short(w * 0.34)} ${short(h * 0.36)} 0 0 1 ${short(w * 0.68)} 0z`),
  (pen, w, h) =>
    fill(pen.colours.accent, times(4, (i) => rect(w * (0.08 + i * 0.22), h * (0.3 + ((i * 37) % 40) / 100), [w * 0.17, h])).join('')) +
    circle(pen.colours.partner, [w * 0.8, h * 0.2], h * 0.1),
  (pen, w, h) =>
    times(4, (i) => ringOf(i % 2 ? pen.colours.partner : pen.colours.accent, [w / 2, h / 2], h * (0.1 + i * 0.1), h * 0.05)).join(''),
  (pen, w, h) =>
    fill(pen.colours.partner, rect(0, h * 0.56, [w, h * 0.44])) +
    fill(
      pen.colours.accent,
      poly([
        [w * 0.3, h * 0.72],
        [w * 0.5, h * 0.16],
        [w * 0.54, h * 0.72],
      ]) +
        poly([
          [w * 0.57, h * 0.72],
          [w * 0.55, h * 0.3],
          [w * 0.78, h * 0.72],
        ]) +
        `M${short(w * 0.24)} ${short(h * 0.76)}h${short(w * 0.58)}l${short(-w * 0.1)} ${short(h * 0.12)}h${short(-w * 0.38)}z`,
    ),
]

function frame(pen: Pen, i: number, size: Point): string {
  const id = pen.id(`f${i}`)
  const [w, h] = size
  return `<clipPath id="${id}"><path d="${rect(0, 0, [w, h])}"/></clipPath>${fill(i % 3 === 2 ? pen.colours.ground : pen.colours.soft, rect(0, 0, [w, h]))}<g clip-path="url(#${id})">${scenes[i % scenes.length]?.(pen, w, h) ?? ''}</g>`
}

/** Strips of film, one frame ringed by the grease pencil. */
function contactSheet(pen: Pen, columns: number, rows: number): string {
  const { ink, partner, ground } = pen.colours
  const [w, h] = [180, 128]
  const chosen = Math.floor(pen.next() * columns * rows)
  const strips = times(rows, (row) => {
    const y = row * (h + 70)
    const holes = times(columns * 8, (i) => rect(8 + i * 24.5, y + 8, [12, 10], 3) + rect(8 + i * 24.5, y + h + 42, [12, 10], 3)).join('')
    return (
      fill(ink, rect(0, y, [columns * (w + 16) + 16, h + 60])) +
      fill(ground, holes) +
      times(columns, (i) => place(16 + i * (w + 16), y + 30, frame(pen, row * columns + i + (pen.seed % 5), [w, h]))).join('')
    )
  }).join('')
  const at: Point = [16 + (chosen % columns) * (w + 16) + w / 2, Math.floor(chosen / columns) * (h + 70) + 30 + h / 2]
  const loop = smooth(
    times(9, (i) => [at[0] + w * 0.62 * Math.cos(i * 0.78 - 1) * (1 - i * 0.008), at[1] + h * 0.66 * Math.sin(i * 0.78 - 1)] as const),
    false,
  )
  return strips + stroke({ stroke: partner, w: 8, cap: 'round' }, loop)
}

const scene =
  (i: number) =>
  (pen: Pen): string =>
    `<g transform="translate(-44-33)">${fill(pen.colours.ink, rect(-6, -6, [100, 78]))}${frame(pen, i, [88, 66])}</g>`

export const apertureArt = defineArt({
  id: 'aperture',
  trades: ['photographer'],
  edge: 'straight',
  motifs: [(pen) => iris(pen, 42, 7), scene(0), scene(1), scene(4), scene(2)],
  hero: (pen) => (pen.seed % 2 ? place(300, 300, iris(pen, 250, pen.pick([7, 8, 9]))) : place(10, 8, contactSheet(pen, 3, 3))),
  ground: (pen) =>
    fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) +
    (pen.seed % 2 ? place(pen.width - 250, 300, iris(pen, 340, 8)) : place(pen.width - 560, -60, contactSheet(pen, 3, 4), { turn: 7 })),
  tile: (pen) => {
    const h = pen.height
    pen.width = h / 2
    return (
      fill(pen.colours.ink, rect(0, 0, [h / 2 + 1, h])) +
      fill(pen.colours.ground, rect(h * 0.12, h * 0.14, [h * 0.26, h * 0.2], 2) + rect(h * 0.12, h * 0.66, [h * 0.26, h * 0.2], 2))
    )
  },
})
