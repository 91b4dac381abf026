import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createArmCounter } from './counter.ts'
import type { CountMore } from './store.ts'

let written: { workspaceId: string; rows: readonly CountMore[] }[]
let failing: Set<string>
let failure: Error
let problems: unknown[]
let today: string
beforeEach(() => {
  vi.useFakeTimers()
  ;[written, failing, failure, problems, today] = [[], new Set(), new Error('violates a rule'), [], '2026-11-21']
})
afterEach(() => vi.useRealTimers())

const open = () =>
  createArmCounter({
    store: {
      write: async ({ workspaceId }: { workspaceId: string }, work: (writer: never) => Promise<unknown>) => {
        if (failing.has(workspaceId)) throw failure
        return work({ addCounts: async (rows: readonly CountMore[]) => written.push({ workspaceId, rows }) } as never)
      },
    } as never,
    today: () => today,
    onError: (error) => problems.push(error),
  })
const hit = (workspaceId: string, arm: 'a' | 'b', what: 'visitor' | 'conversion' = 'visitor') => ({
  workspaceId,
  experimentId: `exp_${workspaceId}`,
  arm,
  what,
})

test('what came within a second is written together, by workspace, day and arm', async () => {
  const counter = open()
  for (let one = 0; one < 500; one += 1) counter.count(hit('one', one % 5 === 0 ? 'b' : 'a'))
  counter.count(hit('one', 'a', 'conversion'))
  counter.count(hit('two', 'a'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(written).toEqual([
    {
      workspaceId: 'one',
      rows: [
        expect.objectContaining({ arm: 'b', day: '2026-11-21', visitors: 100, conversions: 0 }),
        expect.objectContaining({ arm: 'a', day: '2026-11-21', visitors: 400, conversions: 1 }),
      ],
    },
    { workspaceId: 'two', rows: [expect.objectContaining({ arm: 'a', visitors: 1 })] },
  ])
  await counter.close()
})

test('a visit before midnight counts for the day it came on', async () => {
  const counter = open()
  counter.count(hit('one', 'a'))
  today = '2026-11-22'
  counter.count(hit('one', 'a'))
  await counter.close()
  expect(written[0]?.rows.map((row) => [row.day, row.visitors])).toEqual([
    ['2026-11-21', 1],
    ['2026-11-22', 1],
  ])
})

test('a workspace that cannot be written does not cost the others their counts, and is not tried for ever', async () => {
  const counter = open()
  failing.add('one')
  counter.count(hit('one', 'a'))
  counter.count(hit('two', 'b'))
  await vi.advanceTimersByTimeAsync(5_000)
  await counter.close()
  expect(written.map((one) => one.workspaceId)).toEqual(['two'])
  expect(problems).toHaveLength(1)
})

test('while the database is away, what was counted is kept, and written once it is back', async () => {
  const counter = open()
  failing.add('one')
  failure = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' })
  counter.count(hit('one', 'a'))
  await vi.advanceTimersByTimeAsync(3_000)
  counter.count(hit('one', 'a', 'conversion'))
  failing.clear()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(written).toEqual([{ workspaceId: 'one', rows: [expect.objectContaining({ arm: 'a', visitors: 1, conversions: 1 })] }])
  await counter.close()
})
