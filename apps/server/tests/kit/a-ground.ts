import { createNewId, systemClock } from '../../src/platform/clock.ts'
import type { Clock } from '../../src/platform/clock.ts'
import { createDatabase } from '../../src/platform/db/database.ts'
import type { ToolsFor } from '../../src/platform/db/database.ts'
import { aDatabase } from './database.ts'

/** A clock that stands still until it is moved. */
export function aClock(start = '2026-03-01T09:00:00Z'): Clock & { pass(ms: number): void } {
  let now = new Date(start).getTime()
  return {
    now: () => new Date(now),
    pass: (ms) => {
      now += ms
    },
  }
}

const refuse = (what: string) => () => Promise.reject(new Error(`${what} was not expected here`))
const noTools: ToolsFor = (tx) => ({
  publish: refuse('an event'),
  enqueue: refuse('a job'),
  startRun: refuse('a run'),
  afterCommit: tx.afterCommit,
})

/** A real database with transactions per workspace, for tests of the platform: events, jobs and runs only where given. */
export async function aGround(toolsFor: ToolsFor = noTools) {
  const { pools } = await aDatabase()
  const newId = createNewId(systemClock)
  return { pools, newId, db: createDatabase({ app: pools.app, sweeper: pools.sweeper, toolsFor }), aWorkspace: () => newId('wsp') }
}
