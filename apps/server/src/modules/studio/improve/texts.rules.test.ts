import { expect, test } from 'vitest'
import { textsIn, withText } from './texts.rules.ts'

const fields = {
  title: { en: 'Bread', ar: 'خبز' },
  primary: { label: { en: 'Call' }, to: 'tel:+43316' },
  items: [{ title: { en: 'Cake' }, price: 3 }],
  note: {},
}

test('the texts of a section are found where they stand, in every language of the site', () => {
  expect(textsIn(fields, ['en', 'ar'])).toEqual([
    { path: ['title'], lang: 'en', words: 'Bread' },
    { path: ['title'], lang: 'ar', words: 'خبز' },
    { path: ['primary', 'label'], lang: 'en', words: 'Call' },
    { path: ['items', 0, 'title'], lang: 'en', words: 'Cake' },
  ])
})

test('one text is put in place of another, and all else stays the same object', () => {
  const changed = withText(fields, { path: ['items', 0, 'title'], lang: 'en', words: 'Torte' })
  expect(changed).toEqual({ ...fields, items: [{ title: { en: 'Torte' }, price: 3 }] })
  expect(changed.title).toBe(fields.title)
  expect(fields.items[0]?.title.en).toBe('Cake')
})
