import { expect, test } from 'vitest'
import { createTyped } from './typed.ts'

const words = { sectionId: 'sec_hero', written: { path: ['title'], lang: 'en', value: 'Bread' } }

test('a field lets only its own words go', () => {
  const typed = createTyped()
  typed.show({ by: 'heading', ...words })
  typed.drop('another field')
  expect(typed.get()?.by).toBe('heading')
  typed.drop('heading')
  expect(typed.get()).toBeUndefined()
})
