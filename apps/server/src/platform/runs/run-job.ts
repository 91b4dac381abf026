import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import type { Job, JobContext } from '../jobs/job.ts'
import { activate, decide } from './active-run.ts'
import type { ActiveRun, RunDeps } from './active-run.ts'
import { end } from './end-run.ts'
import { runErrors, storedError } from './errors.ts'
import { finishStep } from './finish-step.ts'
import { startStep } from './run-step.ts'
import { move } from './store.ts'
import type { BegunRun } from './store.ts'

const defaultShare = 8
/** A process may die of a run by chance, but not this often. */
const tooManyDeaths = 6
/** A batch run lets others have its hand after this long. */
const turnMs = 2_000

/** The job that works on a run: it takes the run up, goes from step to step, and ends with the run, a wait, or somebody else's turn. */
export function createRunJob(deps: RunDeps, active: Map<string, ActiveRun>): Job {
  return defineJob({
    name: 'platform.run',
    payload: z.object({ runId: z.string() }),
    retry: 'own',
    async run({ runId }, job) {
      const run = await begin(deps, job, runId)
      if (!run) return
      active.set(runId, run)
      try {
        await work(run, deps)
      } finally {
        active.delete(runId)
        run.teller.stop()
      }
    },
  })
}

async function begin(deps: RunDeps, job: JobContext, runId: string): Promise<ActiveRun | undefined> {
  const begun = await move<(BegunRun & { held?: 'share' }) | null>(deps.app, 'begin', [
    job.workspaceId,
    runId,
    {
      job: job.held.id,
      pool: job.held.pool,
      share: deps.share ?? defaultShare,
      now: deps.clock.now(),
    },
  ])
  if (!begun || begun.held === 'share') return undefined
  const kind = deps.registry.find(begun.kind)
  if (!kind) throw new Error(`no kind of run is called ${begun.kind}; this process is older or newer than the one that started it`)
  return activate(begun, kind, { job, deps })
}

async function work(run: ActiveRun, deps: RunDeps): Promise<void> {
  const beganAt = performance.now()
  if (run.job.deaths >= tooManyDeaths) return end(run, deps, { status: 'failed', error: storedError(runErrors.broke_too_often()) })
  for (let stepsHere = 0; ; stepsHere += 1) {
    if (run.cancel.signal.aborted) return end(run, deps, { status: 'cancelled', error: storedError(runErrors.cancelled()) })
    if (deps.clock.now().getTime() >= new Date(run.begun.expires_at).getTime())
      return end(run, deps, { status: 'failed', error: storedError(runErrors.too_old()) })
    if (stepsHere > 0 && (run.job.draining() || (run.begun.priority > 0 && performance.now() - beganAt > turnMs))) {
      await move(deps.app, 'yield', [run.begun.workspace_id, run.begun.id, { job: run.held.id, pool: run.held.pool }])
      return
    }
    if ((await goOn(run, deps)) === 'rest') return
  }
}

/** One decision and what follows from it. `rest`: this job is over. */
async function goOn(run: ActiveRun, deps: RunDeps): Promise<'more' | 'rest'> {
  let next
  try {
    next = decide(run)
  } catch (error) {
    run.job.log.error({ runId: run.begun.id, kind: run.begun.kind, err: error }, 'the plan of a run failed')
    await end(run, deps, { status: 'failed', error: storedError(error) })
    return 'rest'
  }
  if ('finish' in next) {
    await end(run, deps, { status: 'completed', output: next.finish })
    return 'rest'
  }
  if ('waitUntil' in next) {
    if (next.waitUntil > deps.clock.now()) {
      await run.teller.flush()
      await move(deps.app, 'wait', [
        run.begun.workspace_id,
        run.begun.id,
        { for: 'time', until: next.waitUntil, position: run.position, job: run.held.id, pool: run.held.pool },
      ])
      return 'rest'
    }
    const now = deps.clock.now().toISOString()
    return finishStep(run, deps, {
      step: { key: next.key, name: 'wait', title: next.title ?? next.key, startedAt: now, attempt: 1 },
      result: { until: next.waitUntil.toISOString() },
    })
  }
  return startStep(run, deps, next)
}
