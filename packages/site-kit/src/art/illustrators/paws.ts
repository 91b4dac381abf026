import { defineArt } from '../define.ts'
import { times } from '../geometry.ts'
import { circle, fill, place, rect, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

const paw = (colour: string): string =>
  fill(colour, 'M0-4c16 0 30 18 30 32 0 12-10 14-18 12-8-3-16-3-24 0-8 2-18 0-18-12C-30 14-16-4 0-4z') +
  [
    [-34, -8, 10],
    [-14, -30, 11],
    [14, -30, 11],
    [34, -8, 10],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        `<ellipse fill="${colour}" cx="${x}" cy="${y}" rx="${r * 0.86}" ry="${r * 1.2}" transform="rotate(${x * 0.5} ${x} ${y})"/>`,
    )
    .join('')

/** A cat that sits and looks at the visitor; 0,0 is the middle of its foot, 400 high. */
function cat(pen: Pen, coat: string, mark: string): string {
  const { ground, ink } = pen.colours
  return (
    stroke({ stroke: coat, w: 34, cap: 'round' }, 'M90-30c90 30 130-50 90-120') +
    fill(coat, 'M-110 0c-20-130 20-220 60-250h100c40 30 80 120 60 250z') +
    fill(coat, 'M-96-250c-14-60-12-110-4-150 30 8 50 28 64 46 24-6 48-6 72 0 14-18 34-38 64-46 8 40 10 90-4 150-20 62-172 62-192 0z') +
    fill(mark, 'M-82-360c14 4 26 12 36 24-12 6-24 14-32 26-6-16-8-34-4-50zM82-360c-14 4-26 12-36 24 12 6 24 14 32 26 6-16 8-34 4-50z') +
    fill(mark, 'M-44-180c10 60 78 60 88 0 30 60 20 140 6 180h-100c-14-40-24-120 6-180z') +
    circle(ground, [-40, -284], 21) +
    circle(ground, [40, -284], 21) +
    fill(ink, 'M-40-304q14 20 0 40-14-20 0-40zM40-304q14 20 0 40-14-20 0-40z') +
    fill(ink, 'M-11-256h22L0-244z') +
    stroke(
      { stroke: ink, w: 4, cap: 'round' },
      'M0-244q-10 16-24 8M0-244q10 16 24 8M-60-250l-50-8M-60-240l-48 10M60-250l50-8M60-240l48 10',
    ) +
    stroke({ stroke: ink, w: 5, cap: 'round' }, 'M-20 0v-50M20 0v-50')
  )
}

/** A dog beside it, head up, one ear down. */
function dog(pen: Pen, coat: string, mark: string): string {
  const { ink, ground } = pen.colours
  return (
    fill(coat, 'M-120 0c-14-150 10-230 70-280l110 0c50 60 76 150 60 280z') +
    fill(coat, 'M-84-290c-10-90 20-150 90-150 66 0 96 54 92 130 40 4 56 30 48 54-10 30-60 34-104 30-60 0-116-14-126-64z') +
    fill(mark, 'M-60-420c-40 0-64 60-50 140 30 6 56-30 60-70 2-30 6-56-10-70z') +
    fill(mark, 'M-40-210c30 30 110 30 140 4 24 70 20 150 12 206h-90c-40-60-70-130-62-210z', 1) +
    circle(ground, [40, -350], 20) +
    circle(ink, [44, -350], 11) +
    fill(ink, 'M118-306c16-2 30 6 30 18-6 12-30 10-36 0-3-8 0-16 6-18z') +
    stroke({ stroke: ink, w: 5, cap: 'round' }, 'M126-276q-6 26-50 22M-30 0v-60M50 0v-60') +
    fill(mark, rect(-50, -240, [120, 22], 10)) +
    circle(pen.colours.partner, [12, -212], 15)
  )
}

function pair(pen: Pen): string {
  const { accent, partner, ink, soft } = pen.colours
  const coats = pen.pick([
    [accent, soft, ink, partner],
    [ink, partner, accent, soft],
    [partner, soft, accent, ink],
  ] as const)
  return (
    place(200, 590, dog(pen, coats[0], coats[1]), { scale: 1.2 }) +
    place(445, 590, cat(pen, coats[2], coats[3]), { scale: pen.between(0.84, 1) })
  )
}

const catHead = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-42-4c-8-20-6-34-4-44 12 2 20 10 26 18 12-4 28-4 40 0 6-8 14-16 26-18 2 10 4 24-4 44C36 40-36 40-42-4z') +
  circle(pen.colours.ground, [-18, -4], 7) +
  circle(pen.colours.ground, [18, -4], 7) +
  circle(pen.colours.ink, [-18, -4], 3.4) +
  circle(pen.colours.ink, [18, -4], 3.4) +
  fill(pen.colours.partner, 'M-6 8H6L0 15z')
const bone = (pen: Pen): string =>
  place(0, 0, fill(pen.colours.accent, 'M-26-9h52a14 14 0 1 1 18 9 14 14 0 1 1-18 9h-52a14 14 0 1 1-18-9 14 14 0 1 1 18-9z'), { turn: -35 })
const fishMotif = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-48 0C-30-30 8-30 26-2L48-22v44L26 2C8 30-30 30-48 0z') +
  circle(pen.colours.ground, [-26, -6], 5) +
  stroke({ stroke: pen.colours.ground, w: 3 }, 'M-8-16q8 16 0 32M6-12q7 12 0 24')
const birdMotif = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-40 20C-44-16-20-36 4-30c10-16 30-14 34 2l12 6-12 4C38 20 10 44-40 20z') +
  circle(pen.colours.ground, [22, -22], 4) +
  fill(pen.colours.partner, 'M-26 8C-18-10 4-14 14-2 6 18-10 22-26 8z') +
  stroke({ stroke: pen.colours.ink, w: 3, cap: 'round' }, 'M-4 30v16M8 28v18')

export const pawsArt = defineArt({
  id: 'paws',
  trades: ['vet'],
  edge: 'scallop',
  motifs: [(pen) => paw(pen.colours.accent), catHead, bone, birdMotif, fishMotif],
  hero: (pen) => circle(pen.colours.soft, [300, 310], 290) + pair({ ...pen, colours: { ...pen.colours, soft: pen.colours.ground } }),
  ground: (pen) => {
    const trail = times(6, (i) =>
      place(pen.width * 0.4 + i * 40 - 160, 560 - i * 14 - (i % 2) * 34, paw(pen.colours.line), { scale: 0.34, turn: 70 }),
    ).join('')
    return (
      fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) +
      circle(pen.colours.partner, [pen.width - 300, 330], 300, 0.35) +
      trail +
      place(pen.width - 600, 20, pair({ ...pen, colours: { ...pen.colours, soft: pen.colours.ground } }))
    )
  },
})
