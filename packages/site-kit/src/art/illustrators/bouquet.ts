import { defineArt } from '../define.ts'
import { TAU, lens, polar, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

const petals = (n: number, inner: number, outer: number, w: number): string =>
  times(n, (i) => lens(polar(0, 0, inner, (i / n) * TAU), polar(0, 0, outer, (i / n) * TAU), w)).join('')

/** Blossoms of radius 50 around 0,0: daisy, dahlia, poppy, tulip, anemone. */
const blossoms: readonly ((pen: Pen, colour: string, core: string) => string)[] = [
  (_, colour, core) => fill(colour, petals(13, 8, 50, 9)) + circle(core, [0, 0], 15),
  (_, colour, core) =>
    [50, 40, 30, 20]
      .map((r, i) =>
        place(
          0,
          0,
          fill(i % 2 ? core : colour, petals(12, 2, r, r * 0.22)) + (i % 2 ? '' : shade(petals(12, 2, r * 0.98, r * 0.02), 0.3)),
          { turn: i * 15 },
        ),
      )
      .join('') + circle(colour, [0, 0], 8),
  (pen, colour, core) =>
    fill(
      colour,
      smooth(
        times(10, (i) => polar(0, 0, i % 2 ? 50 : 41 + pen.between(-2, 2), (i / 10) * TAU)),
        true,
        1,
      ),
    ) +
    shade('M0 0C-20-10-40-4-46 14-30 6-14 4 0 0zM0 0C4-20 22-36 40-34 24-22 12-12 0 0zM0 0c10 16 10 36-4 48C-4 30-4 14 0 0z', 0.2) +
    circle(core, [0, 0], 14) +
    times(9, (i) => circle(core, polar(0, 0, 22, (i / 9) * TAU), 2.2)).join(''),
  (_, colour) =>
    fill(colour, 'M-32-34q14 10 16 24-4-28 16-40 20 12 16 40 2-14 16-24 12 50-8 70-24 18-48 0-20-20-8-70z') +
    shade('M0-50q20 12 16 40 2-14 16-24 12 50-8 70-12 9-24 9 20-40 0-95z', 0.16),
  (_, colour, core) =>
    fill(
      colour,
      times(6, (i) => {
        const [x, y] = polar(0, 0, 27, (i / 6) * TAU)
        return `M${short(x - 23)} ${short(y)}a23 23 0 1 0 46 0a23 23 0 1 0-46 0z`
      }).join(''),
    ) +
    circle(core, [0, 0], 16) +
    ringOf(core, [0, 0], 23, 2),
]

const bloom = (pen: Pen, i: number, colours: readonly [string, string]): string =>
  blossoms[i % blossoms.length]?.(pen, colours[0], colours[1]) ?? ''

function stem(pen: Pen, from: Point, to: Point): string {
  const mid: Point = [(from[0] + to[0]) / 2 + (to[0] - from[0]) * 0.3, (from[1] + to[1]) / 2]
  const side = to[0] > from[0] ? 1 : -1
  return (
    stroke(
      { stroke: pen.colours.ink, w: 7 },
      `M${short(from[0])} ${short(from[1])}Q${short(from[0])} ${short(mid[1])} ${short(to[0])} ${short(to[1])}`,
    ) + fill(pen.colours.ink, lens([mid[0] - side * 20, mid[1] + 50], [mid[0] + side * 60, mid[1] - 10], 14, side * 8))
  )
}

/** Big heads first behind, small ones before; stems meet at the hand. */
function bunch(pen: Pen, wrap: boolean): string {
  const { accent, partner, soft, ground, ink } = pen.colours
  const start = Math.floor(pen.next() * 5)
  const heads: readonly (readonly [number, number, number])[] = [
    [300, 130, 1.9],
    [130, 210, 1.7],
    [470, 200, 1.8],
    [60, 370, 1.15],
    [545, 370, 1.2],
    [225, 320, 1.55],
    [390, 345, 1.7],
    [300, 240, 0.9],
    [200, 60, 0.9],
    [420, 66, 0.8],
  ]
  const tones = [
    [accent, partner],
    [partner, ink],
    [ground, accent],
    [accent, soft],
  ] as const
  const drawn = heads
    .map(([x, y, scale], i) => place(x, y, bloom(pen, start + i * 2, tones[(i + start) % 4] ?? tones[0]), { scale, turn: (x - 300) / 9 }))
    .join('')
  const paper = wrap
    ? fill(partner, 'M190 470L110 640h380L410 470q-110 50-220 0z') +
      shade('M300 493L260 640h110z', 0.12) +
      fill(accent, rect(196, 506, [208, 26], 4))
    : ''
  return heads.map(([x, y]) => stem(pen, [300 + (x - 300) * 0.2, 620], [x, y + 10])).join('') + drawn + paper
}

const motif =
  (i: number) =>
  (pen: Pen): string =>
    i === 3
      ? stroke({ stroke: pen.colours.ink, w: 5 }, 'M0 10V50') +
        fill(pen.colours.ink, lens([0, 46], [34, 4], 7, 5)) +
        place(0, -14, bloom(pen, 3, [pen.colours.accent, pen.colours.partner]), { scale: 0.72 })
      : bloom(pen, i, [pen.colours.accent, pen.colours.partner])

export const bouquetArt = defineArt({
  id: 'bouquet',
  trades: ['florist', 'gardener', 'midwife'],
  edge: 'scallop',
  motifs: [0, 3, 2, 1, 4].map(motif),
  hero: (pen) => circle(pen.colours.soft, [300, 280], 270) + bunch(pen, pen.seed % 2 === 0),
  ground: (pen) => {
    const { soft, accent, partner, ground, ink } = pen.colours
    const w = pen.width
    const tones = [
      [accent, partner],
      [partner, ink],
      [ground, accent],
      [ink, partner],
    ] as const
    const start = pen.seed % 5
    const meadow = times(11, (i) => {
      const t = i / 10
      const x = w * (0.46 + 0.56 * t)
      const y = 430 - 300 * t ** 1.2 + (i % 3) * 70
      return (
        stem(pen, [x - 30, 660], [x, y]) +
        place(x, y, bloom(pen, start + i * 2, tones[i % 4] ?? tones[0]), { scale: 0.8 + t * 1.5, turn: pen.between(-20, 20) })
      )
    })
    return fill(soft, rect(0, 0, [w, 600])) + meadow.join('')
  },
})
