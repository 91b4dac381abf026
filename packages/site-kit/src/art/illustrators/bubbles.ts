import { defineArt } from '../define.ts'
import { short, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, light, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A soap bubble: two half-clear discs, a rim, a window's reflection. */
function bubble(pen: Pen, at: Point, r: number): string {
  const { partner, ground, accent } = pen.colours
  return place(
    at[0],
    at[1],
    circle(pen.next() < 0.5 ? partner : accent, [0, 0], r, 0.82) +
      light(
        `M${short(-r)} 0a${short(r)} ${short(r)} 0 0 1 ${short(r * 2)} 0c${short(-r * 0.3)} ${short(-r * 0.5)} ${short(-r * 1.5)} ${short(-r * 0.5)} ${short(-r * 2)} 0z`,
        0.22,
      ) +
      ringOf(ground, [0, 0], r * 0.95, r * 0.05) +
      stroke(
        { stroke: ground, w: r * 0.09, cap: 'round' },
        `M${short(-r * 0.66)} ${short(-r * 0.2)}a${short(r * 0.7)} ${short(r * 0.7)} 0 0 1 ${short(r * 0.4)} ${short(-r * 0.46)}M${short(r * 0.6)} ${short(r * 0.34)}a${short(r * 0.7)} ${short(r * 0.7)} 0 0 1 ${short(-r * 0.22)} ${short(r * 0.24)}`,
      ),
  )
}

/** Bubbles that touch but seldom overlap, the largest first. */
function foam(pen: Pen, area: { x: number; y: number; w: number; h: number }, sizes: readonly number[]): string {
  const set: { at: Point; r: number }[] = []
  for (const r of sizes) {
    const tries = times(24, (): Point => [area.x + pen.next() * area.w, area.y + pen.next() * area.h])
    const gap = (at: Point): number => Math.min(...set.map((one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) - one.r - r), 999)
    const at = tries.reduce((best, one) => (Math.abs(gap(one) - 4) < Math.abs(gap(best) - 4) ? one : best))
    set.push({ at, r })
  }
  return set.map(({ at, r }) => bubble(pen, at, r)).join('')
}

function tiles(pen: Pen, id: string, size: number): string {
  const { soft, ground } = pen.colours
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${fill(ground, rect(0, 0, [size, size]))}${fill(soft, rect(3, 3, [size - 6, size - 6], 5))}${light(`M${size * 0.62} 8h${size * 0.2}L${size * 0.24} ${size - 8}H8v-${size * 0.06}z`, 0.3)}</pattern>`
}

const one = (pen: Pen): string => bubble(pen, [0, 0], 44)
const spray = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-18-8h30l10 22v28q0 8-8 8h-34q-8 0-8-8V14z') +
  fill(pen.colours.ink, 'M-20-34h36q8 0 8 8h-16v14h-24zM24-32l10 6-10 4z') +
  fill(pen.colours.ground, rect(-16, 20, [28, 16], 3)) +
  circle(pen.colours.partner, [42, -38], 4) +
  circle(pen.colours.partner, [44, -24], 5) +
  circle(pen.colours.partner, [40, -10], 3)
const sponge = (pen: Pen): string =>
  fill(pen.colours.partner, rect(-46, -16, [92, 42], 10)) +
  fill(pen.colours.accent, rect(-46, 8, [92, 20], 8)) +
  shade('M-30-6a5 5 0 1 0 .1 0zM-4-8a7 7 0 1 0 .1 0zM24-8a4 4 0 1 0 .1 0z', 0.25) +
  ringOf(pen.colours.accent, [-20, -32], 8, 3) +
  ringOf(pen.colours.accent, [2, -38], 5, 3)
const broom = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.ink, rect(-3, -50, [6, 62], 3)) +
      fill(pen.colours.accent, 'M-16 8h32l10 42h-52z') +
      stroke({ stroke: pen.colours.ground, w: 2 }, 'M-8 22l-4 28M0 22v28M8 22l4 28') +
      fill(pen.colours.partner, rect(-18, 6, [36, 9], 2)),
    { turn: 26 },
  )
const bucket = (pen: Pen): string =>
  stroke({ stroke: pen.colours.ink, w: 4 }, 'M-34-12a34 36 0 0 1 68 0') +
  fill(pen.colours.accent, 'M-38-12h76l-10 58h-56z') +
  fill(pen.colours.partner, 'M-38-12h76l-2 12q-10 8-18 0t-18 0-18 0-18 0z')

export const bubblesArt = defineArt({
  id: 'bubbles',
  trades: ['cleaner'],
  edge: 'scallop',
  scene: true,
  motifs: [one, spray, bucket, sponge, broom],
  hero: (pen) =>
    `<defs>${tiles(pen, pen.id('t'), 100)}</defs>${fill(`url(#${pen.id('t')})`, rect(0, 0, [600, 600]))}${foam(pen, { x: 110, y: 110, w: 400, h: 400 }, [190, 110, 84, 66, 50, 40, 30, 24, 20, 16])}`,
  ground: (pen) => {
    const from = pen.width * 0.5
    return `<defs>${tiles(pen, pen.id('t'), 100)}</defs>${fill(pen.colours.soft, rect(0, 0, [pen.width, 600]))}${fill(`url(#${pen.id('t')})`, rect(Math.round(from / 100) * 100, 0, [pen.width, 600]))}${foam(pen, { x: from + 60, y: 60, w: pen.width - from - 60, h: 500 }, [200, 140, 100, 84, 66, 56, 44, 36, 30, 26, 22, 18, 14])}`
  },
})
