import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorLines } from '../../../scripts/errors-doc.ts'
import { hearRoutes } from './kit/live-routes.ts'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'
import { anUpload, askRaw } from './kit/raw.ts'
import type { RawAnswer } from './kit/raw.ts'
import { oddAddresses, requestsTo } from './kit/requests.ts'
import type { Known, Operation, Schema, Wire } from './kit/requests.ts'

// How many requests in all; a tier asks for more of the same. The seed of a failure is printed with it and can be given back.
const total = { test: 1_000, ci: 5_000, proof: 50_000 }[process.env['MANARA_TIER'] ?? 'test'] ?? 1_000
const seed = Number(process.env['MANARA_SEED'] ?? Date.now() % 2 ** 31)
const share = (part: number) => Math.ceil(total * part)
const longEnough = 60_000 + total * 40

type Document = {
  paths: Record<
    string,
    Record<string, { parameters: Operation['parameters']; requestBody?: { content: Record<string, { schema: Schema }> } }>
  >
}

let manara: TestManara
let operations: Operation[]
let known: Known
let voice: Record<string, string>
let slug: string
let paths: string[]
let sent = 0
const codes = new Set((await errorLines()).map((line) => line.code))
const strays: unknown[] = []
const note = (error: unknown) => void strays.push(error)

beforeAll(async () => {
  process.on('unhandledRejection', note)
  const heard = await hearRoutes(() => aManara())
  manara = heard.started
  paths = [...new Set(heard.routes.map((route) => route.path))].filter((path) => !path.includes(':') && !path.includes('*'))
  voice = { authorization: `Bearer ${manara.key}` }
  const document = (await manara.call<Document>('GET', '/openapi.json')).json
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({
      method: method.toUpperCase(),
      path,
      parameters: one.parameters,
      body: one.requestBody?.content['application/json']?.schema,
    })),
  )
  known = await things()
  // Visitors come to another site than the one that is worked on: among so many requests some rightly move it or take it away.
  slug = (await aLiveSite()).slug
}, 60_000)
afterAll(async () => {
  process.off('unhandledRejection', note)
  console.log(`${sent} requests were made with seed ${seed}.`)
  await manara.close()
})

/** A site that is live. */
async function aLiveSite() {
  const { id } = (await manara.call<{ id: string }>('POST', '/api/sites', {})).json
  const frames = await manara.stream('POST', `/api/sites/${id}/chat`, {
    body: { message: 'Bakery Sun in Graz, sourdough, call 0316 123456' },
  })
  const { jobId } = (await manara.call<{ jobId: string }>('POST', '/api/deploy', { siteId: id })).json
  const url = await manara.eventually(
    async () => (await manara.call<{ url?: string; status: string }>('GET', `/api/status/${jobId}`)).json.url,
    15_000,
  )
  return { id, frames, jobId, slug: new URL(url).hostname.split('.')[0] ?? '' }
}

/** A site with a chat and a deployment, and a lead: something to work on. */
async function things(): Promise<Known> {
  const { id, frames, jobId } = await aLiveSite()
  const lead = (await manara.call<{ id: string }>('POST', '/api/leads', { name: 'Omar' })).json.id
  const site = (await manara.call<{ site: { pages: { id: string; sections: { id: string }[] }[] } }>('GET', `/api/sites/${id}`)).json.site
  const deployment = (await manara.call<{ items: { id: string }[] }>('GET', '/api/deployments')).json.items[0]?.id ?? ''
  return {
    site_: [id],
    lead_: [lead],
    run_: [jobId, String(frames[0]?.data['runId'])],
    dep_: [deployment],
    sec_: site.pages[0]?.sections.map((section) => section.id) ?? [],
    pag_: [site.pages[0]?.id ?? ''],
  }
}

/** What is wrong with an answer of the API; undefined when nothing is. */
function faultIn({ method, path }: Pick<Wire, 'method' | 'path'>, { status, type, text }: RawAnswer): string | undefined {
  if (status >= 500) return `${status} ${text.slice(0, 300)}`
  // An expectation that nobody knows is refused by Node itself, before us.
  if (status < 400 || status === 417 || method === 'HEAD') return undefined
  // The tool door speaks JSON-RPC once somebody is let in.
  if (/^(\w+:\/\/[^/]+)?\/mcp/.test(path) && (text === '' || /"jsonrpc":"2\.0"/.test(text))) return undefined
  return faultInProblem({ status, type, text })
}

function faultInProblem({ status, type, text }: Pick<RawAnswer, 'status' | 'type' | 'text'>): string | undefined {
  if (!type.startsWith('application/problem+json')) return `${status} as ${type || 'nothing'}: ${text.slice(0, 200)}`
  const { code, requestId, detail } = JSON.parse(text) as Record<string, string>
  if (!codes.has(code ?? '')) return `the unknown code ${code}`
  return requestId?.startsWith('req_') && detail ? undefined : `a problem without number or words: ${text.slice(0, 200)}`
}

async function hold(wire: Wire): Promise<void> {
  sent += 1
  // From many addresses, because one alone is bounded.
  const answer = await askRaw(manara.url, {
    ...wire,
    from: `127.0.${sent % 200}.${2 + (sent % 250)}`,
    headers: { host: new URL(manara.url).host, ...wire.headers },
  })
  const fault = faultIn(wire, answer)
  if (fault !== undefined)
    throw new Error(
      `${wire.method} ${wire.path.slice(0, 300)} ${JSON.stringify(wire.headers).slice(0, 200)} ${String(wire.body).slice(0, 300)}\n-> ${fault}`,
    )
}
const check = (requests: fc.Arbitrary<Wire>, numRuns: number) =>
  fc.assert(fc.asyncProperty(requests, hold), { numRuns, seed, endOnFailure: process.env['MANARA_TIER'] === 'proof' })

async function isWell(): Promise<void> {
  expect((await manara.call('GET', '/ready')).json).toMatchObject({ status: 'ready' })
  expect((await manara.call('POST', '/api/leads', { name: 'After all that' })).status).toBe(201)
  expect(strays).toEqual([])
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
}

describe('requests made from the OpenAPI document', () => {
  test(
    'get no answer of 5xx, and every refusal is a problem with a known code',
    async () => {
      expect(operations.length).toBeGreaterThan(50)
      const each = Math.ceil(share(0.7) / operations.length)
      for (const operation of operations) await check(requestsTo(operation, known, voice), each)
      await isWell()
    },
    longEnough,
  )

  test('come past the doors often enough to mean something', async () => {
    const statuses: number[] = []
    for (const operation of operations.filter((one) => one.method === 'GET')) {
      const [wire] = fc.sample(
        requestsTo({ ...operation, parameters: operation.parameters.filter((one) => one.in === 'path') }, known, voice).filter(
          (one) => one.method === 'GET' && Object.keys(one.headers).length === 1 && one.body === undefined && !one.path.includes('?'),
        ),
        { numRuns: 1, seed: 7 },
      )
      if (wire) statuses.push((await askRaw(manara.url, { ...wire, headers: { host: new URL(manara.url).host, ...wire.headers } })).status)
    }
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(operations.filter((one) => one.method === 'GET').length / 2)
  }, 60_000)
})

describe('addresses and doors beside the document', () => {
  test(
    'that are odd lead nowhere but to a page or a problem',
    async () => {
      const wires = fc
        .tuple(oddAddresses(paths), fc.constantFrom('GET', 'POST', 'DELETE', 'OPTIONS', 'HEAD'))
        .map(([path, method]) => ({ method, path, headers: voice }))
      await check(wires, share(0.1))
      await isWell()
    },
    longEnough,
  )

  test(
    'of sign-in, uploads and tools take whatever comes',
    async () => {
      const text: Schema = { type: 'string' }
      const operation = (path: string, names: string[]): Operation => ({
        method: 'POST',
        path,
        parameters: [],
        body: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, text])), required: names },
      })
      const auth = [
        operation('/api/auth/sign-in/email', ['email', 'password']),
        operation('/api/auth/sign-up/email', ['name', 'email', 'password', 'invitation']),
        operation('/api/auth/welcome', ['token']),
        operation('/api/auth/request-password-reset', ['email']),
        operation('/api/auth/reset-password', ['token', 'newPassword']),
        operation('/api/auth/change-password', ['currentPassword', 'newPassword']),
        operation('/api/auth/sign-out', []),
        operation('/api/auth/set-owner-password', ['name', 'email', 'password']),
        operation('/api/upload', ['file', 'path']),
        { ...operation('/api/auth/verify-email', []), method: 'GET' },
      ]
      const ours = { ...voice, origin: manara.url }
      for (const one of auth) await check(requestsTo(one, known, ours), share(0.008))
      const rpc: Operation = {
        method: 'POST',
        path: '/mcp',
        parameters: [],
        body: {
          type: 'object',
          properties: {
            jsonrpc: { const: '2.0' },
            id: { anyOf: [{ type: 'integer' }, text] },
            method: { enum: ['tools/list', 'tools/call', 'initialize', 'ping', 'resources/read'] },
            params: {
              type: 'object',
              properties: {
                name: { enum: ['leads_create', 'studio_get_site', 'studio_deploy', 'nothing'] },
                arguments: { type: 'object' },
                _meta: { type: 'object' },
              },
            },
          },
          required: ['jsonrpc', 'method'],
        },
      }
      await check(requestsTo(rpc, known, { ...voice, accept: 'application/json, text/event-stream' }), share(0.04))
      const uploads = fc
        .tuple(
          fc.constantFrom('index.html', 'site.zip', '../x.html', '', 'a\u0000.html', 'x'.repeat(300)),
          fc.oneof(
            fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
            fc.constantFrom(Buffer.from('PK\u0003\u0004'), Buffer.from('<title>x</title>'), Buffer.alloc(0)),
          ),
        )
        .map(([name, bytes]) => {
          const { headers, body } = anUpload(name, bytes)
          return { method: 'POST', path: '/api/upload', headers: { ...voice, ...headers }, body }
        })
      await check(uploads as fc.Arbitrary<Wire>, 50)
      await isWell()
    },
    longEnough,
  )

  test('refuse a body that is too large, and go on', async () => {
    for (const [path, type] of [
      ['/api/leads', 'application/json'],
      ['/mcp', 'application/json'],
      ['/api/auth/sign-in/email', 'application/json'],
    ] as const) {
      const asked = askRaw(manara.url, {
        method: 'POST',
        path,
        headers: { host: new URL(manara.url).host, ...voice, 'content-type': type, origin: manara.url },
        body: `{"name":"${'x'.repeat(2 ** 21)}"}`,
      })
      // Whoever still sends when the answer is out may meet a closed line instead of it.
      const answer = await asked.catch((error: NodeJS.ErrnoException) => error)
      if (answer instanceof Error) expect(['EPIPE', 'ECONNRESET']).toContain(answer.code)
      else expect([answer.status, (JSON.parse(answer.text) as { code: string }).code]).toEqual([413, 'request.too_large'])
    }
    await isWell()
  })
})

describe('the listener of the sites', () => {
  test(
    'answers any host, address and form without a fault',
    async () => {
      const port = new URL(manara.sitesUrl).port
      const hosts = fc.constantFrom(
        `${slug}.localhost:${port}`,
        `${slug}.localhost`,
        `${slug.toUpperCase()}.LOCALHOST.`,
        `127.0.0.1:${port}`,
        'localhost',
        '',
        'x',
        `..localhost`,
        `${'a'.repeat(300)}.localhost`,
        `-.localhost`,
        `${slug}.localhost:99999`,
        '[::1]',
        `a.${slug}.localhost`,
        'xn--.localhost',
        '%00.localhost',
      )
      const plain = fc.constantFrom(
        '/',
        '/index.html',
        '/form',
        '/robots.txt',
        '/en/',
        `/s/${slug}/`,
        `/s/${slug}`,
        `/s/${slug}/form`,
        '/s/',
        '/nothing',
        '/favicon.ico',
      )
      const where = fc.oneof(plain, oddAddresses(['/', '/form', `/s/${slug}/`]))
      const field = fc.constantFrom(
        'name',
        'email',
        'message',
        'page',
        'lang',
        'company_site',
        '__proto__',
        'constructor',
        'x'.repeat(300),
        '',
      )
      const forms = fc.oneof(
        fc
          .array(
            fc.tuple(
              field,
              fc.oneof(
                fc.string({ maxLength: 50 }),
                fc.constantFrom('\u0000', 'a@b.example', '/../..', 'en', 'x'.repeat(5_000), '\r\nbcc: x@y.example'),
              ),
            ),
            { maxLength: 8 },
          )
          .map((pairs) =>
            pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`).join('&'),
          ),
        fc.constantFrom(
          '%',
          '%ff=%fe',
          '&&&',
          '=',
          'a'.repeat(70_000),
          '{"name":1}',
          'name[]=1&name[]=2',
          'name=%00',
          'name=%ed%a0%80&message=x',
        ),
      )
      const type = fc.constantFrom(
        'application/x-www-form-urlencoded',
        'application/x-www-form-urlencoded; charset=utf-16',
        'multipart/form-data; boundary=x',
        'application/json',
        'text/plain',
        '',
      )
      const asks = fc.record({
        host: hosts,
        path: where,
        method: fc.constantFrom('GET', 'HEAD', 'POST', 'POST', 'PUT', 'OPTIONS', 'TRACE'),
        body: forms,
        type,
        from: fc.integer({ min: 2, max: 250 }),
        encoding: fc.constantFrom('gzip', 'br', 'identity;q=0', '*', ''),
        etag: fc.constantFrom('', '*', '"x"', 'W/"x"'),
      })
      await fc.assert(
        fc.asyncProperty(asks, async ({ host, path, method, body, type: form, from, encoding, etag }) => {
          sent += 1
          const posts = method === 'POST' || method === 'PUT'
          const answer = await askRaw(manara.sitesUrl, {
            method,
            path,
            from: `127.0.0.${from}`,
            body: posts ? body : undefined,
            headers: { host, 'accept-encoding': encoding, 'if-none-match': etag, ...(posts ? { 'content-type': form } : {}) },
          }).catch((error: NodeJS.ErrnoException) => {
            if (posts && body.length > 65_536 && ['EPIPE', 'ECONNRESET'].includes(error.code ?? '')) return undefined
            throw error
          })
          if (answer && answer.status >= 500)
            throw new Error(
              `${method} ${host} ${path.slice(0, 200)} ${body.slice(0, 200)}\n-> ${answer.status} ${answer.text.slice(0, 200)}`,
            )
        }),
        { numRuns: share(0.15), seed },
      )
      expect((await manara.visit(slug, '/')).status).toBe(200)
      await isWell()
    },
    longEnough,
  )
})

/** Bytes on the line that are no HTTP, or nearly. Gives what came back before the line was closed. */
const shout = (port: string, bytes: string) =>
  new Promise<string>((resolve) => {
    let heard = ''
    const line = connect(Number(port), '127.0.0.1', () => void line.write(bytes, 'latin1'))
    line
      .setEncoding('latin1')
      .on('data', (part: string) => {
        heard += part
      })
      .on('error', () => resolve(heard))
      .on('close', () => resolve(heard))
    setTimeout(() => line.destroy(), 400)
  })

test('what is no HTTP at all is refused by both listeners, which go on', async () => {
  const lines = [
    '\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    '\u0016\u0003\u0001\u0002',
    `GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n`,
    'POST /api/leads HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!',
    'POST /api/leads HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\ncontent-length: 3\r\n\r\n0\r\n\r\n',
    'POST /api/leads HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: a\r\n${'x: y\r\n'.repeat(3_000)}\r\n`,
    'GET / HTTP/1.1\r\nhost: a\r\nx: \u0000\r\n\r\n',
    'GET /\u0000 HTTP/1.1\r\nhost: a\r\n\r\n',
    'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n',
    'GET / HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
    'POST /form HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nshort',
  ]
  for (const { port } of [new URL(manara.url), new URL(manara.sitesUrl)]) {
    for (const answer of await Promise.all(lines.map((line) => shout(port, line)))) expect(answer).not.toMatch(/^HTTP\/1\.1 5\d\d (?!505)/)
  }
  await isWell()
}, 60_000)
