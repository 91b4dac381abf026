import { defineArt } from '../define.ts'
import { lens, times } from '../geometry.ts'
import { circle, fill, place, rect, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A molar within -50..50: two cusps, two roots. */
const molar =
  'M-36-40C-22-50-12-40 0-40S22-50 36-40C50-28 44-4 38 10 34 22 34 46 22 46 10 46 14 20 0 20S-10 46-22 46C-34 46-34 22-38 10-44-4-50-28-36-40z'
/** Teeth stay white in both schemes. */
const enamel = '#fffdf7'

const shine = (pen: Pen, x: number, y: number, r: number): string =>
  fill(
    pen.colours.partner,
    `M${x} ${y - r}Q${x} ${y} ${x + r} ${y}Q${x} ${y} ${x} ${y + r}Q${x} ${y} ${x - r} ${y}Q${x} ${y} ${x} ${y - r}z`,
  )

const tooth = (pen: Pen): string =>
  `<path fill="${enamel}" stroke="${pen.colours.accent}" stroke-width="8" stroke-linejoin="round" d="${molar}"/>` +
  stroke({ stroke: pen.colours.partner, w: 5, cap: 'round' }, 'M-26-20q-6 9-3 20')
const brush = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, rect(-50, 2, [100, 10], 5)) +
      fill(pen.colours.ink, times(7, (i) => rect(-46 + i * 6.4, -16, [4.4, 18], 1)).join('')),
    { turn: -30 },
  )
const mirror = (pen: Pen): string =>
  stroke({ stroke: pen.colours.ink, w: 6, cap: 'round' }, 'M-2 8L-34 46') +
  circle(pen.colours.accent, [14, -14], 30) +
  circle(pen.colours.ground, [14, -14], 21) +
  stroke({ stroke: pen.colours.partner, w: 4, cap: 'round' }, 'M4-16q6-10 16-8')
const mint = (pen: Pen): string =>
  fill(pen.colours.accent, lens([0, 40], [-40, -20], 16, -8) + lens([0, 40], [40, -20], 16, 8) + lens([0, 44], [0, -46], 15)) +
  stroke({ stroke: pen.colours.ground, w: 2.5 }, 'M0 40V-34M0 34L-30-8M0 34L30-8')
const smile = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-48-14Q0 14 48-14 42 40 0 40T-48-14z') + fill(enamel, 'M-38-4Q0 14 38-4 36 12 0 14T-38-4z')

/** The same outline stroked ever wider: rings that keep the form. */
function echoes(pen: Pen, scale: number): string {
  const { soft, accent, partner } = pen.colours
  const bands: readonly (readonly [number, string])[] = [
    [92, soft],
    [70, accent],
    [50, soft],
    [34, partner],
    [16, accent],
  ]
  return place(
    0,
    0,
    bands.map(([w, colour]) => `<path fill="none" stroke="${colour}" stroke-width="${w}" stroke-linejoin="round" d="${molar}"/>`).join(''),
    { scale },
  )
}

export const toothArt = defineArt({
  id: 'tooth',
  trades: ['dentist'],
  edge: 'wave',
  scene: true,
  motifs: [tooth, brush, mint, mirror, smile],
  hero: (pen) => {
    const turn = pen.between(-14, 14)
    return (
      place(
        310,
        310,
        place(0, 0, echoes(pen, 4.6), { turn }) +
          place(
            0,
            0,
            fill(enamel, molar) +
              shade('M38 10C34 22 34 46 22 46 16 46 16 38 14 30 28 10 40-10 40-36 49-26 43-4 38 10z', 0.16) +
              stroke({ stroke: pen.colours.soft, w: 4.4, cap: 'round' }, 'M-28-24q-7 11-3 24'),
            { scale: 4.6, turn },
          ),
      ) +
      shine(pen, pen.pick([520, 80]), 110, 64) +
      shine(pen, pen.pick([80, 540]), 480, 34)
    )
  },
  ground: (pen) => {
    const { soft, accent, ground, partner } = pen.colours
    const [cx, cy] = [pen.width - pen.between(220, 340), -40]
    const order = pen.pick([
      [accent, ground, partner, soft, accent, ground],
      [partner, soft, accent, soft, partner, ground],
      [ground, accent, soft, partner, soft, accent],
    ])
    const smiles = times(6, (i) => circle(order[i] ?? soft, [cx, cy], 640 - i * 76)).join('')
    return (
      fill(soft, rect(0, 0, [pen.width, 600])) +
      smiles +
      place(cx, 190, tooth(pen), { scale: 2.5, turn: -8 }) +
      shine(pen, cx + 190, 90, 44)
    )
  },
})
