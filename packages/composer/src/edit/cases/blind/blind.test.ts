import { expect, test } from 'vitest'
import { interpretEdit } from '../../interpret-edit.ts'
import type { EditCase } from '../want.ts'
import { blindCases } from './all.ts'
import { grades, scoreCase, tally } from './score.ts'
import type { Score } from './score.ts'
import { caseLanguages } from './site-in.ts'
import { isSectionSpill } from './spill.ts'

/** What is reached; raise it with the rules, never lower it. The aim: 80 of 100 right, at most 15 asked. */
const rightAtLeast: Readonly<Record<string, number>> = { en: 14, de: 13, fr: 14, it: 14, es: 14, nl: 14, cs: 15, pl: 14, ru: 14, ar: 13 }

const scored = blindCases.map((one) => ({ one, score: scoreCase(one, interpretEdit) }))
const scoresIn = (lang: string): Score[] => scored.filter(({ one }) => one.lang === lang).map(({ score }) => score)

test('Requests written before the rules are met at least as well as before, in every language', () => {
  const rows = caseLanguages.map((lang) => [lang, tally(scoresIn(lang))] as const)
  console.table(Object.fromEntries([...rows, ['all', tally(scored.map(({ score }) => score))]]), [...grades])
  const short = rows.filter(([lang, row]) => row.right < (rightAtLeast[lang] ?? 0))
  expect(short).toEqual([])
})

test('Every language has fifteen requests, each of them once', () => {
  expect(caseLanguages.map((lang) => scoresIn(lang).length)).toEqual(caseLanguages.map(() => 15))
  expect(new Set(blindCases.map(({ say }) => say)).size).toBe(150)
})

test('No request is met by doing nothing', () => {
  const idle = (one: EditCase) => scoreCase(one, () => ({ status: 'done', ops: [], reply: 'Done.', changed: [] }))
  expect(blindCases.filter((one) => idle(one).grade === 'right')).toEqual([])
})

test('No request changes a byte of a section it does not speak of', () => {
  const strayed = scored.filter(({ score }) => score.spill.some(isSectionSpill))
  expect(strayed.map(({ one, score }) => [one.say, score.spill])).toEqual([])
})
