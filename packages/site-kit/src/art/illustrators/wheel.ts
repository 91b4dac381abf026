import { defineArt } from '../define.ts'
import { TAU, lerp, poly, polar, short, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, disc, fill, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A tyre with tread, a rim with n spokes, its bolts. */
function wheel(pen: Pen, r: number, n: number): string {
  const { accent, partner, ground } = pen.colours
  const rubber = '#1b1d22'
  const tread = times(36, (i) =>
    place(0, 0, fill(rubber, rect(-r * 0.055, -r * 1.03, [r * 0.11, r * 0.1], r * 0.02)), { turn: i * 10 }),
  ).join('')
  const spokes = times(n, (i) => {
    const a = (i / n) * TAU
    return poly([
      polar(0, 0, r * 0.16, a - 0.5),
      polar(0, 0, r * 0.62, a - 0.13),
      polar(0, 0, r * 0.62, a + 0.13),
      polar(0, 0, r * 0.16, a + 0.5),
    ])
  }).join('')
  return (
    tread +
    circle(rubber, [0, 0], r) +
    ringOf('#fff', [0, 0], r * 0.84, r * 0.012) +
    circle(ground, [0, 0], r * 0.68) +
    shade(disc([0, 0], r * 0.68), 0.22) +
    circle(partner, [r * 0.02, 0], r * 0.36, 0.85) +
    fill(accent, spokes) +
    ringOf(accent, [0, 0], r * 0.64, r * 0.08) +
    circle(accent, [0, 0], r * 0.2) +
    circle(rubber, [0, 0], r * 0.08) +
    times(n, (i) => circle(ground, polar(0, 0, r * 0.14, ((i + 0.5) / n) * TAU), r * 0.022)).join('')
  )
}

function gear(colour: string, hole: string, r: number, n: number): string {
  const teeth = times(n * 4, (i): Point => polar(0, 0, i % 4 < 2 ? r : r * 0.82, ((i + (i % 2 ? 0.16 : -0.16)) / (n * 4)) * TAU))
  return fill(colour, poly(teeth)) + circle(hole, [0, 0], r * 0.42) + circle(colour, [0, 0], r * 0.26) + circle(hole, [0, 0], r * 0.1)
}

function gears(pen: Pen): string {
  const { accent, partner, ink, ground } = pen.colours
  return (
    place(230, 250, gear(accent, ground, 230, 16), { turn: 4 }) +
    place(490, 445, gear(ink, ground, 130, 10), { turn: 14 }) +
    place(500, 120, gear(partner, ground, 104, 9)) +
    place(130, 530, gear(partner, ground, 84, 8), { turn: 8 })
  )
}

/** A road that narrows to the horizon, a low sun at its end. */
function road(pen: Pen, w: number): string {
  const { soft, accent, partner, ground } = pen.colours
  const [vx, vy] = [w * pen.between(0.62, 0.78), 300]
  const dashes = times(6, (i) => {
    const t = (i / 6) ** 1.7
    const u = ((i + 0.5) / 6) ** 1.7
    return poly([
      [lerp(vx, w * 0.68, t) - t * 9, lerp(vy, 620, t)],
      [lerp(vx, w * 0.68, t) + t * 9, lerp(vy, 620, t)],
      [lerp(vx, w * 0.68, u) + u * 9, lerp(vy, 620, u)],
      [lerp(vx, w * 0.68, u) - u * 9, lerp(vy, 620, u)],
    ])
  }).join('')
  const hills = `M0 330Q${short(w * 0.2)} 250 ${short(w * 0.46)} 300T${short(w * 0.9)} 270T${short(w)} 300V600H0z`
  return (
    fill(soft, rect(0, 0, [w, 600])) +
    circle(partner, [vx + pen.between(-90, 90), 250], pen.between(90, 150)) +
    fill(accent, hills) +
    shade(`M0 400Q${short(w * 0.3)} 330 ${short(w * 0.6)} 350T${short(w)} 340V600H0z`, 0.14) +
    fill(
      '#23262e',
      poly([
        [vx - 5, vy],
        [vx + 5, vy],
        [w * 0.68 + 330, 620],
        [w * 0.68 - 330, 620],
      ]),
    ) +
    fill(ground, dashes)
  )
}

const spanner = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, 'M-9 20V-18a22 22 0 0 1-8-30v16l17 9 17-9v-16a22 22 0 0 1-8 30v38a16 16 0 1 1-18 0z') +
      circle(pen.colours.ground, [0, 32], 6),
    { turn: 32 },
  )
const car = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-48 20v-14q0-8 10-10l12-3 12-17q3-5 10-5h16q6 0 10 5l12 16 10 3q6 2 6 10v15z') +
  fill(pen.colours.ground, 'M-18-8l8-13h8v13zM4-8v-13h12l9 13z') +
  circle(pen.colours.ink, [-26, 22], 11) +
  circle(pen.colours.ink, [28, 22], 11) +
  circle(pen.colours.ground, [-26, 22], 4) +
  circle(pen.colours.ground, [28, 22], 4)
const oil = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-40-6h20v-14h-8v-8h24v8h-8v14h18l34-18 6 8-30 42q-3 6-10 6h-36q-10 0-10-10z') +
  fill(pen.colours.partner, 'M44 6c4 6 7 10 7 15a7 7 0 0 1-14 0c0-5 3-9 7-15z')

export const wheelArt = defineArt({
  id: 'wheel',
  trades: ['car-repair'],
  edge: 'teeth',
  motifs: [(pen) => wheel(pen, 46, 5), spanner, (pen) => gear(pen.colours.accent, pen.colours.soft, 47, 10), car, oil],
  hero: (pen) => (pen.seed % 3 === 0 ? gears(pen) : place(310, 300, wheel(pen, 280, pen.pick([5, 6, 7, 10])))),
  ground: (pen) => road(pen, pen.width) + place(pen.width - 60, 470, wheel(pen, 210, pen.pick([5, 6, 7]))),
  tile: (pen) => {
    const h = pen.height
    pen.width = h * 2
    return (
      fill('#23262e', rect(0, 0, [h * 2, h])) +
      fill(pen.colours.partner, rect(h * 0.3, h * 0.44, [h * 1.1, h * 0.12])) +
      stroke({ stroke: pen.colours.accent, w: 4 }, `M0 2h${h * 2}M0 ${h - 2}h${h * 2}`)
    )
  },
})
