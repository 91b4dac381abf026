import { productLanguages } from '@manara/contracts'
import { expect, test } from 'vitest'
import { summaryIn, summaryOf } from './summary.rules.ts'

test('going back and forth is said in the reader’s language', () => {
  expect(summaryIn(summaryOf('undo', 3), 'en')).toBe('Took back version 3')
  expect(summaryIn(summaryOf('redo', 3), 'de-AT')).toBe('Version 3 wieder gemacht')
  expect(summaryIn(summaryOf('restore', 3), 'ar')).toBe('استعادة النسخة 3')
  expect(summaryIn(summaryOf('restore', 3), 'ja')).toBe('Restored version 3')
})

test.each(['undo', 'redo', 'restore', 'fix'] as const)('%s has words of its own in every language of the product', (way) => {
  const said = productLanguages.map((lang) => summaryIn(summaryOf(way, 3), lang))
  expect(new Set(said).size).toBe(productLanguages.length)
  expect(said.filter((words) => !words.includes('3'))).toEqual([])
})

test('what a person wrote stays as it is', () => {
  for (const words of ['Make it undo:3 blue', 'hero', '', 'toString:3']) expect(summaryIn(words, 'en')).toBe(words)
})
