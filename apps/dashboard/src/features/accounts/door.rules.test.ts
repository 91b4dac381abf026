import { expect, test } from 'vitest'
import { faultsOf, isEmail, longEnough } from './form.rules.ts'
import { safePath } from './safe-path.rules.ts'

test('after signing in only an address of this app is followed', () => {
  expect(['/leads?q=x', undefined, 'https://evil.example', '//evil.example', '/\\evil.example', 'javascript:x'].map(safePath)).toEqual([
    '/leads?q=x',
    '/',
    '/',
    '/',
    '/',
    '/',
  ])
})

test('only broken fields get a sentence', () => {
  expect(faultsOf({ email: [isEmail('a@b.co'), 'need_email'], password: [longEnough('short'), 'need_long'] })).toEqual({
    password: 'need_long',
  })
})

test('a mail address has something on both sides and a dot in its host', () => {
  expect(['a@b.co', 'a@b', 'a b@c.de', '@c.de', ' a@b.co '].map(isEmail)).toEqual([true, false, false, false, true])
})
