import { expect, test } from 'vitest'
import { summaryIn, summaryOf } from './summary.rules.ts'

test('going back and forth is said in the reader’s language', () => {
  expect(summaryIn(summaryOf('undo', 3), 'en')).toBe('Took back version 3')
  expect(summaryIn(summaryOf('redo', 3), 'de')).toBe('Did version 3 again')
  expect(summaryIn(summaryOf('restore', 3), 'ar')).toBe('استعادة النسخة 3')
})

test('what a person wrote stays as it is', () => {
  for (const words of ['Make it undo:3 blue', 'hero', '', 'toString:3']) expect(summaryIn(words, 'en')).toBe(words)
})
