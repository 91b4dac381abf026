import { expect, test } from 'vitest'
import { amountFrom, clockTime, isoDate } from './measure.rules.ts'

test('an amount is read in the ways people type it', () => {
  expect(['4,50', '4.50', '1.234,50', '1,234', "1'200", '٤٫٥', '12', 'x', '-3', ''].map(amountFrom)).toEqual([
    4.5,
    4.5,
    1234.5,
    1234,
    1200,
    4.5,
    12,
    undefined,
    undefined,
    undefined,
  ])
})

test('a time is read in the ways people type it, and never past the end of a day', () => {
  expect(['8', '8.30', '08:30', '٨:٣٠', '24:00', '25', '24:30', '8:75', ''].map(clockTime)).toEqual([
    '08:00',
    '08:30',
    '08:30',
    '08:30',
    '24:00',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('only a day of the calendar is a date', () => {
  expect(['2026-05-01', 'every Sunday', '2026-13-01'].map(isoDate)).toEqual(['2026-05-01', undefined, undefined])
})
