import { expect, test } from 'vitest'
import { arrivedKeys, matchChildren, splitFonts } from './page-swap.rules.ts'

test('fonts are parted from the rest, so that a change of colour does not load them anew', () => {
  const { fonts, rest } = splitFonts(
    '@font-face{font-family:A;src:url(data:font/woff2;base64,AA==)}a{color:red}@font-face {font-family:B}b{x:1}',
  )
  expect(fonts).toBe('@font-face{font-family:A;src:url(data:font/woff2;base64,AA==)}@font-face {font-family:B}')
  expect(rest).toBe('a{color:red}b{x:1}')
})

test('a moved section is the same one at another place, and only a new one is made', () => {
  expect(matchChildren(['sec_a', 'sec_b', 'sec_c'], ['sec_b', 'sec_new', 'sec_a'])).toEqual([
    { at: 0, take: 1 },
    { at: 1, take: 'new' },
    { at: 2, take: 0 },
  ])
})

test('children with the same name are matched in order, each once', () => {
  expect(matchChildren(['P', 'P'], ['P', 'P', 'P']).map((move) => move.take)).toEqual([0, 1, 'new'])
})

test('only sections count as arrived', () => {
  expect(arrivedKeys(['sec_a'], ['A', 'sec_a', 'sec_b', 'P'])).toEqual(['sec_b'])
})
