import { defineArt } from '../define.ts'
import { lerp, polar, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, rect, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Circles that grow along a spiral, from the first tone into the second. */
function spiral(pen: Pen, o: { at: Point; reach: number; n: number; turns: number }): string {
  const { accent, partner } = pen.colours
  const start = pen.between(0, 6)
  return times(o.n, (i) => {
    const t = i / (o.n - 1)
    const at = polar(o.at[0], o.at[1], o.reach * t ** 0.8, start + t * o.turns * Math.PI * 2)
    const r = lerp(o.reach * 0.025, o.reach * 0.165, t ** 1.25)
    return circle(accent, at, r) + circle(partner, at, r, t)
  }).join('')
}

/** Hills, water and a wall of stones at the foot of the sheet. */
function bay(pen: Pen): string {
  const { soft, accent, partner, ink } = pen.colours
  const { width: w } = pen
  const ridge = (y: number, rise: number): string =>
    `${smooth(
      times(9, (i): Point => [(i * w) / 8, y - rise * pen.next() * (i % 3 === 1 ? 1.5 : 0.7)]),
      false,
    )}V600H0z`
  const wall = smooth(
    [
      [0, 530],
      [w * 0.3, 536],
      [w * 0.6, 514],
      [w, 498],
    ],
    false,
  )
  const joints = times(
    15,
    (i) => `M${short((i + pen.next() * 0.5) * (w / 14), 0)} ${short(535 - i * 1.5, 0)}l${short(pen.between(-14, 14), 0)} 70`,
  ).join('')
  const glints = times(9, (i) => rect(w * 0.78 + pen.between(-50, 50) - i * 2, 452 + i * 7, [pen.between(16, 50), 3], 1.5)).join('')
  return (
    fill(soft, rect(0, 0, [w, 600])) +
    fill(partner, rect(0, 280, [w, 170]), 0.22) +
    fill(accent, ridge(430, 90), 0.35) +
    fill(accent, ridge(440, 34), 0.6) +
    fill(soft, rect(0, 440, [w, 160])) +
    fill(partner, rect(0, 440, [w, 160]), 0.4) +
    fill(soft, glints) +
    fill(ink, `${wall}V600H0z`) +
    stroke(
      { stroke: soft, w: 1.5 },
      `M0 566${smooth(
        [
          [0, 566],
          [w * 0.5, 560],
          [w, 545],
        ],
        false,
      )
        .slice(1)
        .replace(/^[^c]+/, '')}${joints}`,
    )
  )
}

const beads =
  (n: number, turns: number) =>
  (pen: Pen): string =>
    spiral(pen, { at: [0, 0], reach: 40, n, turns })
const row = (pen: Pen): string =>
  times(5, (i) => circle(i < 2 ? pen.colours.accent : pen.colours.partner, [-38 + i * 17 + i * i * 0.8, 0], 4 + i * 2)).join('')
const nest = (pen: Pen): string =>
  circle(pen.colours.accent, [0, 0], 46) + circle(pen.colours.partner, [8, 8], 31) + circle(pen.colours.ground, [14, 14], 16)
const pair = (pen: Pen): string => circle(pen.colours.accent, [-16, 6], 30) + circle(pen.colours.partner, [22, -12], 22, 0.9)
const ring = (pen: Pen): string =>
  times(12, (i) => circle(i % 3 ? pen.colours.accent : pen.colours.partner, polar(0, 0, 37, (i / 12) * Math.PI * 2), 8)).join('')

export const spiralArt = defineArt({
  id: 'spiral',
  trades: ['midwife', 'charity', 'therapist', 'doctor', 'consultant', 'general'],
  edge: 'wave',
  wide: true,
  motifs: [nest, beads(13, 1), ring, pair, row],
  hero: (pen) =>
    spiral(pen, {
      at: [300, 300],
      reach: 262,
      ...pen.pick([
        { n: 32, turns: 2 },
        { n: 40, turns: 2.4 },
        { n: 26, turns: 1.6 },
      ]),
    }),
  ground: (pen) => bay(pen) + spiral(pen, { at: [pen.width - 330, 230], reach: 178, n: 36, turns: 2.2 }),
})
