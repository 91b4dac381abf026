import { expect, test } from 'vitest'
import { opOf, opsOfTyped } from './typed.rules.ts'
import type { Typed } from './typed.rules.ts'
import type { Page, Section } from './types.ts'

const prices = (items: object[]): Section => ({
  id: 'sec_pric',
  type: 'prices',
  variant: 'menu',
  fields: { title: { en: 'Prices' }, items },
})
const pagesWith = (section: Section) => [{ id: 'pag_home', sections: [section] }] as unknown as Page[]
const rye = { title: { en: 'Rye' }, price: { amount: 4, currency: 'EUR' } }
const spelt = { title: { en: 'Spelt' }, price: { amount: 5, currency: 'EUR' } }

test('a text goes alone, in its language', () => {
  expect(opOf(prices([]), { path: ['items', 0, 'title'], lang: 'ar', value: 'خبز' })).toEqual({
    op: 'set_text',
    sectionId: 'sec_pric',
    path: ['items', 0, 'title'],
    lang: 'ar',
    value: 'خبز',
  })
})

test('another value goes with the field it is a part of, and a field that is emptied is taken away', () => {
  expect(opOf(prices([rye, spelt]), { path: ['items', 1, 'price', 'amount'], value: 6 })).toEqual({
    op: 'set_fields',
    sectionId: 'sec_pric',
    fields: { items: [rye, { ...spelt, price: { amount: 6, currency: 'EUR' } }] },
  })
  expect(opOf(prices([rye]), { path: ['items'], value: undefined })).toMatchObject({ fields: { items: null } })
})

test('what is being typed lies on top of what others changed meanwhile, and takes none of it back', () => {
  const typed: Typed = { by: 'field', sectionId: 'sec_pric', written: { path: ['items', 1, 'price', 'amount'], value: 6 } }
  const theirs = { ...rye, title: { en: 'Dark rye' } }
  expect(opsOfTyped(pagesWith(prices([theirs, spelt])), typed)).toMatchObject([
    { fields: { items: [theirs, { price: { amount: 6, currency: 'EUR' } }] } },
  ])
})

test('nothing is drawn over a section that is gone, nor when nobody types', () => {
  const typed: Typed = { by: 'field', sectionId: 'sec_gone', written: { path: ['title'], lang: 'en', value: 'Bread' } }
  expect(opsOfTyped(pagesWith(prices([])), typed)).toEqual([])
  expect(opsOfTyped(pagesWith(prices([])), undefined)).toEqual([])
})
