import { AppError } from '../../kernel/errors.ts'
import { holdJob, isLostJob } from '../jobs/store.ts'
import type { ActiveRun, RunDeps } from './active-run.ts'
import { isDatabaseTrouble } from '../db/database-trouble.rules.ts'
import { end } from './end-run.ts'
import { runErrors, storedError } from './errors.ts'
import { atHand, finishStep, finishStepIn, reopen } from './finish-step.ts'
import type { NextStep, OutsideStep, WriteStep } from './run-kind.ts'
import { actorOf } from './run-actor.ts'
import { outcomeOf } from './step-outcome.rules.ts'
import { Stopped, askWhatBecame, doOpenStep, doWriteStep, noteEffect } from './step.ts'
import type { Doing } from './step.ts'
import { move } from './store.ts'
import type { CurrentStep, RunWait } from './store.ts'

type Then = 'more' | 'rest'
/** Short steps need not be shown as being at hand. */
const showAfterMs = 100

/** Does the step a plan asks for, and settles how it went. `rest`: the run ended or sleeps. */
export async function startStep(run: ActiveRun, deps: RunDeps, next: NextStep): Promise<Then> {
  const current = atHand(next, deps.clock.now().toISOString(), run.tries + run.bugs + 1)
  const step = run.kind.steps[next.step]
  if (!step)
    return failed(run, deps, {
      current,
      error: new Error(`the run ${run.kind.kind} has no step called ${next.step}`),
      wasHandedOver: false,
    })
  const actor = await actorOf(run, deps).catch((error: unknown) => {
    if (error instanceof AppError) return error
    throw error
  })
  if (actor instanceof AppError) return failed(run, deps, { current, error: actor, wasHandedOver: false })
  if (step.may && !actor.grants.has(step.may)) return waitForOwner({ run, deps, current }, step.may)
  const doing: Doing = { run, step, current, input: next.input, actor, deps }
  const showing = setTimeout(() => void show(doing), showAfterMs)
  try {
    return await settled(doing, next.of)
  } finally {
    clearTimeout(showing)
  }
}

async function settled(doing: Doing, of: number | undefined): Promise<Then> {
  const { run, deps, step, current } = doing
  const state = { handedOver: false }
  try {
    if (step.effect === 'write') return await writeAndFinish({ ...doing, step }, of)
    const result =
      step.effect === 'outside'
        ? await sendOut({ ...doing, step }, state)
        : { output: await doOpenStep({ ...doing, step }, () => undefined) }
    if (result === 'unknown') return await endUnknown(doing)
    const finished = await finishStep(run, deps, {
      step: current,
      result: result.output,
      of,
      effect: step.effect === 'outside' ? 'confirmed' : undefined,
    })
    run.tries = run.bugs = 0
    return finished
  } catch (error) {
    return failed(run, deps, { current, error, wasHandedOver: state.handedOver })
  }
}

/** An outside step, unless an earlier try has done it already, or may have. */
async function sendOut(doing: Doing & { step: OutsideStep }, state: { handedOver: boolean }): Promise<{ output: unknown } | 'unknown'> {
  const before = await beforeOutside(doing)
  if (before?.became === 'unknown') return 'unknown'
  if (before?.became === 'done') return { output: before.output }
  const output = await doOpenStep(doing, () => {
    state.handedOver = true
  })
  if (!state.handedOver)
    throw new Error(`the outside step ${doing.current.name} of ${doing.run.kind.kind} must call handOver before anything leaves`)
  return { output }
}

async function writeAndFinish(doing: Doing & { step: WriteStep }, of: number | undefined): Promise<Then> {
  const { run, deps, current } = doing
  await run.teller.hold()
  let saved = 0
  try {
    const done = await deps.db.write({ workspaceId: run.begun.workspace_id, actor: `run:${run.begun.id}` }, async (tx) => {
      await holdJob(tx, run.held)
      const result = await doWriteStep(doing, tx)
      return finishStepIn(tx, { run, deps, finished: { step: current, result, of } })
    })
    saved = done.saved
    run.tries = run.bugs = 0
    if (done.cancelAsked) run.cancel.abort()
    return done.then
  } catch (error) {
    reopen(run, current.key)
    throw error
  } finally {
    run.teller.release(saved)
  }
}

/** Before something leaves: has an earlier try handed it over already? Undefined: no, it is claimed for this try. */
async function beforeOutside(
  doing: Doing & { step: OutsideStep },
): Promise<{ became: 'done'; output: unknown } | { became: 'unknown' } | undefined> {
  const state = doing.run.begun.effects[doing.current.key]
  if (state === 'handed_over' || state === 'unknown') {
    const found = await askWhatBecame(doing)
    if (found.became !== 'nothing') return found
    await noteEffect(doing, 'refused')
    doing.run.begun.effects[doing.current.key] = 'refused'
  }
  await noteEffect(doing, 'claimed')
  return undefined
}

async function show({ run, deps, current }: Doing): Promise<void> {
  await move(deps.app, 'at_step', [run.begun.workspace_id, run.begun.id, { current, job: run.held.id, pool: run.held.pool }]).catch(
    () => undefined,
  )
}

async function waitForOwner({ run, deps, current }: Pick<Doing, 'run' | 'deps' | 'current'>, may: string): Promise<Then> {
  await sleep(run, deps, { for: 'grant', current, error: storedError(runErrors.grant_lost({ may })) })
  return 'rest'
}

async function sleep(run: ActiveRun, deps: RunDeps, how: Omit<RunWait, 'position'>): Promise<void> {
  await run.teller.flush()
  await move(deps.app, 'wait', [
    run.begun.workspace_id,
    run.begun.id,
    { ...how, position: run.position, job: run.held.id, pool: run.held.pool },
  ])
  deps.signals.tell(run.begun.id)
}

async function endUnknown({ run, deps, current }: Pick<Doing, 'run' | 'deps' | 'current'>): Promise<Then> {
  await end(run, deps, {
    status: 'failed',
    current,
    error: storedError(runErrors.outcome_unknown()),
    effect: { key: current.key, state: 'unknown' },
  })
  return 'rest'
}

type Failure = { current: CurrentStep; error: unknown; wasHandedOver: boolean }

async function failed(run: ActiveRun, deps: RunDeps, { current, error, wasHandedOver }: Failure): Promise<Then> {
  if (error instanceof Stopped && error.because === 'cancel') {
    await end(run, deps, { status: 'cancelled', current, error: storedError(runErrors.cancelled()) })
    return 'rest'
  }
  // Not the step's fault: the queue gives the job out again, here or elsewhere.
  if (error instanceof Stopped || isLostJob(error) || isDatabaseTrouble(error)) throw error
  const outcome = outcomeOf({ error, tries: run.tries, bugs: run.bugs, wasHandedOver })
  if (outcome.then === 'unknown') return endUnknown({ run, deps, current })
  if (!(error instanceof AppError))
    run.job.log.error({ runId: run.begun.id, kind: run.kind.kind, step: current.key, err: error }, 'a step of a run failed with a bug')
  if (outcome.then === 'retry') {
    const until = new Date(deps.clock.now().getTime() + outcome.pauseMs).toISOString()
    await sleep(run, deps, { for: 'retry', until, current, tries: outcome.tries, bugs: outcome.bugs, error: storedError(error) })
    return 'rest'
  }
  await end(run, deps, {
    status: 'failed',
    current,
    error: storedError(error),
    ...(wasHandedOver ? { effect: { key: current.key, state: 'refused' as const } } : {}),
  })
  return 'rest'
}
