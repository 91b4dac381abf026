import { defineArt } from '../define.ts'
import { TAU, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, ringOf, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

type Lobes = { r: number; a: number; n: number; copies: number; colour: string; w: number; slow?: number }

/** An engine-turned ring: one wave round a circle, copied inside the width of a lobe. Copies turn, so one path serves all. */
function turned(pen: Pen, name: string, o: Lobes): string {
  const steps = o.n * 4
  const path = smooth(
    times(steps, (i): Point => {
      const t = (i / steps) * TAU
      const r = o.r + o.a * Math.cos(o.n * t) + (o.slow ? o.a * 0.5 * Math.cos(o.slow * t) : 0)
      return [r * Math.cos(t), r * Math.sin(t)]
    }),
    true,
    o.r > 100 ? 0 : 1,
  )
  const id = pen.id(name)
  const uses = times(o.copies - 1, (i) => `<use href="#${id}" transform="rotate(${short((360 / o.n) * ((i + 1) / o.copies), 2)})"/>`).join(
    '',
  )
  return `<g fill="none" stroke="${o.colour}" stroke-width="${o.w}"><path id="${id}" d="${path}"/>${uses}</g>`
}

/** The whole seal round 0,0, about 300 wide each way. */
function seal(pen: Pen, colours: { outer: string; inner: string }): string {
  const n = pen.pick([12, 16, 18])
  return (
    turned(pen, 'o', { r: 212, a: 74, n, copies: 8, colour: colours.outer, w: 1.3 }) +
    turned(pen, 'm', { r: 118, a: 52, n: pen.pick([9, 10, 12]), copies: 7, colour: colours.inner, w: 1.3 }) +
    turned(pen, 'i', { r: 46, a: 30, n: 8, copies: 5, colour: colours.outer, w: 1.1 }) +
    ringOf(colours.inner, [0, 0], 293, 2) +
    ringOf(colours.outer, [0, 0], 300, 1)
  )
}

const rosette =
  (n: number, a: number) =>
  (pen: Pen): string =>
    turned(pen, 's', { r: 46 - a, a, n, copies: 4, colour: pen.colours.accent, w: 1.6 }) + circle(pen.colours.partner, [0, 0], 5)

/** Two sheets side by side, the seal on their seam. */
function sheets(pen: Pen): string {
  const { accent, soft, ground, partner } = pen.colours
  const seam = pen.id('c')
  const lines = times(9, (i) => `M52 ${110 + i * 40}h${i % 4 === 3 ? 110 : 190}`).join('')
  const other = times(9, (i) => `M548 ${110 + i * 40}h${i % 4 === 3 ? -110 : -190}`).join('')
  return (
    `<clipPath id="${seam}"><path d="M300 0h300v600H300z"/></clipPath>` +
    fill(soft, rect(0, 20, [300, 560])) +
    fill(accent, rect(300, 20, [300, 560])) +
    stroke({ stroke: pen.colours.line, w: 3 }, lines) +
    stroke({ stroke: ground, w: 3 }, other).replace('<path', '<path stroke-opacity=".4"') +
    place(300, 300, seal(pen, { outer: accent, inner: partner }), { scale: 0.72 }) +
    `<g clip-path="url(#${seam})">${circle(accent, [300, 300], 217)}${place(300, 300, seal({ ...pen, id: (name) => pen.id(`d${name}`) }, { outer: ground, inner: partner }), { scale: 0.72 })}</g>`
  )
}

export const guillocheArt = defineArt({
  id: 'guilloche',
  trades: ['lawyer', 'translator', 'consultant', 'architect'],
  edge: 'straight',
  mirrors: false,
  motifs: [rosette(8, 16), rosette(12, 11), rosette(5, 20), rosette(6, 15), rosette(16, 8)],
  hero: (pen) =>
    pen.seed % 2
      ? sheets(pen)
      : circle(pen.colours.soft, [300, 300], 300) +
        place(300, 300, seal(pen, { outer: pen.colours.accent, inner: pen.colours.partner }), { scale: 0.97 }),
  ground: (pen) => {
    const { soft, accent, partner } = pen.colours
    const from = pen.width * 0.68
    const [at, field] =
      pen.dir === 'rtl' ? [pen.width - from, rect(0, 0, [pen.width - from, 600])] : [from, rect(from, 0, [pen.width - from, 600])]
    const cut = pen.id('h')
    const body = (name: string, outer: string): string =>
      place(at, 300, seal({ ...pen, id: (part) => pen.id(name + part) }, { outer, inner: partner }), { scale: 0.9 })
    return `${fill(soft, rect(0, 0, [pen.width, 600]))}${body('a', accent)}${fill(accent, field)}<clipPath id="${cut}"><path d="${field}"/></clipPath><g clip-path="url(#${cut})">${body('b', soft)}</g>`
  },
  tile: (pen) => {
    const h = pen.height
    pen.width = h * 2
    const waves = times(7, (i) =>
      smooth(
        times(9, (k): Point => [(k * h) / 4, h / 2 + h * 0.4 * Math.cos((k / 8) * TAU + (i / 7) * TAU)]),
        false,
        1,
      ),
    ).join('')
    return (
      stroke({ stroke: pen.colours.accent, w: 1.2 }, waves) +
      stroke({ stroke: pen.colours.partner, w: 1.2 }, `M0 1h${h * 2}M0 ${h - 1}h${h * 2}`)
    )
  },
})
