import { beforeAll, expect, test } from 'vitest'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { aDatabase } from '../../../tests/kit/database.ts'
import { aServer } from '../../../tests/kit/http.ts'
import { aStoreDatabase, aWorkspaceId, anActor } from '../../../tests/kit/workspace.ts'
import { leadsActions } from '../../modules/leads/actions.ts'
import { createLeadsStore } from '../../modules/leads/store.ts'
import type { AuditLine } from '../actions/runner.ts'
import { commonErrors } from '../../kernel/errors.ts'

let app: FastifyInstance
let audited: AuditLine[]
let limited = false

beforeAll(async () => {
  const { db } = aStoreDatabase((await aDatabase()).pools)
  const server = await aServer({
    db,
    actions: leadsActions(createLeadsStore(db)),
    takeLimit: async (limit) => {
      if (limited) throw commonErrors.limited({ limit, retryAfterSeconds: 90 })
    },
  })
  app = server.app
  audited = server.audited
  const mine = aWorkspaceId()
  server.people.set('owner', anActor(mine))
  server.people.set('viewer', anActor(mine, 'viewer'))
  server.people.set('stranger', anActor(aWorkspaceId()))
})

const as = (who: string, request: InjectOptions) =>
  app.inject({ ...request, headers: { authorization: `Bearer ${who}`, ...request.headers } })
const add = (who: string, body: object, headers: Record<string, string> = {}) =>
  as(who, { method: 'POST', url: '/api/leads', payload: body, headers })

test('a lead that is added can be read, listed, changed and deleted', async () => {
  const added = await add('owner', { name: 'Omar', email: 'omar@example.com' })
  expect(added.statusCode).toBe(201)
  const { id } = added.json()
  expect((await as('owner', { url: `/api/leads/${id}` })).json()).toMatchObject({
    name: 'Omar',
    status: 'new',
    timeline: [{ kind: 'added' }],
  })
  expect((await as('owner', { method: 'PUT', url: `/api/leads/${id}`, payload: { status: 'won' } })).json()).toMatchObject({
    status: 'won',
    revision: 2,
  })
  expect((await as('owner', { url: '/api/leads?status=won' })).json().items).toHaveLength(1)
  expect((await as('owner', { method: 'DELETE', url: `/api/leads/${id}` })).statusCode).toBe(204)
  expect((await as('owner', { url: `/api/leads/${id}` })).json()).toMatchObject({ code: 'leads.lead_missing', status: 404 })
  expect(audited.map((line) => line.action)).toContain('leads.delete')
})

test('a lead of another workspace answers exactly as one that does not exist', async () => {
  const { id } = (await add('owner', { name: 'Secret' })).json()
  const absent = `${id.slice(0, -4)}0000`
  for (const request of [
    { url: '/api/leads/' },
    { method: 'PATCH', url: '/api/leads/', payload: { name: 'x' } },
    { method: 'DELETE', url: '/api/leads/' },
  ] as const) {
    const foreign = await as('stranger', { ...request, url: request.url + id })
    const missing = await as('stranger', { ...request, url: request.url + absent })
    const plain = (answer: { json(): object }) => ({ ...answer.json(), requestId: '' })
    expect(foreign.statusCode).toBe(404)
    expect(plain(foreign)).toEqual(plain(missing))
  }
  expect((await as('stranger', { url: '/api/leads' })).json().items).toEqual([])
})

test('nobody gets in without credentials, and a viewer changes nothing', async () => {
  expect((await app.inject({ url: '/api/leads' })).json()).toMatchObject({ status: 401, code: 'request.signed_out' })
  expect((await add('viewer', { name: 'x' })).json()).toMatchObject({ status: 403, code: 'request.forbidden' })
  expect((await as('viewer', { url: '/api/leads' })).statusCode).toBe(200)
})

test('a cookie speaks for a change only when the request comes from our own pages', async () => {
  const post = (headers: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/api/leads',
      payload: { name: 'x' },
      headers: { cookie: 'who=owner', host: '192.168.1.7:8080', ...headers },
    })
  expect((await post({})).json()).toMatchObject({ code: 'request.wrong_origin' })
  expect((await post({ origin: 'null' })).statusCode).toBe(403)
  expect((await post({ origin: 'http://evil.example' })).statusCode).toBe(403)
  expect((await post({ origin: 'http://192.168.1.7:8081' })).statusCode).toBe(403)
  expect((await post({ origin: 'http://192.168.1.7:8080' })).statusCode).toBe(201)
})

test('the same Idempotency-Key gives the same answer once, and is refused for another body', async () => {
  const headers = { 'idempotency-key': 'k-1' }
  const answers = await Promise.all([1, 2, 3].map(() => add('owner', { name: 'Once' }, headers)))
  const ids = new Set(answers.filter((answer) => answer.statusCode === 201).map((answer) => answer.json().id))
  expect(ids.size).toBe(1)
  expect(answers.every((answer) => answer.statusCode === 201 || answer.json().code === 'request.key_in_flight')).toBe(true)
  expect((await add('owner', { name: 'Once' }, headers)).json().id).toBe([...ids][0])
  expect((await add('owner', { name: 'Other' }, headers)).json()).toMatchObject({ status: 409, code: 'request.key_reused' })
  expect((await as('owner', { url: '/api/leads?q=Once' })).json().items).toHaveLength(1)
  expect((await add('owner', { name: 'x' }, { 'idempotency-key': 'k'.repeat(256) })).statusCode).toBe(400)
})

test.each([
  'text/plain',
  'application/json\t',
  'application/jsonx',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json;charset=utf-8',
  ' application/json',
  'APPLICATION/JSON',
  '',
])('a body sent as %j is read as JSON by its media type or refused, never passed on unread', async (type) => {
  const answer = await as('owner', {
    method: 'POST',
    url: '/api/leads',
    payload: '{"email":"not an address"}',
    headers: { 'content-type': type },
  })
  expect(answer.statusCode).toBe(400)
  expect(answer.headers['content-type']).toContain('application/problem+json')
})

test('wrong fields are named, polluted JSON and arrays are refused', async () => {
  expect((await add('owner', { name: '', email: 'x' })).json()).toMatchObject({
    code: 'request.invalid',
    errors: expect.arrayContaining([expect.objectContaining({ path: 'name' }), expect.objectContaining({ path: 'email' })]),
  })
  for (const payload of ['{"__proto__":{"a":1},"name":"x"}', '[1]', '"x"', '{']) {
    expect(
      (await as('owner', { method: 'POST', url: '/api/leads', payload, headers: { 'content-type': 'application/json' } })).statusCode,
    ).toBe(400)
  }
  expect((await as('owner', { url: '/api/leads?cursor=zzz' })).statusCode).toBe(400)
  expect((await as('owner', { url: '/api/leads?limit=1000' })).statusCode).toBe(400)
  expect((await as('owner', { url: '/api/leads/%00' })).statusCode).toBe(400)
})

test('a text that the database cannot hold is refused, wherever it stands', async () => {
  for (const payload of ['{"name":"a\\u0000"}', '{"name":"\\ud800"}', '{"name":"x","note":"a\\u0000b"}', '{"name":"x","x\\u0000":1}']) {
    expect(
      (await as('owner', { method: 'POST', url: '/api/leads', payload, headers: { 'content-type': 'application/json' } })).statusCode,
      payload,
    ).toBe(400)
  }
})

test('a list pages through everything once, newest first', async () => {
  for (let number = 0; number < 7; number += 1) await add('owner', { name: `Paged ${number}`, source: 'paged' })
  const seen: string[] = []
  let next = ''
  do {
    const page = (await as('owner', { url: `/api/leads?limit=3&q=Paged${next}` })).json()
    seen.push(...page.items.map((lead: { name: string }) => lead.name))
    next = page.next ? `&cursor=${page.next}` : ''
  } while (next)
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((number) => `Paged ${number}`))
})

test('two people who change the same revision do not overwrite each other', async () => {
  const { id, revision } = (await add('owner', { name: 'Shared' })).json()
  const change = (name: string) => as('owner', { method: 'PATCH', url: `/api/leads/${id}`, payload: { name, revision } })
  const answers = await Promise.all([change('A'), change('B')])
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409])
})

test('every answer carries its number and the security headers', async () => {
  const answer = await as('owner', { url: '/api/leads' })
  expect(answer.headers['x-request-id']).toMatch(/^req_/)
  expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(answer.headers['strict-transport-security']).toBeUndefined()
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
})
