import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { aDatabase } from '../../../tests/kit/database.ts'
import { aStoreDatabase, aWorkspaceId } from '../../../tests/kit/workspace.ts'
import { eventKind } from '../../kernel/event.ts'
import type { Database } from '../db/database.ts'
import type { Pools } from '../db/pools.ts'
import { createLive } from './live.ts'
import { createEventLog, endOfLog, parseCursor } from './log.ts'

const counted = eventKind({ name: 'test.number_counted', payload: z.object({ number: z.number() }) })
let pools: Pools
let db: Database
beforeAll(async () => {
  pools = (await aDatabase()).pools
  db = aStoreDatabase(pools).db
})

async function aLive() {
  const looks = { taken: 0 }
  const counting: Database = {
    ...db,
    read: (workspaceId, work) => {
      looks.taken += 1
      return db.read(workspaceId, work)
    },
  }
  const live = await createLive({
    db: counting,
    events: createEventLog([counted]),
    listen: async () => async () => undefined,
    notify: () => undefined,
  })
  const ending = new AbortController()
  const workspaceId = aWorkspaceId()
  const count = async (number: number) => {
    await db.write({ workspaceId, actor: 'person:test' }, ({ tools }) => tools.publish(counted, { number }))
    live.wake(workspaceId)
  }
  const hear = (after?: string) => {
    const heard: unknown[] = []
    const ended = (async () => {
      for await (const event of live.follow(workspaceId, after, ending.signal)) heard.push(event.payload.number)
    })()
    return { heard, ended }
  }
  return { live, looks, ending, workspaceId, count, hear }
}

test('a hundred listeners of one workspace cost as many looks as one does', async () => {
  const { looks, ending, count, hear } = await aLive()
  const listeners = Array.from({ length: 100 }, () => hear())
  await pause(500)
  looks.taken = 0
  await count(1)
  await pause(500)
  await count(2)
  await pause(500)
  expect(listeners.map(({ heard }) => heard)).toEqual(listeners.map(() => [1, 2]))
  expect(looks.taken).toBeLessThan(20)
  ending.abort()
  await Promise.all(listeners.map(({ ended }) => ended))
})

test('a listener that says it has seen what is not there yet hears what comes next', async () => {
  const { workspaceId, ending, count, hear } = await aLive()
  await count(1)
  const end = await db.read(workspaceId, endOfLog)
  const { heard, ended } = hear(`${BigInt(end.xid) + 1_000_000n}-7`)
  await pause(200)
  await count(2)
  await expect.poll(() => heard).toEqual([2])
  ending.abort()
  await ended
})

test('a place that the database cannot hold is no place', () => {
  expect(parseCursor('18446744073709551615-9223372036854775807')).toEqual({ xid: '18446744073709551615', seq: '9223372036854775807' })
  expect(parseCursor('18446744073709551616-1')).toBeUndefined()
  expect(parseCursor('1-9223372036854775808')).toBeUndefined()
})

test('listening ends when the listener goes, also while all is quiet', async () => {
  const { ending, hear } = await aLive()
  const { ended } = hear()
  await pause(100)
  ending.abort()
  await ended
})
