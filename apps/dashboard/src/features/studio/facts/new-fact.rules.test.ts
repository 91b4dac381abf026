import { expect, test } from 'vitest'
import { newFact } from './new-fact.rules.ts'

test('a further fact of a kind gets an id of its own and is the owner’s word', () => {
  expect(newFact('phone', [{ id: 'phone' }, { id: 'phone2' }], 'en')).toEqual({
    id: 'phone3',
    kind: 'phone',
    value: { en: '' },
    source: { by: 'owner' },
    confirmed: true,
  })
  expect(newFact('offer', [], 'ar')).toMatchObject({ id: 'offer', value: { name: { ar: '' } } })
})
