import { setTimeout as pause } from 'node:timers/promises'
import { operations } from '@manara/contracts'
import { expect, onTestFinished, test } from 'vitest'
import { aDatabase } from '../../../tests/kit/database.ts'
import { aServer } from '../../../tests/kit/http.ts'
import { aStoreDatabase, aWorkspaceId, anActor } from '../../../tests/kit/workspace.ts'
import { readAction } from '../actions/action.ts'
import { openMcp } from '../mcp/server.ts'
import { createOpenStreams } from './open-streams.ts'

const patient = { timeout: 10_000 }
/** The first of a file waits for its database. */
const slowly = 60_000
const key = (id: string, createdBy: string) => ({ kind: 'key', id, createdBy, workspaceId: 'w', grants: new Set<string>() }) as const

test('one person has a bounded number of streams, by whatever keys and from whatever addresses', () => {
  const streams = createOpenStreams({ person: 2, address: 10 })
  const leave = streams.enter({ actor: key('k1', 'anna'), address: '10.0.0.1' })
  streams.enter({ actor: key('k2', 'anna'), address: '10.0.0.2' })
  expect(() => streams.enter({ actor: key('k3', 'anna'), address: '10.0.0.3' })).toThrow(/2 connections .* from you/)
  streams.enter({ actor: key('k4', 'ben'), address: '10.0.0.3' })
  leave()
  leave()
  expect(streams.count(), 'one who leaves twice frees one seat').toBe(2)
  streams.enter({ actor: key('k3', 'anna'), address: '10.0.0.3' })
  expect(() => streams.enter({ actor: key('k3', 'anna'), address: '10.0.0.3' })).toThrow(/from you/)
})

test('one address, or one household of IPv6, has a bounded number of streams, whoever they are', () => {
  const streams = createOpenStreams({ person: 10, address: 2 })
  streams.enter({ actor: key('k', 'a'), address: '2001:db8:1:2::1' })
  streams.enter({ actor: key('k', 'b'), address: '2001:db8:1:2::2' })
  expect(() => streams.enter({ actor: key('k', 'c'), address: '2001:db8:1:2:3::3' })).toThrow(/from your address/)
  streams.enter({ actor: key('k', 'c'), address: '2001:db8:1:3::3' })
})

const follow = { ...operations.followEvents, doors: { ...operations.followEvents.doors, mcp: true as const } }

/** The doors on a real socket; a stream says one word and then nothing until it is ended. */
async function silentStreams(bounds = { person: 2, address: 10 }) {
  const { db } = aStoreDatabase((await aDatabase()).pools)
  const streams = createOpenStreams(bounds)
  let asked = 0
  const { app, people, deps } = await aServer({
    db,
    actions: [readAction(follow, async () => ({}))],
    over: {
      streams,
      streamLookMs: 30,
      openStream: async function* (_action, { signal }) {
        asked += 1
        yield { event: 'event', data: 'open' }
        while (!signal.aborted) await pause(10)
      },
    },
  })
  openMcp(app, [readAction(follow, async () => ({}))], { ...deps, version: '1', confirmSecret: Buffer.alloc(32, 1) })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const over = new AbortController()
  onTestFinished(() => over.abort())
  /** Bodies are read to their end, or a connection that is cut at the end of the test would complain to nobody. */
  const ask = async (path: string, { headers = {}, ...init }: RequestInit = {}) => {
    const signal = AbortSignal.any([over.signal, ...(init.signal ? [init.signal] : [])])
    const answer = await fetch(url + path, { ...init, headers: { authorization: 'Bearer anna', ...headers }, signal })
    return { status: answer.status, headers: answer.headers, text: answer.text().catch(() => 'cut') }
  }
  const workspaceId = aWorkspaceId()
  people.set('anna', anActor(workspaceId, 'viewer'))
  const hear = (signal?: AbortSignal) => ask('/api/live', { signal })
  const callTool = () =>
    ask('/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'operations_follow_events', arguments: {} } }),
    })
  return { people, streams, hear, callTool, workspaceId, asked: () => asked }
}

test(
  'a stream too many is refused by a clear 429 that says when to try again, and does nothing; one that ends makes room',
  async () => {
    const { hear, streams, asked } = await silentStreams()
    const leaving = new AbortController()
    const first = await hear(leaving.signal)
    await hear()
    await expect.poll(asked, patient).toBe(2)
    const third = await hear()
    expect(third.status).toBe(429)
    expect(third.headers.get('content-type')).toContain('application/problem+json')
    expect(third.headers.get('retry-after')).toBe('10')
    expect(JSON.parse(await third.text)).toMatchObject({ code: 'request.too_many_streams', detail: expect.stringContaining('Close one') })
    expect(asked()).toBe(2)
    leaving.abort()
    await first.text
    await expect.poll(() => streams.count(), patient).toBe(1)
    expect((await hear()).status).toBe(200)
  },
  slowly,
)

test(
  'calls of an agent that stay open are counted with the screens of the same person',
  async () => {
    const { hear, callTool, asked } = await silentStreams()
    await hear()
    await callTool()
    await expect.poll(asked, patient).toBe(2)
    expect((await callTool()).status).toBe(429)
    expect((await hear()).status).toBe(429)
  },
  slowly,
)

test.each([
  ['was removed', (people: Map<string, unknown>) => void people.delete('anna')],
  ['lost the right', (people: Map<string, unknown>, w: string) => void people.set('anna', { ...anActor(w), grants: new Set() })],
  ['speaks for another workspace', (people: Map<string, unknown>) => void people.set('anna', anActor(aWorkspaceId()))],
])(
  'a silent stream, and a silent call of an agent, ends by itself soon after its reader %s',
  async (_why, change) => {
    const { people, workspaceId, hear, callTool, streams, asked } = await silentStreams()
    const [heard, called] = [await hear(), await callTool()]
    await expect.poll(asked, patient).toBe(2)
    change(people, workspaceId)
    expect(await heard.text).toContain('open')
    expect(await called.text).toContain('request.signed_out')
    await expect.poll(() => streams.count(), patient).toBe(0)
  },
  slowly,
)
