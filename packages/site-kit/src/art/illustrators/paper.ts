import { defineArt } from '../define.ts'
import { short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** One sheet of a ledger: head, rows of entries as bars, a sum, perhaps a chart. */
function sheet(pen: Pen, w: number, h: number): string {
  const { ground, ink, accent, line, partner, soft } = pen.colours
  const rows = Math.floor((h - 190) / 42)
  const entries = times(
    rows,
    (i) => rect(30, 150 + i * 42, [w * pen.between(0.22, 0.5), 9], 4) + rect(w - 30 - w * 0.12, 150 + i * 42, [w * 0.12, 9], 4),
  ).join('')
  const rules = times(rows + 1, (i) => `M30 ${130 + i * 42}h${short(w - 60)}`).join('')
  const tags = times(rows, (i) => (i % 3 === 1 ? fill(partner, rect(w * 0.64, 143 + i * 42, [w * 0.13, 22], 11)) : '')).join('')
  const heading =
    fill(accent, rect(30, 34, [w * 0.34, 24], 3)) +
    fill(ink, rect(30, 76, [w * 0.2, 8], 4) + rect(30, 94, [w * 0.28, 8], 4), 0.5) +
    circle(partner, [w - 58, 58], 28)
  return `<path fill="${ground}" stroke="${ink}" stroke-width="3" d="${rect(0, 0, [w, h], 8)}"/>${heading}${stroke({ stroke: line, w: 1.5 }, rules)}${fill(ink, entries, 0.78)}${tags}${fill(soft, rect(30, h - 64, [w - 60, 36], 4))}${fill(accent, rect(w - 30 - w * 0.26, h - 54, [w * 0.24, 16], 4))}`
}

const cursor = (pen: Pen): string =>
  `<path fill="${pen.colours.ink}" stroke="${pen.colours.ground}" stroke-width="5" stroke-linejoin="round" d="M0 0l0 74 19-17 12 29 17-7-12-28 26-2z"/>`

function chart(pen: Pen, w: number, h: number): string {
  const { accent, partner, soft, ink } = pen.colours
  let level = h * 0.7
  const points = times(7, (i): Point => {
    level -= h * pen.between(-0.06, 0.19)
    return [20 + (i * (w - 40)) / 6, Math.max(level, h * 0.16)]
  })
  const bars = times(7, (i) =>
    rect(12 + (i * (w - 40)) / 6, (points[i]?.[1] ?? 0) + 26, [16, h - 20 - (points[i]?.[1] ?? 0) - 26], 3),
  ).join('')
  return `<path fill="${soft}" stroke="${ink}" stroke-width="3" d="${rect(0, 0, [w, h], 8)}"/>${fill(partner, bars)}${stroke({ stroke: accent, w: 6, cap: 'round' }, smooth(points, false))}${circle(accent, points.at(-1) ?? [0, 0], 10)}`
}

const stampMark = (pen: Pen): string =>
  place(
    0,
    0,
    stroke({ stroke: pen.colours.partner, w: 7 }, rect(-92, -34, [184, 68], 10)) +
      stroke({ stroke: pen.colours.partner, w: 11, cap: 'round' }, 'M-50 2l16 16 30-34M24 2h40'),
    { turn: -11 },
  )

function desk(pen: Pen): string {
  const { accent, partner } = pen.colours
  const under = [partner, accent]
    .map((colour, i) => place(150 + (1 - i) * 34, 60 + (1 - i) * 34, fill(colour, rect(0, 0, [370, 480], 8)), { turn: (1 - i) * 3 }))
    .join('')
  return (
    under +
    place(116, 26, sheet(pen, 370, 480)) +
    (pen.seed % 2 ? place(330, 380, chart(pen, 250, 180)) : place(440, 450, stampMark(pen))) +
    place(70, 400, cursor(pen), { scale: 1.1 })
  )
}

const bill = (pen: Pen): string =>
  fill(pen.colours.partner, rect(-26, -40, [64, 84], 4)) +
  place(
    -36,
    -47,
    `<path fill="${pen.colours.ground}" stroke="${pen.colours.accent}" stroke-width="4" d="${rect(0, 0, [62, 84], 4)}"/>${fill(pen.colours.accent, rect(11, 14, [26, 8], 2) + rect(11, 34, [40, 5], 2) + rect(11, 46, [40, 5], 2) + rect(31, 62, [20, 9], 2))}`,
  )
const pointer = (pen: Pen): string => place(-22, -40, cursor({ ...pen, colours: { ...pen.colours, ink: pen.colours.accent } }))
const bars = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-44, 8, [22, 38], 3) + rect(22, -46, [22, 92], 3)) + fill(pen.colours.partner, rect(-11, -18, [22, 64], 3))
const tick = (pen: Pen): string =>
  circle(pen.colours.accent, [0, 0], 46) + stroke({ stroke: pen.colours.ground, w: 11, cap: 'round' }, 'M-20 2l14 15 26-32')
const windowMark = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-48, -38, [96, 76], 8)) +
  fill(pen.colours.ground, rect(-42, -18, [84, 50], 3)) +
  circle(pen.colours.partner, [-36, -28], 4) +
  circle(pen.colours.ground, [-24, -28], 4) +
  fill(pen.colours.partner, rect(-32, -8, [30, 30], 3)) +
  fill(pen.colours.ink, rect(6, -8, [28, 6], 3) + rect(6, 4, [20, 6], 3))

export const paperArt = defineArt({
  id: 'paper',
  trades: ['software', 'consultant', 'tutor', 'lawyer', 'translator'],
  edge: 'teeth',
  motifs: [bill, windowMark, bars, pointer, tick],
  hero: desk,
  ground: (pen) => {
    const { soft, line } = pen.colours
    const w = pen.width
    const grid = `<pattern id="${pen.id('g')}" width="40" height="40" patternUnits="userSpaceOnUse">${stroke({ stroke: line, w: 1 }, 'M0 .5h40M.5 0v40')}</pattern>`
    return `<defs>${grid}</defs>${fill(soft, rect(0, 0, [w, 600]))}${fill(`url(#${pen.id('g')})`, rect(w * 0.4, 0, [w * 0.6, 600]), 0.6)}${place(w - 570, 60, desk(pen), { turn: 4, scale: 1.05 })}`
  },
})
