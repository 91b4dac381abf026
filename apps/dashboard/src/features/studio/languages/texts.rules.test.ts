import { describe, expect, test } from 'vitest'
import type { FieldSchema, Page } from '../types.ts'
import { percentDone, sayIn, textsOfPage, waitsForYes } from './texts.rules.ts'

const line = (max: number): FieldSchema => ({
  type: 'object',
  additionalProperties: { type: 'string' },
  field: { label: { en: 'Heading', ar: 'العنوان' }, max },
})
const fields: FieldSchema = {
  type: 'object',
  properties: {
    title: line(80),
    action: {
      type: 'object',
      properties: { label: { type: 'object', additionalProperties: { type: 'string' } }, to: { type: 'string' } },
      field: { label: { en: 'Button', ar: 'زر' } },
    },
    items: { type: 'array', items: { type: 'object', properties: { name: line(60), note: line(60) } } },
  },
}
const page: Page = {
  id: 'pag_home',
  slug: '',
  title: { en: 'Home' },
  description: {},
  sections: [
    {
      id: 'sec_one1',
      type: 'any',
      variant: 'a',
      fields: {
        title: { en: 'Bread', ar: 'خبز' },
        action: { label: { en: 'Call' }, to: 'tel:1' },
        items: [{ name: { en: 'Rye' }, note: { en: '' } }],
      },
    },
    { id: 'sec_two2', type: 'any', variant: 'a', hidden: true, fields: { title: { en: 'Nobody sees it' } } },
  ],
}
const texts = textsOfPage(page, () => ({ type: 'any', label: { en: '', ar: '' }, inMenu: true, variants: [], fields }))

describe('the texts of a page', () => {
  test('are found wherever the schema has one; what is hidden or unsaid is not asked for', () => {
    expect(texts.map((one) => one.path.join('.'))).toEqual(['title', 'title', 'action.label', 'items.0.name'])
  })
  test('are called by their own label, or by that of the field around them', () => {
    expect(texts.map((one) => one.label?.en)).toEqual([undefined, 'Heading', 'Button', 'Heading'])
  })
  test('are said in a language by the edit that fits', () => {
    expect(sayIn(texts[0] as never, 'ar', 'الرئيسية')).toEqual({ op: 'set_page', pageId: 'pag_home', lang: 'ar', title: 'الرئيسية' })
    expect(sayIn(texts[3] as never, 'ar', 'جاودار')).toEqual({
      op: 'set_text',
      sectionId: 'sec_one1',
      path: ['items', 0, 'name'],
      lang: 'ar',
      value: 'جاودار',
    })
  })
  test('wait for a yes in the language a model wrote them in, and in no other', () => {
    const waiting = [{ sectionId: 'sec_one1', path: ['items', 0, 'name'], lang: 'ar' }]
    expect([waitsForYes(waiting, texts[3] as never, 'ar'), waitsForYes(waiting, texts[3] as never, 'en')]).toEqual([true, false])
  })
})

test('a language is whole only when nothing is missing', () => {
  expect([percentDone({ texts: 400, done: 399 }), percentDone({ texts: 400, done: 400 }), percentDone({ texts: 3, done: 1 })]).toEqual([
    99, 100, 33,
  ])
})
