import { expect, test } from 'vitest'
import { grouped, marksOf, typeGroups, typeSketches } from './type-sketches.rules.ts'

test('every mark stays on its field', () => {
  for (const type of Object.keys(typeSketches))
    for (const { kind, numbers } of marksOf(type)) {
      const [x = Number.NaN, y = Number.NaN, width = Number.NaN, height = width] = numbers
      const [left, top, right, bottom] = 'co'.includes(kind) ? [x - width, y - width, x + width, y + width] : [x, y, x + width, y + height]
      expect([type, left >= 0, top >= 0, right <= 96, bottom <= 60]).toEqual([type, true, true, true, true])
    }
})

test('every kind that is placed has a sketch, and stands once', () => {
  const placed = typeGroups.flatMap((group) => [...group.types]) as string[]
  expect(placed.toSorted()).toEqual(Object.keys(typeSketches).toSorted())
})

test('a kind nobody has placed is offered with the last ones', () => {
  expect(grouped([{ type: 'hours' }, { type: 'new' }]).filter((group) => group.types.length > 0)).toEqual([
    { id: 'reach', types: [{ type: 'hours' }] },
    { id: 'more', types: [{ type: 'new' }] },
  ])
})
