import type { WriteTx } from '../db/database.ts'
import { decide } from './active-run.ts'
import type { ActiveRun, RunDeps } from './active-run.ts'
import { endOf } from './end-run.ts'
import type { Next, NextStep } from './run-kind.ts'
import { finishAll, move, moveIn } from './store.ts'
import type { CurrentStep, EffectState, RunEnd, StepDone } from './store.ts'

export type Finished = { step: CurrentStep; result: unknown; of?: number; effect?: EffectState }
type Closing = { done: StepDone; end?: RunEnd }

/** Saves a finished step, the cursor and what comes next at once. `rest`: that was the end of the run. */
export async function finishStep(run: ActiveRun, deps: RunDeps, finished: Finished): Promise<'more' | 'rest'> {
  await run.teller.flush()
  const closing = close(run, deps, finished)
  const { begun, held } = run
  if (closing.end) await finishAll(deps.app, [begun.workspace_id, begun.id], { held, step: closing.done, end: closing.end })
  else if (await move<boolean>(deps.app, 'step', [begun.workspace_id, begun.id, { ...closing.done, job: held.id, pool: held.pool }]))
    run.cancel.abort()
  deps.signals.tell(begun.id)
  return closing.end ? 'rest' : 'more'
}

/** The same inside the step's own transaction; `saved` counts the parts that went with it. */
export async function finishStepIn(
  tx: WriteTx,
  { run, deps, finished }: { run: ActiveRun; deps: RunDeps; finished: Finished },
): Promise<{ saved: number; then: 'more' | 'rest'; cancelAsked: boolean }> {
  const closing = close(run, deps, finished)
  const of = { job: run.held.id, pool: run.held.pool }
  const parts = run.teller.take()
  const cancelAsked = await moveIn<boolean>(tx, 'step', [run.begun.id, { ...closing.done, parts, ...of }])
  if (closing.end) await moveIn(tx, 'end', [run.begun.id, { ...closing.end, ...of }])
  return { saved: parts.length, then: closing.end ? 'rest' : 'more', cancelAsked }
}

/** Takes a step's result back out of memory, after its transaction was rolled back. */
export function reopen(run: ActiveRun, key: string): void {
  if (!run.results.delete(key)) return
  run.endedAt.delete(key)
  run.position -= 1
}

function close(run: ActiveRun, deps: RunDeps, { step, result, of, effect }: Finished): Closing {
  const at = deps.clock.now()
  const position = run.position
  run.results.set(step.key, result)
  run.endedAt.set(step.key, at)
  run.position += 1
  const next = nextOrNothing(run)
  const progress = run.teller.progressAfter(of === undefined ? undefined : { done: Math.min(run.position, of), of, text: step.title })
  const now = at.toISOString()
  const current = next && 'step' in next ? atHand(next, now) : null
  const done: StepDone = { position, step, result, next: current, progress, parts: [], now, ...(effect ? { effect } : {}) }
  if (!next || !('finish' in next) || run.cancel.signal.aborted) return { done }
  return { done, end: { ...endOf({ status: 'completed', output: next.finish }), position: run.position, now } }
}

/** The step a plan asks for, as lists show it. */
export function atHand(next: NextStep, startedAt: string, attempt = 1): CurrentStep {
  const key = next.key ?? next.step
  return { key, name: next.step, title: next.title ?? key, startedAt, attempt }
}

/** A plan that fails here fails again when the run goes on, and is dealt with there. */
function nextOrNothing(run: ActiveRun): Next | undefined {
  try {
    return decide(run)
  } catch {
    return undefined
  }
}
