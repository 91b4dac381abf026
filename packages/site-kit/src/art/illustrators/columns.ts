import { defineArt } from '../define.ts'
import { joined, poly, short, times } from '../geometry.ts'
import { circle, fill, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A fluted column `w` wide standing on y = foot. */
function column(pen: Pen, o: { x: number; top: number; foot: number; w: number }): string {
  const { soft, accent } = pen.colours
  const { x, top, foot, w } = o
  const cap =
    rect(x - w * 0.7, top, [w * 1.4, w * 0.24]) +
    poly([
      [x - w * 0.62, top + w * 0.24],
      [x + w * 0.62, top + w * 0.24],
      [x + w * 0.46, top + w * 0.5],
      [x - w * 0.46, top + w * 0.5],
    ])
  const base = rect(x - w * 0.62, foot - w * 0.34, [w * 1.24, w * 0.16]) + rect(x - w * 0.72, foot - w * 0.18, [w * 1.44, w * 0.18])
  const flutes = times(4, (i) => rect(x - w * 0.37 + i * w * 0.21, top + w * 0.62, [w * 0.09, foot - top - w * 1.1], w * 0.045)).join('')
  return (
    fill(soft, cap + base + rect(x - w * 0.46, top + w * 0.5, [w * 0.92, foot - top - w * 0.84])) +
    fill(accent, flutes) +
    shade(rect(x + w * 0.16, top + w * 0.5, [w * 0.3, foot - top - w * 0.84]), 0.16)
  )
}

/** A front of columns in low sun: every column throws a shadow across the wall. */
function temple(pen: Pen, w: number): string {
  const { accent, soft, partner, ink } = pen.colours
  const n = Math.max(4, Math.round(w / pen.pick([100, 120, 140])))
  const gap = w / n
  const slant = pen.between(0.3, 0.9)
  const xs = times(n, (i) => gap * (i + 0.5))
  const cast = xs
    .map((x) =>
      poly([
        [x, 190],
        [x + gap * 0.36, 190],
        [x + gap * (0.5 + slant), 520],
        [x + gap * slant, 520],
      ]),
    )
    .join('')
  const steps = times(3, (i) => fill(i % 2 ? soft : partner, rect(-i * 14, 520 + i * 27, [w + i * 28, 27]))).join('')
  const frieze = times(n * 2, (i) => rect((i + 0.3) * (gap / 2), 152, [gap * 0.2, 30])).join('')
  return (
    fill(accent, rect(0, 150, [w, 370])) +
    shade(cast, 0.3) +
    xs.map((x) => column(pen, { x, top: 190, foot: 520, w: gap * 0.5 })).join('') +
    fill(soft, rect(-16, 146, [w + 32, 44])) +
    fill(partner, frieze) +
    fill(
      soft,
      poly([
        [-20, 146],
        [w / 2, 24],
        [w + 20, 146],
      ]),
    ) +
    fill(
      accent,
      poly([
        [w * 0.16, 130],
        [w / 2, 50],
        [w * 0.84, 130],
      ]),
    ) +
    circle(partner, [w / 2, 104], 24) +
    steps +
    fill(ink, rect(-40, 598, [w + 80, 4]))
  )
}

const one = (pen: Pen): string =>
  column({ ...pen, colours: { ...pen.colours, soft: pen.colours.accent, accent: pen.colours.ground } }, { x: 0, top: -48, foot: 48, w: 44 })
const scales = (pen: Pen): string =>
  stroke({ stroke: pen.colours.ink, w: 4, cap: 'round' }, 'M0-42V40M-36-26L36-34M-24 44h48') +
  fill(pen.colours.accent, 'M-50 4h28a14 14 0 0 1-28 0zM22-4h28a14 14 0 0 1-28 0z') +
  stroke({ stroke: pen.colours.ink, w: 2 }, 'M-36-26L-48 4M-36-26L-24 4M36-34L24-4M36-34L48-4') +
  circle(pen.colours.partner, [0, -42], 7)
const book = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, rect(-42, -36, [24, 78])) +
      fill(pen.colours.partner, rect(-16, -26, [20, 68])) +
      place(24, 8, fill(pen.colours.ink, rect(-10, -36, [20, 72])), { turn: 12 }) +
      fill(pen.colours.ground, rect(-42, -24, [24, 5]) + rect(-42, 26, [24, 5]) + rect(-16, -14, [20, 4])),
  )
const doorway = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-40 48v-54a40 40 0 0 1 80 0v54z') +
  fill(pen.colours.ground, 'M-26 48v-52a26 26 0 0 1 52 0v52z') +
  fill(pen.colours.partner, 'M-26 48v-52q2-20 20-25v77z')
const stamp = (pen: Pen): string =>
  ringOf(pen.colours.accent, [0, 0], 44, 5) +
  ringOf(pen.colours.accent, [0, 0], 33, 1.6) +
  fill(
    pen.colours.accent,
    poly(times(10, (i) => [Math.sin(i * 0.6283) * (i % 2 ? 10 : 23), -Math.cos(i * 0.6283) * (i % 2 ? 10 : 23)] as const)),
  )

export const columnsArt = defineArt({
  id: 'columns',
  trades: ['lawyer', 'consultant', 'architect'],
  edge: 'steps',
  motifs: [one, scales, doorway, book, stamp],
  hero: (pen) => {
    const n = pen.pick([460, 560, 600])
    return `<g transform="translate(${short((600 - n) / 2)})">${temple(pen, n)}</g>`
  },
  ground: (pen) => {
    const { soft, accent, partner } = pen.colours
    const w = pen.width
    const [n, fall] = pen.pick([
      [5, 66],
      [4, 96],
      [6, 52],
    ] as const)
    const arches = times(n, (i) => {
      const h = 600 - i * fall
      const x = w - 20 - i * pen.between(118, 134) - h * 0.1
      const r = 34 + h * 0.08
      return (
        fill(
          i % 2 ? partner : accent,
          `M${joined([x - r * 2, 600], 0)}V${short(600 - h + r, 0)}a${joined([r, r], 0)} 0 0 1 ${joined([r * 2, 0], 0)}V600z`,
        ) + shade(`M${joined([x - r, 600], 0)}V${short(600 - h, 0)}a${joined([r, r], 0)} 0 0 1 ${joined([r, r], 0)}V600z`, 0.24)
      )
    }).join('')
    return fill(soft, rect(0, 0, [w, 600])) + circle(partner, [w * pen.between(0.5, 0.58), 150], pen.between(50, 84)) + arches
  },
})
