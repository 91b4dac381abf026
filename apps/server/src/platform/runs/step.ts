import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '../../kernel/actor.ts'
import { commonErrors } from '../../kernel/errors.ts'
import type { WriteTx } from '../db/database.ts'
import { holdJob } from '../jobs/store.ts'
import type { ActiveRun, RunDeps } from './active-run.ts'
import { runErrors } from './errors.ts'
import type { OpenStepContext, OutsideStep, OutsideStepContext, Step, StepContext, WriteStep, WriteStepContext } from './run-kind.ts'
import { move, moveIn } from './store.ts'
import type { CurrentStep } from './store.ts'

export type Doing = {
  run: ActiveRun
  step: Step
  current: CurrentStep
  input: unknown
  actor: Extract<Actor, { kind: 'run' }>
  deps: RunDeps
}

/** Why a step was told to stop. */
export class Stopped extends Error {
  override name = 'Stopped'
  readonly because: 'cancel' | 'worker'
  constructor(because: 'cancel' | 'worker') {
    super(`stopped: ${because}`)
    this.because = because
  }
}

type WhatBecame = Awaited<ReturnType<NonNullable<OutsideStep['check']>>>
type Stop = { signal: AbortSignal; reason: () => Error; clear: () => void; stopOnCancel: (wanted: boolean) => void }
const graceMs = 500
const maxResultBytes = 64 * 1024

/** Ends a step on cancel, on timeout, and when the worker has to go. What was handed over is not cancelled any more. */
function stopper({ run, step, deps }: Doing): Stop {
  const ending = new AbortController()
  let cancellable = true
  const stop = (why: Error) => ending.abort(why)
  const onCancel = () => {
    if (cancellable) stop(new Stopped('cancel'))
  }
  const onWorker = () => stop(new Stopped('worker'))
  const leftMs = new Date(run.begun.expires_at).getTime() - deps.clock.now().getTime()
  const timer = setTimeout(
    () => stop(leftMs < step.timeoutMs ? runErrors.too_old() : commonErrors.timed_out()),
    Math.max(1, Math.min(step.timeoutMs, leftMs)),
  )
  run.cancel.signal.addEventListener('abort', onCancel)
  run.job.signal.addEventListener('abort', onWorker)
  if (run.cancel.signal.aborted) onCancel()
  if (run.job.signal.aborted) onWorker()
  return {
    signal: ending.signal,
    reason: () => ending.signal.reason as Error,
    stopOnCancel: (wanted) => {
      cancellable = wanted
    },
    clear() {
      clearTimeout(timer)
      run.cancel.signal.removeEventListener('abort', onCancel)
      run.job.signal.removeEventListener('abort', onWorker)
    },
  }
}

function contextOf({ run, current, actor, deps }: Doing, signal: AbortSignal): StepContext {
  const { begun, teller } = run
  return {
    actor,
    workspaceId: begun.workspace_id,
    runId: begun.id,
    key: `${begun.id}:${current.key}`,
    attempt: current.attempt,
    signal,
    clock: deps.clock,
    newId: deps.newId,
    log: run.job.log,
    progress: teller.progress,
    part: teller.part,
    say: teller.say,
  }
}

/** Runs a `write` step inside the transaction given. It is waited for to its end: a step that went on would write into somebody else's transaction. */
export async function doWriteStep(doing: Doing & { step: WriteStep }, tx: WriteTx): Promise<unknown> {
  const stop = stopper(doing)
  try {
    const context: WriteStepContext = { ...contextOf(doing, stop.signal), tx }
    const result = await doing.step.run(context, doing.input as never)
    if (stop.signal.aborted) throw stop.reason()
    return checkedResult(result)
  } catch (error) {
    throw stop.signal.aborted ? stop.reason() : error
  } finally {
    stop.clear()
  }
}

/** Runs any other step. One that does not heed its signal is left behind: it can no longer save anything. */
export async function doOpenStep(doing: Doing & { step: Exclude<Step, WriteStep> }, onHandOver: () => void): Promise<unknown> {
  const stop = stopper(doing)
  const context: OpenStepContext & Partial<OutsideStepContext> = { ...contextOf(doing, stop.signal), commit: (work) => commit(doing, work) }
  if (doing.step.effect === 'outside') {
    context.handOver = async () => {
      await noteEffect(doing, 'handed_over')
      stop.stopOnCancel(false)
      if (stop.signal.aborted) throw stop.reason()
      onHandOver()
    }
  }
  try {
    if (stop.signal.aborted) throw stop.reason()
    return checkedResult(await orStopped(doing.step.run(context as OutsideStepContext, doing.input as never), stop))
  } finally {
    stop.clear()
  }
}

async function orStopped(work: Promise<unknown>, { signal, reason }: Stop): Promise<unknown> {
  const stopped = Promise.withResolvers<never>()
  stopped.promise.catch(() => undefined)
  const onStop = () => void pause(graceMs).then(() => stopped.reject(reason()))
  signal.addEventListener('abort', onStop, { once: true })
  try {
    return await Promise.race([work, stopped.promise])
  } catch (error) {
    throw signal.aborted ? reason() : error
  } finally {
    signal.removeEventListener('abort', onStop)
    work.catch(() => undefined)
  }
}

/** Notes how far an outside effect is; fails when it was handed over before. */
export function noteEffect({ run, current, deps }: Doing, state: 'claimed' | 'handed_over' | 'refused'): Promise<unknown> {
  return move(deps.app, 'effect', [
    run.begun.workspace_id,
    run.begun.id,
    { job: run.held.id, pool: run.held.pool, key: current.key, state, now: deps.clock.now() },
  ])
}

async function commit<T>({ run, deps }: Doing, work: (tx: WriteTx, tell: (type: string, data: object) => void) => Promise<T>): Promise<T> {
  const { begun, held, teller } = run
  await teller.hold()
  let saved = 0
  try {
    const result = await deps.db.write({ workspaceId: begun.workspace_id, actor: `run:${begun.id}` }, async (tx) => {
      await holdJob(tx, held)
      const done = await work(tx, (type, data) => void teller.part(type, data))
      const parts = teller.take()
      if (parts.length > 0) await moveIn(tx, 'say', [begun.id, { parts, job: held.id, pool: held.pool }])
      saved = parts.length
      return done
    })
    teller.release(saved)
    return result
  } catch (error) {
    teller.release(0)
    throw error
  }
}

function checkedResult(result: unknown): unknown {
  const text = JSON.stringify(result ?? null)
  if (Buffer.byteLength(text) > maxResultBytes) throw runErrors.result_too_large()
  return JSON.parse(text) as unknown
}

/** Asks the other side what became of a lost hand-over, where the step knows how. */
export async function askWhatBecame(doing: Doing & { step: OutsideStep }): Promise<WhatBecame> {
  if (!doing.step.check) return { became: 'unknown' }
  const stop = stopper(doing)
  try {
    return await doing.step.check(contextOf(doing, stop.signal), doing.input as never)
  } finally {
    stop.clear()
  }
}
