import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSiteServer } from './site-server.ts'
import type { LoadedSite } from './loaded-site.ts'
import { siteOf } from './testing/site-of.ts'

let live: LoadedSite
let visits: string[]
let server: Server
let open: Socket[]
beforeEach(async () => {
  live = siteOf('dep_1', 'Welcome')
  visits = []
  open = []
  server = createSiteServer({
    sites: {
      peek: () => live,
      find: async (slug) => (slug === 'sun' ? live : undefined),
      forget: () => undefined,
      onLeave: () => undefined,
    },
    bases: ['localhost'],
    countVisit: (_site, page) => void visits.push(page),
    receiveForm: async ({ request, response }) => {
      let text = ''
      for await (const part of request) text += String(part)
      response.end(`got ${text}`)
    },
    onError: () => undefined,
    arms: { coin: () => 'a', count: () => undefined },
    nowMs: () => Date.UTC(2026, 10, 21, 9, 30),
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterEach(() => {
  for (const socket of open) socket.destroy()
  server.close()
  server.closeAllConnections()
})

const port = () => (server.address() as AddressInfo).port
function line(): Socket {
  const socket = connect(port(), '127.0.0.1').setEncoding('latin1')
  socket.on('error', () => undefined)
  open.push(socket)
  return socket
}

/** Sends pieces over one connection, each for itself, and gives what came back once that many answers did. */
async function say(socket: Socket, answers: number, ...pieces: string[]): Promise<string> {
  let heard = ''
  const hear = (part: string) => {
    heard += part
  }
  socket.on('data', hear)
  for (const piece of pieces) {
    socket.write(piece, 'latin1')
    await pause(30)
  }
  await expect.poll(() => heard.match(/HTTP\/1\.1 \d/g)?.length ?? 0, { timeout: 5_000 }).toBe(answers)
  await pause(30)
  socket.off('data', hear)
  return heard
}

const get = (path: string, ...fields: string[]) => `${['GET ' + path + ' HTTP/1.1', 'Host: sun.localhost', ...fields].join('\r\n')}\r\n\r\n`
const headers = (answer: string) =>
  answer
    .split('\r\n\r\n')[0]
    ?.toLowerCase()
    .split('\r\n')
    .filter((one) => !one.startsWith('date:'))
    .sort()
const warm = () => say(line(), 1, get('/'))

test('a page from memory is answered with the same head and body as by the HTTP server', async () => {
  const first = await warm()
  const again = await say(line(), 1, get('/'))
  expect(again).toMatch(/Welcome$/)
  expect(headers(again)).toEqual(headers(first))
  expect(again).toContain('Date: Sat, 21 Nov 2026 09:30:00 GMT')
  expect(visits).toEqual(['index.html', 'index.html'])
})

test('many visits over one connection are answered and counted one by one', async () => {
  await warm()
  const answers = await say(line(), 3, get('/'), get('/', 'Accept-Encoding: br'), get('/', 'If-None-Match: "plain"'))
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 304'])
  expect(answers).toContain('packed')
  expect(visits).toHaveLength(4)
})

test('a connection goes on with the HTTP server when something else comes: a form, a head in two pieces, two at once', async () => {
  await warm()
  const form = 'POST /form HTTP/1.1\r\nHost: sun.localhost\r\nContent-Length: 7\r\n\r\nname=Al'
  expect(await say(line(), 3, get('/'), form, get('/'))).toMatch(/Welcome[^]*got name=Al[^]*Welcome/)
  expect(await say(line(), 3, get('/'), 'GET / HTTP/1.1\r\nHost: sun', '.localhost\r\n\r\n', get('/'))).toMatch(
    /Welcome[^]*Welcome[^]*Welcome/,
  )
  expect(await say(line(), 2, get('/') + get('/'))).toMatch(/Welcome[^]*Welcome/)
  expect(await say(line(), 2, get('/'), 'NONSENSE\r\n\r\n')).toMatch(/Welcome[^]*400 Bad Request/)
})

test('the next visit after a publish shows the new page', async () => {
  await warm()
  const socket = line()
  expect(await say(socket, 1, get('/'))).toContain('Welcome')
  live = siteOf('dep_2', 'Changed')
  expect(await say(socket, 1, get('/'))).toContain('Changed')
})

test('on the shared address the page stays boxed in', async () => {
  const shared = `GET /s/sun/ HTTP/1.1\r\nHost: localhost\r\n\r\n`
  expect(await say(line(), 1, shared)).toContain('sandbox allow-forms')
  expect(await say(line(), 1, shared)).toContain('sandbox allow-forms')
  await warm()
  expect(await say(line(), 1, get('/'))).not.toContain('sandbox')
})

test('a server that closes does not wait for visitors who stay connected', async () => {
  await warm()
  await say(line(), 1, get('/'))
  line()
  const closed = once(server.close(), 'close')
  server.closeIdleConnections()
  server.closeAllConnections()
  await expect(Promise.race([closed.then(() => 'closed'), pause(2_000, 'waits')])).resolves.toBe('closed')
})

test('a former address leads to the new one for good, within the site, with the question kept', async () => {
  const moved = await say(line(), 1, get('/old/?from=card'))
  expect(moved).toMatch(/^HTTP\/1\.1 301 /)
  expect(headers(moved)).toContain('location: /new/?from=card')
  const shared = await say(line(), 1, `GET /s/sun/old/ HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  expect(headers(shared)).toContain('location: /s/sun/new/')
})

test('a folder with odd letters in its name is sent to the same folder, not to a question', async () => {
  expect(headers(await say(line(), 1, get('/a%3F%20b')))).toContain('location: /a%3f%20b/')
})

test('a tag names one form of a page: the copy of another form is no copy', async () => {
  await warm()
  expect(await say(line(), 1, get('/', 'Accept-Encoding: br', 'If-None-Match: "plain"'))).toContain('packed')
  expect(await say(line(), 1, get('/', 'Accept-Encoding: br', 'If-None-Match: W/"other", "packed-br"'))).toContain('304 Not Modified')
  expect(await say(line(), 1, get('/', 'Accept-Encoding: br;q=0'))).toContain('Welcome')
})

test('a visitor who leaves is let go at once, whoever answered last', async () => {
  await warm()
  const socket = line()
  await say(socket, 1, get('/'))
  const gone = once(socket, 'close')
  socket.end()
  await expect(Promise.race([gone.then(() => 'gone'), pause(2_000, 'stays')])).resolves.toBe('gone')
})
