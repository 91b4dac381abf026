import { expect, test } from 'vitest'
import { interpretEdit } from '../../interpret-edit.ts'
import { messageTongue } from '../../tongue.ts'
import { blindCases } from '../blind/all.ts'
import { grades, scoreCase, siteOf, tally } from '../blind/score.ts'
import type { Score } from '../blind/score.ts'
import { caseLanguages, siteIn } from '../blind/site-in.ts'
import { isSectionSpill } from '../blind/spill.ts'
import { openCases } from './all.ts'

/** What is reached, right or asked; raise it with the rules, never lower it. */
const metAtLeast = 15

const scored = openCases.map((one) => ({ one, score: scoreCase(one, interpretEdit) }))
const blind = blindCases.map((one) => ({ one, score: scoreCase(one, interpretEdit) }))
type Scored = typeof scored
const scoresIn = (all: Scored, lang: string): Score[] => all.filter(({ one }) => one.lang === lang).map(({ score }) => score)

test('Requests written after the rules are met at least as well as before, in every language', () => {
  const rows = caseLanguages.map((lang) => [lang, tally(scoresIn(scored, lang))] as const)
  console.table(Object.fromEntries([...rows, ['all', tally(scored.map(({ score }) => score))]]), [...grades])
  const short = rows.filter(([, row]) => row.right + row.asked < metAtLeast)
  expect(short).toEqual([])
})

test('All three hundred requests, written before and after the rules, in one table', () => {
  const all = [...blind, ...scored]
  const rows = caseLanguages.map((lang) => [lang, tally(scoresIn(all, lang))] as const)
  console.table(Object.fromEntries([...rows, ['all', tally(all.map(({ score }) => score))]]), [...grades])
  expect(all).toHaveLength(300)
})

test('Every language has fifteen requests, each of them once and none of them blind', () => {
  expect(caseLanguages.map((lang) => scoresIn(scored, lang).length)).toEqual(caseLanguages.map(() => 15))
  const blindSays = new Set(blindCases.map(({ say }) => say))
  expect(new Set(openCases.map(({ say }) => say)).size).toBe(150)
  expect(openCases.filter(({ say }) => blindSays.has(say))).toEqual([])
})

test('No request is met by doing nothing', () => {
  const idle = openCases.map((one) => ({ one, score: scoreCase(one, () => ({ status: 'done', ops: [], reply: 'Done.', changed: [] })) }))
  expect(idle.filter(({ score }) => score.grade === 'right').map(({ one }) => one.say)).toEqual([])
})

test('No request changes a byte of a section it does not speak of', () => {
  const strayed = scored.filter(({ score }) => score.spill.some(isSectionSpill))
  expect(strayed.map(({ one, score }) => [one.say, score.spill])).toEqual([])
})

test('Requests are read in the language they are made in', () => {
  const odd = [...blindCases, ...openCases].filter((one) => messageTongue(one.say, siteOf(one), one.lang) !== one.lang)
  expect(odd.map(({ lang, say }) => [lang, say])).toEqual([])
})

test('Going back is answered in the language it was asked for in', () => {
  const context = { site: siteIn('de'), lang: 'en', newId: () => 'sec_fresh0', seed: 3, today: '2026-11-21' }
  expect(interpretEdit('Rückgängig', context)).toEqual({ status: 'history', move: 'undo', lang: 'de' })
})
