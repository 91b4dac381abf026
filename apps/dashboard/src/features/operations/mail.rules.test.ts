import { expect, test } from 'vitest'
import { linkParts } from './mail.rules.ts'

test('addresses in a mail become links without the full stop after them', () => {
  expect(linkParts('See http://a.localhost:8081/x?y=1. Thanks')).toEqual([
    { text: 'See ' },
    { text: 'http://a.localhost:8081/x?y=1', href: 'http://a.localhost:8081/x?y=1' },
    { text: '. Thanks' },
  ])
  expect(linkParts('javascript:alert(1)').some((part) => part.href !== undefined)).toBe(false)
})
