import { expect, test } from 'vitest'
import { dayRows, lineOf, openFirst, reworded } from './facts.rules.ts'
import type { Fact } from './types.ts'

const base = { source: { by: 'owner' as const }, confirmed: true }
const phone: Fact = { ...base, id: 'phone', kind: 'phone', value: { en: '0316 123456' } }
const hours: Fact = {
  ...base,
  id: 'hours',
  kind: 'hours',
  value: {
    spans: [
      { days: ['mo', 'tu', 'we', 'th', 'fr'], open: '06:00', close: '12:00' },
      { days: ['mo'], open: '14:00', close: '18:00' },
    ],
    closed: ['su'],
  },
}

test('hours are read day by day, and alike neighbours become one row', () => {
  const rows = dayRows(lineOf(hours, 'en').days ?? [])
  expect(rows).toEqual([
    { from: 'mo', to: 'mo', times: '06:00–12:00, 14:00–18:00' },
    { from: 'tu', to: 'fr', times: '06:00–12:00' },
    { from: 'sa', to: 'su', times: '' },
  ])
})

test('an offer shows its price as it was given', () => {
  const offer: Fact = {
    ...base,
    id: 'o',
    kind: 'offer',
    value: { name: { en: 'Cake' }, price: { amount: 3.5, currency: 'EUR', from: false } },
  }
  expect(lineOf(offer, 'ar').text).toBe('Cake, EUR 3.5')
})

test('what nobody confirmed comes first', () => {
  const open: Fact = { ...phone, id: 'city', confirmed: false }
  expect(openFirst([phone, open]).map((fact) => fact.id)).toEqual(['city', 'phone'])
})

test('a fact changed by the owner is confirmed, and its one text changes whatever language it was given in', () => {
  const inferred: Fact = { ...phone, confirmed: false, source: { by: 'inferred' } }
  expect(reworded(inferred, 'ar', '0316 654321')).toMatchObject({
    value: { en: '0316 654321' },
    confirmed: true,
    source: { by: 'owner', quote: '0316 654321' },
  })
})

test('of a fact in two languages only one changes', () => {
  const name: Fact = { ...base, id: 'name', kind: 'name', value: { en: 'Sun', ar: 'شمس' } }
  expect(reworded(name, 'ar', 'الشمس')).toMatchObject({ value: { en: 'Sun', ar: 'الشمس' } })
})

test('a fact with parts is not put into one text', () => {
  expect(reworded(hours, 'en', 'always')).toBe(hours)
})
