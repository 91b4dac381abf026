import { defineArt } from '../define.ts'
import { joined, short, times } from '../geometry.ts'
import { circle, disc, fill, light, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A bar with discs, side on; `n` discs each end, the outer ones smaller. */
function barbell(pen: Pen, n: number): string {
  const { accent, ink, partner } = pen.colours
  const discs = times(n, (i) =>
    [-1, 1]
      .map((side) => {
        const h = [230, 190, 120][i] ?? 80
        const x = side * (150 + i * 46) - 20
        return fill([accent, partner, ink][i] ?? ink, rect(x, -h, [40, h * 2], 12)) + light(rect(x + 5, -h + 10, [7, h * 2 - 20], 3), 0.25)
      })
      .join(''),
  ).join('')
  return fill(ink, rect(-330, -11, [660, 22], 6) + rect(-136, -26, [16, 52], 4) + rect(120, -26, [16, 52], 4)) + discs
}

/** A weight plate seen from the front. */
const plate = (colour: string, pen: Pen, r: number): string =>
  circle(colour, [0, 0], r) +
  ringOf(pen.colours.ground, [0, 0], r * 0.82, r * 0.03) +
  shade(disc([0, 0], r * 0.58), 0.2) +
  circle(pen.colours.ground, [0, 0], r * 0.16) +
  times(3, (i) => place(0, 0, fill(pen.colours.ground, rect(-r * 0.05, -r * 0.76, [r * 0.1, r * 0.14], r * 0.05)), { turn: i * 120 })).join(
    '',
  )

/** The bend of a running track. On mirrored sheets each number is turned back to be read. */
function track(pen: Pen, w: number): string {
  const { accent, soft, partner } = pen.colours
  const [cx, cy] = [w - pen.between(60, 160), 640]
  const marked = Math.floor(pen.between(1, 6))
  const lanes = times(7, (i) => ringOf(i === marked ? partner : accent, [cx, cy], 200 + i * 66, 60)).join('')
  const numbers = times(
    7,
    (i) =>
      `<text x="${short(cx - 200 - i * 66)}" y="586" font-size="42" font-weight="800" text-anchor="middle" fill="${soft}"${pen.dir === 'rtl' ? ` transform="matrix(-1 0 0 1 ${short(2 * (cx - 200 - i * 66))} 0)"` : ''}>${i + 1}</text>`,
  ).join('')
  return lanes + stroke({ stroke: soft, w: 6 }, `M${joined([cx - 640, 520, cx - 170, 520], 0)}`) + numbers
}

const kettle = (pen: Pen): string =>
  stroke({ stroke: pen.colours.ink, w: 11 }, 'M-20-8l-6-24q0-14 26-14t26 14l-6 24') +
  fill(pen.colours.accent, 'M0-16a34 34 0 0 1 22 60h-44a34 34 0 0 1 22-60z') +
  circle(pen.colours.ground, [0, 16], 12)
const dumbbell = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.ink, rect(-30, -6, [60, 12])) +
      fill(pen.colours.accent, rect(-36, -28, [14, 56], 4) + rect(22, -28, [14, 56], 4)) +
      fill(pen.colours.partner, rect(-49, -18, [12, 36], 4) + rect(37, -18, [12, 36], 4)),
    { turn: -28 },
  )
const watch = (pen: Pen): string =>
  fill(pen.colours.ink, rect(-6, -50, [12, 14], 2)) +
  circle(pen.colours.accent, [0, 6], 40) +
  circle(pen.colours.ground, [0, 6], 30) +
  fill(pen.colours.partner, 'M0 6V-24a30 30 0 0 1 26 45z')
const rope = (pen: Pen): string =>
  stroke({ stroke: pen.colours.accent, w: 6, cap: 'round' }, 'M-32-10C-44 60 44 60 32-10') +
  fill(pen.colours.ink, rect(-38, -46, [12, 38], 5) + rect(26, -46, [12, 38], 5))

export const lanesArt = defineArt({
  id: 'lanes',
  trades: ['gym'],
  edge: 'straight',
  motifs: [dumbbell, kettle, (pen) => plate(pen.colours.accent, pen, 46), watch, rope],
  hero: (pen) =>
    pen.seed % 2
      ? place(300, 300, barbell(pen, pen.pick([2, 3, 3])), { turn: pen.between(-34, 26), scale: 1.05 })
      : place(pen.between(170, 220), 390, plate(pen.colours.ink, pen, 190)) +
        place(pen.between(380, 420), 330, plate(pen.colours.partner, pen, 230)) +
        place(pen.between(270, 340), 250, plate(pen.colours.accent, pen, 240)),
  ground: (pen) => fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) + track(pen, pen.width),
  tile: (pen) => {
    const h = pen.height
    pen.width = h * 4
    return (
      fill(pen.colours.accent, rect(0, 0, [h * 4, h])) +
      fill(pen.colours.soft, rect(0, h * 0.31, [h * 4, 3]) + rect(0, h * 0.65, [h * 4, 3])) +
      fill(pen.colours.partner, rect(h, h * 0.35, [h * 1.6, h * 0.29]))
    )
  },
})
