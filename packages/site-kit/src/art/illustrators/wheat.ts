import { defineArt } from '../define.ts'
import { lens, lerp, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** An ear standing on 0,0 and reaching up `h`: kernels in pairs, a stem below. */
function ear(pen: Pen, h: number, stem: number): string {
  const { accent, partner } = pen.colours
  const kernels =
    times(6, (i) =>
      [-1, 1]
        .map((side) => {
          const y = -lerp(h * 0.1, h * 0.82, i / 5)
          return lens([0, y], [side * h * 0.16, y - h * 0.2], h * 0.055, -side * h * 0.03)
        })
        .join(''),
    ).join('') + lens([0, -h * 0.86], [0, -h * 1.12], h * 0.06)
  const awns = times(5, (i) =>
    [-1, 1]
      .map((side) => `M${short(side * h * 0.14)} ${short(-h * (0.34 + i * 0.15))}l${short(side * h * 0.1)} ${short(-h * 0.34)}`)
      .join(''),
  ).join('')
  return (
    stroke({ stroke: partner, w: Math.max(2, h * 0.035), cap: 'round' }, `M0 ${short(stem)}V${short(-h * 0.9)}`) +
    stroke({ stroke: accent, w: Math.max(1, h * 0.012), cap: 'round' }, awns) +
    fill(accent, kernels)
  )
}

const whisk = (pen: Pen): string =>
  place(
    0,
    0,
    stroke({ stroke: pen.colours.ink, w: 3.5 }, 'M0 8C-34-20-22-50 0-50S34-20 0 8M0 8C-14-16-10-50 0-50S14-16 0 8') +
      fill(pen.colours.accent, rect(-5, 6, [10, 42], 5)),
    { turn: 35 },
  )

const pin = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.ink, rect(-50, -5, [100, 10], 5)) +
      fill(pen.colours.accent, rect(-32, -13, [64, 26], 6)) +
      shade(rect(-32, 3, [64, 10], 5)),
    { turn: -40 },
  )

const pretzel = (pen: Pen): string => {
  const knot = 'M-18 34C14 20 44-4 38-24S4-36 0-6C-4-36-34-44-38-24S-14 20 18 34'
  return (
    stroke({ stroke: pen.colours.accent, w: 13, cap: 'round' }, knot) +
    stroke({ stroke: pen.colours.soft, w: 2.4, cap: 'round', dash: '1 13' }, knot)
  )
}

const croissant = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-48 22C-46-16-22-36 0-36S46-16 48 22C34 30 30 12 20 8 8 2-8 2-20 8-30 12-34 30-48 22z') +
  stroke({ stroke: pen.colours.ground, w: 3.4, cap: 'round' }, 'M-33-4L-21 6M-15-25L-9 3M15-25L9 3M33-4L21 6')

/** Furrows that meet at a far point, under a low sun. */
function field(pen: Pen): string {
  const { soft, accent, partner, ink } = pen.colours
  const { width: w } = pen
  const horizon = 390
  const far: Point = [w * 0.72, horizon]
  const rows = times(15, (i) => {
    const x = lerp(-w * 0.9, w * 2, i / 14)
    return `M${short(far[0])} ${horizon}L${short(x, 0)} 600h${short(w * 0.1, 0)}z`
  }).join('')
  const hill = smooth(
    [
      [-20, 400],
      [w * 0.2, 372],
      [w * 0.45, 385],
      [w * 0.7, 350],
      [w + 20, 380],
    ],
    false,
  )
  const ears = times(5, (i) =>
    place(w - 40 - i * 78, 660 - (i % 2) * 30, ear(pen, 190 + pen.between(0, 60), 200), { turn: pen.between(-9, 9) }),
  ).join('')
  return (
    fill(soft, rect(0, 0, [w, 600])) +
    circle(partner, [w * 0.72, 330], 150) +
    fill(partner, `${hill}V600H-20z`, 0.5) +
    fill(accent, rect(0, horizon, [w, 210])) +
    shade(rows, 0.16) +
    ears.replaceAll(accent, ink)
  )
}

export const wheatArt = defineArt({
  id: 'wheat',
  trades: ['bakery'],
  wide: true,
  motifs: [croissant, (pen) => place(-4, 24, ear(pen, 66, 26), { turn: 14 }), whisk, pretzel, pin],
  hero: (pen) => {
    const { partner, accent, soft } = pen.colours
    const fan = times(9, (i) =>
      place(300, 560, place(0, -pen.between(330, 380) + Math.abs(i - 4) * 16, ear(pen, 150, 420)), { turn: (i - 4) * 10.5 }),
    ).join('')
    const tie =
      fill(accent, 'M214 452c60 22 112 22 172 0l8 54c-62 22-126 22-188 0z') +
      stroke({ stroke: soft, w: 4 }, 'M210 470c60 22 120 22 180 0M208 488c62 22 122 22 184 0')
    return circle(soft, [300, 290], 286) + circle(partner, [300, 210], 120, 0.35) + fan + tie
  },
  ground: field,
})
