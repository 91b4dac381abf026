import { expect, test } from 'vitest'
import { strangers } from './all.ts'
import { flyers } from './flyers/all.ts'
import { held } from './held.ts'
import { late } from './late.ts'
import { marksOf } from './score.ts'
import type { Mark, Outcome } from './score.ts'
import type { Stranger } from './stranger.ts'

type Row = Record<Outcome, number>

/** Of 100 things asked for, those that are right at least, and those that are wrong at most; just short of what is reached. */
const floors: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  en: [92, 4],
  de: [90, 6],
  fr: [93, 1],
  it: [95, 2],
  es: [98, 2],
  nl: [98, 1],
  cs: [96, 2],
  pl: [98, 1],
  ru: [95, 2],
  ar: [95, 2],
}
/** Briefs written when the rules were mended: 89 of 100 at first sight, and some classes of failure mended since. */
const heldFloors: readonly [right: number, wrong: number] = [93, 4]

/** Flyers and hasty notes with seasons, partners, certificates and labelled numbers, as they were read at first sight. */
const flyerFloors: readonly [right: number, wrong: number] = [91, 4.5]
/** Ten more of that kind, written when the rules stood. */
const lateFloors: readonly [right: number, wrong: number] = [96, 3]

const marksIn = (briefs: Readonly<Record<string, readonly Stranger[]>>) =>
  Object.entries(briefs).flatMap(([lang, cases]) => cases.flatMap((one) => marksOf(one, lang).map((mark) => ({ lang, ...mark }))))
const marked = marksIn(strangers)

const share = (row: Row, outcome: Outcome): number => Math.round((1000 * row[outcome]) / (row.right + row.missing + row.wrong)) / 10

function tallyBy(marks: readonly (Mark & { lang: string })[], keyOf: (mark: Mark & { lang: string }) => string): Record<string, Row> {
  const rows: Record<string, Row> = {}
  for (const mark of marks) (rows[keyOf(mark)] ??= { right: 0, missing: 0, wrong: 0 })[mark.outcome] += 1
  return rows
}

const isShort = (row: Row = { right: 0, missing: 1, wrong: 0 }, [right, wrong]: readonly [number, number]): boolean =>
  share(row, 'right') < right || share(row, 'wrong') > wrong

test('Briefs written before the rules are understood at least as well as before, in every language', () => {
  const rows = tallyBy(marked, ({ lang }) => lang)
  const fields = tallyBy(marked, ({ field }) => field)
  console.table({ ...rows, ...fields, ...tallyBy(marked, () => 'all') })
  const short = Object.entries(floors).filter(([lang, floor]) => isShort(rows[lang], floor))
  expect(short.map(([lang]) => [lang, rows[lang]])).toEqual([])
})

test('Briefs written after the rules were mended are understood nearly as well', () => {
  const { all } = tallyBy(marksIn(held), () => 'all')
  console.table({ all })
  expect(isShort(all, heldFloors) ? all : 'held').toBe('held')
})

test('Flyers and hasty notes are understood at least as well as before', () => {
  const marks = marksIn(flyers)
  const { all } = tallyBy(marks, () => 'all')
  console.table({ ...tallyBy(marks, ({ lang }) => lang), ...tallyBy(marks, ({ field }) => field), all })
  expect(isShort(all, flyerFloors) ? all : 'held').toBe('held')
})

test('Notes written after the flyers were mended are understood nearly as well', () => {
  const marks = marksIn(late)
  const { all } = tallyBy(marks, () => 'all')
  console.table({ ...tallyBy(marks, ({ lang }) => lang), ...tallyBy(marks, ({ field }) => field), all })
  expect(isShort(all, lateFloors) ? all : 'held').toBe('held')
})

test('Every language has twelve briefs, each of them once', () => {
  expect(Object.entries(strangers).map(([lang, cases]) => [lang, cases.length])).toEqual(Object.keys(floors).map((lang) => [lang, 12]))
  expect(new Set(Object.values(strangers).flatMap((cases) => cases.map(({ brief }) => brief))).size).toBe(120)
})

test('A case that wants what the brief does not say is marked wrong or missing', () => {
  const brief = 'Salon Anna in Graz. Cut 25 €. Call 0316 123456. Open Tue-Sat 9-18.'
  const marks = marksOf(
    { brief, trade: ['bakery'], name: ['Salon Bea'], phones: ['0316123457'], hours: [''], offers: ['dye = 60'], never: ['Cut'] },
    'en',
  )
  expect(marks.filter(({ outcome }) => outcome === 'right').map(({ field }) => field)).toEqual(['language'])
})
