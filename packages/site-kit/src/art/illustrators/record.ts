import { defineArt } from '../define.ts'
import { polar, short, times, poly } from '../geometry.ts'
import { circle, fill, light, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A record: grooves, a lit sector on each side, a label of two colours. */
function record(pen: Pen, r: number): string {
  const { accent, partner, ground } = pen.colours
  const black = '#17171c'
  const grooves = times(9, (i) => ringOf('#fff', [0, 0], r * (0.44 + i * 0.06), r * 0.006)).join('')
  const sheen = [0.62, 0.62 + Math.PI]
    .map(
      (a) =>
        `M0 0L${polar(0, 0, r * 0.97, a - 0.2)
          .map((v) => short(v))
          .join(' ')}A${short(r * 0.97)} ${short(r * 0.97)} 0 0 1 ${polar(0, 0, r * 0.97, a + 0.2)
          .map((v) => short(v))
          .join(' ')}z`,
    )
    .join('')
  return (
    circle(black, [0, 0], r) +
    `<g opacity=".28">${grooves}</g>` +
    light(sheen, 0.16) +
    circle(accent, [0, 0], r * 0.36) +
    fill(partner, `M${short(-r * 0.36)} 0a${short(r * 0.36)} ${short(r * 0.36)} 0 0 0 ${short(r * 0.72)} 0z`) +
    circle(ground, [0, 0], r * 0.04)
  )
}

/** Bars of a sound: two swells, never twice the same. */
function waveform(pen: Pen, o: { w: number; h: number; n: number; colour: string }): string {
  const [a, b] = [pen.between(0.2, 0.4), pen.between(0.6, 0.85)]
  return fill(
    o.colour,
    times(o.n, (i) => {
      const t = i / (o.n - 1)
      const swell = Math.max(Math.exp(-(((t - a) / 0.14) ** 2)), 0.8 * Math.exp(-(((t - b) / 0.18) ** 2)), 0.08)
      const h = Math.max(8, o.h * swell * pen.between(0.55, 1))
      const step = o.w / o.n
      return rect(i * step, -h / 2, [step * 0.58, h], step * 0.29)
    }).join(''),
  )
}

/** The picture on the sleeve, 20..460 by 60..540. */
function cover(pen: Pen): string {
  const { partner, soft, ink } = pen.colours
  const lines = fill(ink, times(7, (i) => rect(20, 90 + i * 14, [440, 3])).join(''), 0.35)
  return pen.pick([
    () =>
      fill(
        partner,
        poly([
          [20, 540],
          [20, 300],
          [460, 540],
        ]),
      ) +
      circle(soft, [240, 260], 120) +
      lines,
    () => times(5, (i) => ringOf(i % 2 ? soft : partner, [240, 300], 40 + i * 42, 26)).join(''),
    () =>
      fill(partner, times(6, (i) => `M${52 + i * 64} 540V${Math.round(440 - pen.between(0, 320))}h44V540z`).join('')) +
      circle(soft, [360, 150], 56),
    () =>
      fill(soft, 'M20 60h220a220 220 0 0 1-220 220z') + fill(partner, 'M460 540h-220a220 220 0 0 1 220-220z') + circle(ink, [240, 300], 70),
  ])()
}

/** Keys of a piano seen from above, as wide as asked. */
function keys(pen: Pen, w: number, h: number): string {
  const { ink } = pen.colours
  const n = Math.round(w / 52)
  const step = w / n
  const white = times(n, (i) => rect(i * step + 1.5, 0, [step - 3, h], 5)).join('')
  const black = times(n, (i) => ([2, 6].includes(i % 7) ? '' : rect((i + 1) * step - step * 0.3, 0, [step * 0.6, h * 0.6], 4))).join('')
  return (
    fill(ink, rect(-4, -10, [w + 8, h + 14], 4)) + fill('#fffdf6', white) + fill('#17171c', black) + shade(rect(0, h - 12, [w, 10]), 0.12)
  )
}

const disk = (pen: Pen): string => record(pen, 47)
const mic = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, rect(-18, -50, [36, 54], 18)) +
      stroke({ stroke: pen.colours.ground, w: 3 }, 'M-18-30h36M-18-20h36') +
      stroke({ stroke: pen.colours.ink, w: 5, cap: 'round' }, 'M-30-14v8a30 30 0 0 0 60 0v-8M0 26v22M-16 48h32'),
  )
const bars = (pen: Pen): string => place(-46, 0, waveform(pen, { w: 94, h: 84, n: 11, colour: pen.colours.accent }))
const keyMotif = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-46, -38, [92, 76], 5)) +
  fill(pen.colours.ground, times(4, (i) => rect(-41 + i * 21, -33, [19, 66], 2)).join('')) +
  fill(pen.colours.ink, rect(-28, -33, [13, 40], 2) + rect(-7, -33, [13, 40], 2) + rect(14, -33, [13, 40], 2))
const fork = (pen: Pen): string =>
  stroke({ stroke: pen.colours.accent, w: 9, cap: 'round' }, 'M-16-44V-6a16 16 0 0 0 32 0v-38M0 12v34') +
  stroke({ stroke: pen.colours.partner, w: 4, cap: 'round' }, 'M-32-36q-8 14 0 28M32-36q8 14 0 28')

export const recordArt = defineArt({
  id: 'record',
  trades: ['musician', 'event'],
  edge: 'straight',
  motifs: [disk, bars, mic, keyMotif, fork],
  hero: (pen) => {
    const { accent } = pen.colours
    const sleeve = fill(accent, rect(20, 60, [440, 480])) + cover(pen)
    return place(pen.between(350, 390), 300, record(pen, 212)) + sleeve + shade(rect(446, 60, [14, 480]), 0.25)
  },
  ground: (pen) => {
    const { soft, accent } = pen.colours
    const w = pen.width
    return (
      fill(soft, rect(0, 0, [w, 600])) +
      (pen.seed % 2
        ? place(w - 250, 250, record(pen, 330)) + place(w * 0.42, 540, waveform(pen, { w: w * 0.56, h: 150, n: 60, colour: accent }))
        : place(w * 0.44, 260, waveform(pen, { w: w * 0.54, h: 420, n: 38, colour: accent })) +
          place(w * 0.44, 470, keys(pen, w * 0.6, 170)))
    )
  },
  tile: (pen) => {
    pen.width = pen.height * 4
    return (
      place(0, pen.height / 2, waveform(pen, { w: pen.height * 4, h: pen.height * 0.9, n: 26, colour: pen.colours.accent })) +
      fill(pen.colours.partner, rect(0, pen.height / 2 - 1, [pen.height * 4, 2]))
    )
  },
})
