import { expect, test } from 'vitest'
import { flatTexts, placeOf, sayIn } from './texts.rules.ts'

const english = flatTexts({
  hello: 'Hello {{name}}, {{ name }}',
  tone: { calm: 'Calm' },
  leads_zero: 'no leads',
  leads_one: 'one lead',
  leads_other: '{{count}} leads',
  days_one: 'a day',
  days_other: '{{count}} days',
})
const say = (key: string, values = {}) => sayIn(english, { key, values, plurals: new Intl.PluralRules('en') })

test('a text is found by its whole key and its holes are filled, with nothing where nothing is given', () => {
  expect([say('tone.calm'), say('hello', { name: '$& <b>' }), say('hello')]).toEqual(['Calm', 'Hello $& <b>, $& <b>', 'Hello , '])
  expect([say('tone'), say('nowhere'), say('nowhere', { defaultValue: '' }), say('nowhere', { defaultValue: 'Else' })]).toEqual([
    undefined,
    undefined,
    '',
    'Else',
  ])
})

test('a number asks for the form its language has, and for the words for none where there are any', () => {
  expect([0, 1, 5].map((count) => say('leads', { count }))).toEqual(['no leads', 'one lead', '5 leads'])
  expect(say('days', { count: 0 })).toBe('0 days')
  const arabic = flatTexts(Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`d_${form}`, form])))
  expect([0, 1, 2, 3, 11, 100].map((count) => sayIn(arabic, { key: 'd', values: { count }, plurals: new Intl.PluralRules('ar') }))).toEqual(
    ['zero', 'one', 'two', 'few', 'many', 'other'],
  )
  expect(say('tone.calm', { count: 3 })).toBe('Calm')
})

test('a key may name another room', () => {
  expect([placeOf('editor:media.title', 'studio'), placeOf('title', 'studio')]).toEqual([
    { room: 'editor', key: 'media.title' },
    { room: 'studio', key: 'title' },
  ])
})
