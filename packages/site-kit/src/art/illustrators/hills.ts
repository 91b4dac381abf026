import { defineArt } from '../define.ts'
import { TAU, lerp, noise, poly, polar, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** The sun as a disc with rings or rays. */
function sun(pen: Pen, at: Point, r: number): string {
  const { partner, accent } = pen.colours
  const rays = times(24, (i) =>
    poly([
      polar(at[0], at[1], r * 1.14, ((i - 0.2) / 24) * TAU),
      polar(at[0], at[1], r * (i % 2 ? 1.34 : 1.5), (i / 24) * TAU),
      polar(at[0], at[1], r * 1.14, ((i + 0.2) / 24) * TAU),
    ]),
  ).join('')
  return (
    circle(partner, at, r) +
    (pen.seed % 2 ? fill(partner, rays) : ringOf(partner, at, r * 1.22, r * 0.09) + ringOf(partner, at, r * 1.42, r * 0.05)) +
    circle(accent, at, r * 0.5, 0.16)
  )
}

/** Rows of fields on a hill: lines that follow its back. */
function hill(pen: Pen, o: { w: number; top: number; colour: string; rows: number; tilt: number }): string {
  const field = noise(pen.seed + Math.round(o.top))
  const crest = times(8, (k): Point => [(k / 7) * o.w, o.top - field(k * 0.6, o.top) * 60 - Math.sin((k / 7) * Math.PI + o.tilt) * 46])
  const body = `${smooth(crest, false)}V620H0z`
  const furrows = times(o.rows, (i) =>
    smooth(
      crest.map(([x, y]): Point => [x, lerp(y, 640 + x * 0.04, ((i + 1) / (o.rows + 1)) ** 1.2)]),
      false,
    ),
  ).join('')
  return fill(o.colour, body) + `<path fill="none" stroke="#000" stroke-opacity=".13" stroke-width="5" d="${furrows}"/>`
}

function cottage(pen: Pen, x: number, y: number): string {
  return place(
    x,
    y,
    fill(pen.colours.ground, rect(-30, -34, [60, 40])) +
      fill(
        pen.colours.ink,
        poly([
          [-38, -34],
          [0, -66],
          [38, -34],
        ]),
      ) +
      fill(pen.colours.partner, rect(-8, -18, [16, 24])),
  )
}

function cypress(pen: Pen, x: number, y: number): string {
  const h = pen.between(60, 120)
  return fill(
    pen.colours.ink,
    `M${short(x)} ${short(y - h)}c${short(h * 0.2)} ${short(h * 0.5)} ${short(h * 0.14)} ${short(h * 0.9)} 0 ${short(h)}c${short(-h * 0.14)} ${short(-h * 0.1)} ${short(-h * 0.2)} ${short(-h * 0.5)} 0 ${short(-h)}z`,
  )
}

function country(pen: Pen, w: number): string {
  const { accent, ink, partner } = pen.colours
  const far = hill(pen, { w, top: 350, colour: partner, rows: 3, tilt: 0.4 })
  const near = hill(pen, { w, top: 470, colour: ink, rows: 3, tilt: 2.2 })
  const trees = times(6, (i) => cypress(pen, w * 0.7 + i * 30 + pen.between(-8, 8), 452 - Math.abs(i - 3) * 4)).join('')
  return far + hill(pen, { w, top: 410, colour: accent, rows: 5, tilt: 1.3 }) + trees + cottage(pen, w * 0.6, 418) + near
}

const rising = (pen: Pen): string =>
  circle(pen.colours.partner, [0, 4], 28) +
  fill(pen.colours.accent, 'M-50 12Q-20-14 6 10T50 4v42h-100z') +
  shade('M-50 30Q0 8 50 28v18h-100z', 0.2)
const leaf = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-38 40C-50-20-10-46 44-44 46 10 20 48-38 40z') +
  stroke({ stroke: pen.colours.ground, w: 4, cap: 'round' }, 'M-42 46L22-22M-16 18l2-24M-2 4l22 0')
const bird = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-48-4Q-26-34 0-2 26-34 48-4 26-14 4 20h-8Q-26-14-48-4z') + circle(pen.colours.partner, [30, -34], 9)
const home = (pen: Pen): string =>
  place(0, 26, cottage({ ...pen, colours: { ...pen.colours, ground: pen.colours.accent } }, 0, 0), { scale: 1.15 })
const shine = (pen: Pen): string =>
  circle(pen.colours.accent, [0, 0], 22) +
  fill(
    pen.colours.partner,
    times(12, (i) =>
      poly([
        polar(0, 0, 27, ((i - 0.24) / 12) * TAU),
        polar(0, 0, i % 2 ? 40 : 48, (i / 12) * TAU),
        polar(0, 0, 27, ((i + 0.24) / 12) * TAU),
      ]),
    ).join(''),
  )

export const hillsArt = defineArt({
  id: 'hills',
  trades: ['hotel', 'gardener', 'charity', 'doctor', 'vet', 'general'],
  edge: 'wave',
  wide: true,
  scene: true,
  motifs: [rising, shine, leaf, home, bird],
  hero: (pen) =>
    fill(pen.colours.soft, rect(0, 0, [600, 600])) + sun(pen, [pen.pick([220, 330, 400]), 210], pen.between(80, 120)) + country(pen, 600),
  ground: (pen) => fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) + sun(pen, [pen.width * 0.72, 200], 104) + country(pen, pen.width),
})
