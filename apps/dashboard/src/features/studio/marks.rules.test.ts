import { describe, expect, test } from 'vitest'
import { editableAt, factsIn, pathOf, schemaAt, typedText, valueAt, pointersOf } from './marks.rules.ts'
import type { FieldSchema } from './types.ts'

const words = (more: FieldSchema['field'] = { label: { en: 'Name', ar: 'الاسم' } }): FieldSchema => ({
  type: 'object',
  additionalProperties: { type: 'string' },
  field: more,
})
const schema: FieldSchema = {
  type: 'object',
  properties: {
    title: words({ label: { en: 'Heading', ar: 'العنوان' }, max: 100 }),
    text: words({ label: { en: 'Text', ar: 'النص' }, max: 300, rows: 4 }),
    image: { type: 'object', properties: { media: { type: 'string' }, alt: words() } },
    items: { type: 'array', items: { type: 'object', properties: { title: words(), date: { type: 'string' } } } },
  },
}
const fields = { title: { en: 'On the shelf' }, items: [{ title: { en: 'Bread' }, date: '2026-11-21' }, { title: { ar: 'كعك' } }] }

test('a mark of the page becomes a path, with places in lists as numbers', () => {
  expect(pathOf('/items/2/title')).toEqual(['items', 2, 'title'])
  expect(pathOf('/a~1b/c~0d')).toEqual(['a/b', 'c~d'])
})

test('a path that leads nowhere gives nothing, also through names every object has', () => {
  expect(valueAt(fields, ['items', 0, 'date'])).toBe('2026-11-21')
  expect(valueAt(fields, ['items', 7, 'date'])).toBeUndefined()
  expect(valueAt(fields, ['toString'])).toBeUndefined()
  expect(schemaAt(schema, ['items', 1, 'title'])?.field?.label.en).toBe('Name')
})

describe('what can be typed into', () => {
  const at = (path: (string | number)[], lang = 'en') => editableAt({ fields, schema, path, lang })
  test('a text in the language of the page, with its limit', () => {
    expect(at(['title'])).toEqual({ raw: 'On the shelf', missing: false, isProse: false, max: 100 })
  })
  test('a text that another language lends starts empty and says so', () => {
    expect(at(['items', 1, 'title'])).toMatchObject({ raw: '', missing: true })
  })
  test('a text of several lines', () => {
    expect(at(['text'])).toMatchObject({ raw: '', missing: false, isProse: true })
  })
  test('a plain text such as a date', () => {
    expect(at(['items', 0, 'date'])).toMatchObject({ raw: '2026-11-21' })
  })
  test('no picture, no list and nothing the schema does not know', () => {
    expect([at(['image']), at(['items']), at(['nothing'])]).toEqual([undefined, undefined, undefined])
  })
})

test('typed words lose what the browser adds, and one line stays one', () => {
  expect(typedText('  Fresh\u00a0bread\n every day \n', false)).toBe('Fresh bread every day')
  expect(typedText('One\r\n\r\n\r\n\r\nTwo\n', true)).toBe('One\n\nTwo')
})

test('the facts a text names are found once each', () => {
  expect(factsIn('Call {{phone}} or {{ email }}, {{phone}} is better')).toEqual(['phone', 'email'])
})

test('a path is pointed to as the page marks it, and so is what it is a part of', () => {
  expect(pointersOf(['items', 2, 'price', 'a/b~c'])).toEqual(['/items/2/price/a~1b~0c', '/items/2/price', '/items/2', '/items'])
  expect(pathOf(pointersOf(['items', 2, 'a/b~c'])[0] ?? '')).toEqual(['items', 2, 'a/b~c'])
})
