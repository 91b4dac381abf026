import { defineArt } from '../define.ts'
import { TAU, lens, lerp, polar, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, disc, fill, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A fish from nose (-1) to tail (1), `s` its half length. */
function fish(pen: Pen, s: number): string {
  const { accent, ink, ground, partner } = pen.colours
  const body = `M${short(-s)} 0C${short(-s * 0.6)} ${short(-s * 0.5)} ${short(s * 0.3)} ${short(-s * 0.46)} ${short(s * 0.62)} 0C${short(s * 0.3)} ${short(s * 0.46)} ${short(-s * 0.6)} ${short(s * 0.5)} ${short(-s)} 0z`
  const tail = `M${short(s * 0.5)} 0L${short(s)} ${short(-s * 0.34)}Q${short(s * 0.84)} 0 ${short(s)} ${short(s * 0.34)}z`
  const scales = times(4, (i) =>
    times(3, (j) => {
      const x = lerp(-s * 0.34, s * 0.32, i / 3)
      const y = (j - 1) * s * (0.24 - i * 0.035)
      return `M${short(x)} ${short(y - s * 0.09)}q${short(s * 0.1)} ${short(s * 0.09)} 0 ${short(s * 0.18)}`
    }).join(''),
  ).join('')
  return (
    fill(accent, tail + body) +
    fill(
      partner,
      `M${short(-s)} 0C${short(-s * 0.8)} ${short(-s * 0.24)} ${short(-s * 0.6)} ${short(-s * 0.32)} ${short(-s * 0.5)} ${short(-s * 0.33)}Q${short(-s * 0.38)} 0 ${short(-s * 0.5)} ${short(s * 0.33)}C${short(-s * 0.7)} ${short(s * 0.3)} ${short(-s * 0.9)} ${short(s * 0.14)} ${short(-s)} 0z`,
    ) +
    stroke({ stroke: ground, w: s * 0.04, cap: 'round' }, scales) +
    circle(ground, [-s * 0.72, -s * 0.06], s * 0.07) +
    circle(ink, [-s * 0.72, -s * 0.06], s * 0.035)
  )
}

/** A citrus slice of radius `r`. */
function slice(pen: Pen, r: number): string {
  const { partner, ground } = pen.colours
  const parts = times(8, (i) => {
    const [a, b] = [(i / 8) * TAU + 0.1, ((i + 1) / 8) * TAU - 0.1]
    const [p, q, c] = [polar(0, 0, r * 0.76, a), polar(0, 0, r * 0.76, b), polar(0, 0, r * 0.14, (a + b) / 2)]
    return `M${short(c[0])} ${short(c[1])}L${short(p[0])} ${short(p[1])}A${short(r * 0.76)} ${short(r * 0.76)} 0 0 1 ${short(q[0])} ${short(q[1])}z`
  }).join('')
  return circle(partner, [0, 0], r) + circle(ground, [0, 0], r * 0.88) + fill(partner, parts)
}

const sprig = (s: number): string =>
  times(5, (i) => [-1, 1].map((side) => lens([0, -s * (i * 0.2 - 0.4)], [side * s * 0.36, -s * (i * 0.2 - 0.2)], s * 0.1)).join('')).join(
    '',
  ) + lens([0, s * 0.6], [0, -s * 0.75], s * 0.03)

function plate(pen: Pen, r: number): string {
  const { ground, accent } = pen.colours
  return (
    fill('#000', disc([r * 0.04, r * 0.05], r), 0.14) +
    circle(ground, [0, 0], r) +
    ringOf(accent, [0, 0], r * 0.92, r * 0.035) +
    ringOf(accent, [0, 0], r * 0.66, r * 0.012)
  )
}

function noodles(pen: Pen, r: number): string {
  const rings = times(5, (i) =>
    smooth(
      times(9, (k) => polar(pen.between(-2, 2), pen.between(-2, 2), r * (0.18 + i * 0.16) * pen.between(0.94, 1.06), (k / 9) * TAU)),
      true,
      1,
    ),
  ).join('')
  return stroke({ stroke: pen.colours.partner, w: r * 0.09 }, rings) + circle(pen.colours.accent, [r * 0.3, -r * 0.2], r * 0.17)
}

const dishes: readonly ((pen: Pen, r: number) => string)[] = [
  (pen, r) => place(0, 0, fish(pen, r * 0.6), { turn: -20 }),
  (pen, r) => times(3, (i) => place(r * 0.3 * Math.cos(i * 2.1), r * 0.3 * Math.sin(i * 2.1), slice(pen, r * 0.26))).join(''),
  (pen, r) =>
    fill(
      pen.colours.accent,
      smooth(
        times(9, (i) => polar(0, 0, r * (i % 2 ? 0.54 : 0.44), (i / 9) * TAU)),
        true,
        1,
      ),
      0.28,
    ) + circle(pen.colours.partner, [r * 0.06, r * 0.02], r * 0.24),
  (pen, r) => noodles(pen, r * 0.56),
  (pen, r) =>
    fill(pen.colours.accent, sprig(r * 0.62)) +
    circle(pen.colours.partner, [r * 0.34, r * 0.22], r * 0.12) +
    circle(pen.colours.partner, [-r * 0.38, r * 0.16], r * 0.09),
]

const motif =
  (i: number) =>
  (pen: Pen): string =>
    plate(pen, 48) + (dishes[i]?.(pen, 48) ?? '')

const cutlery = (pen: Pen): string => {
  const c = pen.colours.ink
  return (
    fill(c, `M0-150c16 20 18 90 2 130v150h-16v-280z`) +
    place(-56, 0, fill(c, `${rect(-4, -60, [8, 190], 4)}M-20-150h6v60h6v-60h6v60h6v-60h6v60q0 40-15 44-15-4-15-44z`))
  )
}

function cup(pen: Pen, r: number): string {
  const { accent, ink, ground } = pen.colours
  return (
    plate(pen, r) +
    fill(accent, disc([0, 0], r * 0.6)) +
    circle(ink, [0, 0], r * 0.48) +
    stroke(
      { stroke: ground, w: r * 0.05, cap: 'round' },
      `M${short(-r * 0.2)} ${short(r * 0.1)}q${short(r * 0.2)} ${short(-r * 0.3)} ${short(r * 0.4)} ${short(-r * 0.16)}`,
    ) +
    fill(accent, rect(r * 0.52, -r * 0.1, [r * 0.34, r * 0.2], r * 0.1))
  )
}

function setting(pen: Pen, at: Point, scale: number): string {
  const main =
    plate(pen, 250) +
    place(0, 0, fish(pen, 190), { turn: pen.pick([-24, -12, 18]) }) +
    place(-70, 140, slice(pen, 50)) +
    place(-12, 168, slice(pen, 40)) +
    place(110, -120, fill(pen.colours.ink, sprig(80)), { turn: 50 })
  return place(
    at[0],
    at[1],
    main +
      place(-290, -20, cutlery(pen)) +
      place(236, -226, cup(pen, 92)) +
      place(250, 216, plate(pen, 110) + (dishes[pen.pick([2, 3, 4])]?.(pen, 110) ?? '')),
    { scale },
  )
}

export const tableArt = defineArt({
  id: 'table',
  trades: ['restaurant', 'cafe', 'event', 'hotel'],
  edge: 'teeth',
  motifs: [0, 1, 2, 3, 4].map(motif),
  hero: (pen) => setting(pen, [310, 310], 0.92),
  ground: (pen) => {
    const { soft, partner } = pen.colours
    const checks = `<pattern id="${pen.id('g')}" width="60" height="60" patternUnits="userSpaceOnUse">${fill(partner, rect(0, 0, [30, 60]), 0.35)}${fill(partner, rect(0, 0, [60, 30]), 0.35)}</pattern>`
    const from = pen.width * 0.5
    return `<defs>${checks}</defs>${fill(soft, rect(0, 0, [pen.width, 600]))}${fill(`url(#${pen.id('g')})`, rect(from, 0, [pen.width - from, 600]))}${shade(rect(from, 0, [6, 600]), 0.14)}${setting(pen, [pen.width - 270, 320], 1)}`
  },
})
