import { expect, test } from 'vitest'
import { interpretEdit } from '../../interpret-edit.ts'
import { messageTongue } from '../../tongue.ts'
import { grades, scoreCase, siteOf, tally } from '../blind/score.ts'
import { caseLanguages } from '../blind/site-in.ts'
import { pageCases } from './all.ts'

/** None of the sixty was met before the rules, 24 did something else. Raise it with the rules, never lower it. */
const rightAtLeast = 6

const scored = pageCases.map((one) => ({ one, score: scoreCase(one, interpretEdit) }))
const rowIn = (lang: string) => tally(scored.filter(({ one }) => one.lang === lang).map(({ score }) => score))

test('Requests about a page itself are met at least as well as before, in every language', () => {
  console.table(
    Object.fromEntries([...caseLanguages.map((lang) => [lang, rowIn(lang)]), ['all', tally(scored.map(({ score }) => score))]]),
    [...grades],
  )
  expect(caseLanguages.filter((lang) => rowIn(lang).right < rightAtLeast)).toEqual([])
})

test('Every language has six requests about a page, each of them once', () => {
  expect(caseLanguages.map((lang) => pageCases.filter((one) => one.lang === lang).length)).toEqual(caseLanguages.map(() => 6))
  expect(new Set(pageCases.map(({ say }) => say)).size).toBe(60)
})

test('No request about a page is met by doing nothing', () => {
  const idle = pageCases.filter((one) => scoreCase(one, () => ({ status: 'done', ops: [], reply: 'Done.', changed: [] })).grade === 'right')
  expect(idle.map(({ say }) => say)).toEqual([])
})

test('Requests about a page are read in the language they are made in', () => {
  const odd = pageCases.filter((one) => messageTongue(one.say, siteOf(one), one.lang) !== one.lang)
  expect(odd.map(({ lang, say }) => [lang, say])).toEqual([])
})
