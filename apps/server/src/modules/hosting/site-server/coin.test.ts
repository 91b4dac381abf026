import { expect, test } from 'vitest'
import { createCoin } from './coin.ts'

test('a million visitors are shared out evenly, and each one whatever the one before got', () => {
  const coin = createCoin()
  const count = { aa: 0, ab: 0, ba: 0, bb: 0 }
  let a = 0
  let last = coin()
  for (let visitor = 0; visitor < 1_000_000; visitor += 1) {
    const arm = coin()
    count[`${last}${arm}`] += 1
    if (arm === 'a') a += 1
    last = arm
  }
  const chiSquare = (expected: number, ...found: number[]) => found.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0)
  // Chances of one in ten million that a fair coin goes beyond: with one and three degrees of freedom.
  expect(chiSquare(500_000, a, 1_000_000 - a)).toBeLessThan(28.4)
  expect(chiSquare(250_000, count.aa, count.ab, count.ba, count.bb)).toBeLessThan(35.5)
})

test('every bit that was fetched is used once, in order', () => {
  let filled = 0
  const coin = createCoin((bytes) => {
    filled += 1
    bytes.fill(0b10110001)
  })
  const throws = Array.from({ length: 1_024 * 8 }, coin)
  expect(throws.slice(0, 16).join('')).toBe('baaabbabbaaabbab')
  expect(filled).toBe(1)
  coin()
  expect(filled).toBe(2)
})
