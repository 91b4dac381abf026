import { expect, test } from 'vitest'
import { encodingFor, isKnownTag, unchangedHeaders } from './headers.rules.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['GZIP', 'gzip'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.0, gzip; q=0', 'identity'],
  ['br;q=0.5', 'br'],
  ['identity', 'identity'],
])('who says %j gets %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding))

test.each(['"x"', 'W/"x"', '"a", "x"', '*', ' "y" ,W/"x" '])('%s names the copy at hand', (said) =>
  expect(isKnownTag(said, '"x"')).toBe(true),
)
test.each([undefined, '', 'x', '"y"', '"x', '"x-br"', 'w/"x"'])('%s names another copy or none', (said) =>
  expect(isKnownTag(said, '"x"')).toBe(false),
)

test('an answer without a body repeats what caches go by', () => {
  expect(unchangedHeaders(['content-type', 'etag', 'etag', '"x"', 'vary', 'accept-encoding', 'content-length', '3'])).toEqual([
    'etag',
    '"x"',
    'vary',
    'accept-encoding',
  ])
})
