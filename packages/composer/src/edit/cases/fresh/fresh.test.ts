import { expect, test } from 'vitest'
import { interpretEdit } from '../../interpret-edit.ts'
import { blindCases } from '../blind/all.ts'
import { grades, scoreCase, tally } from '../blind/score.ts'
import type { Score } from '../blind/score.ts'
import { caseLanguages } from '../blind/site-in.ts'
import { heldCases } from '../held/all.ts'
import { lateCases } from '../held/late.ts'
import { openCases } from '../open/all.ts'
import type { EditCase } from '../want.ts'
import { freshCases } from './all.ts'

// Before a rule was touched for them, 42 of the 120 fresh requests were met (30 right, 12 asked, 23 wrong, 55 not understood) and 40 of the
// 60 held ones (39, 1, 9, 11). Mending the rules for the fresh ones alone brought the held ones to 43: what was mended by class reaches little
// beyond its class. Then the held ones were mended too, and fifty late ones written: 40 were met at once (38, 2, 4, 6). Raise these with the rules, never lower them.
const freshAtLeast: Readonly<Record<string, number>> = { en: 12, de: 12, fr: 12, it: 12, es: 12, nl: 12, cs: 12, pl: 12, ru: 12, ar: 12 }
const [heldAtLeast, lateAtLeast] = [60, 49]

type Scored = readonly { one: EditCase; score: Score }[]
const scored = (cases: readonly EditCase[]): Scored => cases.map((one) => ({ one, score: scoreCase(one, interpretEdit) }))
const rowIn = (all: Scored, lang: string) => tally(all.filter(({ one }) => one.lang === lang).map(({ score }) => score))
const rowOf = (all: Scored) => tally(all.map(({ score }) => score))
const show = (all: Scored) =>
  console.table(Object.fromEntries([...caseLanguages.map((lang) => [lang, rowIn(all, lang)]), ['all', rowOf(all)]]), [...grades])
const [fresh, held, late] = [scored(freshCases), scored(heldCases), scored(lateCases)]

test('Requests as busy owners type them are met at least as well as before, in every language', () => {
  show(fresh)
  const met = (lang: string) => rowIn(fresh, lang).right + rowIn(fresh, lang).asked
  expect(caseLanguages.filter((lang) => met(lang) < (freshAtLeast[lang] ?? 12))).toEqual([])
})

test('Requests that were put by while the rules were mended for the others are met at least as well as before', () => {
  show(held)
  const { right, asked } = rowOf(held)
  expect(right + asked).toBeGreaterThanOrEqual(heldAtLeast)
})

test('Requests written when all others were met are met at least as well as before', () => {
  show(late)
  const { right, asked } = rowOf(late)
  expect(right + asked).toBeGreaterThanOrEqual(lateAtLeast)
})

test('All five hundred and thirty requests in one table: eight of ten are done, one of seven at most is asked back', () => {
  const all = [...fresh, ...held, ...late, ...scored(openCases), ...scored(blindCases)]
  show(all)
  expect(new Set(all.map(({ one }) => `${one.lang} ${one.say}`)).size).toBe(530)
  const { right, asked } = rowOf(all)
  expect([right / all.length >= 0.8, asked / all.length <= 0.15]).toEqual([true, true])
  expect(caseLanguages.filter((lang) => rowIn(all, lang).right / 53 < 0.75)).toEqual([])
  expect(caseLanguages.map((lang) => freshCases.filter((one) => one.lang === lang).length)).toEqual(caseLanguages.map(() => 12))
})

test('No fresh request is met by doing nothing', () => {
  const idle = (one: EditCase) => scoreCase(one, () => ({ status: 'done', ops: [], reply: 'Done.', changed: [] }))
  expect([...freshCases, ...heldCases, ...lateCases].filter((one) => idle(one).grade === 'right').map(({ say }) => say)).toEqual([])
})
