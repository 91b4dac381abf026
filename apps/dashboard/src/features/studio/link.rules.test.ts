import { expect, test } from 'vitest'
import { addressKind, isTarget, spelledTarget } from './link.rules.ts'

test('a number, a mail address and a web address are spelled as targets however they were typed', () => {
  expect(spelledTarget('tel:', '+43 (316) 12-34 56')).toBe('tel:+43316123456')
  expect(spelledTarget('mailto:', ' mailto:anna@sonne.at ')).toBe('mailto:anna@sonne.at')
  expect(spelledTarget('https://', 'http://sonne.at/brot')).toBe('https://sonne.at/brot')
})

test('only whole addresses are taken', () => {
  expect(['tel:', 'tel:+43316123456', 'mailto:anna', 'mailto:a@b.at', 'https://', 'https://sonne.at'].map(isTarget)).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
  ])
  expect([addressKind('#contact'), addressKind('about/'), addressKind('tel:1')]).toEqual([undefined, undefined, 'tel:'])
})
