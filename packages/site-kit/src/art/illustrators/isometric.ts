import { defineArt } from '../define.ts'
import { poly, short, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

type Box = { x: number; y: number; z: number; w: number; d: number; h: number }
const unit = 26
const iso = (x: number, y: number, z: number): Point => [(x - y) * 0.866 * unit, (x + y) * 0.5 * unit - z * unit]

const side = (b: Box, from: number, to: number, low: number, high: number): string =>
  poly(
    [
      [from, low],
      [to, low],
      [to, high],
      [from, high],
    ].map(([u = 0, v = 0]) => iso(b.x + u, b.y + b.d, b.z + v)),
  )
const flank = (b: Box, from: number, to: number, low: number, high: number): string =>
  poly(
    [
      [from, low],
      [to, low],
      [to, high],
      [from, high],
    ].map(([u = 0, v = 0]) => iso(b.x + b.w, b.y + u, b.z + v)),
  )

/** A white body with one shaded flank; windows, a door or a patio by chance. */
function volume(pen: Pen, b: Box): string {
  const { ground, ink, accent, partner } = pen.colours
  const top = poly([
    iso(b.x, b.y, b.z + b.h),
    iso(b.x + b.w, b.y, b.z + b.h),
    iso(b.x + b.w, b.y + b.d, b.z + b.h),
    iso(b.x, b.y + b.d, b.z + b.h),
  ])
  const faces = [top, side(b, 0, b.w, 0, b.h), flank(b, 0, b.d, 0, b.h)]
  const n = Math.floor(b.w / 1.7)
  const panes = times(n, (i) =>
    side(b, 0.5 + i * 1.7, 1.5 + i * 1.7, pen.next() < 0.3 ? 0 : b.h * 0.4, Math.min(b.h - 0.4, b.h * 0.4 + 1.2)),
  ).join('')
  const slots = times(Math.floor(b.d / 2), (i) => flank(b, 0.5 + i * 2, 1.4 + i * 2, b.h * 0.36, b.h * 0.36 + 1)).join('')
  const patio =
    b.w > 3 && b.d > 2.4 && pen.next() < 0.6
      ? [
          iso(b.x + 0.8, b.y + 0.7, b.z + b.h),
          iso(b.x + b.w - 0.8, b.y + 0.7, b.z + b.h),
          iso(b.x + b.w - 0.8, b.y + b.d - 0.7, b.z + b.h),
          iso(b.x + 0.8, b.y + b.d - 0.7, b.z + b.h),
        ]
      : []
  const line = `stroke="${ink}" stroke-width="2.4" stroke-linejoin="round"`
  return (
    `<path fill="${ground}" ${line} d="${faces[0]}${faces[1]}"/><path fill="${accent}" ${line} d="${faces[2]}"/>` +
    (patio.length > 0 ? `<path fill="${partner}" ${line} d="${poly(patio)}"/>` : '') +
    fill(ink, panes) +
    fill(ground, slots)
  )
}

/** Boxes stacked and shifted, each upper one smaller; drawn from the back. */
function houses(pen: Pen): Box[] {
  const base: Box[] = [
    { x: 0, y: 0, z: 0, w: pen.pick([6, 7]), d: 4, h: pen.pick([3, 3.6]) },
    { x: pen.pick([1, 2]), y: 4, z: 0, w: 4, d: 3, h: pen.pick([2, 2.4]) },
    { x: 7, y: 1, z: 0, w: 3, d: pen.pick([4, 5]), h: pen.pick([2, 2.6]) },
  ]
  const first = base[0] as Box
  return [...base, { x: pen.pick([0, 1, 2]), y: 0.4, z: first.h, w: pen.pick([3.4, 4]), d: 3, h: pen.pick([2.2, 3]) }]
}

function tree(pen: Pen, at: Point): string {
  return (
    stroke({ stroke: pen.colours.ink, w: 2.4 }, `M${short(at[0])} ${short(at[1])}v-46`) +
    `<circle fill="${pen.colours.partner}" stroke="${pen.colours.ink}" stroke-width="2.4" cx="${short(at[0])}" cy="${short(at[1] - 60)}" r="24"/>`
  )
}

function site(pen: Pen): string {
  const plot = poly([iso(-2, -2, 0), iso(12, -2, 0), iso(12, 9, 0), iso(-2, 9, 0)])
  const steps = times(5, (i) =>
    poly([iso(5.4, 7 + i * 0.4, 0), iso(7, 7 + i * 0.4, 0), iso(7, 7.3 + i * 0.4, 0), iso(5.4, 7.3 + i * 0.4, 0)]),
  ).join('')
  const hatch = times(12, (i) => {
    const [a, b] = [iso(-2, -1 + i * 0.9, 0), iso(12, -1 + i * 0.9, 0)]
    return `M${short(a[0], 0)} ${short(a[1], 0)}L${short(b[0], 0)} ${short(b[1], 0)}`
  }).join('')
  return (
    fill(pen.colours.soft, plot) +
    stroke({ stroke: pen.colours.line, w: 1.2 }, hatch) +
    fill(pen.colours.ground, steps) +
    tree(pen, iso(11, -1, 0)) +
    houses(pen)
      .map((b) => volume(pen, b))
      .join('') +
    tree(pen, iso(0, 7.6, 0)) +
    tree(pen, iso(10.6, 7.6, 0))
  )
}

const plan = (pen: Pen): string =>
  fill(pen.colours.ink, 'M-46-46h92v92H6v-7h33v-33H10v-7h29v-38H-4v36h-7v-36h-28v78h20v7h-27z') +
  stroke({ stroke: pen.colours.accent, w: 3.4 }, 'M-19 46a25 25 0 0 1 25-25v25') +
  fill(pen.colours.partner, rect(14, -32, [20, 16]))
const house = (pen: Pen): string =>
  place(
    0,
    20,
    volume(pen, { x: -1.2, y: -1.2, z: 0, w: 2.4, d: 2.4, h: 1.5 }) + volume(pen, { x: -1.2, y: -1.2, z: 1.5, w: 1.5, d: 2.4, h: 1 }),
    { scale: 0.72 },
  )
const compass = (pen: Pen): string =>
  circle(pen.colours.accent, [0, -38], 9) +
  stroke({ stroke: pen.colours.ink, w: 6, cap: 'round' }, 'M-3-30L-26 44M3-30L26 44') +
  stroke({ stroke: pen.colours.partner, w: 4 }, 'M-40 22a56 56 0 0 0 80 0')
const section = (pen: Pen): string =>
  fill(pen.colours.ink, 'M-50 6L0-44 50 6l-5 5-45-44-45 44z') +
  fill(pen.colours.accent, 'M-36 48V4h6v18h26V4h6v44h-6V28h-26v20zM30 48V4h6v44z') +
  fill(pen.colours.ink, rect(-46, 44, [92, 5])) +
  stroke({ stroke: pen.colours.partner, w: 4 }, 'M2 44h6v-8h6v-8h6v-8h6')
const block = (pen: Pen): string =>
  times(3, (i) => {
    const b = { x: [-1.6, 0, -1.6][i] ?? 0, y: [-1, -1, 0.8][i] ?? 0, z: 0, w: 1.5, d: 1.5, h: [2, 1, 0.6][i] ?? 1 }
    return volume({ ...pen, next: () => 0.5 }, b)
  }).join('')

export const isometricArt = defineArt({
  id: 'isometric',
  trades: ['architect', 'roofer'],
  edge: 'steps',
  motifs: [house, plan, section, compass, (pen) => place(4, 10, block(pen), { scale: 0.6 })],
  hero: (pen) => place(285, 260, site(pen), { scale: 1.04 }),
  ground: (pen) =>
    fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) +
    place(pen.width - 330, 250, site({ ...pen, colours: { ...pen.colours, soft: pen.colours.ground } }), { scale: 1.3 }),
})
