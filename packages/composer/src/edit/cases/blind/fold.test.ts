import { expect, test } from 'vitest'
import { contains, isNear } from './fold.ts'

test('Accents, case, quotes and vowel signs do not matter when texts are compared', () => {
  expect(contains('Wir sagen „GRÜSS GOTT“', '"gruß gott"')).toBe(true)
  expect(contains('كَعْكة', 'كعكه')).toBe(true)
  expect(contains('Pączki', 'paczki')).toBe(true)
  expect(contains('Brot', 'Torte')).toBe(false)
})

test('A name is near one that differs by a short ending or by the Arabic article', () => {
  expect([isNear('Croissants', 'croissant'), isNear('الكعك', 'كعك')]).toEqual([true, true])
  expect([isNear('Kipferl um 1,90', 'Kipferl'), isNear('To', 'Tor'), isNear('', 'Brot')]).toEqual([false, false, false])
})
