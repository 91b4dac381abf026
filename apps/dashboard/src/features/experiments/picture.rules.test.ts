import { expect, test } from 'vitest'
import { liftOf, placeOf, scaleEnd } from './picture.rules.ts'

test('the scale ends at a round share that holds both intervals', () => {
  expect(
    scaleEnd([
      { low: 0.02, high: 0.048 },
      { low: 0.03, high: 0.061 },
    ]),
  ).toBe(0.1)
  expect(scaleEnd([])).toBe(0.01)
  expect(scaleEnd([{ low: 0, high: 1 }])).toBe(1)
})

test('a share stands at its place, and never outside', () => {
  expect([placeOf(0.05, 0.1), placeOf(0.2, 0.1), placeOf(-1, 0.1)]).toEqual([50, 100, 0])
})

test('a lift is told in whole per cent, and not before anything is known', () => {
  expect(liftOf({ low: 0.95, high: 1.4 })).toEqual({ low: -5, high: 40 })
  expect(liftOf({ low: 0, high: null })).toBeUndefined()
  expect(liftOf({ low: 0.1, high: 30 })).toBeUndefined()
})
