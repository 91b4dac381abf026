import { describe, expect, it } from 'vitest'
import { findDates } from './date.ts'

const short = (text: string) =>
  findDates(text, '2026-11-21')
    .map((one) => one.iso ?? `${one.doubt ?? ''} ${(one.readings ?? []).join(' ')}`.trim())
    .join('; ')

describe('days in a text', () => {
  it.each([
    ['on 2026-12-05', '2026-12-05'],
    ['5 December', '2026-12-05'],
    ['Dec 5th, 2027', '2027-12-05'],
    ['3rd of March', '2027-03-03'],
    ['am 5.12.', '2026-12-05'],
    ['24.12.2026', '2026-12-24'],
    ['٥ ديسمبر', '2026-12-05'],
    ['12 كانون الثاني 2027', '2027-01-12'],
    ['25/12', '2026-12-25'],
    ['5/12/2026', 'ambiguous 2026-12-05 2026-05-12'],
    ['32 December', 'impossible'],
    ['30 February', 'impossible'],
    ['5/5', '2027-05-05'],
    ['call 0316 123456, open 6-18', ''],
    ['two of 3 people may come', ''],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected)
  })
})
