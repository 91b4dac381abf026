import { defineArt } from '../define.ts'
import { poly, short, times } from '../geometry.ts'
import type { Point } from '../geometry.ts'
import { fill, light, place, rect, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** Courses of shingles as a pattern; a few are darker or lighter, as on a real roof. */
function shingles(pen: Pen, id: string, size: number): string {
  const { accent } = pen.colours
  const rows = times(4, (row) =>
    times(5, (i) => {
      const x = (i - (row % 2 ? 0.5 : 0)) * size
      const tone = pen.next()
      const d =
        pen.seed % 2
          ? rect(x + 1, row * size * 0.6, [size - 2, size * 0.58], 2)
          : `M${short(x + 1)} ${short(row * size * 0.6)}h${short(size - 2)}v${short(size * 0.3)}a${short(size / 2 - 1)} ${short(size * 0.28)} 0 0 1 ${short(2 - size)} 0z`
      return tone < 0.3 ? shade(d, 0.2) : tone > 0.78 ? light(d, 0.14) : shade(d, 0.08)
    }).join(''),
  ).join('')
  return `<pattern id="${id}" width="${size * 4}" height="${short(size * 2.4)}" patternUnits="userSpaceOnUse">${fill(accent, rect(0, 0, [size * 4, size * 2.4]))}${shade(rect(0, 0, [size * 4, size * 2.4]), 0.3)}${fill(accent, times(4, (row) => times(5, (i) => rect((i - (row % 2 ? 0.5 : 0)) * size + 1, row * size * 0.6, [size - 2, size * 0.55], 3)).join('')).join(''))}${rows}</pattern>`
}

const pane = (pen: Pen, [x, y]: Point, [w, h]: Point): string =>
  fill(pen.colours.ink, rect(x - 5, y - 5, [w + 10, h + 10])) +
  fill(
    pen.colours.partner,
    rect(x, y, [w / 2 - 3, h / 2 - 3]) +
      rect(x + w / 2 + 3, y, [w / 2 - 3, h / 2 - 3]) +
      rect(x, y + h / 2 + 3, [w / 2 - 3, h / 2 - 3]) +
      rect(x + w / 2 + 3, y + h / 2 + 3, [w / 2 - 3, h / 2 - 3]),
  )

function house(pen: Pen): string {
  const { ground, ink, accent, soft } = pen.colours
  const id = pen.id('s')
  const walls = `<path fill="${ground}" stroke="${ink}" stroke-width="7" d="${rect(80, 330, [440, 250])}"/>`
  const roof = `<path fill="url(#${id})" stroke="${ink}" stroke-width="7" stroke-linejoin="round" d="${poly([
    [126, 120],
    [474, 120],
    [570, 330],
    [30, 330],
  ])}"/>`
  const chimney =
    `<path fill="${accent}" stroke="${ink}" stroke-width="7" d="${rect(372, 50, [70, 130])}"/>` + fill(ink, rect(362, 36, [90, 22]))
  const gutter =
    fill(soft, rect(16, 326, [568, 26], 6)) +
    stroke({ stroke: ink, w: 6 }, `${rect(16, 326, [568, 26], 6)}`) +
    `<path fill="${soft}" stroke="${ink}" stroke-width="6" d="${rect(540, 352, [24, 220])}M540 572l-14 20h52v-20z"/>` +
    fill(ink, rect(534, 420, [36, 8]) + rect(534, 510, [36, 8]))
  return `<defs>${shingles(pen, id, 44)}</defs>${chimney}${walls}${roof}${pane(pen, [130, 400], [96, 92])}${pane(pen, [398, 400], [96, 92])}<path fill="${accent}" stroke="${ink}" stroke-width="7" d="${rect(262, 400, [84, 180])}"/>${gutter}${fill(ink, rect(20, 580, [560, 8]))}`
}

const gable = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-50 2L0-44 50 2l-8 9-42-38-42 38z') +
  fill(pen.colours.ink, 'M-34 12L0-20 34 12v34h-68z') +
  fill(pen.colours.ground, rect(-9, 18, [18, 28]))
const tileStack = (pen: Pen): string =>
  times(3, (row) =>
    times(3, (i) =>
      fill(
        (row + i) % 2 ? pen.colours.partner : pen.colours.accent,
        `M${-48 + i * 32 + (row % 2) * 8 - 4} ${-38 + row * 26}h30v14a15 14 0 0 1-30 0z`,
      ),
    ).join(''),
  ).join('')
const ladder = (pen: Pen): string =>
  place(
    0,
    0,
    stroke({ stroke: pen.colours.accent, w: 7, cap: 'round' }, 'M-18-48V48M18-48V48') +
      stroke({ stroke: pen.colours.ink, w: 5 }, times(5, (i) => `M-18 ${-34 + i * 17}h36`).join('')),
    { turn: 14 },
  )
const hammer = (pen: Pen): string =>
  place(
    0,
    4,
    fill(pen.colours.partner, rect(-5, -26, [10, 74], 4)) + fill(pen.colours.ink, 'M-34-44h52c14 0 22 8 24 20-10-6-16-6-24-2h-52z'),
    { turn: -30 },
  )
const windowMotif = (pen: Pen): string => pane({ ...pen, colours: { ...pen.colours, ink: pen.colours.accent } }, [-36, -40], [72, 80])

export const roofArt = defineArt({
  id: 'roof',
  trades: ['roofer', 'painter'],
  edge: 'scallop',
  motifs: [gable, ladder, tileStack, hammer, windowMotif],
  hero: house,
  ground: (pen) => {
    const id = pen.id('s')
    const { ink, soft, ground, partner } = pen.colours
    const [w, eaves, ridge] = [pen.width, pen.width * 0.42, pen.width * 0.62]
    const slope = poly([
      [ridge, -10],
      [w + 10, -10],
      [w + 10, 480],
      [eaves, 480],
    ])
    const pipe = eaves + 70
    return `<defs>${shingles(pen, id, 62)}</defs>${fill(soft, rect(0, 0, [w, 600]))}${fill(ground, rect(eaves + 60, 480, [w, 130]))}<path fill="url(#${id})" stroke="${ink}" stroke-width="6" d="${slope}"/>${shade(
      poly([
        [eaves + 18, 450],
        [w, 450],
        [w, 480],
        [eaves, 480],
      ]),
      0.28,
    )}<path fill="${partner}" stroke="${ink}" stroke-width="5" d="${rect(eaves - 26, 480, [w, 34], 8)}${rect(pipe, 514, [34, 120])}"/>${fill(ink, rect(pipe - 7, 548, [48, 10]))}${stroke({ stroke: ink, w: 3 }, times(5, (i) => `M${Math.round(eaves + 90 + i * 150)} 482v30`).join(''))}`
  },
  tile: (pen) => {
    const h = pen.height
    pen.width = h * 1.2
    return times(2, (row) =>
      times(3, (i) =>
        fill(
          row ? pen.colours.accent : pen.colours.ink,
          `M${short((i - row / 2) * h * 0.6 + 1)} ${short(row ? 0 : h * 0.4)}h${short(h * 0.6 - 2)}v${short(h * 0.32)}a${short(h * 0.3 - 1)} ${short(h * 0.22)} 0 0 1 ${short(2 - h * 0.6)} 0z`,
        ),
      ).join(''),
    ).join('')
  },
})
