import { defineArt } from '../define.ts'
import { joined, poly, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Beams from lamps above, crossing; where two meet the light adds up. */
function beams(pen: Pen, w: number, from: number): string {
  const { accent, partner, soft } = pen.colours
  const lamps = times(5, (i) => from + ((i + 0.5) * (w - from)) / 5)
  const light = lamps
    .map((x, i) => {
      const aim = from + (w - from) * pen.between(0.1, 0.9)
      const half = pen.between(70, 120)
      return (
        fill(
          [partner, accent, soft][i % 3] ?? soft,
          poly([
            [x - 8, 40],
            [x + 8, 40],
            [aim + half, 560],
            [aim - half, 560],
          ]),
          0.5,
        ) +
        `<ellipse fill="${[partner, accent, soft][i % 3]}" fill-opacity=".7" cx="${short(aim, 0)}" cy="560" rx="${short(half, 0)}" ry="20"/>`
      )
    })
    .join('')
  const rig =
    fill('#0b0c12', rect(from - 20, 0, [w - from + 40, 16])) +
    lamps
      .map((x) =>
        fill(
          '#0b0c12',
          poly([
            [x - 16, 16],
            [x + 16, 16],
            [x + 22, 52],
            [x - 22, 52],
          ]),
        ),
      )
      .join('')
  return light + rig
}

/** Heads and raised hands along the foot of the sheet. */
function crowd(pen: Pen, w: number, from: number): string {
  const n = Math.round((w - from) / 54)
  return fill(
    '#0b0c12',
    times(n, (i) => {
      const x = from + 20 + i * 54 + pen.between(-12, 12)
      const y = 540 + pen.between(-22, 26)
      const r = pen.between(19, 25)
      const arm = pen.next() < 0.4 ? `M${short(x + 20)} ${short(y + 30)}l${short(pen.between(-6, 20))} -96 16 4-4 110z` : ''
      return `M${short(x - r)} ${short(y)}a${joined([r, r])} 0 1 1 ${joined([2 * r, 0])}a${joined([r, r])} 0 1 1 ${joined([-2 * r, 0])}zM${short(x - r * 1.7)} 640q0-${short(70)} ${short(r * 1.7)}-76t${short(r * 1.7)} 76z${arm}`
    }).join(''),
  )
}

/** Flags on two strings that swing between the edges. */
function bunting(pen: Pen, w: number): string {
  const { accent, partner, ink, soft } = pen.colours
  const tones = [accent, partner, ink, soft]
  return times(3, (row) => {
    const y = (t: number): number => 30 + row * 150 + Math.sin(t * Math.PI) * (90 + row * 20)
    const n = Math.round(w / 62)
    const flags = times(n, (i) => {
      const [a, b] = [(i + 0.12) / n, (i + 0.88) / n]
      return fill(
        tones[(i + row * 2) % 4] ?? accent,
        poly([
          [a * w, y(a)],
          [b * w, y(b)],
          [((a + b) / 2) * w, y((a + b) / 2) + 74],
        ]),
      )
    }).join('')
    return (
      stroke(
        { stroke: ink, w: 3 },
        smooth(
          times(9, (i): Point => [(i / 8) * w, y(i / 8)]),
          false,
        ),
      ) + flags
    )
  }).join('')
}

function confetti(pen: Pen, area: readonly [number, number, number, number], n: number): string {
  const tones = [pen.colours.accent, pen.colours.partner, pen.colours.ink]
  return times(n, (i) =>
    place(
      area[0] + pen.next() * area[2],
      area[1] + pen.next() * area[3],
      fill(tones[i % 3] ?? '', i % 2 ? rect(-9, -4, [18, 8], 2) : 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z'),
      { turn: pen.between(0, 180) },
    ),
  ).join('')
}

const flag = (pen: Pen): string =>
  stroke({ stroke: pen.colours.ink, w: 4 }, 'M-50-34Q0-14 50-34') +
  fill(
    pen.colours.accent,
    poly([
      [-42, -30],
      [-16, -24],
      [-27, 22],
    ]),
  ) +
  fill(
    pen.colours.partner,
    poly([
      [-13, -24],
      [13, -24],
      [0, 26],
    ]),
  ) +
  fill(
    pen.colours.accent,
    poly([
      [16, -24],
      [42, -30],
      [27, 22],
    ]),
  )
const balloon = (pen: Pen): string =>
  stroke({ stroke: pen.colours.ink, w: 2.5 }, 'M0 22q-8 14 2 26') +
  fill(pen.colours.accent, 'M0-48c20 0 30 14 30 32S12 22 0 24c-12-2-30-22-30-40s10-32 30-32zM-6 28L0 20l6 8z') +
  stroke({ stroke: pen.colours.ground, w: 4, cap: 'round' }, 'M-16-18q0-14 10-18')
const ticket = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, 'M-48-24h96v14a10 10 0 0 0 0 20v14h-96V10a10 10 0 0 0 0-20z') +
      stroke({ stroke: pen.colours.ground, w: 3, dash: '5 5' }, 'M20-24v48') +
      fill(pen.colours.ground, rect(-34, -8, [40, 5], 2) + rect(-34, 4, [26, 5], 2)),
    { turn: -18 },
  )
const lamp = (pen: Pen): string =>
  fill(
    pen.colours.partner,
    poly([
      [-10, -18],
      [10, -18],
      [44, 48],
      [-44, 48],
    ]),
    0.7,
  ) +
  fill(
    pen.colours.ink,
    poly([
      [-16, -46],
      [16, -46],
      [20, -16],
      [-20, -16],
    ]),
  ) +
  circle(pen.colours.accent, [0, -16], 10)
const glass = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, 'M-22-48h44q4 46-22 50-26-4-22-50z') +
      fill(pen.colours.partner, 'M-21-30h42q-2 28-21 32-19-4-21-32z') +
      fill(pen.colours.ink, rect(-2.5, 0, [5, 40]) + rect(-18, 40, [36, 6], 3)),
    { turn: 8 },
  )

export const stageArt = defineArt({
  id: 'stage',
  trades: ['event', 'musician', 'charity'],
  edge: 'teeth',
  scene: true,
  motifs: [flag, balloon, ticket, lamp, glass],
  hero: (pen) =>
    pen.seed % 2
      ? fill('#181a2c', rect(0, 0, [600, 600])) + beams(pen, 600, 0) + crowd(pen, 600, -20)
      : fill(pen.colours.soft, rect(0, 0, [600, 600])) + bunting(pen, 600) + confetti(pen, [60, 420, 480, 160], 26),
  ground: (pen) =>
    pen.seed % 2
      ? fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) +
        fill('#181a2c', rect(pen.width * 0.48, 0, [pen.width, 600])) +
        beams(pen, pen.width, pen.width * 0.48) +
        crowd(pen, pen.width, pen.width * 0.46)
      : fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) +
        `<g transform="translate(${short(pen.width * 0.48)})">${bunting(pen, pen.width * 0.54)}</g>` +
        confetti(pen, [pen.width * 0.5, 400, pen.width * 0.5, 190], 30),
  tile: (pen) => {
    const h = pen.height
    pen.width = h * 3
    return (
      times(4, (i) =>
        fill(
          [pen.colours.accent, pen.colours.partner, pen.colours.ink, pen.colours.accent][i] ?? '',
          poly([
            [i * h * 0.75 + 3, 3],
            [(i + 1) * h * 0.75 - 3, 3],
            [(i + 0.5) * h * 0.75, h * 0.85],
          ]),
          i === 3 ? 0.6 : 1,
        ),
      ).join('') + fill(pen.colours.ink, rect(0, 0, [h * 3, 3]))
    )
  },
})
