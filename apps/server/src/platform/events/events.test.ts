import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { aDatabase } from '../../../tests/kit/database.ts'
import { aStoreDatabase, aWorkspaceId, newId } from '../../../tests/kit/workspace.ts'
import { eventKind } from '../../kernel/event.ts'
import type { Database } from '../db/database.ts'
import type { Pools } from '../db/pools.ts'
import { createReactionRunner } from './events.ts'
import { createLive } from './live.ts'
import { createEventLog, endOfLog, parseCursor } from './log.ts'
import { reaction } from './reaction.ts'

const counted = eventKind({ name: 'test.number_counted', payload: z.object({ number: z.number() }) })
const met = eventKind({ name: 'test.person_met', payload: z.object({ personId: z.string(), who: z.string() }), personal: ['who'] })
const { readAfter, readOne } = createEventLog([counted, met])
const scope = (workspaceId: string) => ({ workspaceId, actor: 'person:test' })
let pools: Pools
let db: Database

beforeAll(async () => {
  pools = (await aDatabase()).pools
  db = aStoreDatabase(pools).db
})

const count = (workspaceId: string, number: number) => db.write(scope(workspaceId), ({ tools }) => tools.publish(counted, { number }))

test('a reader never skips an event whose transaction committed after a later one', async () => {
  const workspaceId = aWorkspaceId()
  const begun = Promise.withResolvers<void>()
  const mayCommit = Promise.withResolvers<void>()
  const slow = db.write(scope(workspaceId), async ({ tools }) => {
    await tools.publish(counted, { number: 1 })
    begun.resolve()
    await mayCommit.promise
  })
  await begun.promise
  const start = { xid: '0', seq: '0' }
  try {
    await count(workspaceId, 2)
    await count(workspaceId, 3)
    const early = await db.read(workspaceId, (tx) => readAfter(tx, start, 10))
    expect(
      early.map((event) => event.payload.number),
      'nothing that stands behind an open transaction is shown',
    ).toEqual([])
  } finally {
    mayCommit.resolve()
    await slow
  }
  const all = await db.read(workspaceId, (tx) => readAfter(tx, start, 10))
  expect(all.map((event) => event.payload.number).sort()).toEqual([1, 2, 3])
})

test('live readers get every event of many slow writers exactly once and in one order', async () => {
  const workspaceId = aWorkspaceId()
  const live = await createLive({
    db,
    events: { readAfter },
    listen: (channel, onMessage) => pools.listen(channel, onMessage),
    notify: () => undefined,
  })
  const ending = new AbortController()
  const all = 200
  const follow = () => {
    const seen: string[] = []
    const ended = (async () => {
      for await (const event of live.follow(workspaceId, '0-0', ending.signal)) seen.push(event.id)
    })()
    return { seen, ended }
  }
  const readers = [follow(), follow()] as const
  try {
    await countFromMany(workspaceId, { writers: 8, all, wake: () => live.wake(workspaceId) })
    // A reader that skipped one never hears of it again, so waiting longer would not help it.
    await expect.poll(() => readers.map(({ seen }) => seen.length), { timeout: 4_000 }).toEqual([all, all])
    expect(new Set(readers[0].seen).size).toBe(all)
    expect(readers[1].seen).toEqual(readers[0].seen)
  } finally {
    ending.abort()
    await Promise.all(readers.map(({ ended }) => ended))
    await live.close()
  }
}, 20_000)

type Counting = { writers: number; all: number; wake: () => void }

/** Numbers from several writers side by side, each kept open for a while before it commits. */
async function countFromMany(workspaceId: string, { writers, all, wake }: Counting): Promise<void> {
  const numbers = Array.from({ length: all }, (_none, number) => number)
  const shares = Array.from({ length: writers }, (_none, writer) => numbers.filter((number) => number % writers === writer))
  const write = (number: number) =>
    db.write(scope(workspaceId), async ({ tools, sql: trx }) => {
      await tools.publish(counted, { number })
      await sql`select pg_sleep(${((number * 7) % 11) / 1000})`.execute(trx)
      tools.afterCommit(wake)
    })
  await Promise.all(
    shares.map(async (share) => {
      for (const number of share) await write(number)
    }),
  )
}

test('a reader that comes back with its last id goes on exactly there', async () => {
  const workspaceId = aWorkspaceId()
  for (const number of [1, 2, 3, 4]) await count(workspaceId, number)
  const firstTwo = await db.read(workspaceId, (tx) => readAfter(tx, { xid: '0', seq: '0' }, 2))
  const cursor = parseCursor(firstTwo.at(-1)?.id)
  if (!cursor) throw new Error('no cursor')
  const rest = await db.read(workspaceId, (tx) => readAfter(tx, cursor, 10))
  expect(rest.map((event) => event.payload.number)).toEqual([3, 4])
  expect(await db.read(workspaceId, endOfLog)).toEqual(parseCursor(rest.at(-1)?.id))
})

test('an event of a change that failed was never there', async () => {
  const workspaceId = aWorkspaceId()
  await expect(
    db.write(scope(workspaceId), async ({ tools }) => {
      await tools.publish(counted, { number: 1 })
      throw new Error('the change failed')
    }),
  ).rejects.toThrow('the change failed')
  expect(await db.read(workspaceId, (tx) => readAfter(tx, { xid: '0', seq: '0' }, 10))).toEqual([])
})

test('personal words stand beside the log and can be blanked without touching it', async () => {
  const workspaceId = aWorkspaceId()
  await db.write(scope(workspaceId), ({ tools }) => tools.publish(met, { personId: 'p1', who: 'Omar' }))
  const bare = await pools.owner.query(
    `select payload::text from platform_events where name = 'test.person_met' and payload::text like '%Omar%'`,
  )
  expect(bare.rows).toEqual([])
  const [event] = await db.read(workspaceId, (tx) => readAfter(tx, { xid: '0', seq: '0' }, 10))
  expect(event?.payload).toEqual({ personId: 'p1', who: 'Omar' })
})

test('the app role cannot change or delete what the log holds', async () => {
  const workspaceId = aWorkspaceId()
  await count(workspaceId, 1)
  await expect(
    db.write(scope(workspaceId), ({ sql: trx }) =>
      sql`update platform_events set name = 'x.y' where workspace_id = ${workspaceId}`.execute(trx),
    ),
  ).rejects.toThrow(/permission denied/)
  await expect(
    db.write(scope(workspaceId), ({ sql: trx }) => sql`delete from platform_events where workspace_id = ${workspaceId}`.execute(trx)),
  ).rejects.toThrow(/permission denied/)
})

test('a reaction that runs twice on one event acts once', async () => {
  const workspaceId = aWorkspaceId()
  const acted: number[] = []
  const reactions = [
    reaction({ name: 'test.note', on: counted, run: ({ event, once }) => once(async () => void acted.push(event.payload.number)) }),
  ]
  const { db: reacting, enqueued, registry } = aStoreDatabase(pools, reactions)
  await reacting.write(scope(workspaceId), ({ tools }) => tools.publish(counted, { number: 7 }))
  expect(enqueued).toHaveLength(1)

  const react = createReactionRunner({ db: reacting, reactions: registry, events: { readOne }, clock: { now: () => new Date() }, newId })
  const work = enqueued[0]?.payload as { workspaceId: string; reaction: string; seq: string }
  await Promise.all([react(work), react(work)])
  await react(work)
  expect(acted).toEqual([7])
})

test('one workspace never reads the log of another', async () => {
  const [mine, theirs] = [aWorkspaceId(), aWorkspaceId()]
  await count(theirs, 1)
  expect(await db.read(mine, (tx) => readAfter({ ...tx, workspaceId: theirs }, { xid: '0', seq: '0' }, 10))).toEqual([])
})
