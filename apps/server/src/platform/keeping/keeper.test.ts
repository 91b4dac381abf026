import { beforeEach, expect, test } from 'vitest'
import { aClock, aGround } from '../../../tests/kit/a-ground.ts'
import { createKeeper, forgetBefore, keepingRules } from './index.ts'
import type { Forgetters } from './index.ts'

const ground = await aGround()
const app = ground.pools.app
const hourMs = 3_600_000
const dayMs = 24 * hourMs

let clock: ReturnType<typeof aClock>
let said: object[]
beforeEach(async () => {
  clock = aClock()
  said = []
  await ground.pools.owner.query('truncate platform_keeping')
})
const log = { info: (fields: object) => void said.push(fields), warn: (fields: object) => void said.push(fields) }
const aKeeper = (forgetters: Forgetters, batch?: number) => createKeeper({ app, forgetters, clock, log, batch })

/** Rows that are only numbers: how many are left. */
function aHeap(of: number) {
  const heap = { left: of, largest: 0, asked: 0 }
  const forget = async (_before: Date, limit: number) => {
    heap.asked += 1
    const taken = Math.min(limit, heap.left)
    heap.left -= taken
    heap.largest = Math.max(heap.largest, taken)
    return taken
  }
  return { heap, forget }
}

test('a rule is applied once a day, by one of all processes, whoever looks how often', async () => {
  const { heap, forget } = aHeap(0)
  const keepers = [aKeeper({ 'mail.done': forget }), aKeeper({ 'mail.done': forget }), aKeeper({ 'mail.done': forget })]
  for (let hour = 0; hour < 10 * 24; hour += 1) {
    await Promise.all(keepers.map((keeper) => keeper.look()))
    clock.pass(hourMs)
  }
  expect(heap.asked).toBeGreaterThanOrEqual(10)
  expect(heap.asked).toBeLessThanOrEqual(11)
})

test('much is forgotten in bounded batches, and the log tells how far it is', async () => {
  const { heap, forget } = aHeap(2_350)
  expect(await aKeeper({ 'mail.done': forget }, 1_000).look()).toEqual({ 'mail.done': 2_350 })
  expect([heap.left, heap.largest, heap.asked]).toEqual([0, 1_000, 3])
  expect(said.map((fields) => (fields as { forgotten: number }).forgotten)).toEqual([1_000, 2_000, 2_350])
})

test('what is asked to be forgotten is exactly as old as the rule says', async () => {
  const asked: Date[] = []
  const forget = async (before: Date) => asked.push(before) - asked.length
  await aKeeper({ 'mail.done': forget, 'models.calls': forget }).look()
  expect(asked).toEqual([new Date(clock.now().getTime() - 90 * dayMs), new Date(clock.now().getTime() - 400 * dayMs)])
  expect(forgetBefore('runs.told', clock.now())).toEqual(new Date(clock.now().getTime() - 7 * dayMs))
})

test('a rule that fails leaves the others alone, and is tried again within hours, not days', async () => {
  const { heap, forget } = aHeap(5)
  let isBroken = true
  const broken = async () => {
    if (isBroken) throw new Error('the table is locked')
    return 0
  }
  const keeper = aKeeper({ 'mail.done': broken, 'models.calls': forget })
  expect(await keeper.look()).toEqual({ 'models.calls': 5 })
  expect(heap.left).toBe(0)
  isBroken = false
  expect(await keeper.look(), 'another process may still be at it').toEqual({})
  clock.pass(2 * hourMs)
  expect(await keeper.look()).toEqual({ 'mail.done': 0 })
})

test('every rule says for how long and why', () => {
  for (const { days, why } of Object.values(keepingRules)) expect([days > 0, why.length > 30]).toEqual([true, true])
})
