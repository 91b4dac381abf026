import { defineArt } from '../define.ts'
import { joined, short, times, poly } from '../geometry.ts'
import { circle, fill, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Windows of one building: some lit, some with a lamp or a half-drawn curtain. */
function windows(pen: Pen, o: { x: number; y: number; columns: number; rows: number; w: number; h: number }): string {
  const { partner, soft, accent } = pen.colours
  const [gx, gy] = [o.w * 1.7, o.h * 1.5]
  return times(o.columns * o.rows, (i) => {
    const [x, y] = [o.x + (i % o.columns) * gx, o.y + Math.floor(i / o.columns) * gy]
    const frame = `M${joined([x, y + o.h], 0)}v${short(-o.h * 0.7, 0)}a${short(o.w / 2, 1)} ${short(o.w / 2, 1)} 0 0 1 ${short(o.w, 0)} 0v${short(o.h * 0.7, 0)}z`
    const chance = pen.next()
    if (chance < 0.42)
      return fill(partner, frame) + (chance < 0.14 ? fill(accent, rect(x, y + o.h * 0.1, [o.w * 0.45, o.h * 0.9]), 0.55) : '')
    return fill(soft, frame, 0.22)
  }).join('')
}

/** A house front by the water at night. */
function front(pen: Pen, x: number, w: number): string {
  const { accent, partner } = pen.colours
  const palms = [x - 60, x + w + 46]
    .map(
      (px, i) =>
        stroke({ stroke: '#0a1226', w: 12 }, `M${px} 470q${i ? -14 : 14}-110 0-200`) +
        place(
          px,
          268,
          fill(
            '#0a1226',
            times(
              7,
              (k) =>
                `M0 0q${short(Math.cos(k * 0.9) * 60)} ${short(-50 + Math.abs(k - 3) * 6)} ${short(Math.cos(k * 0.52) * 104)} ${short(-10 + Math.abs(k - 3) * 16)}q${short(-Math.cos(k * 0.52) * 50)} ${short(-24)} ${short(-Math.cos(k * 0.52) * 104)} ${short(10 - Math.abs(k - 3) * 16)}z`,
            ).join(''),
          ),
        ),
    )
    .join('')
  const building =
    fill(accent, rect(x, 130, [w, 340])) +
    shade(rect(x, 130, [w, 340]), 0.28) +
    fill(accent, rect(x - 14, 112, [w + 28, 22])) +
    shade(rect(x + w * 0.72, 134, [w * 0.28, 336]), 0.2)
  const grid = windows(pen, { x: x + 26, y: 164, columns: Math.floor((w - 30) / 62), rows: 3, w: 36, h: 60 })
  const door = fill(partner, `M${short(x + w / 2 - 28)} 470v-40a28 28 0 0 1 56 0v40z`)
  const pool =
    fill(partner, rect(x - 120, 486, [w + 240, 120]), 0.16) +
    fill(partner, times(8, (i) => rect(x - 40 + pen.next() * (w + 40), 500 + i * 12, [pen.between(30, 90), 4], 2)).join(''), 0.8)
  return palms + building + grid + door + fill('#0a1226', rect(x - 200, 468, [w + 400, 12])) + pool
}

/** Evening over the calm part: the colours of the page, night only where the house stands. */
function evening(pen: Pen, w: number): string {
  const { soft, partner, accent } = pen.colours
  return (
    fill(soft, rect(0, 0, [w, 600])) +
    circle(partner, [w - 300, 200], 190, 0.5) +
    circle(partner, [w - 300, 200], 120) +
    fill(accent, `M0 600v-64q${short(w * 0.2, 0)}-50 ${short(w * 0.42, 0)}-66T${short(w, 0)} 420v180z`, 0.25)
  )
}

function sky(pen: Pen, w: number): string {
  const stars = times(34, () => `M${short(pen.next() * w, 0)} ${short(pen.next() * 330, 0)}h0`).join('')
  const moon: readonly [number, number] = [w * 0.77, 80]
  return (
    fill('#16234a', rect(0, 0, [w, 600])) +
    fill('#1f3266', `M0 330Q${short(w / 2, 0)} 250 ${short(w, 0)} 330V600H0z`) +
    stroke({ stroke: '#fff', w: 3.4, cap: 'round' }, stars) +
    circle(pen.colours.partner, moon, 50) +
    circle('#16234a', [moon[0] - 22, moon[1] - 12], 44)
  )
}

const key = (pen: Pen): string =>
  place(
    0,
    0,
    ringOf(pen.colours.accent, [-24, 0], 18, 9) +
      fill(pen.colours.accent, rect(-8, -5, [56, 10], 2) + rect(28, 0, [8, 20], 2) + rect(40, 0, [8, 16], 2)),
    { turn: -35 },
  )
const bell = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-42 24a42 42 0 0 1 84 0z') +
  fill(pen.colours.ink, rect(-50, 26, [100, 12], 6)) +
  circle(pen.colours.partner, [0, -26], 8) +
  stroke({ stroke: pen.colours.ground, w: 4, cap: 'round' }, 'M-28 12a28 28 0 0 1 16-18')
const bed = (pen: Pen): string =>
  fill(pen.colours.ink, rect(-48, -30, [8, 72], 3) + rect(40, 0, [8, 42], 3)) +
  fill(pen.colours.accent, rect(-42, 4, [84, 26], 6)) +
  fill(pen.colours.partner, rect(-38, -12, [30, 16], 6)) +
  shade(rect(-42, 18, [84, 12], 4))
const moonMotif = (pen: Pen): string =>
  fill(pen.colours.accent, 'M14-46A46 46 0 1 0 44 24 38 38 0 0 1 14-46z') +
  fill(
    pen.colours.partner,
    poly([
      [30, -30],
      [34, -18],
      [46, -16],
      [36, -8],
      [38, 4],
      [28, -2],
      [18, 4],
      [22, -8],
      [12, -16],
      [26, -18],
    ]),
  )
const lit = (pen: Pen): string =>
  fill(pen.colours.ink, 'M-32 48v-60a32 32 0 0 1 64 0v60z') +
  fill(pen.colours.partner, 'M-24 48v-60a24 24 0 0 1 48 0v60z') +
  stroke({ stroke: pen.colours.ink, w: 5 }, 'M0-36V48M-24 8h48')

export const nightArt = defineArt({
  id: 'night',
  trades: ['hotel'],
  edge: 'wave',
  scene: true,
  motifs: [moonMotif, key, lit, bell, bed],
  hero: (pen) => sky(pen, 600) + front(pen, 170, 262),
  ground: (pen) => evening(pen, pen.width) + front(pen, pen.width - 500, 390),
})
