import { defineArt } from '../define.ts'
import { TAU, joined, poly, polar, smooth, times } from '../geometry.ts'
import { circle, fill, place, rect, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

const rays = (n: number, r1: number, r2: number): string =>
  times(n, (i) =>
    poly([
      polar(0, 0, r1, ((i - 0.22) / n) * TAU),
      polar(0, 0, r2, ((i - 0.34) / n) * TAU),
      polar(0, 0, r2, ((i + 0.34) / n) * TAU),
      polar(0, 0, r1, ((i + 0.22) / n) * TAU),
    ]),
  ).join('')

/** A lamp within -50..50, its coil a single bold line. */
function bulb(pen: Pen): string {
  const { accent, partner, ink, ground } = pen.colours
  return (
    fill(partner, 'M0-48a34 34 0 0 1 22 60c-6 6-8 10-8 16h-28c0-6-2-10-8-16a34 34 0 0 1 22-60z') +
    stroke({ stroke: ink, w: 3.2, cap: 'round' }, 'M-8 26L-14-8l9 7 5-9 5 9 9-7L8 26') +
    fill(accent, rect(-15, 30, [30, 6], 3) + rect(-13, 38, [26, 6], 3)) +
    fill(ink, rect(-7, 45, [14, 5], 2)) +
    stroke({ stroke: ground, w: 3, cap: 'round' }, 'M-23-18a25 25 0 0 1 10-15')
  )
}

const flash = (pen: Pen): string => fill(pen.colours.accent, 'M10-50L-34 8h26l-12 42L36-12H8z')
const plug = (pen: Pen): string =>
  fill(pen.colours.ink, rect(-18, -50, [9, 30], 3) + rect(9, -50, [9, 30], 3)) +
  fill(pen.colours.accent, 'M-32-22h64v20c0 20-12 30-26 32v8h-12v-8c-14-2-26-12-26-32z') +
  stroke({ stroke: pen.colours.partner, w: 7 }, 'M0 34v16')
const socket = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-44, -44, [88, 88], 16)) +
  circle(pen.colours.ground, [0, 0], 31) +
  circle(pen.colours.ink, [-12, 0], 5.5) +
  circle(pen.colours.ink, [12, 0], 5.5)
const toggle = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-48, -24, [96, 48], 24)) + circle(pen.colours.ground, [23, 0], 17) + circle(pen.colours.partner, [23, 0], 8)

/** Cables as wide bands that hang, cross and end in plugs. */
function cables(pen: Pen, w: number): string {
  const { accent, ink, partner } = pen.colours
  return [accent, ink, partner]
    .map((colour, i) => {
      const y = 80 + i * 150
      const end = [w * 0.2 + i * w * 0.24, 470 - i * 30] as const
      const line = smooth(
        [
          [w + 40, y],
          [w * 0.86, y + pen.between(90, 170)],
          [w * 0.64, y - 20 + i * 20],
          [w * 0.45, 250 + i * 60],
          [end[0], end[1] - 150],
          end,
        ],
        false,
      )
      return (
        stroke({ stroke: colour, w: 20, cap: 'round' }, line) +
        place(end[0], end[1] + 46, plug({ ...pen, colours: { ...pen.colours, accent: colour, partner: colour } }), {
          scale: 1.1,
          turn: 180,
        })
      )
    })
    .join('')
}

export const currentArt = defineArt({
  id: 'current',
  trades: ['electrician', 'software', 'consultant'],
  edge: 'teeth',
  motifs: [flash, bulb, plug, socket, toggle],
  hero: (pen) => {
    const n = pen.pick([18, 22, 28])
    return (
      place(
        300,
        270,
        place(0, 0, fill(pen.colours.soft, rays(n, 0, 440)), { turn: pen.between(0, 20) }) +
          circle(pen.colours.ground, [0, -40], 176) +
          place(0, 0, bulb(pen), { scale: 4.4 }),
      ) + stroke({ stroke: pen.colours.ink, w: 14, cap: 'round' }, `M300 486c0 ${joined([70, 160, 40, 340, 70])}`)
    )
  },
  ground: (pen) => {
    const w = pen.width
    return fill(pen.colours.soft, rect(0, 0, [w, 600])) + `<g transform="translate(${Math.round(w * 0.42)})">${cables(pen, w * 0.58)}</g>`
  },
})
