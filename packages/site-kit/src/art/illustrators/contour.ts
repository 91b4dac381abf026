import { defineArt } from '../define.ts'
import { lerp, noise, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Height lines round a summit: each ring the same noise, a little further out. */
function summit(pen: Pen, o: { at: Point; r: number; n: number; flat: number }): { rings: string[] } {
  const field = noise(pen.seed + Math.round(o.at[0]))
  const steps = 22
  const rings = times(o.n, (i) =>
    smooth(
      times(steps, (k): Point => {
        const a = (k / steps) * Math.PI * 2
        const t = (i + 1) / o.n
        const wobble = 1 + 0.34 * field(Math.cos(a) * 1.3 + 9, Math.sin(a) * 1.3 + t * 1.1 + 9) + 0.12 * Math.cos(2 * a + pen.seed)
        return [o.at[0] + Math.cos(a) * o.r * t * wobble, o.at[1] + Math.sin(a) * o.r * t * wobble * o.flat]
      }),
    ),
  )
  return { rings }
}

/** Filled from the outside in, so every step is a tone. */
function relief(pen: Pen, o: { at: Point; r: number; n: number; flat: number }): string {
  const { accent, soft, partner } = pen.colours
  return (
    summit(pen, o)
      .rings.map((ring, i, all) => fill(i % 2 ? accent : soft, all[all.length - 1 - i] ?? ring, i % 2 ? lerp(0.2, 1, i / all.length) : 1))
      .join('') + circle(partner, o.at, o.r * 0.055)
  )
}

const lines = (pen: Pen, o: { at: Point; r: number; n: number; flat: number }): string => {
  const { rings } = summit(pen, o)
  return (
    stroke({ stroke: pen.colours.accent, w: 1.6 }, rings.filter((_, i) => i % 4 !== 3).join('')) +
    stroke({ stroke: pen.colours.ink, w: 3 }, rings.filter((_, i) => i % 4 === 3).join(''))
  )
}

/** Paper cut in layers: ridges one before the other. */
function layers(pen: Pen, w: number, n: number): string {
  const { soft, accent, ink, partner } = pen.colours
  const field = noise(pen.seed)
  const ridge = (i: number): string => {
    const top = lerp(300, 540, i / (n - 1))
    return `${smooth(
      times(13, (k): Point => [
        (k * w) / 12,
        top - field(k * 0.7 + i * 9, i * 3) * lerp(120, 40, i / n) - Math.max(0, k / 12 - 0.45) * lerp(260, 70, i / n),
      ]),
      false,
    )}V600H0z`
  }
  return (
    fill(soft, rect(0, 0, [w, 600])) +
    circle(partner, [w * 0.66, 150], 74) +
    times(n, (i) => fill(i === n - 1 ? ink : accent, ridge(i), i === n - 1 ? 1 : lerp(0.22, 1, i / (n - 2)))).join('')
  )
}

const peak = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-50 40L-8-38 14 4l10-16L50 40z') +
  fill(pen.colours.ground, 'M-8-38L-22-12l8 6 6-6 8 8 4-8z') +
  circle(pen.colours.partner, [30, -32], 9)
const stone = (pen: Pen): string => place(0, 0, lines(pen, { at: [0, 0], r: 42, n: 6, flat: 0.9 }))
const path = (pen: Pen): string =>
  stroke({ stroke: pen.colours.accent, w: 8, cap: 'round', dash: '.1 13' }, 'M-40 38C-10 40-40 4-8 0S10-30 36-38') +
  circle(pen.colours.partner, [36, -36], 9)
const needle = (pen: Pen): string =>
  circle(pen.colours.accent, [0, 0], 46) +
  circle(pen.colours.ground, [0, 0], 37) +
  fill(pen.colours.partner, 'M20-24L7 7-7-7z') +
  fill(pen.colours.ink, 'M-20 24L7 7-7-7z')
const sunset = (pen: Pen): string =>
  circle(pen.colours.partner, [0, -6], 30) +
  fill(pen.colours.accent, 'M-50 10q26-24 50-4t50-6v44h-100z') +
  fill(pen.colours.ink, 'M-50 30q30-18 54-4t46-6v24h-100z')

export const contourArt = defineArt({
  id: 'contour',
  trades: ['architect', 'gardener', 'consultant', 'therapist', 'charity', 'hotel', 'general'],
  edge: 'wave',
  wide: true,
  motifs: [peak, stone, needle, sunset, path],
  hero: (pen) =>
    pen.seed % 2
      ? relief(pen, { at: [310, 290], r: 258, n: 9, flat: 0.94 })
      : lines(pen, { at: [320, 300], r: 262, n: 17, flat: 0.95 }) + circle(pen.colours.partner, [320, 300], 16),
  ground: (pen) =>
    pen.seed % 2
      ? layers(pen, pen.width, 6)
      : fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) + lines(pen, { at: [pen.width - 280, 300], r: 430, n: 18, flat: 0.8 }),
})
