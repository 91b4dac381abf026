import { expect, test } from 'vitest'
import { daysNeeded, powerOf } from './power.rules.ts'
import { liveThrough, seeded } from './testing/simulate.ts'

test.each([
  { rate: 0.05, lift: 0.3, visitorsPerDay: 200, days: 60 },
  { rate: 0.05, lift: 0.5, visitorsPerDay: 100, days: 60 },
  { rate: 0.1, lift: 0.25, visitorsPerDay: 100, days: 45 },
  { rate: 0.2, lift: -0.2, visitorsPerDay: 60, days: 60 },
])(
  'a test at $rate with a lift of $lift finds its winner as often as the calculator says, to three points',
  { timeout: 60_000 },
  (plan) => {
    const chance = seeded(plan.visitorsPerDay)
    const better = plan.lift > 0 ? 'b' : 'a'
    const rates = { a: plan.rate, b: plan.rate * (1 + plan.lift) }
    let found = 0
    const runs = 4_000
    for (let run = 0; run < runs; run += 1) {
      const world = { days: plan.days, visitorsPerDay: () => plan.visitorsPerDay, rate: (arm: 'a' | 'b') => rates[arm] }
      if (liveThrough(world, chance) === better) found += 1
    }
    expect(Math.abs(found / runs - powerOf(plan))).toBeLessThanOrEqual(0.03)
  },
)

test('more days, more visitors and a larger difference find more', () => {
  const plan = { rate: 0.05, lift: 0.3, visitorsPerDay: 100, days: 30 }
  const more = [{ days: 60 }, { visitorsPerDay: 200 }, { lift: 0.5 }].map((change) => powerOf({ ...plan, ...change }))
  for (const one of more) expect(one).toBeGreaterThan(powerOf(plan) + 0.05)
})

test('arms that do not differ have no better one to find, and a false one is rare', () => {
  expect(powerOf({ rate: 0.05, lift: 0, visitorsPerDay: 500, days: 60 })).toBeLessThanOrEqual(0.05)
})

test('the days it takes are the first that reach four of five', () => {
  const wish = { rate: 0.05, lift: 0.5, visitorsPerDay: 100 }
  const days = daysNeeded(wish) ?? 0
  expect(powerOf({ ...wish, days })).toBeGreaterThanOrEqual(0.8)
  expect(powerOf({ ...wish, days: days - 1 })).toBeLessThan(0.8)
})

test('a difference too small for ten years of visitors is said to be so', () => {
  expect(daysNeeded({ rate: 0.01, lift: 0.02, visitorsPerDay: 5 })).toBeUndefined()
})

// The chances on the right were reckoned with every single number of conversions followed.
test.each([
  { rate: 0.5, lift: 0.02, visitorsPerDay: 5_000, days: 30, exact: 0.30456 },
  { rate: 0.3, lift: -0.03, visitorsPerDay: 8_000, days: 20, exact: 0.53131 },
  { rate: 0.9, lift: 0.02, visitorsPerDay: 20_000, days: 3, exact: 0.14387 },
])('$visitorsPerDay visitors a day are followed in cells, right to two tenths of a point', ({ exact, ...plan }) => {
  expect(Math.abs(powerOf(plan) - exact)).toBeLessThan(0.002)
})

test('a lift beyond every visitor is that of all of them', () => {
  expect(powerOf({ rate: 0.9, lift: 5, visitorsPerDay: 100, days: 30 })).toBe(
    powerOf({ rate: 0.9, lift: 1 / 9, visitorsPerDay: 100, days: 30 }),
  )
})

// The server reckons this between two requests: every wish the contract admits must be short.
const ends = [0.001, 0.05, 0.9].flatMap((rate) => [-0.9, -0.01, 8e-323, 0.001, 0.05, 5].map((lift) => ({ rate, lift })))
test.each(ends)('the busiest site is reckoned quickly at a rate of $rate and a lift of $lift', (wish) => {
  const began = performance.now()
  daysNeeded({ ...wish, visitorsPerDay: 20_000 })
  const power = powerOf({ ...wish, visitorsPerDay: 20_000, days: 365 })
  expect(power).toBeGreaterThanOrEqual(0)
  expect(power).toBeLessThan(1.000001)
  expect(performance.now() - began).toBeLessThan(3_000)
})
