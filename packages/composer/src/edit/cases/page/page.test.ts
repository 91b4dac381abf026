import { expect, test } from 'vitest'
import { interpretEdit } from '../../interpret-edit.ts'
import { messageTongue } from '../../tongue.ts'
import { grades, scoreCase, siteOf, tally } from '../blind/score.ts'
import { caseLanguages } from '../blind/site-in.ts'
import type { EditCase } from '../want.ts'
import { pageCases } from './all.ts'
import { latePageCases } from './late.ts'

/** None of the sixty was met before the rules, 24 did something else. Raise it with the rules, never lower it. */
const rightAtLeast = 6
/** Sixteen of the thirty late ones were met at once; the others by knowing a path without the word for address, and some more words. */
const lateAtLeast = 3
const allCases = [...pageCases, ...latePageCases]

const rowIn = (cases: readonly EditCase[], lang: string) =>
  tally(cases.filter((one) => one.lang === lang).map((one) => scoreCase(one, interpretEdit)))
const rowsOf = (cases: readonly EditCase[]) => caseLanguages.map((lang) => [lang, rowIn(cases, lang)] as const)

test.each([
  ['first', pageCases, rightAtLeast],
  ['late', latePageCases, lateAtLeast],
] as const)('The %s requests about a page itself are met at least as well as before, in every language', (_, cases, atLeast) => {
  const rows = rowsOf(cases)
  console.table(Object.fromEntries(rows), [...grades])
  expect(rows.filter(([, row]) => row.right < atLeast)).toEqual([])
})

test('Every language has nine requests about a page, each of them once', () => {
  expect(caseLanguages.map((lang) => allCases.filter((one) => one.lang === lang).length)).toEqual(caseLanguages.map(() => 9))
  expect(new Set(allCases.map(({ say }) => say)).size).toBe(90)
})

test('No request about a page is met by doing nothing', () => {
  const idle = allCases.filter((one) => scoreCase(one, () => ({ status: 'done', ops: [], reply: 'Done.', changed: [] })).grade === 'right')
  expect(idle.map(({ say }) => say)).toEqual([])
})

test('Requests about a page are read in the language they are made in', () => {
  const odd = allCases.filter((one) => messageTongue(one.say, siteOf(one), one.lang) !== one.lang)
  expect(odd.map(({ lang, say }) => [lang, say])).toEqual([])
})
