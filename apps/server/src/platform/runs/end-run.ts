import type { ActiveRun, RunDeps } from './active-run.ts'
import type { RunError } from './errors.ts'
import { move } from './store.ts'
import type { CurrentStep, RunEnd } from './store.ts'

export type HowItEnds = { status: RunEnd['status']; output?: unknown; error?: RunError; effect?: RunEnd['effect']; current?: CurrentStep }

/** Ends a run; followers hear it as the last part. */
export async function end(run: ActiveRun, deps: RunDeps, how: HowItEnds): Promise<void> {
  const { begun, held, teller } = run
  await teller.flush()
  await move(deps.app, 'end', [
    begun.workspace_id,
    begun.id,
    { ...endOf(how), position: run.position, now: deps.clock.now(), job: held.id, pool: held.pool },
  ])
  deps.signals.tell(begun.id)
}

export function endOf(how: HowItEnds): Pick<RunEnd, 'status' | 'output' | 'error' | 'effect' | 'current' | 'lastPart'> {
  const lastPart =
    how.status === 'completed' ? { type: 'done', data: asObject(how.output) } : { type: 'error', data: { problem: how.error ?? {} } }
  return { ...how, lastPart }
}

const asObject = (output: unknown): object => (typeof output === 'object' && output !== null ? output : {})
