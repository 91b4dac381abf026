import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { databasePasswords, openSecrets } from '../config/secrets.ts'
import type { Secrets } from '../config/secrets.ts'
import type { NewId } from '../kernel/ids.ts'
import { createNewId, systemClock } from '../platform/clock.ts'
import type { Clock } from '../platform/clock.ts'
import { takeDataFolder } from '../platform/data-folder.ts'
import { createDatabase } from '../platform/db/database.ts'
import type { Database } from '../platform/db/database.ts'
import { startDatabase } from '../platform/db/start.ts'
import type { OpenDatabase } from '../platform/db/start.ts'
import { createPublisher, createReactionRegistry, reactionJob } from '../platform/events/events.ts'
import type { ReactionRegistry } from '../platform/events/events.ts'
import { createLive } from '../platform/events/live.ts'
import { createEventLog } from '../platform/events/log.ts'
import type { EventLog } from '../platform/events/log.ts'
import type { Live } from '../platform/events/live.ts'
import { enqueue, prepareQueue } from '../platform/jobs/index.ts'
import { createLog, createMetrics } from '../platform/log/index.ts'
import type { Log, Metrics } from '../platform/log/index.ts'
import { createRunRegistry, createRunSignals, createRunStarter } from '../platform/runs/index.ts'
import type { RunRegistry, RunSignals } from '../platform/runs/index.ts'
import { eventKinds } from './event-kinds.ts'

/** What every other part stands on: the database with its tools, the log, time and secrets. */
export type Foundation = {
  config: Config
  log: Log
  metrics: Metrics
  clock: Clock
  newId: NewId
  secrets: Secrets
  database: OpenDatabase
  db: Database
  events: EventLog
  live: Live
  signals: RunSignals
  reactions: ReactionRegistry
  kinds: RunRegistry
  notify: (channel: string, message: string) => void
  close: () => Promise<void>
}

export type Say = (line: string) => void
const migrationsFolder = join(import.meta.dirname, '../../migrations')

/** Opens the data folder and the database. Refuses with one sentence when it cannot. */
export async function layFoundation(
  config: Config,
  { say, write, clock = systemClock }: { say: Say; write: (line: string) => void; clock?: Clock },
): Promise<Foundation> {
  const release = takeDataFolder(config.dataDir, { shared: config.database.url !== undefined })
  const log = createLog({ level: config.log.level, pretty: process.stdout.isTTY, write })
  const secrets = openSecrets(config.dataDir, config.masterKey)
  const database = await openDatabase(config, { secrets, log, say }).catch((error: unknown) => {
    release()
    throw error
  })
  const lines = await openLines(database, clock)
  return {
    ...lines,
    config,
    log,
    metrics: createMetrics(),
    clock,
    newId: createNewId(clock),
    secrets,
    database,
    async close() {
      await lines.live.close()
      await lines.signals.close()
      await database.close()
      release()
    },
  }
}

async function openDatabase(config: Config, { secrets, log, say }: { secrets: Secrets; log: Log; say: Say }): Promise<OpenDatabase> {
  const database = await startDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.database.url,
    passwords: databasePasswords(secrets, config.database),
    migrationsFolder,
    log: say,
    onError: (error) => log.warn({ err: error }, 'the database connection broke; it is opened again'),
  })
  await prepareQueue(database.access.owner)
  return database
}

type Lines = Pick<Foundation, 'db' | 'events' | 'live' | 'signals' | 'reactions' | 'kinds' | 'notify'>

/** What carries facts and work between the parts of the program, and between its processes. */
async function openLines({ pools }: OpenDatabase, clock: Clock): Promise<Lines> {
  const listen = (channel: string, onMessage: (message: string) => void) => pools.listen(channel, onMessage)
  const notify = (channel: string, message: string) =>
    void pools.app.query('select pg_notify($1, $2)', [channel, message]).catch(() => undefined)
  const reactions = createReactionRegistry()
  const kinds = createRunRegistry()
  const late: { live?: Live } = {}
  const db = createDatabase({
    app: pools.app,
    sweeper: pools.sweeper,
    toolsFor: toolsOf({ reactions, kinds, clock, wake: (workspaceId) => late.live?.wake(workspaceId) }),
  })
  const events = createEventLog(eventKinds)
  const live = await createLive({ db, events, listen, notify })
  late.live = live
  const signals = await createRunSignals({ app: pools.app, listen })
  return { db, events, live, signals, reactions, kinds, notify }
}

type ToolDeps = { reactions: ReactionRegistry; kinds: RunRegistry; clock: Clock; wake: (workspaceId: string) => void }
type ToolsFor = Parameters<typeof createDatabase>[0]['toolsFor']

/** The tools of a write: publishing enqueues the reactions, and whoever follows live is woken after the commit. */
function toolsOf({ reactions, kinds, clock, wake }: ToolDeps): ToolsFor {
  const publish = createPublisher(reactions)
  const startRun = createRunStarter({ registry: kinds, clock })
  return (tx) => ({
    publish: (kind, payload) => {
      tx.afterCommit(() => wake(tx.workspaceId))
      return publish(tx, { kind, payload }, (work) => enqueue(tx, reactionJob, { payload: work }))
    },
    enqueue: (job, payload, options) => enqueue(tx, job, { payload, ...options }),
    startRun: (kind, input, options) => startRun(tx, kind, { input, ...options }),
    afterCommit: tx.afterCommit,
  })
}
