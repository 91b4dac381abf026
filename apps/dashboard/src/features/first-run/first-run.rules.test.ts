import { expect, test } from 'vitest'
import { factText } from './facts.rules.ts'
import { grow, growthCourses, nothingYet } from './first-run.rules.ts'

const making = { ...nothingYet, stage: 'making' as const }
const section = (id: string) => ({ part: 'section' as const, id, type: 'hero', variant: 'a' })

test('a section told twice after a resumed line stays one', () => {
  const once = grow(grow(making, section('sec_a')), section('sec_a'))
  expect(once.sections.map(({ id }) => id)).toEqual(['sec_a'])
})

test('progress never goes back', () => {
  const far = grow(making, { part: 'progress', step: 4, of: 6, text: 'x' })
  expect(grow(far, { part: 'progress', step: 2, of: 6, text: 'y' })).toMatchObject({ step: 4, of: 6 })
})

test('the tower grows with the site and stands when it is done', () => {
  const half = grow(making, { part: 'progress', step: 2, of: 4, text: '' })
  expect(growthCourses(half)).toEqual(['on', 'on', 'doing', 'off'])
  expect(growthCourses(grow(half, { part: 'done' }))).toEqual(['on', 'on', 'on', 'on'])
  expect(growthCourses(grow(half, { part: 'error' }))).toEqual(['on', 'on', 'stop', 'off'])
  expect(growthCourses(nothingYet).every((course) => course === 'off')).toBe(true)
})

test('facts are told in the language of the screen, or in the one they have', () => {
  const fact = (kind: string, value: unknown) => ({ id: kind, kind, value })
  expect(factText(fact('name', { ar: 'الشمس', en: 'Sonne' }), 'ar')[0]?.text).toBe('الشمس')
  expect(factText(fact('name', { de: 'Sonne' }), 'ar')[0]?.text).toBe('Sonne')
  expect(
    factText(
      fact('hours', {
        spans: [
          { open: '06:00', close: '18:00' },
          { open: '06:00', close: '18:00' },
        ],
      }),
      'en',
    )[0]?.text,
  ).toBe('06:00–18:00')
  expect(factText(fact('testimonial', { quote: { en: 'x' }, author: 'y' }), 'en')).toEqual([])
})
