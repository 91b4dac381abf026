import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { createNewId, systemClock } from '../../clock.ts'
import { createDatabase } from '../../db/database.ts'
import type { DbAccess } from '../../db/login.ts'
import { openPools } from '../../db/pools.ts'
import { createFailures, startWorker } from '../../jobs/index.ts'
import { createRunRegistry, createRunSignals, createRuns } from '../index.ts'
import { crashKinds } from './crash-kinds.ts'

/** A worker in a process of its own, to be killed. `pause` says where it stops and waits for that: it writes the place to the journal first. */
type Orders = { access: DbAccess; journal: string; pauseAt: string; who: string }
const { access, journal, pauseAt, who } = JSON.parse(process.argv[2] ?? '{}') as Orders

const tell = (place: string) => appendFileSync(journal, `${who} ${place}\n`)
let stood = false
const stand = async (place: string) => {
  tell(place)
  if (place !== pauseAt || stood) return
  stood = true
  tell(`stands ${place}`)
  await pause(60_000)
}
const pools = openPools({ access, onError: () => undefined, sizes: { app: 6, sweeper: 1, owner: 1 } })
const newId = createNewId(systemClock)
const db = createDatabase({
  app: pools.app,
  sweeper: pools.sweeper,
  toolsFor: ({ afterCommit }) => ({ publish: async () => '0', enqueue: async () => undefined, startRun: async () => '', afterCommit }),
})
const log = {
  warn: (fields: object, message: string) => console.error(message, fields),
  error: (fields: object, message: string) => console.error(message, fields),
}
const registry = createRunRegistry()
registry.add(
  ...crashKinds({
    stand,
    note: (tx, row) =>
      sql`insert into crash_notes (workspace_id, run_id, step) values (${tx.workspaceId}, ${row.runId}, ${row.step})`.execute(tx.sql),
  }),
)
const signals = await createRunSignals({ app: pools.app, listen: pools.listen })
const nothing = { grantsOf: async () => new Set<string>(), grantsOfKey: async () => undefined }
const runs = createRuns({ app: pools.app, db, registry, signals, clock: systemClock, newId, ...nothing })
runs.timekeeper.start(log)
await startWorker({
  owner: access.owner,
  app: pools.app,
  jobs: [runs.job],
  failures: createFailures({ db, clock: systemClock, newId }),
  log,
  concurrency: 4,
  staleMs: 3_000,
})
tell('up')
