import { expect, test } from 'vitest'
import { capOf } from './models.rules.ts'

test.each([
  [{}, undefined],
  [{ machineCap: 20 }, 20],
  [{ cap: 5 }, 5],
  [{ cap: 5, machineCap: 20 }, 5],
  [{ cap: 50, machineCap: 20 }, 20],
])('The cap that holds of %j is %s', (view, cap) => {
  expect(capOf(view)).toBe(cap)
})
