import { expect, test } from 'vitest'
import { samples } from '../samples/index.ts'
import { socialImage, wrapWords } from './social-image.ts'

test('a word that is wider than a line is parted, and what is more than four lines is cut', () => {
  expect(wrapWords('Donaudampfschifffahrt und mehr', 10, 4)).toEqual(['Donaudamp-', 'fschifffa-', 'hrt und', 'mehr'])
  expect(wrapWords('one two three four five six', 5, 2)).toEqual(['one', 'two…'])
  for (const line of wrapWords('Donaudampfschifffahrtsgesellschaftsbrot', 12, 4)) expect([...line].length).toBeLessThanOrEqual(13)
})

test('long words and wide faces are set smaller, so that they end before the drawing begins', () => {
  const sizeOf = (title: string, typePair: string) => {
    const [page] = samples.bakery.pages
    const sections = (page?.sections ?? []).map((one) =>
      one.type === 'hero' ? { ...one, fields: { ...one.fields, title: { en: title } } } : one,
    )
    const site = { ...samples.bakery, theme: { ...samples.bakery.theme, typePair }, pages: page ? [{ ...page, sections }] : [] }
    return Number(/<text font-size="(\d+)"/.exec(socialImage(site, 'en').svg)?.[1])
  }
  expect(sizeOf('Bread', 'tram')).toBe(104)
  expect(sizeOf('Donaudampfschifffahrt', 'tram')).toBeLessThan(60)
  expect(sizeOf('Good bread never hurries, not even today', 'console')).toBeLessThan(sizeOf('Good bread is in no hurry', 'tram'))
  expect(sizeOf('Sourdoughs', 'console')).toBeLessThan(sizeOf('Sourdoughs', 'tram'))
})
