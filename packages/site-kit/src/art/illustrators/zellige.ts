import { defineArt } from '../define.ts'
import { TAU, joined, lens, polar, poly, short, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Polygons in contact on the 4.8.8 tiling: an eight-pointed star of kites round a khatam, and thin stars between. */
function star(size: number): { odd: string; even: string; core: string; gap: string } {
  const r = size / 2
  const d = r * Math.cos((3 * Math.PI) / 8)
  const [outer, inner] = [d / Math.cos(Math.PI / 4), d / Math.cos(Math.PI / 8)]
  const half = r * Math.tan(Math.PI / 8)
  const kite = (i: number): string => {
    const t = (i * TAU) / 8
    return poly([polar(0, 0, r, t), polar(0, 0, outer, t + TAU / 16), polar(0, 0, inner, t), polar(0, 0, outer, t - TAU / 16)])
  }
  return {
    odd: [0, 2, 4, 6].map(kite).join(''),
    even: [1, 3, 5, 7].map(kite).join(''),
    core: poly(times(16, (i) => polar(0, 0, i % 2 ? outer : inner, (i * TAU) / 16))),
    gap: poly(times(8, (i) => polar(0, 0, i % 2 ? half : half * 0.41, (i * TAU) / 8))),
  }
}

/** Four stars of changing colour in one repeat. */
function tiling(pen: Pen, size: number, id: string): string {
  const { accent, partner, ground, ink, soft } = pen.colours
  const g = star(size)
  const cores = pen.pick([
    [accent, ink, accent, partner],
    [ink, partner, accent, partner],
    [accent, accent, ink, partner],
  ])
  const stars = cores
    .map(
      (core, i) =>
        `<g transform="translate(${short(((i % 2) + 0.5) * size)} ${short((Math.floor(i / 2) + 0.5) * size)})">${fill(partner, g.odd)}${fill(ground, g.even)}${fill(core, g.core)}${circle(ground, [0, 0], size * 0.07)}</g>`,
    )
    .join('')
  const gaps = times(
    9,
    (i) => `<path fill="${soft}" transform="translate(${short((i % 3) * size)} ${short(Math.floor(i / 3) * size)})" d="${g.gap}"/>`,
  ).join('')
  return `<pattern id="${id}" width="${size * 2}" height="${size * 2}" patternUnits="userSpaceOnUse"><path fill="${ink}" d="M0 0h${size * 2}v${size * 2}H0z"/><g stroke="${ground}" stroke-width="${short(size / 60)}">${stars}${gaps}</g></pattern>`
}

/** A horseshoe arch with wedge stones; inside it stays calm. */
function arch(pen: Pen, cx: number, foot: number): string {
  const { soft, ground, accent, ink } = pen.colours
  const [cy, r, r2] = [foot - 300, 178, 236]
  const below = 0.36
  const span = Math.PI + 2 * below
  const from = Math.PI - below
  const n = 19
  const stones = times(n, (i) => {
    const [a, b] = [from + (i / n) * span, from + ((i + 1) / n) * span]
    return i % 2 ? '' : poly([polar(cx, cy, r, a), polar(cx, cy, r2, a), polar(cx, cy, r2, b), polar(cx, cy, r, b)])
  }).join('')
  const [p, q] = [polar(cx, cy, r2, from), polar(cx, cy, r2, from + span)]
  const ringShape = `M${joined([p[0], foot])}V${short(p[1])}A${r2} ${r2} 0 1 1 ${joined(q)}V${foot}z`
  const [s, t] = [polar(cx, cy, r, from), polar(cx, cy, r, from + span)]
  const opening = `M${joined([s[0] + 12, foot])}V${short(s[1])}H${short(s[0])}A${r} ${r} 0 1 1 ${joined(t)}h-12V${foot}z`
  const columns = [p[0] + 4, q[0] - 54]
    .map((x) => rect(x, cy + 92, [50, 16]) + rect(x + 9, cy + 114, [32, foot - cy - 138]) + rect(x, foot - 18, [50, 18]))
    .join('')
  return `<path fill="${ground}" stroke="${ink}" stroke-width="8" d="${ringShape}"/>${fill(accent, stones)}${fill(soft, opening)}${fill(accent, columns)}`
}

const orange = (pen: Pen): string =>
  circle(pen.colours.partner, [0, 8], 34) +
  shade('M-34 8a34 34 0 0 0 68 0q-34 22-68 0z', 0.12) +
  fill(pen.colours.accent, lens([2, -24], [44, -44], 12, 4) + lens([0, -24], [-22, -46], 8, -3))
const bowl = (pen: Pen): string =>
  circle(pen.colours.partner, [-16, -8], 15) +
  circle(pen.colours.accent, [10, -10], 18) +
  circle(pen.colours.partner, [28, -2], 11) +
  fill(pen.colours.ink, 'M-46 0h92c0 30-18 42-32 44h-28c-14-2-32-14-32-44z') +
  stroke({ stroke: pen.colours.ground, w: 3 }, 'M-42 14l8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8')
const tagine = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-38 14C-32-16-10-20-6-38a6 6 0 1 1 12 0C10-20 32-16 38 14z') +
  stroke({ stroke: pen.colours.ground, w: 3 }, 'M-29-2h58M-20-14h40') +
  fill(pen.colours.ink, 'M-46 16h92l-8 18q-38 12-76 0z') +
  fill(pen.colours.partner, rect(-46, 14, [92, 6]))
const tea = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-22-20h44l-6 58q-16 6-32 0z') +
  fill(pen.colours.partner, 'M-22-20h44l-2 16h-40z') +
  fill(pen.colours.accent, lens([0, -18], [-18, -50], 8) + lens([2, -18], [20, -48], 8, 3)) +
  fill(pen.colours.ink, rect(-34, 40, [68, 5]))
const khatam = (pen: Pen): string => {
  const g = star(98)
  return (
    fill(pen.colours.partner, g.odd) +
    fill(pen.colours.ink, g.even) +
    fill(pen.colours.accent, g.core) +
    circle(pen.colours.ground, [0, 0], 8)
  )
}

export const zelligeArt = defineArt({
  id: 'zellige',
  trades: ['restaurant', 'cafe', 'hotel'],
  edge: 'scallop',
  scene: true,
  motifs: [khatam, tagine, orange, bowl, tea],
  hero: (pen) => {
    const dish = pen.pick([orange, tagine, tea, bowl])
    return `<defs>${tiling(pen, 100, pen.id('z'))}</defs>${fill(`url(#${pen.id('z')})`, rect(0, 0, [600, 600]))}${arch(pen, 300, 600)}${place(300, 420, dish(pen), { scale: 2.5 })}`
  },
  ground: (pen) => {
    const from = Math.round(pen.width * 0.52)
    const seat: Point = [(from + pen.width) / 2, 600]
    return `<defs>${tiling(pen, 100, pen.id('z'))}</defs>${fill(pen.colours.soft, rect(0, 0, [pen.width, 600]))}${fill(`url(#${pen.id('z')})`, rect(from, 0, [pen.width - from, 600]))}${fill(pen.colours.ink, rect(from - 14, 0, [14, 600]))}${arch(pen, seat[0], 600)}${place(seat[0], 420, pen.pick([orange, tagine, tea, bowl])(pen), { scale: 2.5 })}`
  },
  tile: (pen) => {
    const { height: h } = pen
    pen.width = h * 2
    const g = star(h * 0.84)
    const one = (core: string): string => fill(pen.colours.partner, g.odd) + fill(pen.colours.ground, g.even) + fill(core, g.core)
    return (
      fill(pen.colours.ink, rect(0, 0, [h * 2, h])) +
      place(h / 2, h / 2, one(pen.colours.accent)) +
      place(h * 1.5, h / 2, one(pen.colours.soft))
    )
  },
})
