import { describe, expect, it } from 'vitest'
import { readQuickHead } from './quick-head.rules.ts'

const head = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
const plain = ['GET /menu HTTP/1.1', 'Host: sun.localhost:8081']

describe('the head of a plain visit', () => {
  it('is read whatever the case of its fields and however much else a browser says', () => {
    expect(
      readQuickHead(
        head(
          'GET /menu?from=card HTTP/1.1',
          'HOST:sun.localhost:8081',
          'User-Agent: Some Browser/1.0 (Gr\xfc\xdfe)',
          'Accept-Encoding: gzip, br ',
          'If-None-Match: "abc"',
          'Connection: Keep-Alive',
          'Accept: text/html',
          'Accept: */*',
        ),
      ),
    ).toEqual({ host: 'sun.localhost:8081', url: '/menu?from=card', acceptEncoding: 'gzip, br', ifNoneMatch: '"abc"' })
  })

  it.each([
    ['another method', head('POST /menu HTTP/1.1', 'Host: a')],
    ['HEAD', head('HEAD / HTTP/1.1', 'Host: a')],
    ['an older protocol', head('GET / HTTP/1.0', 'Host: a')],
    ['a whole address', head('GET http://a/ HTTP/1.1', 'Host: a')],
    ['a blank in the path', head('GET /a b HTTP/1.1', 'Host: a')],
    ['no host', head('GET / HTTP/1.1', 'Accept: */*')],
    ['two hosts', head('GET / HTTP/1.1', 'Host: a', 'host: b')],
    ['a body', head(...plain, 'Content-Length: 4')],
    ['a body in chunks', head(...plain, 'Transfer-Encoding: chunked')],
    ['a length that is hidden by a blank', head(...plain, 'Content-Length : 4')],
    ['a folded field', head(...plain, 'Accept: a', ' b')],
    ['a bare line feed', head(...plain, 'Accept: a\nContent-Length: 4')],
    ['a control sign', head(...plain, 'Accept: a\0b')],
    ['a wish to close', head(...plain, 'Connection: close')],
    ['another protocol', head(...plain, 'Upgrade: websocket')],
    ['an end in the middle', Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n')],
    ['something behind its end', Buffer.concat([head(...plain), head(...plain)])],
    ['nine kilobytes', head(...plain, `Cookie: ${'c'.repeat(9_000)}`)],
    ['no text at all', Buffer.from([22, 3, 1, 2, 0, 1])],
  ])('is left to the HTTP server with %s', (_what, bytes) => {
    expect(readQuickHead(bytes)).toBeUndefined()
  })
})
