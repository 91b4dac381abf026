import { expect, test } from 'vitest'
import { byDay } from './timeline.rules.ts'

test('what happened is told newest first, day by day', () => {
  const entries = [{ at: '2026-11-20T09:00:00Z' }, { at: '2026-11-21T08:00:00Z' }, { at: '2026-11-20T21:00:00Z' }]
  const days = byDay(entries, (at) => at.slice(0, 10))
  expect(days.map(({ day, entries: told }) => [day, told.map(({ at }) => at.slice(11, 13))])).toEqual([
    ['2026-11-21', ['08']],
    ['2026-11-20', ['21', '09']],
  ])
})
