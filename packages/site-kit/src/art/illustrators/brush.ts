import { defineArt } from '../define.ts'
import { lerp, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, light, place, rect, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A stroke of a wide brush: ragged at both ends, bristles showing through. */
function swath(pen: Pen, o: { from: Point; length: number; w: number; colour: string }): string {
  const n = 12
  const edge = (side: number): Point[] =>
    times(n, (i): Point => [side * o.length + pen.between(-22, 22), lerp(-o.w / 2, o.w / 2, i / (n - 1))])
  const [left, right] = [edge(0), edge(1).reverse()]
  const outline = `M${[...left, ...right].map(([x, y]) => `${short(x, 0)} ${short(y, 0)}`).join('L')}z`
  const hairs = times(7, () => {
    const y = pen.between(-o.w / 2, o.w / 2)
    const x = pen.between(0, o.length * 0.7)
    return `M${short(x, 0)} ${short(y, 0)}h${short(pen.between(60, o.length * 0.3), 0)}`
  }).join('')
  return place(o.from[0], o.from[1], fill(o.colour, outline) + `<path stroke="#fff" stroke-opacity=".22" stroke-width="3" d="${hairs}"/>`)
}

/** A roller with its handle, the roll 200 wide, 0,0 at its middle. */
function roller(pen: Pen): string {
  const { ink, accent, partner } = pen.colours
  return (
    stroke({ stroke: ink, w: 14, cap: 'round' }, 'M104 0h44v74H20v54') +
    fill(partner, rect(4, 120, [34, 130], 14)) +
    light(rect(11, 130, [7, 100], 3), 0.35) +
    fill(accent, rect(-110, -44, [216, 88], 12)) +
    shade(rect(-110, 14, [216, 30], 10), 0.18) +
    fill(ink, rect(98, -40, [12, 80], 4))
  )
}

/** Colour cards spread like a fan. */
function fan(pen: Pen): string {
  const { accent, partner, ink, ground, soft } = pen.colours
  const tones = [accent, partner, ink, accent, partner, soft, accent]
  return (
    times(7, (i) =>
      place(
        0,
        0,
        `<path fill="${ground}" stroke="${ink}" stroke-width="2" d="${rect(-52, -430, [104, 460], 10)}"/>${times(4, (k) => fill(tones[i] ?? accent, rect(-42, -420 + k * 92, [84, 84], 3), 1 - k * 0.22)).join('')}`,
        { turn: (i - 3) * 15 },
      ),
    ).join('') + circle(ink, [0, 0], 12)
  )
}

const brush = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.ink, 'M-7-50h14l4 34h-22z') +
      fill(pen.colours.partner, rect(-19, -18, [38, 14], 2)) +
      fill(pen.colours.accent, 'M-18-4h36v34q-4 20-10 6-4 16-8 2-4 18-9 2-6 12-9-8z'),
    { turn: 22 },
  )
const rollerMotif = (pen: Pen): string => place(-4, -12, roller(pen), { scale: 0.26 })
const can = (pen: Pen): string =>
  stroke({ stroke: pen.colours.ink, w: 4 }, 'M-34-20a34 30 0 0 1 68 0') +
  fill(pen.colours.accent, rect(-38, -20, [76, 66], 5)) +
  fill(pen.colours.partner, 'M-38-20h76v10q-6 0-6 14t-10 4-8 16-9-12-9-6-10 12-10-16-14-12z')
const splash = (pen: Pen): string =>
  fill(
    pen.colours.accent,
    smooth(
      times(16, (i): Point => {
        const a = (i / 16) * Math.PI * 2
        const r = i % 2 ? 46 - (i % 3) * 7 : 25
        return [Math.cos(a) * r, Math.sin(a) * r]
      }),
      true,
      1,
    ),
  ) + circle(pen.colours.partner, [38, -36], 7)
const cards = (pen: Pen): string =>
  place(
    0,
    44,
    times(4, (i) =>
      place(
        0,
        0,
        fill(
          [pen.colours.accent, pen.colours.partner, pen.colours.ink, pen.colours.accent][i] ?? '',
          rect(-13, -84, [26, 84], 4),
          i === 3 ? 0.75 : 1,
        ),
        { turn: (i - 1.5) * 19 },
      ),
    ).join(''),
  )

export const brushArt = defineArt({
  id: 'brush',
  trades: ['painter', 'charity', 'tutor'],
  edge: 'steps',
  motifs: [brush, rollerMotif, can, cards, splash],
  hero: (pen) => {
    const { accent, partner, ink } = pen.colours
    if (pen.seed % 2) return place(300, 560, fan(pen), { scale: 1.12 })
    return (
      swath(pen, { from: [10, 120], length: 560, w: 150, colour: partner }) +
      swath(pen, { from: [60, 300], length: 520, w: 150, colour: ink }) +
      swath(pen, { from: [-10, 480], length: 430, w: 160, colour: accent }) +
      place(440, 440, roller(pen), { scale: 0.9, turn: -8 })
    )
  },
  ground: (pen) => {
    const { soft, accent, partner, ink } = pen.colours
    const w = pen.width
    const strokes = [partner, accent, ink, accent]
      .map((colour, i) => swath(pen, { from: [w * (0.44 + i * 0.05), 70 + i * 155], length: w * 0.62, w: 138, colour }))
      .join('')
    return fill(soft, rect(0, 0, [w, 600])) + strokes + place(w * 0.52, 240, roller(pen), { scale: 0.86, turn: 90 })
  },
  tile: (pen) => {
    const h = pen.height
    pen.width = h * 4
    return (
      fill(
        pen.colours.accent,
        `M0 ${short(h * 0.2)}h${h * 4}v${short(h * 0.34)}q${short(-h * 0.2)} 0 ${short(-h * 0.2)} ${short(h * 0.2)}t${short(-h * 0.24)} 0 ${short(-h * 0.26)}-${short(h * 0.12)}h${short(-h * 0.9)}q${short(-h * 0.1)} 0 ${short(-h * 0.1)} ${short(h * 0.3)}t${short(-h * 0.3)} 0 ${short(-h * 0.2)}-${short(h * 0.3)}H0z`,
      ) + fill(pen.colours.partner, rect(0, h * 0.1, [h * 4, h * 0.1]))
    )
  },
})
