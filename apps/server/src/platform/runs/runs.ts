import type { z } from 'zod'
import type { StartRun } from '../../kernel/store.ts'
import type { Clock } from '../clock.ts'
import type { ReadTx, WriteTx } from '../db/database.ts'
import type { Job } from '../jobs/job.ts'
import type { ActiveRun, RunDeps } from './active-run.ts'
import { endOf } from './end-run.ts'
import { runErrors, storedError } from './errors.ts'
import { createFollow } from './follow.ts'
import type { FollowRun } from './follow.ts'
import type { RunRegistry } from './run-kind.ts'
import { createRunJob } from './run-job.ts'
import { insertRun, moveIn, runIdOf } from './store.ts'
import { createTimekeeper } from './timekeeper.ts'
import type { Timekeeper } from './timekeeper.ts'

type RunRef<I extends z.ZodType> = { kind: string; input: I }
type StartTx = ReadTx & { scope: { actor: string } }

/** Starts a run inside the caller's transaction; gives its id, also when the same cause had started it before. */
export function createRunStarter({ registry, clock }: { registry: RunRegistry; clock: Clock }) {
  return async function startRun<I extends z.ZodType>(
    tx: StartTx,
    ref: RunRef<I>,
    order: { input: z.input<I> } & StartRun,
  ): Promise<string> {
    const kind = registry.find(ref.kind)
    if (!kind) throw new Error(`no kind of run is called ${ref.kind}`)
    const input = kind.input.parse(order.input)
    const id = runIdOf(tx.workspaceId, kind.kind, order.cause)
    const title = typeof kind.title === 'string' ? kind.title : kind.title(input as never)
    await insertRun(tx, {
      id,
      kind: kind.kind,
      title,
      input,
      cause: order.cause,
      subject: order.subject,
      lane: order.lane,
      priority: kind.priority === 'batch' ? 10 : 0,
      startedBy: tx.scope.actor,
      onBehalfOf: order.onBehalfOf ?? personOf(tx.scope.actor),
      maxAgeMs: kind.maxAgeMs,
      now: clock.now().toISOString(),
    })
    return id
  }
}

const personOf = (actor: string): string | undefined => (actor.startsWith('person:') ? actor.slice('person:'.length) : undefined)

export type Runs = {
  /** To be given to the worker. */
  job: Job
  follow: FollowRun
  /** Asks a run to stop, from any process. Throws `runs.not_found`; a run that is over stays as it is. */
  cancel(workspaceId: string, runId: string): Promise<void>
  /** The same as a part of an open transaction. */
  cancelIn(tx: WriteTx, runId: string): Promise<void>
  /** Lets a run go on from a step; absent: the one that failed. */
  retry(workspaceId: string, runId: string, step?: string): Promise<void>
  /** The same as a part of an open transaction. */
  retryIn(tx: WriteTx, runId: string, step?: string): Promise<void>
  /** Wakes what is due; a worker process keeps it going with `start`. */
  timekeeper: Timekeeper
}

export function createRuns(deps: RunDeps & { lookMs?: number }): Runs {
  const active = new Map<string, ActiveRun>()
  const startRun = createRunStarter(deps)
  const { cancelIn, retryIn } = createChanges(deps, active)
  const inWorkspace = (workspaceId: string, work: (tx: WriteTx) => Promise<void>) => deps.db.write({ workspaceId, actor: 'runs' }, work)
  deps.signals.onCancel((runId) => active.get(runId)?.cancel.abort())
  return {
    job: createRunJob(deps, active),
    follow: createFollow({ ...deps, isHere: (runId) => active.has(runId) }),
    timekeeper: createTimekeeper({ ...deps, active, startRun }),
    cancelIn,
    retryIn,
    cancel: (workspaceId, runId) => inWorkspace(workspaceId, (tx) => cancelIn(tx, runId)),
    retry: (workspaceId, runId, step) => inWorkspace(workspaceId, (tx) => retryIn(tx, runId, step)),
  }
}

/** What people change about a run; followers hear of it after the commit. */
function createChanges({ signals, clock }: RunDeps, active: ReadonlyMap<string, ActiveRun>): Pick<Runs, 'cancelIn' | 'retryIn'> {
  return {
    async cancelIn(tx, runId) {
      const ending = endOf({ status: 'cancelled', error: storedError(runErrors.cancelled()) })
      const answer = await moveIn<string>(tx, 'cancel', [runId, { ...ending, now: clock.now() }])
      if (answer === 'absent') throw runErrors.not_found()
      tx.tools.afterCommit(() => {
        if (answer === 'asked') active.get(runId)?.cancel.abort()
        signals.tell(runId)
      })
    },
    async retryIn(tx, runId, step) {
      const answer = await moveIn<string>(tx, 'retry', [runId, { ...(step === undefined ? {} : { step }), now: clock.now() }])
      if (answer === 'absent') throw runErrors.not_found()
      if (answer === 'unfit') throw runErrors.not_retryable()
      if (answer === 'no_step') throw runErrors.no_such_step({ step: step ?? '' })
      tx.tools.afterCommit(() => signals.tell(runId))
    },
  }
}
