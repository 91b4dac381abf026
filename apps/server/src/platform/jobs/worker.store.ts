import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { run } from 'graphile-worker'
import type { Runner, TaskList, WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Pool } from 'pg'
import type { DbLogin } from '../db/login.ts'
import type { Job } from './job.ts'
import type { Log } from './log.ts'
import { openPresence } from './presence.store.ts'
import type { Presence } from './presence.store.ts'
import { quietLogger } from './quiet-logger.ts'
import { createTask } from './task.ts'
import type { Failures, Turn } from './task.ts'

export type WorkerOptions = {
  owner: DbLogin
  app: Pool
  jobs: readonly Job[]
  failures: Failures
  log: Log
  /** Jobs at once in this process (10). */
  concurrency?: number
  /** Of those, how many may be batch work, so somebody who waits always finds a free hand (7). */
  batch?: number
  lookMs?: number
  staleMs?: number
}

export type Worker = {
  /** Takes no more jobs, lets running ones finish until the deadline, then tells them to stop; what is left is taken over by whoever comes next. */
  stop(deadlineMs: number): Promise<void>
  /** Resolves when the worker is ready again after a loss; for tests and readiness. */
  isUp(): boolean
}

type Session = { presence: Presence; runner: Runner; queuePool: Pool; turn: Turn; abort: AbortController }

/** Works on jobs until it is stopped. When the database goes away it comes back by itself, under a new name: others may have its old jobs by then. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  let stopping = false
  let session: Session | undefined = await openSession(options)

  const keepGoing = async () => {
    while (!stopping) {
      if (!session) {
        await pause(250)
        session = await openSession(options).catch((error: unknown) => {
          options.log.warn({ err: error }, 'the worker cannot reach its queue; it tries again')
          return undefined
        })
        continue
      }
      const { presence, runner } = session
      await Promise.race([presence.lost, runner.promise.catch(() => undefined)])
      if (stopping) return
      options.log.warn({ pool: presence.pool }, 'the worker lost its place in the queue; it starts again')
      const lost = session
      session = undefined
      void abandon(lost)
    }
  }
  const ended = keepGoing()

  return {
    isUp: () => session !== undefined,
    async stop(deadlineMs) {
      stopping = true
      if (session) await drain(session, deadlineMs)
      else await ended
    },
  }
}

async function openSession(options: WorkerOptions): Promise<Session> {
  const presence = await openPresence(options)
  const concurrency = options.concurrency ?? 10
  // Taking a job need not reach the disk: after a crash of the server it is simply free again.
  const queuePool = new pg.Pool({
    ...options.owner,
    max: concurrency + 2,
    options: '-c synchronous_commit=off',
    application_name: 'manara queue',
  })
  queuePool.on('error', () => undefined)
  queuePool.on('connect', (client) => client.on('error', () => undefined))
  const abort = new AbortController()
  const turn: Turn = {
    pool: presence.pool,
    signal: abort.signal,
    draining: false,
    over: false,
    batch: { running: 0, most: options.batch ?? Math.max(1, concurrency - 3) },
  }
  try {
    const taskList: TaskList = Object.fromEntries(
      options.jobs.map((job) => [job.name, createTask(job, { turn, failures: options.failures, log: options.log })]),
    )
    const runner = await run({
      pgPool: queuePool,
      taskList,
      concurrency,
      events: namedAs(presence.pool),
      logger: quietLogger(options.log),
      noHandleSignals: true,
      pollInterval: 1_000,
      // Batched, a failure to note an end stops the runner (and we start anew); unbatched, it would end the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      forbiddenFlags: () => (turn.batch.running >= turn.batch.most ? ['batch'] : null),
    })
    runner.promise.catch(() => undefined)
    return { presence, runner, queuePool, turn, abort }
  } catch (error) {
    await presence.leave()
    await queuePool.end().catch(() => undefined)
    throw error
  }
}

/** Jobs are locked in the name of the worker pool; ours is the one that our presence vouches for. */
function namedAs(pool: string): WorkerEvents {
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = pool
  })
  return events
}

/** Lets go without waiting: the database may be gone. */
async function abandon({ presence, runner, queuePool, turn, abort }: Session): Promise<void> {
  turn.over = true
  abort.abort(new Error('the worker lost its place in the queue'))
  await presence.leave()
  await runner.kill('lost its place').catch(() => undefined)
  await queuePool.end().catch(() => undefined)
}

async function drain({ presence, runner, queuePool, turn, abort }: Session, deadlineMs: number): Promise<void> {
  turn.draining = true
  const deadline = setTimeout(() => abort.abort(new Error('the time to finish is over')), deadlineMs)
  const over = new AbortController()
  await Promise.race([
    runner.stop('shutting down').catch(() => undefined),
    pause(deadlineMs + 1_000, undefined, { signal: over.signal }).catch(() => undefined),
  ])
  over.abort()
  clearTimeout(deadline)
  turn.over = true
  await presence.leave()
  await Promise.race([queuePool.end().catch(() => undefined), pause(1_000)])
}
