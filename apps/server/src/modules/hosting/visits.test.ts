import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createVisitCounter } from './visits.ts'

type Row = { site_key: string; day: string; page: string; visits: number }
let written: { workspaceId: string; rows: Row[] }[]
let failing: Map<string, Error>
let problems: unknown[]
let today: string
beforeEach(() => {
  vi.useFakeTimers()
  ;[written, failing, problems, today] = [[], new Map(), [], '2026-11-21']
})
afterEach(() => vi.useRealTimers())

const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' })
const open = () =>
  createVisitCounter({
    store: {
      write: async ({ workspaceId }: { workspaceId: string }, work: (writer: never) => Promise<unknown>) => {
        const failure = failing.get(workspaceId)
        if (failure) throw failure
        return work({ addVisits: async (rows: Row[]) => written.push({ workspaceId, rows }) } as never)
      },
    } as never,
    today: () => today,
    onError: (error) => problems.push(error),
  })
const sums = () => written.flatMap(({ workspaceId, rows }) => rows.map((row) => `${workspaceId} ${row.day} ${row.page} ${row.visits}`))

test('what came within a second is written together, by workspace, page and day', async () => {
  const counter = open()
  for (let one = 0; one < 300; one += 1) counter.count('one', 'site_1', one % 3 === 0 ? '/about/' : '/')
  today = '2026-11-22'
  counter.count('one', 'site_1', '/')
  counter.count('two', 'site_2', '/')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sums().sort()).toEqual(['one 2026-11-21 / 200', 'one 2026-11-21 /about/ 100', 'one 2026-11-22 / 1', 'two 2026-11-22 / 1'])
  expect(written).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(written, 'nothing is written where nobody came').toHaveLength(2)
  await counter.close()
})

test('while the database is away, visits are kept and written once it is back', async () => {
  const counter = open()
  failing.set('one', away)
  counter.count('one', 'site_1', '/')
  await vi.advanceTimersByTimeAsync(3_000)
  counter.count('one', 'site_1', '/')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(written).toEqual([])
  failing.clear()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(sums()).toEqual(['one 2026-11-21 / 2'])
  await counter.close()
})

test('a workspace that cannot be written costs the others nothing, and is not tried for ever', async () => {
  const counter = open()
  failing.set('one', new Error('violates a rule'))
  counter.count('one', 'site_1', '/')
  counter.count('two', 'site_2', '/')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(sums()).toEqual(['two 2026-11-21 / 1'])
  expect(problems).toHaveLength(1)
  await counter.close()
})
