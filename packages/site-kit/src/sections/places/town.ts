import type { Markup } from '../../html.ts'
import { trusted } from '../../html.ts'
import { hashOf } from '../../theme/chance.ts'

/** Whole numbers that follow from a text alone. */
function chancesOf(text: string): (below: number) => number {
  let turn = 0
  return (below) => hashOf(`${text}/${(turn += 1)}`) % below
}

/**
 * The sign of a map: streets, blocks, a stream, a green, one pin in the middle. It shows no real town and says so to nobody,
 * so it is decoration; the way is behind the link. Follows from `name` alone.
 */
export function townSign(name: string): Markup {
  const pick = chancesOf(name)
  const turn = pick(40) - 20
  const columns = [0, 1, 2, 3, 4, 5].map((at) => -60 + at * 92 + pick(26))
  const rows = [0, 1, 2, 3, 4].map((at) => -70 + at * 92 + pick(26))
  const green = pick(5) * 5 + pick(3)
  const blocks = rows.slice(0, -1).flatMap((y, row) =>
    columns.slice(0, -1).map((x, column) => {
      const [w, h] = [(columns[column + 1] ?? x) - x - 12, (rows[row + 1] ?? y) - y - 12]
      const tone = row * 5 + column === green ? 'var(--pt)' : 'var(--ws)'
      return `<path fill="${tone}" d="M${x} ${y}h${w}v${h}h-${w}z"/>`
    }),
  )
  const stream = 40 + pick(200)
  const avenue = `<path d="M-80 ${260 - pick(60)}L480 ${20 + pick(60)}" fill="none" stroke="var(--bg)" stroke-width="18"/>`
  const river = `<path d="M${stream - 120} -60C${stream + 60} 60 ${stream - 90} 180 ${stream + 120} 360" fill="none" stroke="var(--ac)" stroke-width="22" opacity=".55"/>`
  const pin = `<path d="M200 171c-34-40-46-58-46-79a46 46 0 0 1 92 0c0 21-12 39-46 79z" fill="var(--ac)" stroke="var(--bg)" stroke-width="6"/><circle cx="200" cy="91" r="16" fill="var(--bg)"/>`
  return trusted(
    `<svg viewBox="0 0 400 260" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"><path fill="var(--bg)" d="M0 0h400v260H0z"/><g transform="rotate(${turn} 200 130)">${blocks.join('')}${avenue}${river}</g>${pin}</svg>`,
  )
}
