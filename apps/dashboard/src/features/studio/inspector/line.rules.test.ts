import { expect, test } from 'vitest'
import { lackOf, shownOf } from './line.rules.ts'

test('words may be as long as the limit, counted as a person counts letters', () => {
  expect(lackOf('Brot🥖', { max: 5 })).toBeUndefined()
  expect(lackOf('Brot🥖🥖', { max: 5 })).toEqual({ over: 1 })
  expect(lackOf('Bread', {})).toBeUndefined()
})

test('only a text that is needed may not be empty, and spaces are no text', () => {
  expect([lackOf('', {}), lackOf(' ', { required: true }), lackOf('a', { required: true })]).toEqual([undefined, 'empty', undefined])
})

test('the page shows words as they would be kept', () => {
  expect(shownOf('Bread ', { known: 'Cakes', isWrong: false })).toEqual({ show: 'Bread' })
})

test('words that cannot be kept are not drawn, and what was drawn before them stays', () => {
  expect(shownOf('', { known: 'Cakes', isWrong: true })).toBe('as before')
})

test('words typed back to what is kept show what is kept, whatever it is', () => {
  expect(shownOf('Cakes', { known: 'Cakes', isWrong: true })).toBe('kept')
})
