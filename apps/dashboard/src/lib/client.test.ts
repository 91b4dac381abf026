import { leads, operations, studio } from '@manara/contracts'
import { expect, test } from 'vitest'
import { createClient } from './client.ts'
import { pauseMs } from './follow.ts'
import { Problem } from './problem.ts'

type Asked = { url: string; method: string; headers: Record<string, string>; body: unknown }
type Answer = Response | Error

/** A client whose server answers from a list and notes what it was asked. */
function clientWith(answers: Answer[], workspace?: string) {
  const chosen = { workspace }
  const asked: Asked[] = []
  const paused: number[] = []
  const fetchFake: typeof fetch = (url, init) => {
    asked.push({
      url: url as string,
      method: init?.method ?? '',
      headers: init?.headers as Record<string, string>,
      body: init?.body === undefined || init.body === null ? undefined : JSON.parse(init.body as string),
    })
    const answer = answers.shift() ?? new Error('nothing left to answer')
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  const pause = (ms: number) => Promise.resolve(void paused.push(ms))
  return {
    asked,
    paused,
    ...createClient({
      fetch: fetchFake,
      workspace: () => chosen.workspace,
      forgetWorkspace: () => void (chosen.workspace = undefined),
      language: () => 'ar',
      newKey: () => 'key-1',
      pause,
    }),
  }
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const problem = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status: body.status as number, headers: { 'content-type': 'application/problem+json', ...headers } })
const frame = (event: string, data: unknown, id?: string) =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
const stream = (...frames: string[]) => new Response(frames.join(''), { headers: { 'content-type': 'text/event-stream' } })
const lead = `lead_${'0'.repeat(26)}`
const site = `site_${'0'.repeat(26)}`
const run = `run_${'0'.repeat(26)}`
const output = frame('output', { runId: run, messageId: 'msg', waiting: false })

test('puts path parameters into the path and the rest of a reading call into the query', async () => {
  const { call, asked } = clientWith([json({ items: [] }), json({})])
  await call(leads.listLeads, { status: 'new', q: undefined, limit: 5 })
  await call(leads.getLead, { id: lead })
  expect(asked.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', '/api/leads?status=new&limit=5', undefined],
    ['GET', `/api/leads/${lead}`, undefined],
  ])
})

test('sends a change as JSON without what stands in the path', async () => {
  const { call, asked } = clientWith([json({})])
  await call(leads.updateLead, { id: lead, name: 'Omar', revision: 2 })
  expect(asked[0]).toMatchObject({ method: 'PATCH', url: `/api/leads/${lead}`, body: { name: 'Omar', revision: 2 } })
})

test('says the language always and the workspace when one was chosen', async () => {
  const chosen = clientWith([json({})], 'wsp_1')
  const plain = clientWith([json({})])
  await chosen.call(leads.getLead, { id: lead })
  await plain.call(leads.getLead, { id: lead })
  expect(chosen.asked[0]?.headers).toMatchObject({ 'manara-workspace': 'wsp_1', 'accept-language': 'ar' })
  expect(plain.asked[0]?.headers).not.toHaveProperty('manara-workspace')
})

const gone = () => problem({ code: 'accounts.workspace_missing', title: 'x', status: 404, detail: 'x', requestId: 'r1' })

test('lets go of a chosen workspace that is gone, and reads on in the one the server takes', async () => {
  const { call, asked } = clientWith([gone(), json({ items: [] }), json({ items: [] })], 'wsp_1')
  await call(leads.listLeads, {})
  await call(leads.listLeads, {})
  expect(asked.map(({ headers }) => headers['manara-workspace'])).toEqual(['wsp_1', undefined, undefined])
})

test('does not make in one workspace what was meant for another that is gone', async () => {
  const { call, asked } = clientWith([gone(), json({}, 201)], 'wsp_1')
  await expect(call(leads.createLead, { name: 'Omar' })).rejects.toMatchObject({ code: 'accounts.workspace_missing' })
  expect(asked).toHaveLength(1)
})

test('does not ask for ever when even no workspace is one too many', async () => {
  const { call, asked } = clientWith([gone(), gone()], 'wsp_1')
  await expect(call(leads.listLeads, {})).rejects.toMatchObject({ status: 404 })
  expect(asked).toHaveLength(2)
})

test('sends a key with calls that make something, and with no others', async () => {
  const { call, asked } = clientWith([json({}, 201), json({})])
  await call(leads.createLead, { name: 'Omar' })
  await call(leads.updateLead, { id: lead, name: 'Omar' })
  expect(asked.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', undefined])
})

test('gives an empty answer of a deletion as an empty object', async () => {
  const { call } = clientWith([new Response(null, { status: 204 })])
  expect(await call(leads.deleteLead, { id: lead })).toEqual({})
})

test('throws a refusal as a problem with its field errors and waiting time', async () => {
  const { call } = clientWith([
    problem(
      {
        code: 'request.invalid',
        title: 'That does not fit',
        status: 400,
        detail: 'x',
        requestId: 'r1',
        errors: [{ path: 'email', message: 'a mail address' }],
      },
      { 'retry-after': '90' },
    ),
  ])
  const refused: unknown = await call(leads.createLead, { name: 'x' }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Problem)
  expect(refused).toMatchObject({ code: 'request.invalid', status: 400, retryAfterSeconds: 90 })
  expect((refused as Problem).fieldError('email')).toBe('a mail address')
})

test('says that there is no way to the server when the request cannot be made', async () => {
  const { call } = clientWith([new TypeError('Failed to fetch')])
  await expect(call(leads.getLead, { id: lead })).rejects.toMatchObject({ code: 'network.offline', isOffline: true })
})

test('hears the output once and then the parts by their names until the run is done', async () => {
  const parts: unknown[] = []
  const outputs: unknown[] = []
  const { follow } = clientWith([
    stream(
      output,
      frame('section', { id: 'sec_aaaa', page: 'pag_aaaa', type: 'hero', variant: 'a', fields: {} }, '1'),
      frame('done', { version: 1 }, '2'),
      frame('message', { delta: 'after the end' }, '3'),
    ),
  ])
  await follow(studio.chat, { id: site, message: 'x' }, { onPart: (part) => parts.push(part), onOutput: (heard) => outputs.push(heard) })
  expect(outputs).toEqual([{ runId: run, messageId: 'msg', waiting: false }])
  expect(parts).toEqual([
    { part: 'section', id: 'sec_aaaa', page: 'pag_aaaa', type: 'hero', variant: 'a', fields: {} },
    { part: 'done', version: 1 },
  ])
})

test('takes a cut chat up again by its run and the last part heard, and sends the message once', async () => {
  const parts: unknown[] = []
  const { follow, asked, paused } = clientWith([
    stream(output, frame('message', { delta: 'one' }, '4')),
    new TypeError('cut'),
    stream(frame('done', { version: 2 }, '5')),
  ])
  await follow(studio.chat, { id: site, message: 'x' }, (part) => parts.push(part))
  expect(asked.map(({ method, url, headers }) => [method, url, headers['last-event-id']])).toEqual([
    ['POST', `/api/sites/${site}/chat`, undefined],
    ['GET', `/api/runs/${run}/stream`, '4'],
    ['GET', `/api/runs/${run}/stream`, '4'],
  ])
  expect(parts).toEqual([
    { part: 'message', delta: 'one' },
    { part: 'done', version: 2 },
  ])
  expect(paused).toEqual([500, 1000])
})

test('does not send a message again when no answer to it was heard', async () => {
  const { follow, asked } = clientWith([new TypeError('cut'), stream(frame('done', {}))])
  await expect(follow(studio.chat, { id: site, message: 'x' }, () => undefined)).rejects.toMatchObject({ code: 'network.offline' })
  expect(asked).toHaveLength(1)
})

test('ends with a refusal instead of asking again', async () => {
  const { follow, asked } = clientWith([problem({ code: 'request.forbidden', status: 403, detail: 'no' }), stream()])
  await expect(follow(operations.followEvents, {}, () => undefined)).rejects.toMatchObject({ status: 403 })
  expect(asked).toHaveLength(1)
})

test('stops following a run that the server twice ends with nothing new', async () => {
  const { follow, asked } = clientWith([
    stream(frame('progress', { step: 1, of: 3, text: '' })),
    stream(frame('progress', { step: 1, of: 3, text: '' })),
    stream(),
  ])
  await follow(operations.followRun, { id: run }, () => undefined)
  expect(asked).toHaveLength(2)
})

test('keeps hearing the events of the workspace until it is told to stop', async () => {
  const stop = new AbortController()
  const heard: string[] = []
  const line: boolean[] = []
  const event = (id: string) => frame('event', { id, name: 'leads.lead_captured', at: '', data: {} }, id)
  const { follow, asked } = clientWith([stream(event('1')), stream(), stream(), stream(event('2'))])
  const onPart = ({ id }: { id: string }) => {
    heard.push(id)
    if (id === '2') stop.abort()
  }
  await follow(operations.followEvents, {}, { onPart, signal: stop.signal, onConnection: (open) => line.push(open) })
  expect(heard).toEqual(['1', '2'])
  expect(asked.at(-1)?.headers['last-event-id']).toBe('1')
  expect(line.slice(0, 3)).toEqual([true, false, true])
})

test('waits longer each time, never more than a quarter of a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 12].map(pauseMs)).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000])
})
