import { describe, expect, test } from 'vitest'
import { blankItem, fieldsIn, kindOf, moved, nameOfItem, withValue } from './fields.rules.ts'
import type { FieldSchema } from './types.ts'

const words: FieldSchema = { type: 'object', additionalProperties: { type: 'string' } }
const row: FieldSchema = {
  type: 'object',
  required: ['name', 'rows'],
  properties: {
    name: words,
    text: words,
    price: { type: 'object', properties: { amount: { type: 'number' }, currency: { type: 'string' } } },
    rows: { type: 'array', items: { type: 'object', properties: { name: words } } },
  },
}

test('each kind of field is told by its schema', () => {
  const kinds = [
    words,
    { type: 'string' },
    { type: 'string', enum: ['a', 'b'] },
    { type: 'boolean' },
    { type: 'array', items: row },
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { type: 'string', enum: ['vegan'] } },
    { type: 'number' },
    { type: 'array', items: { type: 'array' } },
    { type: 'object', properties: { label: words, to: { type: 'string' } } },
    { type: 'object', properties: { media: { type: 'string' }, alt: words } },
  ].map((schema) => kindOf(schema))
  expect(kinds).toEqual(['text', 'text', 'choice', 'flag', 'list', 'texts', 'several', 'number', 'other', 'link', 'picture'])
  expect([
    kindOf({ type: 'string' }, 'date'),
    kindOf({ type: 'string' }, 'factId'),
    kindOf({ type: 'array', items: { type: 'string' } }, 'factIds'),
  ]).toEqual(['date', 'fact', 'facts'])
  expect(fieldsIn(row).map(({ key, kind, required }) => [key, kind, required])).toEqual([
    ['name', 'text', true],
    ['text', 'text', false],
    ['price', 'price', false],
    ['rows', 'list', true],
  ])
})

test('a new line holds what must be there, and no words nobody wrote', () => {
  expect(blankItem(row)).toEqual({ name: {}, rows: [] })
})

describe('changing one value', () => {
  const fields = { title: { en: 'A' }, items: [{ name: { en: 'x' } }, { name: { en: 'y' } }] }
  test('deep in a list, without touching what was there', () => {
    const next = withValue(fields, ['items', 1, 'name', 'ar'], 'ص')
    expect(next).toEqual({ title: { en: 'A' }, items: [{ name: { en: 'x' } }, { name: { en: 'y', ar: 'ص' } }] })
    expect(fields.items[1]).toEqual({ name: { en: 'y' } })
    expect((next.items as unknown[])[0]).toBe(fields.items[0])
  })
  test('undefined takes it away', () => {
    expect(withValue(fields, ['title'], undefined)).toEqual({ items: fields.items })
  })
})

test('a line moves within its list and never out of it', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
})

test('a line is called by its first words, in another language where it has none', () => {
  expect(nameOfItem({ date: 'x', title: { en: 'Bread', ar: 'خبز' } }, 'ar')).toBe('خبز')
  expect(nameOfItem({ title: { en: 'Bread' } }, 'ar')).toBe('Bread')
  expect(nameOfItem({ title: {}, text: { en: ' ' } }, 'en')).toBe('')
})
