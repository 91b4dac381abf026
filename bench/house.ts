import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createNewId, systemClock } from '../apps/server/src/platform/clock.ts'
import { createDatabase } from '../apps/server/src/platform/db/database.ts'
import type { ToolsFor } from '../apps/server/src/platform/db/database.ts'
import { startEmbedded } from '../apps/server/src/platform/db/embedded/embedded.ts'
import { migrate, readMigrations } from '../apps/server/src/platform/db/migrate.ts'
import { openPools } from '../apps/server/src/platform/db/pools.ts'
import type { Pools } from '../apps/server/src/platform/db/pools.ts'
import { createFailures, prepareQueue, startWorker } from '../apps/server/src/platform/jobs/index.ts'
import type { Job } from '../apps/server/src/platform/jobs/index.ts'
import { createRunRegistry, createRunSignals, createRunStarter, createRuns } from '../apps/server/src/platform/runs/index.ts'
import type { RunKind } from '../apps/server/src/platform/runs/index.ts'

const passwords = { admin: 'admin-of-bench', owner: 'owner-of-bench', app: 'app-of-bench', sweeper: 'sweeper-of-bench' }
const log = {
  warn: (fields: object, message: string) => console.error(message, fields),
  error: (fields: object, message: string) => console.error(message, fields),
}

/** The queue and the runs as the program has them, on an embedded PostgreSQL with its safe settings, in a folder that goes away. */
export async function openBenchHouse({ jobs = [], kinds = [] }: { jobs?: readonly Job[]; kinds?: readonly RunKind[] }) {
  const { folder, database } = await openBenchDatabase()
  const pools = openPools({ access: database.access, onError: () => undefined, sizes: { app: 20 } })
  const newId = createNewId(systemClock)
  const db = openDb(pools)
  const registry = createRunRegistry()
  registry.add(...kinds)
  const signals = await createRunSignals({ app: pools.app, listen: pools.listen })
  const grantsOf = async () => new Set(['leads:edit'])
  const runs = createRuns({
    app: pools.app,
    db,
    registry,
    signals,
    clock: systemClock,
    newId,
    grantsOf,
    grantsOfKey: async () => undefined,
  })
  const begin = () =>
    startWorker({
      owner: database.access.owner,
      app: pools.app,
      jobs: [runs.job, ...jobs],
      failures: createFailures({ db, clock: systemClock, newId }),
      log,
    })
  let worker: Awaited<ReturnType<typeof begin>> | undefined
  return {
    pools,
    db,
    newId,
    startRun: createRunStarter({ registry, clock: systemClock }),
    async work() {
      worker = await begin()
    },
    async close() {
      await worker?.stop(5_000)
      await signals.close()
      await pools.close()
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openBenchDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'manara-bench-'))
  chmodSync(folder, 0o711)
  const database = await startEmbedded({ dataDir: folder, passwords, log: () => undefined })
  await migrate(database.access.owner, readMigrations(resolve(import.meta.dirname, '../apps/server/migrations')))
  await prepareQueue(database.access.owner)
  return { folder, database }
}

function openDb({ app, sweeper }: Pools) {
  const unused = () => {
    throw new Error('not in this bench')
  }
  const toolsFor: ToolsFor = ({ afterCommit }) => ({ publish: unused, enqueue: unused, startRun: unused, afterCommit })
  return createDatabase({ app, sweeper, toolsFor })
}
