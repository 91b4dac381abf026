import { expect, test } from 'vitest'
import { faultOf, hoursOf, linesOf, nextLine } from './hours.rules.ts'

const before = { spans: [{ days: ['mo', 'tu'] as ('mo' | 'tu')[], open: '06:00', close: '18:00' }], closed: [], note: { en: 'Ring twice' } }

test('days in no line are closed, times are spelled out, and words beside the hours stay', () => {
  const lines = [...linesOf(before), { days: ['sa' as const], open: '7', close: '12.30' }]
  expect(hoursOf(lines, before)).toEqual({
    spans: [before.spans[0], { days: ['sa'], open: '07:00', close: '12:30' }],
    closed: ['we', 'th', 'fr', 'su'],
    note: { en: 'Ring twice' },
  })
})

test('a line without a day, or with a time that is none, is not saved', () => {
  expect(faultOf({ days: [], open: '8', close: '9' })).toBe('days')
  expect(faultOf({ days: ['mo'], open: '8', close: '25' })).toBe('times')
  expect(faultOf({ days: ['mo'], open: '8', close: '08:00' })).toBe('times')
  expect(faultOf({ days: ['mo'], open: '22', close: '2' })).toBeUndefined()
})

test('a further line takes the days that are left', () => {
  expect(nextLine(linesOf(before)).days).toEqual(['we', 'th', 'fr', 'sa', 'su'])
})
