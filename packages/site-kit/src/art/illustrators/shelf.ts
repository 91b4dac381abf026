import { defineArt } from '../define.ts'
import { joined, poly, short, times } from '../geometry.ts'
import { circle, fill, light, place, rect, ringOf, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

type Thing = { w: number; draw: (pen: Pen) => string }

/** Things that stand on 0,0 (left foot), up to 150 high. */
const things: readonly ((pen: Pen) => Thing)[] = [
  (pen) => {
    const h = pen.between(90, 130)
    const c = tone(pen)
    return {
      w: 74,
      draw: (p) =>
        fill(
          c,
          `M6 0v${short(-h * 0.55)}q0-${short(h * 0.2)} 18-${short(h * 0.22)}v-${short(h * 0.23)}h26v${short(h * 0.23)}q18 ${short(h * 0.02)} 18 ${short(h * 0.22)}v${short(h * 0.55)}z`,
        ) +
        fill(p.colours.ground, rect(6, -h * 0.46, [62, h * 0.26])) +
        light(rect(13, -h * 0.55, [6, h * 0.5], 3)),
    }
  },
  (pen) => {
    const n = 3 + Math.floor(pen.next() * 3)
    const set = times(n, () => ({ h: pen.between(86, 140), c: tone(pen), w: pen.between(17, 27) }))
    let x = 0
    return {
      w: set.reduce((s, b) => s + b.w + 2, 4),
      draw: (p) =>
        set
          .map((b) => {
            const d =
              fill(b.c, rect(x, -b.h, [b.w, b.h], 2)) + fill(p.colours.ground, rect(x, -b.h + 14, [b.w, 5]) + rect(x, -22, [b.w, 5]), 0.7)
            x += b.w + 2
            return d
          })
          .join(''),
    }
  },
  (pen) => {
    const c = tone(pen)
    return {
      w: 110,
      draw: (p) =>
        fill(c, 'M14 0q-16-50 0-70h74q16 20 0 70z') +
        fill(
          p.colours.ink,
          times(5, (i) => `M51-66q${joined([(i - 2) * 22, -30, (i - 2) * 30, -74])}q${joined([(2 - i) * 4, 46, (2 - i) * 30, 74])}z`).join(
            '',
          ),
        ) +
        fill(p.colours.ink, 'M51-66q-12-50 0-88 12 38 0 88z') +
        shade('M62 0q22-34 12-70h14q16 20 0 70z', 0.15),
    }
  },
  (pen) => {
    const [a, b] = [tone(pen), tone(pen)]
    return {
      w: 104,
      draw: (p) =>
        fill(a, rect(2, -58, [98, 58], 3)) +
        fill(b, rect(14, -106, [74, 46], 3)) +
        fill(p.colours.ground, rect(44, -58, [14, 58]) + rect(44, -106, [14, 46])),
    }
  },
  (pen) => {
    const c = tone(pen)
    return {
      w: 86,
      draw: (p) =>
        fill(c, 'M6 0v-54h62v54q0 0 0 0z') +
        stroke({ stroke: c, w: 10 }, 'M66-44h8a12 12 0 0 1 0 24h-8') +
        stroke({ stroke: p.colours.ground, w: 5 }, 'M6-34h62') +
        stroke({ stroke: p.colours.line, w: 4, cap: 'round' }, 'M24-66q8-12 0-24M46-66q8-12 0-24'),
    }
  },
  (pen) => {
    const c = tone(pen)
    return {
      w: 80,
      draw: (p) =>
        fill(p.colours.ink, rect(34, -60, [6, 60]) + rect(14, -6, [46, 6], 3)) +
        fill(
          c,
          poly([
            [20, -128],
            [54, -128],
            [74, -60],
            [0, -60],
          ]),
        ),
    }
  },
  (pen) => {
    const c = tone(pen)
    return {
      w: 92,
      draw: (p) => circle(c, [44, -44], 44) + ringOf(p.colours.ground, [44, -44], 30, 5) + ringOf(p.colours.ground, [44, -44], 17, 4),
    }
  },
]

function tone(pen: Pen): string {
  return pen.pick([pen.colours.accent, pen.colours.accent, pen.colours.partner, pen.colours.partner, pen.colours.ink])
}

/** Fills a board from left to right with what fits. */
function board(pen: Pen, width: number): string {
  let x = pen.between(8, 30)
  let last = -1
  let drawn = ''
  for (let i = 0; i < 12; i++) {
    let k = Math.floor(pen.next() * things.length)
    if (k === last) k = (k + 1) % things.length
    last = k
    const thing = things[k]?.(pen)
    if (!thing || x + thing.w > width - 8) break
    drawn += place(x, 0, thing.draw(pen))
    x += thing.w + pen.between(10, 34)
  }
  return drawn + fill(pen.colours.ink, rect(-10, 0, [width + 20, 12])) + shade(rect(-10, 12, [width + 20, 8]), 0.12)
}

const cabinet = (pen: Pen, width: number, rows: number): string => times(rows, (i) => place(0, 178 + i * 195, board(pen, width))).join('')
const still =
  (i: number) =>
  (pen: Pen): string => {
    const steady: Pen = { ...pen, next: () => 0.3, between: (a, b) => (a + b) / 2, pick: (v) => v[0] as (typeof v)[number] }
    const thing = things[i]?.(steady)
    return thing ? place(-thing.w * 0.33, 44, thing.draw(steady), { scale: 0.66 }) : ''
  }
const bag = (pen: Pen): string =>
  stroke({ stroke: pen.colours.ink, w: 6 }, 'M-18-16v-10a18 18 0 0 1 36 0v10') +
  fill(pen.colours.accent, 'M-38-18h76l6 66h-88z') +
  circle(pen.colours.partner, [0, 16], 13)

export const shelfArt = defineArt({
  id: 'shelf',
  trades: ['shop', 'cafe', 'tutor'],
  edge: 'straight',
  scene: true,
  motifs: [bag, still(2), still(0), still(4), still(3), still(5)],
  hero: (pen) => fill(pen.colours.soft, rect(0, 0, [600, 600])) + place(20, 0, cabinet(pen, 560, 3)),
  ground: (pen) => fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) + place(pen.width * 0.5, 0, cabinet(pen, pen.width * 0.52, 3)),
})
