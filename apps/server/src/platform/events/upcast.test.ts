import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { aDatabase } from '../../../tests/kit/database.ts'
import { aStoreDatabase, aWorkspaceId, newId } from '../../../tests/kit/workspace.ts'
import { eventKind } from '../../kernel/event.ts'
import type { StoredEvent } from '../../kernel/event.ts'
import type { Database } from '../db/database.ts'
import type { Pools } from '../db/pools.ts'
import { createReactionRunner } from './events.ts'
import { createEventForms } from './forms.ts'
import { createLive } from './live.ts'
import { createEventLog } from './log.ts'
import { reaction } from './reaction.ts'

// The first form had one text; the second has two, and a guest count that nobody asked before.
const booked = eventKind({ name: 'test.table_booked', payload: z.object({ who: z.string(), at: z.string() }), personal: ['who'] })
const booked2 = eventKind({
  name: 'test.table_booked@2',
  payload: z.object({ first: z.string(), last: z.string(), at: z.string(), guests: z.number().nullable() }),
  personal: ['first', 'last'],
  upcast: {
    'test.table_booked': (old) => {
      const [first = '', ...rest] = String(old['who'] ?? '').split(' ')
      return { first, last: rest.join(' '), at: String(old['at']), guests: null }
    },
  },
})
const newForm = { first: 'Rosa', last: 'Luna Vega', at: '2026-05-01', guests: null }
const log = createEventLog([booked2])
const start = { xid: '0', seq: '0' }
let pools: Pools
let db: Database
beforeAll(async () => {
  pools = (await aDatabase()).pools
  db = aStoreDatabase(pools).db
})

/** A row as an older release left it. */
async function anOldRow() {
  const workspaceId = aWorkspaceId()
  const seq = await db.write({ workspaceId, actor: 'person:test' }, ({ tools }) =>
    tools.publish(booked, { who: 'Rosa Luna Vega', at: '2026-05-01' }),
  )
  return { workspaceId, seq }
}

test('lists, readers and live screens see a row of the first form as one of the second', async () => {
  const { workspaceId, seq } = await anOldRow()
  const [after, before, one] = await db.read(workspaceId, (tx) =>
    Promise.all([
      log.readAfter(tx, start, 10),
      log.readBefore(tx, { before: undefined, name: undefined, limit: 10 }),
      log.readOne(tx, seq),
    ]),
  )
  const live = await createLive({ db, events: log, listen: async () => async () => undefined, notify: () => undefined })
  const heard = (await live.follow(workspaceId, '0-0', new AbortController().signal).next()).value as StoredEvent
  for (const event of [...after, ...before, one, heard]) expect(event).toMatchObject({ name: 'test.table_booked@2', payload: newForm })
})

test('a list asked for by either name holds rows of both', async () => {
  const { workspaceId } = await anOldRow()
  await db.write({ workspaceId, actor: 'person:test' }, ({ tools }) => tools.publish(booked2, newForm))
  for (const name of ['test.table_booked', 'test.table_booked@2']) {
    const found = await db.read(workspaceId, (tx) => log.readBefore(tx, { before: undefined, name, limit: 10 }))
    expect(found.map((event) => event.payload)).toEqual([newForm, newForm])
  }
})

test('a reaction written for the second form acts on a job that waited since the first, and again when it is put back', async () => {
  const { workspaceId, seq } = await anOldRow()
  const acted: unknown[] = []
  const { registry } = aStoreDatabase(pools, [
    reaction({ name: 'test.seat', on: booked2, run: async ({ event }) => void acted.push(event.payload.first, event.payload.guests) }),
  ])
  const react = createReactionRunner({ db, reactions: registry, events: log, clock: { now: () => new Date() }, newId })
  await react({ workspaceId, reaction: 'test.seat', seq })
  await react({ workspaceId, reaction: 'test.seat', seq })
  expect(acted).toEqual(['Rosa', null, 'Rosa', null])
})

test('a reaction never gets a row that does not fit what it was written for', async () => {
  const { workspaceId, seq } = await anOldRow()
  const acted: unknown[] = []
  const { registry } = aStoreDatabase(pools, [reaction({ name: 'test.seat', on: booked2, run: async () => void acted.push(1) })])
  const withoutUpcast = createEventLog([])
  const react = createReactionRunner({ db, reactions: registry, events: withoutUpcast, clock: { now: () => new Date() }, newId })
  await expect(react({ workspaceId, reaction: 'test.seat', seq })).rejects.toThrow('does not fit test.table_booked@2')
  expect(acted).toEqual([])
})

test('a row whose personal words were blanked is still read', async () => {
  const { workspaceId, seq } = await anOldRow()
  await db.write({ workspaceId, actor: 'person:test' }, ({ sql: trx }) =>
    sql`update platform_event_words set words = null where workspace_id = ${workspaceId} and seq = ${seq}`.execute(trx),
  )
  const event = await db.read(workspaceId, (tx) => log.readOne(tx, seq))
  expect(event?.payload).toEqual({ first: '', last: '', at: '2026-05-01', guests: null })
})

test('two kinds that would both read one stored name are refused at the start', () => {
  expect(() => createEventForms([booked, booked2])).toThrow('two kinds of event read what is stored as test.table_booked')
})
