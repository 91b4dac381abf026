import { defineArt } from '../define.ts'
import { short, times, poly } from '../geometry.ts'
import { circle, fill, light, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

const rubber = '#1b1d22'

const tyre = (pen: Pen, x: number): string =>
  circle(rubber, [x, 150], 62) +
  circle(pen.colours.ground, [x, 150], 36) +
  ringOf(pen.colours.accent, [x, 150], 26, 8) +
  circle(rubber, [x, 150], 7)

/** Cars seen from the side, wheels on y = 212, about 560 long: a saloon, a van, a small one. */
const bodies: readonly ((pen: Pen) => string)[] = [
  (pen) =>
    fill(
      pen.colours.accent,
      'M-280 150v-46q0-26 34-32l76-12 62-74q14-18 40-18h104q28 0 44 18l62 74 88 14q40 8 40 42v34q0 12-14 12h-520q-16 0-16-12z',
    ) + fill(pen.colours.soft, 'M-132 56l44-54q8-10 22-10h44v64zM-4 56v-64h68q16 0 26 12l42 52z'),
  (pen) =>
    fill(pen.colours.accent, 'M-280 150v-190q0-34 34-34h330q30 0 46 22l62 88 54 18q32 10 32 42v54q0 12-14 12h-528q-16 0-16-12z') +
    fill(pen.colours.soft, 'M64-42h22q14 0 22 12l44 66H64z') +
    fill(pen.colours.partner, rect(-250, -20, [270, 26], 4)),
  (pen) =>
    fill(pen.colours.accent, 'M-236 150q-14-96 56-110 40-92 150-92h40q116 0 156 88l46 14q40 10 36 64l-2 36q0 12-14 12h-452q-14 0-16-12z') +
    fill(pen.colours.soft, 'M-136 44q34-62 112-62v62zM-4-18q92-4 122 62H-4z'),
]

function car(pen: Pen): string {
  const body = bodies[pen.seed % bodies.length]?.(pen) ?? ''
  return (
    body +
    shade('M-280 116h560v34q0 12-14 12h-530q-16 0-16-12z', 0.16) +
    fill(pen.colours.partner, rect(222, 76, [40, 24], 10)) +
    stroke({ stroke: pen.colours.ink, w: 5, cap: 'round' }, 'M-12 60v74M24 76h34') +
    light(rect(-200, 72, [150, 8], 4), 0.3) +
    tyre(pen, -160) +
    tyre(pen, 166)
  )
}

/** Tarmac, a dashed line and what stands beside it. */
function street(pen: Pen, w: number, foot: number): string {
  const { accent, soft, partner } = pen.colours
  const dashes = times(w / 120 + 1, (i) => rect(i * 120 - 30, foot + 66, [66, 10])).join('')
  const poles = times(w / 300, (i) => rect(w - 60 - i * 300, foot - 210, [8, 210]) + rect(w - 110 - i * 300, foot - 210, [58, 8], 4)).join(
    '',
  )
  return (
    fill(
      accent,
      `M0 ${foot}v-60q${short(w * 0.2, 0)}-70 ${short(w * 0.4, 0)}-40t${short(w * 0.34, 0)}-30 ${short(w * 0.3, 0)} 30V${foot}z`,
      0.32,
    ) +
    fill(pen.colours.ink, poles, 0.5) +
    fill(rubber, rect(0, foot, [w, 600 - foot])) +
    fill(partner, dashes) +
    fill(soft, rect(0, foot, [w, 6]))
  )
}

const side = (pen: Pen): string => place(0, -8, car(pen), { scale: 0.17 })
const cone = (pen: Pen): string =>
  fill(
    pen.colours.accent,
    poly([
      [-9, -46],
      [9, -46],
      [30, 36],
      [-30, 36],
    ]),
  ) +
  fill(
    pen.colours.ground,
    poly([
      [-15, -20],
      [15, -20],
      [20, 0],
      [-20, 0],
    ]),
  ) +
  fill(pen.colours.ink, rect(-44, 34, [88, 11], 3))
const battery = (pen: Pen): string =>
  fill(pen.colours.accent, rect(-44, -24, [88, 62], 5)) +
  fill(pen.colours.ink, rect(-34, -36, [20, 12], 2) + rect(14, -36, [20, 12], 2)) +
  fill(pen.colours.ground, rect(-34, 2, [20, 6]) + rect(14, 2, [20, 6]) + rect(21, -5, [6, 20]))
const dial = (pen: Pen): string =>
  fill(pen.colours.ink, 'M-48 30a48 48 0 1 1 96 0z') +
  stroke({ stroke: pen.colours.ground, w: 5, dash: '3 11' }, 'M-36 28a36 36 0 1 1 72 0') +
  stroke({ stroke: pen.colours.partner, w: 6, cap: 'round' }, 'M0 24L20-6') +
  circle(pen.colours.accent, [0, 24], 8)
const jack = (pen: Pen): string =>
  stroke({ stroke: pen.colours.accent, w: 9, cap: 'round' }, 'M-36 10L0-24 36 10 0 40z') +
  fill(pen.colours.ink, rect(-22, -40, [44, 10], 3) + rect(-26, 38, [52, 9], 3)) +
  stroke({ stroke: pen.colours.partner, w: 5 }, 'M-46 10h92')

export const roadArt = defineArt({
  id: 'road',
  trades: ['car-repair'],
  edge: 'teeth',
  wide: true,
  motifs: [side, cone, dial, battery, jack],
  hero: (pen) =>
    fill(pen.colours.soft, 'M300 0a300 300 0 1 1 0 600a300 300 0 1 1 0-600z') +
    circle(pen.colours.partner, [pen.between(180, 420), 170], 96) +
    `<clipPath id="${pen.id('r')}"><path d="M300 0a300 300 0 1 1 0 600a300 300 0 1 1 0-600z"/></clipPath><g clip-path="url(#${pen.id('r')})">${street(pen, 600, 440)}</g>` +
    place(310, 270, car(pen), { scale: 0.98 }),
  ground: (pen) =>
    fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) +
    circle(pen.colours.partner, [pen.width - 210, 170], 110) +
    street(pen, pen.width, 480) +
    place(pen.width - 340, 290, car(pen), { scale: 1.1 }),
})
