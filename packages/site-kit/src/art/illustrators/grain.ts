import { defineArt } from '../define.ts'
import { TAU, joined, noise, polar, short, smooth, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { circle, fill, place, rect, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Rings of a felled trunk: near circles that share their bumps, with a crack to the rim. */
function rings(pen: Pen, at: Point, radii: readonly number[]): string {
  const field = noise(pen.seed)
  return radii
    .map((r) =>
      smooth(
        times(16, (k) => {
          const a = (k / 16) * TAU
          const wobble = 1 + 0.09 * field(Math.cos(a) * 1.6 + 5, Math.sin(a) * 1.6 + r / 400 + 5)
          return polar(at[0], at[1], r * wobble, a)
        }),
      ),
    )
    .join('')
}

const gaps = (pen: Pen, from: number, to: number): number[] => {
  const out: number[] = []
  for (let r = from; r < to; r += pen.between(11, 21)) out.push(r)
  return out
}

function trunk(pen: Pen, at: Point, r: number): string {
  const { accent, soft, ink, partner } = pen.colours
  const [, ...inner] = gaps(pen, 14, r * 0.93)
  const cracks = times(5, (i) => {
    const a = (i / 5) * TAU + pen.next()
    return `M${joined(polar(at[0], at[1], r * pen.between(0.1, 0.5), a), 0)}L${joined(polar(at[0], at[1], r * 0.94, a + 0.05), 0)}`
  }).join('')
  return (
    fill(ink, rings(pen, at, [r * 1.04])) +
    fill(accent, rings(pen, at, [r * 0.97])) +
    stroke(
      { stroke: soft, w: 4.5 },
      rings(
        pen,
        at,
        inner.filter((_, i) => i % 3 !== 1),
      ),
    ) +
    stroke({ stroke: partner, w: 7 }, rings(pen, at, inner.filter((_, i) => i % 3 === 1).slice(0, 4))) +
    stroke({ stroke: ink, w: 5, cap: 'round' }, cracks)
  )
}

/** The first letters, cut out of the rings; set in the page's own display face. */
function letters(pen: Pen): string {
  const { ink, soft, accent } = pen.colours
  const word = initials(pen.text)
  const id = pen.id('w')
  const size = word.length > 1 ? 430 : 640
  const at: Point = [pen.between(180, 420), pen.between(200, 400)]
  return `<clipPath id="${id}"><text x="300" y="${short(300 + size * 0.36)}" text-anchor="middle" font-size="${size}" font-weight="900" textLength="${word.length > 1 ? 580 : 460}" lengthAdjust="spacingAndGlyphs">${word}</text></clipPath><g clip-path="url(#${id})">${fill(ink, rect(-100, -100, [800, 800]))}${stroke({ stroke: soft, w: 6 }, rings(pen, at, gaps(pen, 12, 460)))}${circle(accent, at, 10)}</g>`
}

/** Scripts with tall capitals fill a sheet; a lone Arabic letter would hang below its line. */
const hasCapitals = (name: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(name)

/** One or two letters of a name, safe inside markup. */
function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word))
  const first = [...(words[0] ?? 'M')][0] ?? 'M'
  return `${first}${[...(words[1] ?? '')][0] ?? ''}`.toLocaleUpperCase('en')
}

const slice = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, rings(pen, [0, 0], [45])) +
      stroke({ stroke: pen.colours.ground, w: 3.6 }, rings(pen, [-4, -2], [10, 19, 28, 37])),
  )
const plank = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, rect(-48, -24, [96, 48], 3)) +
      stroke(
        { stroke: pen.colours.ground, w: 3 },
        'M-48-12C-20-16-10 0 10-6S40-14 48-10M-48 10C-20 4-6 16 16 8s22 0 32 2M-14-1a8 4 0 1 0 16 0a8 4 0 1 0-16 0',
      ),
    { turn: -14 },
  )
const note = (pen: Pen): string => fill(pen.colours.accent, 'M-18-46L40-38V22a16 12 0 1 1-10-10v-34L-8-28V34a16 12 0 1 1-10-10z')
const strings = (pen: Pen): string =>
  times(5, (i) => stroke({ stroke: i % 2 ? pen.colours.partner : pen.colours.accent, w: 2 + i * 1.3 }, `M-50 ${-32 + i * 16}h100`)).join(
    '',
  ) + circle(pen.colours.ink, [0, 0], 17)
const drum = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-44, -10, [88, 46], 4)) +
  `<ellipse fill="${pen.colours.ground}" stroke="${pen.colours.ink}" stroke-width="5" cx="0" cy="-10" rx="44" ry="15"/>` +
  stroke({ stroke: pen.colours.partner, w: 4 }, 'M-44 2l22 32L0 4l22 30L44 2') +
  stroke({ stroke: pen.colours.ink, w: 5, cap: 'round' }, 'M-8-14L-38-46M10-14L36-46')

export const grainArt = defineArt({
  id: 'grain',
  trades: ['musician', 'gardener', 'painter', 'shop', 'general'],
  edge: 'straight',
  mirrors: false,
  motifs: [slice, note, plank, strings, drum],
  hero: (pen) => (pen.seed % 2 && hasCapitals(pen.text) ? letters(pen) : trunk(pen, [300, 300], 280)),
  ground: (pen) => {
    const x = pen.dir === 'rtl' ? 120 : pen.width - 120
    return fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) + trunk(pen, [x, 330], 470)
  },
})
