import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'
import type { z } from 'zod'
import { aDatabase } from '../../../../tests/kit/database.ts'
import type { StartRun } from '../../../kernel/store.ts'
import { createNewId } from '../../clock.ts'
import type { Clock } from '../../clock.ts'
import { createDatabase } from '../../db/database.ts'
import type { Database } from '../../db/database.ts'
import { openPools } from '../../db/pools.ts'
import type { DbAccess } from '../../db/login.ts'
import { createFailures, startWorker } from '../../jobs/index.ts'
import type { Worker, WorkerOptions } from '../../jobs/index.ts'
import { createRunRegistry, createRunSignals, createRunStarter, createRuns, findRunDetail } from '../index.ts'
import type { FollowedPart, GrantsOf, GrantsOfKey, RunDetail, RunKind } from '../index.ts'

export const ownerGrants: GrantsOf = async () => new Set(['leads:edit', 'leads:read'])
export const silentLog = { warn: () => undefined, error: () => undefined }

/** A clock that stands until it is moved. */
export function aClock(start = '2026-03-01T08:00:00Z'): Clock & { move(ms: number): void; set(at: Date): void } {
  let at = new Date(start)
  return {
    now: () => new Date(at),
    move: (ms) => {
      at = new Date(at.getTime() + ms)
    },
    set: (to) => {
      at = to
    },
  }
}
/** The real time, which a test may run ahead of. */
export function aRunningClock(): Clock & { move(ms: number): void } {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    move: (ms) => {
      ahead += ms
    },
  }
}

type Options = {
  kinds: readonly RunKind[]
  clock?: Clock
  grantsOf?: GrantsOf
  grantsOfKey?: GrantsOfKey
  share?: number
  worker?: Partial<WorkerOptions>
  lookMs?: number
}

/** `by`: who starts it, as an actor. */
type Start = Partial<StartRun> & { by?: string }

/** Everything runs need, on real PostgreSQL: what the wiring does, for one file of tests. */
export async function openHouse(access: DbAccess, options: Options) {
  const house = await openRunHouse(access, options)
  const { runs, db, newId, registry, clock, pools, signals } = house
  const startRun = createRunStarter({ registry, clock })
  const failures = createFailures({ db, clock, newId })
  const given = { owner: access.owner, app: pools.app, jobs: [runs.job], failures, log: silentLog, lookMs: 200, staleMs: 1_500 }
  let worker: Worker | undefined
  let stopClock: (() => Promise<void>) | undefined
  return {
    ...house,
    ...watching(db),
    aWorkspace: () => newId('wsp'),
    async work(more: Partial<WorkerOptions> = {}) {
      worker = await startWorker({ ...given, ...options.worker, ...more })
      return worker
    },
    keepTime() {
      stopClock = runs.timekeeper.start(silentLog)
    },
    start: <I extends z.ZodType>(
      ...[workspaceId, kind, input, { by = 'person:pia', ...more } = {}]: [string, RunKind<I>, z.input<I>, Start?]
    ) => db.write({ workspaceId, actor: by }, (tx) => startRun(tx, kind, { input, cause: newId('cause'), ...more })),
    async close() {
      await stopClock?.()
      await worker?.stop(2_000)
      await signals.close()
      await pools.close()
    },
  }
}

async function openRunHouse(access: DbAccess, options: Options) {
  const { kinds, clock = aRunningClock(), grantsOf = ownerGrants, grantsOfKey = async () => undefined, share, lookMs } = options
  const pools = openPools({ access, onError: () => undefined, sizes: { app: 14, sweeper: 2, owner: 2 } })
  const newId = createNewId(clock)
  const registry = createRunRegistry()
  registry.add(...kinds)
  const db: Database = createDatabase({
    app: pools.app,
    sweeper: pools.sweeper,
    toolsFor: ({ afterCommit }) => ({ publish: async () => '0', enqueue: async () => undefined, startRun: async () => '', afterCommit }),
  })
  const signals = await createRunSignals({ app: pools.app, listen: pools.listen })
  const runs = createRuns({ app: pools.app, db, registry, signals, clock, newId, grantsOf, grantsOfKey, share, lookMs })
  return { pools, db, registry, signals, runs, newId, clock }
}

type Hoped = { statuses: readonly string[]; withinMs?: number }

/** Ways to see how runs fare. */
function watching(db: Database) {
  const see = (workspaceId: string, id: string): Promise<RunDetail | undefined> => db.read(workspaceId, (tx) => findRunDetail(tx, id))
  const reaches = async (workspaceId: string, id: string, { statuses, withinMs = 30_000 }: Hoped): Promise<RunDetail> => {
    const end = performance.now() + withinMs
    for (;;) {
      const found = await see(workspaceId, id)
      if (found && statuses.includes(found.status)) return found
      if (performance.now() > end) throw new Error(`the run is ${found?.status ?? 'absent'} after ${withinMs} ms: ${JSON.stringify(found)}`)
      await pause(10)
    }
  }
  const ended = (workspaceId: string, id: string, withinMs = 30_000): Promise<RunDetail> =>
    reaches(workspaceId, id, { statuses: ['completed', 'failed', 'cancelled'], withinMs })
  return { see, reaches, ended }
}

/** A house of its own database, closed with the file. */
export async function aHouse(options: Options) {
  const { access } = await aDatabase()
  const house = await openHouse(access, options)
  afterAll(() => house.close())
  return Object.assign(house, { access })
}

export async function collect(parts: AsyncIterable<FollowedPart>): Promise<FollowedPart[]> {
  const found: FollowedPart[] = []
  for await (const part of parts) found.push(part)
  return found
}
