import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLoopback, isPublicAddress, readAddress } from './address.rules.ts'
import { createGuardedFetch } from './guarded-fetch.ts'
import type { Found } from './guarded-fetch.ts'
import { FetchRefusal } from './errors.ts'

describe('an address', () => {
  test.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001::5'])('%s is public', (ip) => {
    expect(isPublicAddress(ip)).toBe(true)
  })
  test.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.0.0.8',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is not', (ip) => {
    expect(isPublicAddress(ip)).toBe(false)
  })
  test('of this machine is told from those of its network', () => {
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map(isLoopback)).toEqual([true, true, true])
    expect(['10.0.0.1', '169.254.169.254', '::ffff:10.0.0.1', 'fe80::1%lo'].map(isLoopback)).toEqual([false, false, false, false])
  })
  test('may be written without https', () => {
    expect(readAddress(' sonne.example/über ')?.href).toBe('https://sonne.example/%C3%BCber')
    expect(readAddress('http://a b')).toBeUndefined()
  })
})

let server: Server
let port = 0
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined
const asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type Way = { loopback?: boolean; names?: Record<string, readonly Found[]>; maxBytes?: number; timeoutMs?: number }
const here = [{ address: '127.0.0.1', family: 4 }]
async function ask(url: string, { loopback = true, names = {}, maxBytes = 1000, timeoutMs = 2000 }: Way = {}): Promise<string> {
  asked.length = 0
  const fetch = createGuardedFetch({ allowLoopback: loopback, lookup: async (host) => names[host] ?? [] })
  try {
    const { body } = await fetch({ url: new URL(url), accept: /^text\/html$/, maxBytes, timeoutMs, signal: new AbortController().signal })
    return body.toString()
  } catch (error) {
    if (error instanceof FetchRefusal) return error.code
    throw error
  }
}
const page = (text: string) => (_request: IncomingMessage, response: ServerResponse) =>
  void response.setHeader('content-type', 'text/html; charset=utf-8').end(text)

describe('asking the web', () => {
  test('goes to the address that was looked up, under its own name', async () => {
    answer = page('<h1>Sonne</h1>')
    expect(await ask(`http://sonne.test:${port}/menu`, { names: { 'sonne.test': here } })).toBe('<h1>Sonne</h1>')
    expect(asked).toEqual([`sonne.test:${port} /menu`])
  })

  test('never reaches this machine or its network unless that was allowed, and then only this machine', async () => {
    answer = page('secret')
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '0.0.0.0'])
      expect(await ask(`http://${host}/`, { loopback: false, names: { localhost: here } }), host).toBe('not_public')
    for (const host of ['10.0.0.1', '169.254.169.254', '[fd00:ec2::254]', 'inner.test'])
      expect(await ask(`http://${host}/`, { loopback: true, names: { 'inner.test': [{ address: '192.168.0.9', family: 4 }] } }), host).toBe(
        'not_public',
      )
    expect(asked).toEqual([])
  })

  test('refuses a name with one private address among public ones, and one that has none', async () => {
    const both = [{ address: '93.184.216.34', family: 4 }, ...here]
    expect(await ask('http://both.test/', { loopback: false, names: { 'both.test': both } })).toBe('not_public')
    expect(await ask('http://nowhere.test/')).toBe('no_such_site')
  })

  test('knows the names of this machine without asking anybody', async () => {
    const fetch = createGuardedFetch({ allowLoopback: false })
    const given = { accept: /html/, maxBytes: 9, timeoutMs: 2000, signal: new AbortController().signal }
    for (const host of ['localhost', 'a.localhost', 'LOCALHOST.'])
      await expect(fetch({ ...given, url: new URL(`http://${host}/`) }), host).rejects.toMatchObject({ code: 'not_public' })
  })

  test('looks a name up once: it cannot be public when checked and private when asked', async () => {
    answer = page('reached')
    let times = 0
    const fetch = createGuardedFetch({
      allowLoopback: true,
      lookup: async () => [{ address: times++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }],
    })
    const { body } = await fetch({
      url: new URL(`http://turns.test:${port}/`),
      accept: /html/,
      maxBytes: 99,
      timeoutMs: 2000,
      signal: new AbortController().signal,
    })
    expect([body.toString(), times]).toEqual(['reached', 1])
  })

  test('checks every redirect as it checked the first address', async () => {
    for (const target of [
      'http://169.254.169.254/latest/meta-data',
      'http://10.0.0.1/',
      'file:///etc/passwd',
      'gopher://127.0.0.1/',
      'http://user:pw@sonne.test/',
    ]) {
      answer = (_request, response) => void response.writeHead(302, { location: target }).end()
      expect(await ask(`http://sonne.test:${port}/`, { names: { 'sonne.test': here } }), target).toMatch(
        /^(not_public|bad_scheme|has_password)$/,
      )
      expect(asked).toHaveLength(1)
    }
    answer = (_request, response) => void response.writeHead(301, { location: '/round' }).end()
    expect(await ask(`http://sonne.test:${port}/`, { names: { 'sonne.test': here } })).toBe('too_many_hops')
  })

  test('asks no other port than the usual ones of a public site', async () => {
    expect(
      await ask('http://sonne.test:22/', { loopback: false, names: { 'sonne.test': [{ address: '93.184.216.34', family: 4 }] } }),
    ).toBe('bad_port')
  })

  test('stops at what is too large, also when it was packed small or does not say how long it is', async () => {
    answer = page('x'.repeat(5000))
    expect(await ask(`http://127.0.0.1:${port}/`)).toBe('too_large')
    answer = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4_000_000)))
    expect(await ask(`http://127.0.0.1:${port}/`, { maxBytes: 100_000 })).toBe('too_large')
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = setInterval(() => response.write('x'.repeat(500)), 1)
      response.on('close', () => clearInterval(more))
    }
    expect(await ask(`http://127.0.0.1:${port}/`)).toBe('too_large')
  })

  test('does not wait for ever, neither for the first byte nor for the last', async () => {
    answer = () => undefined
    expect(await ask(`http://127.0.0.1:${port}/`, { timeoutMs: 100 })).toBe('no_answer')
    answer = (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<h1>')
    expect(await ask(`http://127.0.0.1:${port}/`, { timeoutMs: 100 })).toBe('no_answer')
  })

  test('takes pages only, and what a site answers with an error is none', async () => {
    answer = (_request, response) => void response.writeHead(200, { 'content-type': 'application/zip' }).end('PK')
    expect(await ask(`http://127.0.0.1:${port}/`)).toBe('wrong_type')
    answer = (_request, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('no')
    expect(await ask(`http://127.0.0.1:${port}/`)).toBe('bad_answer')
  })
})
