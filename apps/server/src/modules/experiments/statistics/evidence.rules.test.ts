import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alpha, logEvidence, neededOf, ratioInterval, winnerOf } from './evidence.rules.ts'
import { liveThrough, seeded } from './testing/simulate.ts'
import type { World } from './testing/simulate.ts'

/** How many of 10,000 tests of equal arms, looked at on each of 60 evenings, declare a winner. */
function falseWinners(world: Omit<World, 'days'>, seed: number): number {
  const chance = seeded(seed)
  let wrong = 0
  for (let run = 0; run < 10_000; run += 1) if (liveThrough({ days: 60, ...world }, chance)) wrong += 1
  return wrong / 10_000
}

describe('10,000 tests of equal arms over 60 days, looked at every day', () => {
  test('declare a false winner in at most one of twenty, with few conversions', { timeout: 60_000 }, () => {
    expect(falseWinners({ visitorsPerDay: () => 40, rate: () => 0.05 }, 1)).toBeLessThanOrEqual(alpha)
  })

  test('declare a false winner in at most one of twenty, with many conversions', { timeout: 60_000 }, () => {
    expect(falseWinners({ visitorsPerDay: () => 60, rate: () => 0.5 }, 2)).toBeLessThanOrEqual(alpha)
  })

  test(
    'declare a false winner in at most one of twenty, when weekends differ, crowds come at once and people convert days later',
    { timeout: 60_000 },
    () => {
      const isWeekend = (day: number) => day % 7 >= 5
      const wrong = falseWinners(
        {
          visitorsPerDay: (day) => (day % 10 === 0 ? 200 : 25),
          rate: (_arm, day) => (isWeekend(day) ? 0.3 : 0.05),
          delay: (chance) => Math.floor(chance() ** 3 * 10),
        },
        3,
      )
      expect(wrong).toBeLessThanOrEqual(alpha)
      // A rule that never declares anybody would pass as well.
      expect(wrong).toBeGreaterThan(0.001)
    },
  )

  test('would declare several times as many by the usual test at each look, which is why it is not used', { timeout: 60_000 }, () => {
    const chance = seeded(4)
    let wrong = 0
    for (let run = 0; run < 2_000; run += 1) {
      const throws = { a: 0, b: 0 }
      for (let day = 0; day < 60; day += 1) {
        for (let one = 0; one < 10; one += 1) throws[chance() < 0.5 ? 'a' : 'b'] += 1
        if (Math.abs(throws.b - throws.a) / Math.sqrt(throws.a + throws.b) > 1.96) {
          wrong += 1
          break
        }
      }
    }
    expect(wrong / 2_000).toBeGreaterThan(4 * alpha)
  })
})

describe('the evidence', () => {
  test('is, before each conversion, on the mean what it is: the two ways it can go on balance out', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (a, b, q) => {
        const now = logEvidence({ a, b }, q)
        const grown = (to: { a: number; b: number }) => Math.exp(logEvidence(to, q) - now)
        expect(q * grown({ a, b: b + 1 }) + (1 - q) * grown({ a: a + 1, b })).toBeCloseTo(1, 8)
      }),
    )
  })

  test('starts at nothing, and is the same for either arm', () => {
    expect(logEvidence({ a: 0, b: 0 })).toBeCloseTo(0, 12)
    expect(logEvidence({ a: 30, b: 70 })).toBeCloseTo(logEvidence({ a: 70, b: 30 }), 9)
  })

  test('declares the better arm', () => {
    expect(winnerOf({ a: 60, b: 140 })).toBe('b')
    expect(winnerOf({ a: 140, b: 60 })).toBe('a')
    expect(winnerOf({ a: 95, b: 105 })).toBeUndefined()
    expect(winnerOf({ a: 0, b: 0 })).toBeUndefined()
  })
})

test('the interval of the ratio leaves out 1 exactly when there is a winner', () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(2_000), (a, b) => {
      const { low, high } = ratioInterval({ a, b })
      expect(low).toBeLessThanOrEqual(high)
      expect(low > 1 || high < 1).toBe(winnerOf({ a, b }) !== undefined)
    }),
  )
})

test('the interval of the ratio holds the truth at every look of at least 95 of 100 tests', { timeout: 30_000 }, () => {
  const chance = seeded(5)
  let missed = 0
  for (let run = 0; run < 1_000; run += 1) {
    const throws = { a: 0, b: 0 }
    for (let one = 1; one <= 600; one += 1) {
      throws[chance() < 0.6 ? 'b' : 'a'] += 1
      if (one % 20 !== 0) continue
      const { low, high } = ratioInterval(throws)
      if (low > 1.5 || high < 1.5) {
        missed += 1
        break
      }
    }
  }
  expect(missed / 1_000).toBeLessThanOrEqual(alpha)
})

test.each([60, 100, 333, 5_000])('of %i conversions, one less than needed is not enough', (all) => {
  const lead = neededOf(all) ?? 0
  expect(winnerOf({ a: all - lead, b: lead })).toBe('b')
  expect(winnerOf({ a: all - lead + 1, b: lead - 1 })).toBeUndefined()
})
