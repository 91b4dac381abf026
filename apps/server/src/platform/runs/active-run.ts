import type { Pool } from 'pg'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { HeldJob, JobContext } from '../jobs/job.ts'
import type { Next, PlanState, RunKind, RunRegistry } from './run-kind.ts'
import type { RunSignals } from './signals.ts'
import type { BegunRun } from './store.ts'
import { createTeller } from './teller.ts'
import type { Teller } from './teller.ts'
import { move } from './store.ts'

/** The rights a person has now; undefined when the person is gone. */
export type GrantsOf = (personId: string, workspaceId: string) => Promise<ReadonlySet<string> | undefined>

/** The rights a key was given; undefined when it was taken back. */
export type GrantsOfKey = (keyId: string, workspaceId: string) => Promise<ReadonlySet<string> | undefined>

export type RunDeps = {
  app: Pool
  db: Database
  registry: RunRegistry
  signals: RunSignals
  clock: Clock
  newId: NewId
  grantsOf: GrantsOf
  grantsOfKey: GrantsOfKey
  /** Runs of one workspace that may be active at once, in all processes (8). */
  share?: number
}

/** A run while this process works on it. */
export type ActiveRun = {
  begun: BegunRun
  kind: RunKind
  held: HeldJob
  job: JobContext
  teller: Teller
  /** Aborted when somebody asked the run to stop. */
  cancel: AbortController
  position: number
  /** Failed tries of the step at hand, by sort of failure. */
  tries: number
  bugs: number
  results: Map<string, unknown>
  endedAt: Map<string, Date>
}

export function activate(begun: BegunRun, kind: RunKind, { job, deps }: { job: JobContext; deps: RunDeps }): ActiveRun {
  const { held } = job
  const save = (body: object) => move(deps.app, 'say', [begun.workspace_id, begun.id, { ...body, job: held.id, pool: held.pool }])
  const progress = { done: begun.progress_done, of: begun.progress_of, text: begun.progress_text }
  const teller = createTeller({
    runId: begun.id,
    lastSeq: begun.parts,
    progress,
    signals: deps.signals,
    save,
    nowMs: () => deps.clock.now().getTime(),
  })
  const cancel = new AbortController()
  if (begun.cancel_asked) cancel.abort()
  return {
    begun,
    kind,
    held,
    job,
    teller,
    cancel,
    position: begun.position,
    tries: begun.tries,
    bugs: begun.bugs,
    results: new Map(begun.steps.map((step) => [step.key, step.result])),
    endedAt: new Map(begun.steps.map((step) => [step.key, new Date(step.endedAt)])),
  }
}

export function decide(run: ActiveRun): Next {
  const state: PlanState<unknown> = {
    input: run.kind.input.parse(run.begun.input),
    startedAt: new Date(run.begun.started_at),
    results: run.results,
    endedAt: run.endedAt,
  }
  const next = run.kind.plan(state as PlanState<never>)
  const key = 'step' in next ? (next.key ?? next.step) : 'key' in next ? next.key : undefined
  if (key !== undefined && run.results.has(key)) throw new Error(`the plan of ${run.kind.kind} asks again for the finished step ${key}`)
  if (key !== undefined && key.length > 120) throw new Error(`the plan of ${run.kind.kind} gives a step key of more than 120 characters`)
  return next
}
