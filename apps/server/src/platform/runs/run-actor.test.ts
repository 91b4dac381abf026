import { beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { defineRun, sequence } from './run-kind.ts'
import { aHouse } from './testing/house.ts'

// Two steps with a look at the rights before each; the test changes them in between.
let begun: PromiseWithResolvers<void>
let mayGoOn: PromiseWithResolvers<void>
let done: string[]
let persons: ReadonlySet<string>
let keys: Map<string, ReadonlySet<string>>
beforeEach(() => {
  begun = Promise.withResolvers()
  mayGoOn = Promise.withResolvers()
  done = []
  persons = new Set(['leads:read', 'leads:edit'])
  keys = new Map([['key_1', new Set(['leads:read', 'leads:edit'])]])
})

const step = (name: string, may?: string) => ({
  effect: 'read' as const,
  timeoutMs: 10_000,
  may,
  run: async () => {
    if (name === 'first') {
      begun.resolve()
      await mayGoOn.promise
    }
    done.push(name)
    return {}
  },
})
const pair = defineRun({
  kind: 'test.pair',
  title: 'Pair',
  input: z.object({}),
  maxAgeMs: 600_000,
  steps: { first: step('first', 'leads:edit'), second: step('second') },
  plan: sequence([{ step: 'first' }, { step: 'second' }]),
})
const house = await aHouse({ kinds: [pair], grantsOf: async () => persons, grantsOfKey: async (keyId) => keys.get(keyId) })
const workspaceId = house.aWorkspace()
beforeAll(async () => void (await house.work()))
const startBy = (by: string) => house.start(workspaceId, pair, {}, { by, onBehalfOf: 'pia' })

test('a run that a key started stops at the next step when the key is taken back, and says why', async () => {
  const id = await startBy('key:key_1')
  await begun.promise
  keys.clear()
  mayGoOn.resolve()
  expect(await house.ended(workspaceId, id)).toMatchObject({ status: 'failed', error: { code: 'runs.key_revoked' } })
  expect(done).toEqual(['first'])
})

test('a run that a person started goes on, whatever becomes of keys', async () => {
  const id = await startBy('person:pia')
  await begun.promise
  keys.clear()
  mayGoOn.resolve()
  expect(await house.ended(workspaceId, id)).toMatchObject({ status: 'completed' })
  expect(done).toEqual(['first', 'second'])
})

test.each([
  ['the key', () => keys.set('key_1', new Set(['leads:read']))],
  ['its maker', () => (persons = new Set(['leads:read']))],
])('a run never does what %s may not do by itself', async (_whose, lose) => {
  lose()
  const id = await startBy('key:key_1')
  expect(await house.reaches(workspaceId, id, { statuses: ['waiting'] })).toMatchObject({ error: { code: 'runs.grant_lost' } })
  expect(done).toEqual([])
})
