import { defineArt } from '../define.ts'
import { smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, ringOf, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Locks that fall side by side and swing together; three colours, one rhythm. */
function locks(pen: Pen, o: { x: number; n: number; gap: number; sway: number }): string {
  const { accent, partner, ink, soft } = pen.colours
  const tones = pen.pick([
    [accent, accent, partner, ink],
    [ink, accent, ink, partner],
    [partner, accent, accent, soft],
  ])
  const phase = pen.next() * 3
  return times(o.n, (i) => {
    const points = times(6, (k): Point => [
      o.x + i * o.gap + Math.sin(k * 1.1 + phase + i * 0.045) * o.sway * (0.5 + k * 0.18),
      -40 + k * 140,
    ])
    return stroke({ stroke: tones[(i * 7 + Math.floor(i / 3)) % tones.length] ?? accent, w: o.gap + 1.5 }, smooth(points, false))
  }).join('')
}

/** Hair around a face that is only a shape: a head turned aside, no features but a closed eye and an earring. */
function portrait(pen: Pen): string {
  const { accent, partner, soft, ink, ground } = pen.colours
  const sweep = times(9, (i) =>
    stroke(
      { stroke: i % 4 === 2 ? partner : i % 2 ? ink : accent, w: 30 },
      `M${230 + i * 6} ${60 + i * 6}C${420 + i * 20} ${-20 + i * 14} ${560 + i * 10} ${150 + i * 12} ${500 + i * 14} ${330}S${470 + i * 22} ${560} ${540 + i * 26} 660`,
    ),
  ).join('')
  const face =
    'M232 70C140 90 120 200 132 260l-34 74c-4 12 4 18 18 20 2 22-4 30 2 40 6 8 2 14 4 26 6 26 40 24 78 18l12 172h230l30-300C470 120 340 40 232 70z'
  return (
    circle(soft, [300, 300], 290) +
    fill(partner, face) +
    sweep +
    fill(ink, 'M228 66c60-34 190-30 250 60-80-40-190-20-232 40-14 40 6 90 46 110-80 10-150-40-150-110 0-50 40-84 86-100z') +
    stroke({ stroke: ink, w: 7, cap: 'round' }, 'M150 272q22 16 44 2M140 384q20 4 34-6') +
    circle(ground, [334, 372], 22) +
    ringOf(accent, [334, 372], 22, 6)
  )
}

const scissors = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.ink, 'M-6-50Q8-20 5 10h-9Q-12-20-6-50zM6-50Q-8-20-5 10h9Q12-20 6-50z') +
      ringOf(pen.colours.accent, [-16, 30], 14, 7) +
      ringOf(pen.colours.accent, [16, 30], 14, 7) +
      circle(pen.colours.partner, [0, 4], 5),
    { turn: 24 },
  )
const comb = (pen: Pen): string =>
  place(0, 0, fill(pen.colours.accent, rect(-48, -26, [96, 16], 6) + times(13, (i) => rect(-47 + i * 7.5, -14, [4, 40], 2)).join('')), {
    turn: -18,
  })
const wave = (pen: Pen): string =>
  times(4, (i) =>
    stroke({ stroke: i % 2 ? pen.colours.partner : pen.colours.accent, w: 10 }, `M${-34 + i * 20}-50c26 24-22 40 4 62s-20 30 2 42`),
  ).join('')
const dryer = (pen: Pen): string =>
  place(
    -4,
    -4,
    fill(pen.colours.accent, 'M-44-30h58a26 26 0 0 1 6 50l8 34h-22l-8-32h-6c-14-2-30-4-36-6z') +
      fill(pen.colours.ink, rect(-50, -34, [10, 44], 3)) +
      circle(pen.colours.ground, [14, -4], 11),
  )
const bottle = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-20, -14, [40, 62], 8)) +
  fill(pen.colours.ink, rect(-9, -30, [18, 16], 2) + rect(-22, -42, [34, 10], 4)) +
  fill(pen.colours.ground, rect(-20, 6, [40, 20])) +
  circle(pen.colours.partner, [0, 16], 6)

export const hairArt = defineArt({
  id: 'hair',
  trades: ['salon'],
  edge: 'wave',
  scene: true,
  motifs: [scissors, comb, wave, dryer, bottle],
  hero: (pen) => (pen.seed % 2 ? portrait(pen) : locks(pen, { x: 110, n: 19, gap: 22, sway: 52 })),
  ground: (pen) =>
    fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) + locks(pen, { x: pen.width * 0.55, n: 30, gap: pen.width / 52, sway: 70 }),
  tile: (pen) => {
    const h = pen.height
    pen.width = h * 2
    return times(5, (i) =>
      stroke(
        { stroke: [pen.colours.accent, pen.colours.partner, pen.colours.ink][i % 3] ?? '', w: h / 9 },
        smooth(
          times(13, (k): Point => [((k - 2) * h) / 4, ((i + 0.7) * h) / 5.4 + Math.sin(((k - 2) * Math.PI) / 4) * h * 0.09]),
          false,
          1,
        ),
      ),
    ).join('')
  },
})
