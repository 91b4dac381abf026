import { expect, test } from 'vitest'
import { fewestVisitors, resultOf } from './result.rules.ts'

const day = (visitors: [number, number], conversions: [number, number], on = '2026-11-20') => [
  { day: on, arm: 'a' as const, visitors: visitors[0], conversions: conversions[0] },
  { day: on, arm: 'b' as const, visitors: visitors[1], conversions: conversions[1] },
]
const verdict = (...counts: ReturnType<typeof day>[]) => resultOf(counts.flat()).verdict

test('a test that nobody saw says so', () => {
  expect(verdict()).toBe('nobody_yet')
  expect(resultOf([])).toMatchObject({
    splitChance: 1,
    ratio: { low: 0, high: null },
    arms: [{ rate: 0, interval: { low: 0, high: 1 } }, {}],
  })
})

test('before there are enough visitors in each arm there is no verdict, however clear it looks', () => {
  const few = fewestVisitors - 1
  expect(verdict(day([few, few], [0, 120]))).toBe('not_enough')
  expect(verdict(day([few + 1, few + 1], [0, 120]))).toBe('b_wins')
})

test('a difference that chance may have made leaves the test open; one that it can not names the better arm', () => {
  expect(verdict(day([1_000, 1_000], [50, 62]))).toBe('open')
  expect(verdict(day([1_000, 1_000], [50, 120]))).toBe('b_wins')
  expect(verdict(day([1_000, 1_000], [120, 50]))).toBe('a_wins')
})

test('a crooked split comes before every verdict', () => {
  expect(verdict(day([1_000, 1_300], [50, 150]))).toBe('split_broken')
})

test('days add up, each shown by itself and in order, with nothing where nothing came', () => {
  const { arms, days } = resultOf([...day([10, 12], [1, 2], '2026-11-21'), ...day([20, 18], [3, 1], '2026-11-20').slice(0, 1)])
  expect(arms).toMatchObject([
    { visitors: 30, conversions: 4 },
    { visitors: 12, conversions: 2 },
  ])
  expect(days.map((one) => [one.day, one.a.visitors, one.b.visitors])).toEqual([
    ['2026-11-20', 20, 0],
    ['2026-11-21', 10, 12],
  ])
})

test('more conversions than visitors, from those who keep no cookie, do not break the figures', () => {
  expect(resultOf(day([1, 0], [5, 2])).arms).toMatchObject([
    { visitors: 1, conversions: 1, rate: 1 },
    { visitors: 0, conversions: 0, rate: 0 },
  ])
})
