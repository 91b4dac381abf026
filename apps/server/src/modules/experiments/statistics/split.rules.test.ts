import { expect, test } from 'vitest'
import { chiSquareTail, logBeta, logGamma } from './chances.rules.ts'
import { isSplitBroken, splitChance } from './split.rules.ts'
import { seeded } from './testing/simulate.ts'

test('the chances are those of the tables', () => {
  expect(chiSquareTail(3.841459)).toBeCloseTo(0.05, 6)
  expect(chiSquareTail(6.634897)).toBeCloseTo(0.01, 6)
  expect(chiSquareTail(10.827566)).toBeCloseTo(0.001, 6)
  expect(chiSquareTail(0)).toBeCloseTo(1, 6)
  for (let x = 0; x < 0.01; x += 0.0001) expect(chiSquareTail(x)).toBeLessThanOrEqual(1)
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 10)
  expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 10)
})

test('an even split raises no alarm, a crooked one does', () => {
  expect(isSplitBroken(0, 0)).toBe(false)
  expect(isSplitBroken(10_000, 10_100)).toBe(false)
  expect(isSplitBroken(10_000, 10_600)).toBe(true)
  expect(isSplitBroken(10_600, 10_000)).toBe(true)
  expect(splitChance(52, 48)).toBeCloseTo(0.689, 3)
})

test('fair coins raise the alarm about once in a thousand', () => {
  const chance = seeded(11)
  let alarms = 0
  for (let run = 0; run < 20_000; run += 1) {
    let a = 0
    for (let one = 0; one < 500; one += 1) if (chance() < 0.5) a += 1
    if (isSplitBroken(a, 500 - a)) alarms += 1
  }
  expect(alarms / 20_000).toBeLessThan(0.002)
})
