import { AppError } from '../../kernel/errors.ts'
import { afterFailure } from '../jobs/retry.rules.ts'

export type FailedStep = { error: unknown; tries: number; bugs: number; wasHandedOver: boolean }
export type StepOutcome = { then: 'retry'; pauseMs: number; tries: number; bugs: number } | { then: 'fail' } | { then: 'unknown' }

/**
 * What follows from a failed step. `tries` and `bugs` count earlier failures of this step. After a hand-over, only a clear refusal of the other
 * side is an answer; anything else leaves open what happened.
 */
export function outcomeOf({ error, tries, bugs, wasHandedOver }: FailedStep): StepOutcome {
  const isOurs = error instanceof AppError
  if (wasHandedOver && (!isOurs || error.kind === 'unavailable')) return { then: 'unknown' }
  const failures = isOurs ? tries + 1 : bugs + 1
  const next = afterFailure(error, failures)
  if (!next.again) return { then: 'fail' }
  return { then: 'retry', pauseMs: next.pauseMs, tries: isOurs ? failures : tries, bugs: isOurs ? bugs : failures }
}
