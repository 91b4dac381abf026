import { expect, test } from 'vitest'
import { strangers } from './all.ts'
import { marksOf } from './score.ts'
import type { Mark, Outcome } from './score.ts'

type Row = Record<Outcome, number>

/** Of 100 things asked for, those that are right at least, and those that are wrong at most; just short of what is reached. */
const floors: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  en: [60, 25],
  de: [60, 25],
  fr: [60, 25],
  it: [50, 25],
  es: [70, 20],
  nl: [55, 25],
  cs: [50, 25],
  pl: [50, 25],
  ru: [45, 25],
  ar: [65, 20],
}

const marked = Object.entries(strangers).flatMap(([lang, cases]) =>
  cases.flatMap((one) => marksOf(one, lang).map((mark) => ({ lang, ...mark }))),
)

const share = (row: Row, outcome: Outcome): number => Math.round((1000 * row[outcome]) / (row.right + row.missing + row.wrong)) / 10

function tallyBy(keyOf: (mark: Mark & { lang: string }) => string): Record<string, Row> {
  const rows: Record<string, Row> = {}
  for (const mark of marked) (rows[keyOf(mark)] ??= { right: 0, missing: 0, wrong: 0 })[mark.outcome] += 1
  return rows
}

test('Briefs written before the rules are understood at least as well as before, in every language', () => {
  const rows = tallyBy(({ lang }) => lang)
  console.table({ ...rows, ...tallyBy(({ field }) => field), all: tallyBy(() => 'all')['all'] })
  const short = Object.entries(floors).filter(([lang, [right, wrong]]) => {
    const row = rows[lang] ?? { right: 0, missing: 1, wrong: 0 }
    return share(row, 'right') < right || share(row, 'wrong') > wrong
  })
  expect(short.map(([lang]) => [lang, rows[lang]])).toEqual([])
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
