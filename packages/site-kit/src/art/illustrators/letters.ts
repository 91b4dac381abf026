import { defineArt } from '../define.ts'
import { short, times } from '../geometry.ts'
import { circle, fill, place, rect, ringOf, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

const scripts = ['A', 'ع', 'ß', 'あ', 'Ж', 'ñ', 'ك', 'é', 'Ω', '语']
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Letters are set in the page's own display face, so they match its headings. */
const glyph = (letter: string, o: { x: number; y: number; size: number; colour: string; turn?: number }): string =>
  `<text x="${short(o.x)}" y="${short(o.y)}" font-size="${short(o.size)}" font-weight="800" text-anchor="middle" fill="${o.colour}"${o.turn ? ` transform="rotate(${short(o.turn)} ${short(o.x)} ${short(o.y)})"` : ''}>${escapes[letter] ?? letter}</text>`

const firstLetter = (name: string): string => [...name].find((letter) => /\p{L}/u.test(letter))?.toLocaleUpperCase('en') ?? 'A'

/** A lone Arabic letter would hang below its line, so names without capitals get the case of type. */
const hasCapitals = (name: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(name)

/** The first letter of the name, far larger than its sheet, with a block and a disc that answer it. */
function initial(pen: Pen): string {
  const { accent, partner, soft, ink } = pen.colours
  const letter = firstLetter(pen.text)
  const shift = pen.pick([-30, 20, 50])
  return `${fill(soft, rect(0, 0, [600, 600]))}${circle(partner, [pen.pick([130, 470]), pen.pick([130, 460])], pen.pick([120, 170]))}${glyph(letter, { x: 300 + shift, y: 600, size: 860, colour: accent })}${fill(ink, pen.pick([rect(0, 560, [600, 40]), rect(560, 0, [40, 600]), rect(0, 0, [600, 40])]))}`
}

/** A case of type: letters of many scripts, some squares solid. */
function typeCase(pen: Pen, o: { columns: number; rows: number; size: number }): string {
  const { accent, partner, soft, ink, ground } = pen.colours
  const looks = [
    [soft, ink],
    [accent, ground],
    [ground, accent],
    [partner, ink],
    [soft, accent],
  ] as const
  return times(o.columns * o.rows, (i) => {
    const [back, front] = looks[Math.floor(pen.next() * looks.length)] ?? looks[0]
    const letter = i === 0 && pen.text ? firstLetter(pen.text) : pen.pick(scripts)
    return place(
      (i % o.columns) * o.size,
      Math.floor(i / o.columns) * o.size,
      fill(back, rect(2, 2, [o.size - 4, o.size - 4])) +
        glyph(letter, { x: o.size / 2, y: o.size * 0.76, size: o.size * 0.72, colour: front }),
    )
  }).join('')
}

const quote = (pen: Pen): string =>
  fill(pen.colours.accent, 'M-46 34v-34c0-24 14-38 36-40v16c-12 2-18 10-18 22h18v36zM6 34v-34c0-24 14-38 36-40v16c-12 2-18 10-18 22h18v36z')
const speech = (pen: Pen): string =>
  fill(pen.colours.partner, 'M-2-18h48v38h-8l-2 14-14-14H-2z') +
  fill(pen.colours.accent, 'M-48-40h60v46h-34l-16 18-2-18h-8z') +
  fill(pen.colours.ground, rect(-38, -28, [40, 6], 3) + rect(-38, -14, [26, 6], 3))
const nib = (pen: Pen): string =>
  place(
    0,
    0,
    fill(pen.colours.accent, 'M0 50L-24 0l10-34h28L24 0z') +
      stroke({ stroke: pen.colours.ground, w: 3 }, 'M0 46V6') +
      circle(pen.colours.ground, [0, 2], 6) +
      fill(pen.colours.ink, rect(-16, -50, [32, 14], 2)),
    { turn: 30 },
  )
const open = (pen: Pen): string =>
  fill(pen.colours.accent, 'M0-26C-14-38-34-38-48-32v64c14-6 34-6 48 6z') +
  fill(pen.colours.partner, 'M0-26C14-38 34-38 48-32v64C34 26 14 26 0 38z') +
  stroke({ stroke: pen.colours.ground, w: 3 }, 'M-38-16q16-4 28 4M-38 0q16-4 28 4M10-12q14-8 28-4M10 4q14-8 28-4')
const globe = (pen: Pen): string =>
  circle(pen.colours.accent, [0, 0], 46) +
  stroke({ stroke: pen.colours.ground, w: 4 }, 'M-46 0h92M0-46c-26 28-26 64 0 92M0-46c26 28 26 64 0 92M-38-24h76M-38 24h76') +
  ringOf(pen.colours.accent, [0, 0], 46, 3)

export const lettersArt = defineArt({
  id: 'letters',
  trades: ['translator', 'tutor', 'general'],
  edge: 'straight',
  scene: true,
  mirrors: false,
  motifs: [quote, open, speech, nib, globe],
  hero: (pen) => (pen.seed % 2 && hasCapitals(pen.text) ? initial(pen) : typeCase(pen, { columns: 4, rows: 4, size: 150 })),
  ground: (pen) => {
    const at = pen.dir === 'rtl' ? 0 : pen.width - 600
    return (
      fill(pen.colours.soft, rect(0, 0, [pen.width, 600])) +
      `<g transform="translate(${Math.round(at)})">${pen.seed % 2 || !hasCapitals(pen.text) ? typeCase(pen, { columns: 5, rows: 5, size: 120 }) : `<svg width="600" height="600">${initial(pen)}</svg>`}</g>`
    )
  },
})
