import { defineArt } from '../define.ts'
import { TAU, joined, lens, lerp, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { fill, rect, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Crumb and flour keep their own tone: a dark scheme must not burn the bread. */
const crumb = '#fbeecb'

type Cut = 'wheat' | 'cross' | 'slash' | 'ear' | 'square'
type Loaf = { cx: number; cy: number; rx: number; ry: number; cut: Cut; rings: number; wedges: number }

/** A loaf from above, cut as in lino: wedges of shadow from the rim, rings of flour, the baker's cut. */
function loaf(pen: Pen, o: Loaf): string {
  const { accent, ink } = pen.colours
  const phase = pen.next() * TAU
  const at = (angle: number, k: number): Point => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const wobble = 0.988 + 0.012 * Math.cos(3 * angle + phase)
    return [o.cx + Math.sign(c) * Math.abs(c) ** 0.94 * o.rx * k * wobble, o.cy + Math.sign(s) * Math.abs(s) ** 0.94 * o.ry * k * wobble]
  }
  const ring = (k: number, n: number): string =>
    smooth(
      times(n, (i) => at((i / n) * TAU, k)),
      true,
      o.rx > 100 ? 0 : 1,
    )
  const size = Math.min(o.rx, o.ry)
  const rings = times(o.rings, (i) => ring(lerp(0.84, 0.24, o.rings > 1 ? i / (o.rings - 1) : 0), 14)).join('')
  return (
    fill(accent, ring(1, 18)) +
    (o.wedges ? shade(rim(pen, at, o.wedges), 0.42) : '') +
    stroke({ stroke: crumb, w: Math.max(1.4, size * 0.016), cap: 'round', dash: size > 100 ? '25 5 9 3 41 6 14 4' : '9 2 4 2' }, rings) +
    `<path fill="${crumb}" stroke="${ink}" stroke-width="${short(Math.max(0.8, size * 0.012))}" stroke-linejoin="round" d="${cuts[o.cut](o)}"/>`
  )
}

/** Triangles from the rim inward, longest on the side away from the light. */
function rim(pen: Pen, at: (angle: number, k: number) => Point, n: number): string {
  return times(n, (i) => {
    const a = ((i + pen.next() * 0.6) / n) * TAU
    const lit = (1 + Math.cos(a - TAU * 0.13)) / 2
    const depth = (0.035 + 0.13 * lit ** 1.6) * (0.55 + pen.next() * 0.75)
    const half = ((0.55 + pen.next() * 0.3) / n) * TAU * 0.62
    return `M${joined(at(a - half, 1), 0)}L${joined(at(a, 1 - depth), 0)} ${joined(at(a + half, 1), 0)}z`
  }).join('')
}

const cuts: Record<Cut, (o: Loaf) => string> = {
  wheat: ({ cx, cy, rx, ry }) => {
    const tilt = -0.5
    const turn = (x: number, y: number): Point => [
      cx + x * Math.cos(tilt) - y * Math.sin(tilt),
      cy + x * Math.sin(tilt) + y * Math.cos(tilt),
    ]
    const leaves = times(7, (i) =>
      [-1, 1]
        .map((side) => {
          const x = lerp(-rx * 0.5, rx * 0.42, i / 6)
          const length = lerp(0.5, 0.36, i / 6) * ry
          return lens(turn(x, side * ry * 0.02), turn(x + length * 0.95, side * length * 0.82), ry * 0.1, side * ry * 0.06)
        })
        .join(''),
    ).join('')
    return lens(turn(-rx * 0.72, 0), turn(rx * 0.5, 0), ry * 0.03) + leaves + lens(turn(rx * 0.48, 0), turn(rx * 0.78, 0), ry * 0.09)
  },
  cross: ({ cx, cy, rx, ry }) =>
    lens([cx - rx * 0.62, cy + ry * 0.06], [cx + rx * 0.62, cy - ry * 0.06], ry * 0.17, 4) +
    lens([cx + rx * 0.05, cy - ry * 0.62], [cx - rx * 0.05, cy + ry * 0.62], rx * 0.17, 4),
  slash: ({ cx, cy, rx, ry }) =>
    times(5, (i) => {
      const x = lerp(cx - rx * 0.62, cx + rx * 0.62, i / 4)
      const m = 1 - 0.35 * Math.abs(i / 2 - 1) ** 2
      return lens([x - ry * 0.3 * m, cy + ry * 0.62 * m], [x + ry * 0.3 * m, cy - ry * 0.62 * m], ry * 0.16, ry * 0.08)
    }).join(''),
  ear: ({ cx, cy, rx, ry }) => lens([cx - rx * 0.76, cy + ry * 0.3], [cx + rx * 0.76, cy], ry * 0.36, -ry * 0.36),
  square: ({ cx, cy, rx, ry }) =>
    [-1, 1]
      .map(
        (s) =>
          lens([cx - rx * 0.56, cy + s * ry * 0.42], [cx + rx * 0.56, cy + s * ry * 0.42], ry * 0.11, s * ry * 0.08) +
          lens([cx + s * rx * 0.42, cy - ry * 0.56], [cx + s * rx * 0.42, cy + ry * 0.56], rx * 0.11, -s * rx * 0.08),
      )
      .join(''),
}

const small =
  (cut: Cut, rx: number, ry: number) =>
  (pen: Pen): string =>
    loaf(pen, { cx: 0, cy: 0, rx, ry, cut, rings: 1, wedges: 22 })

/** A woven band: three stripes and a hem of fringes. */
function towel(pen: Pen, x: number, w: number): string {
  const { ground, partner, ink } = pen.colours
  const stripes = [0.1, 0.15, 0.18, 0.82, 0.85, 0.9].map((k, i) => rect(x + w * k, -60, [i % 3 === 1 ? 4 : 12, 740])).join('')
  const fringe = times(w / 8, (i) => `M${joined([x + 4 + i * 8, 680])}v20`).join('')
  return (
    fill(ground, rect(x, -60, [w, 740])) +
    fill(partner, stripes) +
    stroke({ stroke: ink, w: 1.5 }, `M${joined([x, 680])}h${short(w)}${fringe}`)
  )
}

export const loafArt = defineArt({
  id: 'loaf',
  trades: ['bakery', 'cafe'],
  edge: 'scallop',
  motifs: [small('slash', 49, 34), small('wheat', 47, 45), small('cross', 45, 45), small('ear', 48, 34), small('square', 44, 44)],
  hero: (pen) =>
    towel(pen, 150, 300) +
    loaf(pen, {
      cx: 310,
      cy: 300,
      rx: 290,
      ry: pen.pick([284, 262, 240]),
      cut: pen.pick(['wheat', 'cross', 'square', 'slash'] as const),
      rings: 6,
      wedges: 84,
    }),
  tile: (pen) => {
    pen.width = pen.height * 3
    const { height: h, colours } = pen
    const breads = (
      [
        ['slash', 0.46],
        ['wheat', 0.36],
      ] as const
    )
      .map(([cut, rx], i) => loaf(pen, { cx: h * (0.75 + i * 1.5), cy: h / 2, rx: h * rx, ry: h * 0.34, cut, rings: 1, wedges: 0 }))
      .join('')
    return (
      fill(colours.soft, rect(0, 0, [h * 3, h])) +
      fill(colours.partner, [0.04, 0.1, 0.9, 0.95].map((k) => rect(0, h * k, [h * 3, h * 0.025])).join('')) +
      breads
    )
  },
})
