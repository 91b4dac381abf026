import { defineArt } from '../define.ts'
import { TAU, blob, lens, polar, short, smooth, times } from '../geometry.ts'
import { circle, fill, place, rect } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Leaf forms as if cut with scissors, each within -50..50. */
const forms: readonly ((pen: Pen) => string)[] = [
  // a frond with round fingers
  (pen) => {
    const n = 5
    return (
      times(n, (i) =>
        [-1, 1]
          .map((side) => {
            const y = 34 - i * 17
            const reach = 40 - Math.abs(i - 1.4) * 7
            return lens([0, y + 6], [side * reach, y - 18 + pen.between(-3, 3)], 7.5, side * 5)
          })
          .join(''),
      ).join('') + lens([0, 50], [0, -48], 6)
    )
  },
  // seaweed: a wavering outline round a centre
  (pen) =>
    smooth(
      times(22, (i) => polar(0, 0, i % 2 ? 47 + pen.between(-4, 3) : 20 + pen.between(-4, 4), (i / 22) * TAU)),
      true,
      1,
    ),
  // a broad leaf with cuts
  () =>
    'M0 50C-6 30-44 28-44-8c16 2 20 10 28 16-12-16-24-30-10-50 10 8 14 20 18 34-2-16-4-34 8-46 12 12 10 30 8 46 4-14 8-26 18-34 14 20 2 34-10 50 8-6 12-14 28-16C44 28 6 30 0 50z',
  // eucalyptus: round leaves on a stem
  () =>
    times(5, (i) =>
      [-1, 1]
        .map((side) => {
          const y = 38 - i * 19
          return `M${side * 2} ${y}c${side * 6}-16 ${side * 26}-20 ${side * 32}-10s${side * -14} 18 ${side * -32} 10z`
        })
        .join(''),
    ).join('') +
    lens([0, 50], [0, -46], 3) +
    'M0-50c8 2 10 12 0 18-10-6-8-16 0-18z',
  // a pear-like fruit with leaf
  () => 'M0-22c10 0 12 14 20 26 12 20 0 44-20 44s-32-24-20-44c8-12 10-26 20-26z' + lens([2, -24], [34, -46], 10, 4),
]

const shape = (i: number, pen: Pen): string => forms[i % forms.length]?.(pen) ?? ''
const motif =
  (i: number) =>
  (pen: Pen): string =>
    place(0, 0, fill(pen.colours.accent, shape(i, pen)), { turn: [12, 0, -8, 18, -10][i] ?? 0 })

type Block = { x: number; y: number; w: number; h: number }

/** Splits a sheet into a few blocks of unlike size. */
function blocks(pen: Pen): Block[] {
  const [a, b] = [pen.pick([230, 260, 340]), pen.pick([220, 330, 380])]
  const c = pen.pick([200, 280, 400])
  return [
    { x: 0, y: 0, w: a, h: b },
    { x: a, y: 0, w: 600 - a, h: c },
    { x: 0, y: b, w: a, h: 600 - b },
    { x: a, y: c, w: 600 - a, h: 600 - c },
  ]
}

function papers(pen: Pen): string {
  const { soft, accent, partner, ink, ground } = pen.colours
  const sets = pen.pick([
    [
      [soft, accent],
      [accent, ground],
      [partner, ink],
      [ink, partner],
    ],
    [
      [accent, soft],
      [partner, ink],
      [ink, soft],
      [soft, accent],
    ],
    [
      [partner, accent],
      [soft, ink],
      [accent, partner],
      [ground, accent],
    ],
  ] as const)
  const start = Math.floor(pen.next() * forms.length)
  return blocks(pen)
    .map(({ x, y, w, h }, i) => {
      const [paper, leaf] = sets[i] ?? [soft, accent]
      const scale = Math.min(w, h) / 100
      const long = w > h * 1.5 || h > w * 1.5
      const at = (dx: number, dy: number, turn: number): string =>
        place(x + w / 2 + dx, y + h / 2 + dy, fill(leaf, shape(start + i, pen)), { scale: scale * 0.92, turn: turn + pen.between(-14, 14) })
      const pair = long ? at(w > h ? -w / 4 : 0, w > h ? 0 : -h / 4, -20) + at(w > h ? w / 4 : 0, w > h ? 0 : h / 4, 160) : at(0, 0, 0)
      return fill(paper, rect(x, y, [w, h])) + pair
    })
    .join('')
}

export const cutoutArt = defineArt({
  id: 'cutout',
  trades: ['therapist', 'doctor', 'midwife', 'gardener', 'florist', 'salon', 'dentist', 'general'],
  edge: 'wave',
  scene: true,
  motifs: [0, 1, 2, 3, 4].map(motif),
  hero: papers,
  ground: (pen) => {
    const { soft, accent, partner, ink, ground } = pen.colours
    const { width: w } = pen
    const stones = [
      [w - 260, 330, 330, partner],
      [w - 60, 70, 190, ground],
    ] as const
    const back = stones.map(([x, y, r, colour]) => fill(colour, smooth(blob([x, y], r, pen.next, 0.16)))).join('')
    const plants = [
      [w - 120, 380, 4.6, accent, 8],
      [w - 330, 460, 3.4, ink, -16],
      [w - 470, 520, 2.2, accent, -30],
      [w - 40, 130, 2.6, ink, 150],
    ] as const
    return (
      fill(soft, rect(0, 0, [w, 600])) +
      back +
      plants.map(([x, y, scale, colour, turn], i) => place(x, y, fill(colour, shape(i + pen.seed, pen)), { scale, turn })).join('') +
      circle(accent, [w - 420, 110], Number(short(pen.between(30, 60))))
    )
  },
})
