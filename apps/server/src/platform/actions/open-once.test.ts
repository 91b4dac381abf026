import { contract } from '@manara/contracts'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { aDatabase } from '../../../tests/kit/database.ts'
import { aSeal } from '../../../tests/kit/http.ts'
import { aStoreDatabase, aWorkspaceId, anActor, newId } from '../../../tests/kit/workspace.ts'
import type { Actor } from '../../kernel/actor.ts'
import { scopeOf } from '../../kernel/store.ts'
import type { Database } from '../db/database.ts'
import { openAction } from './action.ts'
import type { ActionContext } from './action.ts'
import { createRunner } from './runner.ts'
import type { AuditLine } from './runner.ts'

const declared = { title: 'Make a cake', may: 'studio:edit', effect: 'write', doors: {}, audit: true } as const
const shape = { input: z.object({ of: z.string() }), output: z.object({ cake: z.number() }) }

let db: Database
let actor: Actor
let made: string[]
let audited: AuditLine[]
let ovenIsCold: boolean
/** Settled when what is in the oven may come out. */
let isDone: Promise<void>
beforeAll(async () => {
  db = aStoreDatabase((await aDatabase()).pools).db
})
beforeEach(() => {
  actor = anActor(aWorkspaceId())
  made = []
  audited = []
  ovenIsCold = false
  isDone = Promise.resolve()
})

/** Works outside a transaction first, then in one of its own. */
const bake = openAction(contract({ ...declared, ...shape, name: 'test.bake' }), async ({ actor: baker, once }, { of }) => {
  if (ovenIsCold) throw new Error('the oven is cold')
  return db.write(scopeOf(baker), (tx) =>
    once(tx, async () => {
      made.push(of)
      await isDone
      return { cake: made.length }
    }),
  )
})
/** Its rows are not the workspace's, so it keeps no answer itself. */
const ring = openAction(contract({ ...declared, ...shape, name: 'test.ring' }), async (_context, { of }) => {
  made.push(of)
  return { cake: made.length }
})

const ask = (action: typeof bake, of: string, key?: string) => {
  const run = createRunner({ db, takeLimit: async () => undefined, audit: async (line) => void audited.push(line), answers: aSeal })
  const clock = { now: () => new Date() }
  const context: ActionContext = {
    actor,
    clock,
    newId,
    key,
    signal: new AbortController().signal,
    requestId: 'req_1',
    origin: '',
    address: '',
  }
  return run(action, context, { of })
}

test.each([
  ['keeps its answer in its own transaction', bake],
  ['has its answer kept for it', ring],
])('an open action that %s acts once per key and says the same again', async (_how, action) => {
  expect(await ask(action, 'plum', 'k-1')).toEqual({ cake: 1 })
  expect(await ask(action, 'plum', 'k-1')).toEqual({ cake: 1 })
  await expect(ask(action, 'apple', 'k-1')).rejects.toMatchObject({ code: 'request.key_reused', kind: 'conflict' })
  expect(made).toEqual(['plum'])
  expect(audited).toHaveLength(1)
  expect(await ask(action, 'plum', 'k-2')).toEqual({ cake: 2 })
  expect(await ask(action, 'plum')).toEqual({ cake: 3 })
})

test('a repeated request is answered though what comes before the work would refuse it by now', async () => {
  await ask(bake, 'plum', 'k-1')
  ovenIsCold = true
  expect(await ask(bake, 'plum', 'k-1')).toEqual({ cake: 1 })
  await expect(ask(bake, 'apple', 'k-1')).rejects.toMatchObject({ code: 'request.key_reused' })
})

test('a twin that comes while the first is at work is told so, and nothing happens twice', async () => {
  const oven = Promise.withResolvers<void>()
  isDone = oven.promise
  const both = [ask(bake, 'plum', 'k-1'), ask(bake, 'plum', 'k-1')]
  await expect(
    Promise.any(
      both.map((one) =>
        one.then(
          () => Promise.reject(new Error('baked too early')),
          (refusal: unknown) => refusal,
        ),
      ),
    ),
  ).resolves.toMatchObject({
    code: 'request.key_in_flight',
  })
  oven.resolve()
  const answers = await Promise.allSettled(both)
  expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(made).toEqual(['plum'])
})

test('work that failed keeps no answer, so it can be asked for again', async () => {
  ovenIsCold = true
  await expect(ask(bake, 'plum', 'k-1')).rejects.toThrow('the oven is cold')
  ovenIsCold = false
  expect(await ask(bake, 'plum', 'k-1')).toEqual({ cake: 1 })
})
