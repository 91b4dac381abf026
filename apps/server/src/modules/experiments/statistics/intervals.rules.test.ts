import { expect, test } from 'vitest'
import { differenceInterval, rateInterval } from './intervals.rules.ts'
import { seeded } from './testing/simulate.ts'

test('the interval of a rate is Wilson’s: figures from the literature', () => {
  // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  const figures = [
    [263, 81, 0.2553, 0.3662],
    [148, 15, 0.0624, 0.1605],
    [20, 0, 0, 0.1611],
    [29, 1, 0.0061, 0.1718],
  ] as const
  for (const [visitors, conversions, low, high] of figures) {
    const interval = rateInterval({ visitors, conversions })
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  }
})

test('the interval of a difference is Newcombe’s: figures from the literature', () => {
  // Newcombe 1998, table II, method 10: 56/70 - 48/80, 9/10 - 3/10, 0/20 - 0/10.
  const figures = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [0, 20, 0, 10, -0.2775, 0.1611],
  ] as const
  for (const [x1, n1, x2, n2, low, high] of figures) {
    const interval = differenceInterval({ visitors: n2, conversions: x2 }, { visitors: n1, conversions: x1 })
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  }
})

test('nothing is known of an arm that nobody saw', () => expect(rateInterval({ visitors: 0, conversions: 0 })).toEqual({ low: 0, high: 1 }))

test('the interval of a rate holds the truth in about 95 of 100 looks', () => {
  const chance = seeded(7)
  let held = 0
  for (let run = 0; run < 4_000; run += 1) {
    let conversions = 0
    for (let one = 0; one < 300; one += 1) if (chance() < 0.06) conversions += 1
    const { low, high } = rateInterval({ visitors: 300, conversions })
    if (low <= 0.06 && 0.06 <= high) held += 1
  }
  expect(held / 4_000).toBeGreaterThan(0.935)
  expect(held / 4_000).toBeLessThan(0.975)
})
