import type { Task } from 'graphile-worker'
import type { HeldJob, Job, JobContext } from './job.ts'
import type { Log } from './log.ts'
import { afterFailure, tooManyDeaths } from './retry.rules.ts'
import type { Envelope } from './store.ts'

/** One stay of this process in the queue, from its registration to its loss or end. */
export type Turn = { pool: string; signal: AbortSignal; draining: boolean; over: boolean; batch: { running: number; most: number } }

/** Where failed jobs go, each in one transaction that also ends the try. */
export type Failures = {
  putBack(held: HeldJob, again: { name: string; envelope: Envelope; pauseMs: number }): Promise<void>
  park(held: HeldJob, lost: { name: string; envelope: Envelope; error: unknown }): Promise<void>
}

type Deps = { turn: Turn; failures: Failures; log: Log }

/** One job as the queue's library calls it. Failures are settled here, so the library only ever sees success or a lost database. */
export function createTask(job: Job, { turn, failures, log }: Deps): Task {
  return async function runTask(rawPayload, { job: row }) {
    const envelope = rawPayload as Envelope
    const held = { id: String(row.id), pool: turn.pool }
    const isBatch = row.flags !== null && 'batch' in row.flags
    if (isBatch) turn.batch.running += 1
    try {
      await attempt({ job, envelope, held, deaths: row.attempts - 1 }, { turn, log })
    } catch (error) {
      if (turn.over) log.warn({ job: job.name, err: error }, 'a job ended after its worker had lost it')
      else if (turn.signal.aborted || job.retry === 'own') throw error
      else await settle({ job, envelope, held, error }, { failures, log })
    } finally {
      if (isBatch) turn.batch.running -= 1
    }
    // The queue's connections are closed by now; the library must not try to note this end. Whoever took the job over does.
    if (turn.over) await new Promise<never>(() => undefined)
  }
}

type Try = { job: Job; envelope: Envelope; held: HeldJob; deaths: number }

async function attempt({ job, envelope, held, deaths }: Try, { turn, log }: Pick<Deps, 'turn' | 'log'>): Promise<void> {
  if (job.retry !== 'own' && deaths >= tooManyDeaths) throw new Deadly(`it was at work ${deaths} times when its process ended`)
  const context: JobContext = {
    workspaceId: envelope.w,
    held,
    attempt: envelope.n + 1,
    deaths,
    signal: turn.signal,
    draining: () => turn.draining,
    log,
  }
  await job.run(job.payload.parse(envelope.p) as never, context)
}

/** Not to be tried again, whatever the rules for failures say. */
class Deadly extends Error {
  override name = 'Deadly'
}

async function settle(
  { job, envelope, held, error }: Omit<Try, 'deaths'> & { error: unknown },
  { failures, log }: Pick<Deps, 'failures' | 'log'>,
): Promise<void> {
  const attemptNumber = envelope.n + 1
  const next = error instanceof Deadly ? { again: false as const } : afterFailure(error, attemptNumber, job.retry)
  const fields = { job: job.name, workspaceId: envelope.w, attempt: attemptNumber, err: error }
  if (next.again) {
    log.warn(fields, 'a job failed; it is tried again')
    return failures.putBack(held, { name: job.name, envelope: { ...envelope, n: attemptNumber }, pauseMs: next.pauseMs })
  }
  log.error(fields, 'a job failed and is parked')
  return failures.park(held, { name: job.name, envelope: { ...envelope, n: attemptNumber }, error })
}
