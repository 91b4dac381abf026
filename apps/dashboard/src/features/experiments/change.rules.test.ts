import { expect, test } from 'vitest'
import { textsOf, wordsChange } from './change.rules.ts'
import type { Section, TypeDescription } from './types.ts'

const texts = (label: string, max?: number) => ({
  additionalProperties: { type: 'string' },
  field: { label: { en: label, ar: label }, ...(max ? { max } : {}) },
})
const type: TypeDescription = {
  type: 'hero',
  label: { en: 'First view', ar: 'الواجهة' },
  variants: [],
  fields: {
    properties: { eyebrow: texts('Line above'), title: texts('Heading', 120), primary: { field: { label: { en: 'Button', ar: 'زر' } } } },
  },
}
const section = {
  id: 'sec_hero',
  type: 'hero',
  variant: 'beside',
  fields: { eyebrow: {}, title: { en: 'Bread', ar: 'خبز' }, primary: { to: '#contact' } },
} as Section

test('only texts that are there can be said in other words', () => {
  expect(textsOf(section, type)).toEqual([
    { name: 'title', label: { en: 'Heading', ar: 'Heading' }, max: 120, now: { en: 'Bread', ar: 'خبز' } },
  ])
})

test('the change holds the whole field, also the languages that stay', () => {
  expect(wordsChange(section, textsOf(section, type), { title: { en: 'Loaves' } })).toEqual({
    kind: 'section',
    sectionId: 'sec_hero',
    fields: { title: { en: 'Loaves', ar: 'خبز' } },
  })
})

test('the same words, or the same with spaces around, are no change', () => {
  expect(wordsChange(section, textsOf(section, type), { title: { en: ' Bread ' } })).toBeUndefined()
  expect(wordsChange(section, textsOf(section, type), {})).toBeUndefined()
})
