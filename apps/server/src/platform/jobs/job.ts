import type { z } from 'zod'
import type { Log } from './log.ts'

/** Which job of the queue this is, and which worker holds it. Whoever finishes it must still hold it. */
export type HeldJob = { id: string; pool: string }

export type JobContext = {
  workspaceId: string
  held: HeldJob
  /** 1 at the first try; failures count, deaths of a process do not. */
  attempt: number
  /** How often a process ended, or lost its database, while it worked on this job. */
  deaths: number
  /** Ends when the worker loses its jobs or its time to drain is over. */
  signal: AbortSignal
  /** True from the moment the worker shuts down: finish soon, begin nothing new. */
  draining: () => boolean
  log: Log
}

/** How a failed job is tried again. `reaction`: any failure 5 times; `job`: by the sort of failure; `own`: the job keeps count itself. */
export type RetryWay = 'job' | 'reaction' | 'own'

/** Work the queue can be asked to do. It may run twice: it must not mind. */
export type Job = {
  name: `${string}.${string}`
  payload: z.ZodType
  retry: RetryWay
  run: (payload: never, context: JobContext) => Promise<void>
}

type Declared<P extends z.ZodType> = {
  name: Job['name']
  payload: P
  retry?: RetryWay
  run: (payload: z.output<P>, context: JobContext) => Promise<void>
}

/** Declares a job; its payload's schema gives the type. */
export function defineJob<P extends z.ZodType>({ retry = 'job', ...declared }: Declared<P>): Job {
  return { ...declared, retry }
}
