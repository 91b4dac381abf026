/** A point in the drawing's own units. */
export type Point = readonly [number, number]

export const TAU = Math.PI * 2

/** A seeded stream of numbers in [0, 1): the same seed gives the same drawing on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const lerp = (from: number, to: number, t: number): number => from + (to - from) * t
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** 0 to n-1, for drawing in rows and rounds. */
export const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: Math.max(0, Math.round(n)) }, (_, i) => make(i))

/** The number as short as SVG reads it: `.5`, `-3`, never `-0` or `1e-7`. */
export function short(value: number, digits = 1): string {
  const scale = 10 ** digits
  const rounded = Math.round(value * scale) / scale
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.')
}

/** Numbers of a path, the blank before a minus dropped. */
export const joined = (numbers: readonly number[], digits = 1): string =>
  numbers
    .map((n) => short(n, digits))
    .join(' ')
    .replace(/ -/g, '-')

export const polar = (cx: number, cy: number, r: number, angle: number): Point => [cx + r * Math.cos(angle), cy + r * Math.sin(angle)]

/** Straight lines through points, in relative steps. */
export function poly(points: readonly Point[], closed = true): string {
  const rounded = points.map(([x, y]): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])
  const [first = [0, 0], ...rest] = rounded
  let [px, py] = first
  const steps = rest.flatMap(([x, y]) => {
    const step = [x - px, y - py]
    px = x
    py = y
    return step
  })
  return `M${joined(first)}l${joined(steps)}${closed ? 'z' : ''}`
}

/** A soft line through points (Catmull-Rom turned into cubic curves); `digits` 0 keeps long lines small. */
export function smooth(points: readonly Point[], closed = true, digits = 0): string {
  const n = points.length
  const at = (i: number): Point => points[closed ? (i + n) % n : clamp(i, 0, n - 1)] ?? [0, 0]
  const k = 10 ** digits
  const round = (v: number): number => Math.round(v * k) / k
  let [x, y] = at(0).map(round) as [number, number]
  const start = joined([x, y], digits)
  const steps = times(closed ? n : n - 1, (i) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const c1 = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const
    const c2 = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const
    const end = [round(to[0]), round(to[1])] as const
    const step = [round(c1[0]) - x, round(c1[1]) - y, round(c2[0]) - x, round(c2[1]) - y, end[0] - x, end[1] - y]
    x = end[0]
    y = end[1]
    return joined(step, digits)
  })
  return `M${start}c${steps.join(' ').replace(/ -/g, '-')}${closed ? 'z' : ''}`
}

/** A leaf between two points, `w` its half width, `bend` how far it bows aside. */
export function lens(from: Point, to: Point, w: number, bend = 0): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [-dy / length, dx / length]
  const [mx, my] = [(from[0] + to[0]) / 2 + nx * bend, (from[1] + to[1]) / 2 + ny * bend]
  return `M${joined(from)}Q${joined([mx + nx * w, my + ny * w, ...to])}Q${joined([mx - nx * w, my - ny * w, ...from])}z`
}

/** A ring of points that wobbles a little, for pebbles, bubbles and stones. */
export function blob(centre: Point, radius: number, next: () => number, amount = 0.1, n = 10): Point[] {
  const phase = [next() * TAU, next() * TAU, next() * TAU] as const
  return times(n, (i) => {
    const a = (i / n) * TAU
    const k = 1 + amount * (Math.cos(2 * a + phase[0]) * 0.6 + Math.cos(3 * a + phase[1]) * 0.4 + Math.cos(5 * a + phase[2]) * 0.15)
    return polar(centre[0], centre[1], radius * k, a)
  })
}

/** Soft noise over the plane, about -1 to 1. */
export function noise(seed: number): (x: number, y: number) => number {
  const next = randomFrom(seed)
  const table = times(1024, () => next() * 2 - 1)
  const at = (x: number, y: number): number => table[((x * 73856093) ^ (y * 19349663)) & 1023] ?? 0
  const ease = (t: number): number => t * t * (3 - 2 * t)
  return (x, y) => {
    const [xi, yi] = [Math.floor(x), Math.floor(y)]
    const [u, v] = [ease(x - xi), ease(y - yi)]
    return lerp(lerp(at(xi, yi), at(xi + 1, yi), u), lerp(at(xi, yi + 1), at(xi + 1, yi + 1), u), v)
  }
}
