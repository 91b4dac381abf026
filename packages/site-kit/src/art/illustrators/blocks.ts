import { defineArt } from '../define.ts'
import { times, poly } from '../geometry.ts'
import { circle, disc, fill, place, rect, ringOf } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Building blocks within -50..50, drawn in one colour on another. */
const shapes: readonly ((colour: string, other: string) => string)[] = [
  (c) => fill(c, 'M-50-50a100 100 0 0 1 100 100h-100z'),
  (c, o) => fill(c, disc([0, 0], 50)) + fill(o, disc([0, 0], 22)),
  (c) => fill(c, 'M-50-50h50a50 50 0 0 1 0 100h-50z'),
  (c) =>
    fill(
      c,
      poly([
        [-50, 50],
        [50, -50],
        [50, 50],
      ]),
    ),
  (c) => fill(c, times(4, (i) => rect(-50, -50 + i * 26, [100, 14])).join('')),
  (c) => fill(c, 'M-50 50a50 50 0 0 1 100 0zM-50 0a50 50 0 0 1 100 0z'),
  (c) => fill(c, 'M0-50a50 50 0 0 1 50 50H0zM0 50a50 50 0 0 1-50-50H0z'),
  (c, o) => times(3, (i) => ringOf(i === 1 ? o : c, [-50, 50], 30 + i * 30, 18)).join(''),
  (c) => fill(c, times(9, (i) => disc([-32 + (i % 3) * 32, -32 + Math.floor(i / 3) * 32], 9)).join('')),
  (c) =>
    fill(
      c,
      poly([
        [0, -50],
        [50, 0],
        [0, 50],
        [-50, 0],
      ]),
    ),
  (c) => fill(c, rect(-50, -50, [34, 100]) + rect(-8, -10, [58, 60])),
  (c, o) => fill(c, 'M-50-50h100a50 50 0 0 1-100 0z') + fill(o, 'M-50 50a50 50 0 0 1 100 0z'),
]

const clip = (pen: Pen, name: string): { open: string; close: string } => ({
  open: `<clipPath id="${pen.id(name)}"><path d="M-50-50h100v100h-100z"/></clipPath>`,
  close: `clip-path="url(#${pen.id(name)})"`,
})

/** A board of blocks: each square a ground and a shape, neighbours never the same. */
function board(pen: Pen, o: { columns: number; rows: number; size: number; calm?: number }): string {
  const { ground, accent, partner, ink, soft } = pen.colours
  const grounds = [soft, accent, partner, ground, ink]
  let last = -1
  const cut = clip(pen, 'k')
  const cells = times(o.columns * o.rows, (i) => {
    const column = i % o.columns
    if (o.calm && column < o.calm * (0.7 + pen.next() * 0.5)) return ''
    let k = Math.floor(pen.next() * grounds.length)
    if (k === last) k = (k + 1) % grounds.length
    last = k
    const on = grounds.filter((_, j) => j !== k)
    const shape = shapes[Math.floor(pen.next() * shapes.length)]?.(pen.pick(on.slice(0, 3)), on[3] ?? ink) ?? ''
    const turn = Math.floor(pen.next() * 4) * 90
    return place(
      (column + 0.5) * o.size,
      (Math.floor(i / o.columns) + 0.5) * o.size,
      `<g ${cut.close}>${fill(grounds[k] ?? soft, 'M-50-50h100v100h-100z')}${shape}</g>`,
      { turn, scale: o.size / 100 },
    )
  }).join('')
  return cut.open + cells
}

const motif =
  (i: number) =>
  (pen: Pen): string => {
    const cut = clip(pen, 'm')
    return `${cut.open}<g ${cut.close}>${fill(pen.colours.partner, 'M-50-50h100v100h-100z')}${shapes[i]?.(pen.colours.accent, pen.colours.ink) ?? ''}</g>`
  }
const stack = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-42, 10, [38, 38])) +
  fill(pen.colours.partner, rect(2, 10, [38, 38])) +
  circle(pen.colours.ink, [-22, -12], 20) +
  fill(
    pen.colours.accent,
    poly([
      [2, 8],
      [21, -34],
      [40, 8],
    ]),
  )

export const blocksArt = defineArt({
  id: 'blocks',
  trades: ['tutor', 'software', 'charity', 'shop', 'consultant', 'photographer', 'gym', 'plumber', 'electrician', 'cleaner', 'general'],
  edge: 'steps',
  scene: true,
  motifs: [stack, motif(0), motif(11), motif(6), motif(2), motif(9)],
  hero: (pen) => {
    const n = pen.pick([3, 4, 4])
    return board(pen, { columns: n, rows: n, size: 600 / n })
  },
  ground: (pen) => {
    const columns = Math.ceil(pen.width / 120)
    return (
      fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) +
      `<g transform="translate(${pen.width - columns * 120})">${board(pen, { columns, rows: 5, size: 120, calm: pen.open ? 0 : columns * 0.56 })}</g>`
    )
  },
  tile: (pen) => {
    pen.width = pen.height * 6
    return board(pen, { columns: 6, rows: 1, size: pen.height })
  },
})
