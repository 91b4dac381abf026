import { defineArt } from '../define.ts'
import { TAU, joined, polar, short, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, light, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

const drop = (s: number): string =>
  `M0 ${short(-s)}C${joined([s * 0.3, -s * 0.4, s * 0.66, 0, s * 0.66, s * 0.34])}a${joined([s * 0.66, s * 0.66])} 0 0 1 ${joined([-s * 1.32, 0])}C${joined([-s * 0.66, 0, -s * 0.3, -s * 0.4, 0, -s])}z`

/** A run of pipe along right-angled corners, round bends, a lit side and a collar near each bend. */
function pipe(pen: Pen, o: { corners: readonly Point[]; w: number; colour: string }): string {
  const { corners, w, colour } = o
  const bend = w * 0.9
  const [first = [0, 0]] = corners
  const parts = corners.slice(1, -1).map((corner, i) => {
    const [before, after] = [corners[i] as Point, corners[i + 2] as Point]
    const inward: Point = [corner[0] - Math.sign(corner[0] - before[0]) * bend, corner[1] - Math.sign(corner[1] - before[1]) * bend]
    const outward: Point = [corner[0] + Math.sign(after[0] - corner[0]) * bend, corner[1] + Math.sign(after[1] - corner[1]) * bend]
    return { d: `L${joined(inward, 0)}Q${joined(corner, 0)} ${joined(outward, 0)}`, inward, outward, across: before[0] === corner[0] }
  })
  const d = `M${joined(first, 0)}${parts.map((part) => part.d).join('')}L${joined(corners.at(-1) ?? first, 0)}`
  const collar = ([x, y]: Point, across: boolean): string =>
    across ? rect(x - w * 0.64, y - w * 0.14, [w * 1.28, w * 0.28], 3) : rect(x - w * 0.14, y - w * 0.64, [w * 0.28, w * 1.28], 3)
  const collars = parts.map((part) => collar(part.inward, part.across) + collar(part.outward, !part.across)).join('')
  return (
    stroke({ stroke: colour, w }, d) +
    `<path fill="none" stroke="#000" stroke-opacity=".16" stroke-width="${short(w * 0.34)}" transform="translate(${joined([w * 0.3, w * 0.3])})" d="${d}"/><path fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="${short(w * 0.12)}" transform="translate(${joined([-w * 0.24, -w * 0.24])})" d="${d}"/>` +
    fill(pen.colours.ink, collars)
  )
}

function gauge(pen: Pen, at: Point, r: number): string {
  const { ground, ink, accent, partner } = pen.colours
  const ticks = times(9, (i) => {
    const a = Math.PI * 0.75 + (i / 8) * Math.PI * 1.5
    return `M${joined(polar(0, 0, r * 0.66, a))}L${joined(polar(0, 0, r * 0.78, a))}`
  }).join('')
  const needle = polar(0, 0, r * 0.58, pen.between(4, 5.6))
  return place(
    at[0],
    at[1],
    circle(ink, [0, 0], r) +
      circle(ground, [0, 0], r * 0.86) +
      stroke({ stroke: ink, w: r * 0.05 }, ticks) +
      stroke({ stroke: accent, w: r * 0.08, cap: 'round' }, `M0 0L${joined(needle)}`) +
      circle(partner, [0, 0], r * 0.12),
  )
}

function wheelValve(pen: Pen, at: Point, r: number): string {
  const spokes = times(4, (i) => `M0 0L${joined(polar(0, 0, r, (i / 4) * TAU + 0.4))}`).join('')
  return place(
    at[0],
    at[1],
    ringOf(pen.colours.accent, [0, 0], r, r * 0.26) +
      stroke({ stroke: pen.colours.accent, w: r * 0.2 }, spokes) +
      circle(pen.colours.ink, [0, 0], r * 0.26),
  )
}

/** A tap whose spout ends at 0,0. */
const tap = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-180-120h110c60 0 104 40 104 104v16h-66v-12c0-26-14-40-38-40h-110z') +
  shade('M-180-80h110c40 0 62 20 62 60v20h-24v-12c0-26-14-40-38-40h-110z') +
  light(rect(-180, -112, [120, 10]), 0.35) +
  fill(
    pen.colours.ink,
    rect(-132, -186, [30, 66]) + rect(-186, -214, [138, 34], 17) + rect(-200, -132, [24, 84], 4) + rect(-36, -8, [74, 18], 4),
  )

const elbow = (pen: Pen): string =>
  pipe(pen, {
    corners: [
      [-50, -18],
      [18, -18],
      [18, 50],
    ],
    w: 30,
    colour: pen.colours.accent,
  })
const tee = (pen: Pen): string =>
  pipe(pen, {
    corners: [
      [-50, -8],
      [50, -8],
    ],
    w: 28,
    colour: pen.colours.accent,
  }) +
  pipe(pen, {
    corners: [
      [0, 6],
      [0, 50],
    ],
    w: 28,
    colour: pen.colours.accent,
  }) +
  fill(pen.colours.ink, rect(-20, 16, [40, 8], 2) + rect(-34, -26, [8, 38], 2) + rect(26, -26, [8, 38], 2))
const faucet = (pen: Pen): string => place(18, 10, tap(pen), { scale: 0.3 }) + place(20, 36, fill(pen.colours.partner, drop(12)))
const water = (pen: Pen): string =>
  place(0, 4, fill(pen.colours.accent, drop(44)) + stroke({ stroke: pen.colours.ground, w: 5, cap: 'round' }, 'M-15 14q0 14 13 17'))

function maze(pen: Pen): string {
  const { accent, partner, ink } = pen.colours
  const [a, b, c] = [pen.pick([90, 130]), pen.pick([250, 290]), pen.pick([420, 460])]
  const back =
    pipe(pen, {
      corners: [
        [640, a],
        [c, a],
        [c, 640],
      ],
      w: 58,
      colour: partner,
    }) +
    pipe(pen, {
      corners: [
        [-40, c],
        [b, c],
        [b, 190],
        [640, 190],
      ],
      w: 44,
      colour: ink,
    })
  return (
    back +
    pipe(pen, {
      corners: [
        [a, -40],
        [a, 330],
        [560, 330],
        [560, 640],
      ],
      w: 74,
      colour: accent,
    }) +
    gauge(pen, [b + 24, 96], 74) +
    wheelValve(pen, [c - 70, 330], 62) +
    place(a, 520, fill(partner, drop(52)))
  )
}

export const pipesArt = defineArt({
  id: 'pipes',
  trades: ['plumber', 'roofer'],
  edge: 'wave',
  motifs: [water, elbow, faucet, tee, (pen) => wheelValve(pen, [0, 0], 40)],
  hero: (pen) =>
    pen.seed % 2
      ? maze(pen)
      : place(330, 290, tap(pen), { scale: 1.75 }) +
        [0, 1, 2].map((i) => place(330, 370 + i * 105, fill(pen.colours.partner, drop(30 + i * 11)))).join(''),
  ground: (pen) => fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) + `<g transform="translate(${pen.width - 620})">${maze(pen)}</g>`,
  tile: (pen) => {
    const h = pen.height
    pen.width = h * 5
    return (
      fill(pen.colours.accent, rect(0, h * 0.2, [h * 5, h * 0.6])) +
      light(rect(0, h * 0.27, [h * 5, h * 0.09]), 0.35) +
      shade(rect(0, h * 0.6, [h * 5, h * 0.2])) +
      fill(pen.colours.ink, rect(h * 2, h * 0.1, [h * 0.2, h * 0.8], 2) + rect(h * 2.6, h * 0.1, [h * 0.2, h * 0.8], 2))
    )
  },
})
