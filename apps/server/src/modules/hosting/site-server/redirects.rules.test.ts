import { expect, test } from 'vitest'
import fc from 'fast-check'
import { readRedirects, redirectOf } from './redirects.rules.ts'

const where = (pairs: object, path: string) => redirectOf(readRedirects(JSON.stringify(pairs)), path)

test('a former address leads on, with or without its last slash or the name of its file', () => {
  const pairs = { 'cakes/': 'torten/', '/de/old/': '/de/new/' }
  expect(['cakes', 'cakes/', 'cakes/index.html', 'de/old/'].map((path) => where(pairs, path))).toEqual([
    'torten/',
    'torten/',
    'torten/',
    'de/new/',
  ])
  expect(where(pairs, 'torten/')).toBeUndefined()
})

test('an address that moved twice leads to the last place at once, and a ring leads nowhere', () => {
  expect(where({ a: 'b', b: 'c/' }, 'a')).toBe('c/')
  expect(where({ a: 'b', b: 'a' }, 'a')).toBeUndefined()
  expect(where({ a: 'a/' }, 'a')).toBeUndefined()
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '../x',
  'a/../../x',
  'mailto:x',
  'a\r\nb',
  '%2f%2fevil',
  'a?b',
  '/ /'.replace(' ', ''),
])('a target such as %j is left out', (target) => expect(where({ a: target }, 'a')).toBeUndefined())

test('whatever a build brings, no address leads out of the site', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constant('a'),
        fc.oneof(fc.webUrl(), fc.string(), fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', 'a', '@') })),
      ),
      (pairs) => {
        const to = where(pairs, 'a')
        if (to === undefined) return
        expect(new URL(`/${to}`, 'http://sun.localhost/').host).toBe('sun.localhost')
        expect(new URL(`/s/sun/${to}`, 'http://localhost/').pathname).toMatch(/^\/s\/sun\//)
      },
    ),
    { numRuns: 500 },
  )
})

test.each(['', '[]', 'null', '3', '{"a":', '{"a":3}', '{"a":{"b":"c"}}'])('a file that says %j redirects nothing', (text) =>
  expect(readRedirects(text).size).toBe(0),
)
