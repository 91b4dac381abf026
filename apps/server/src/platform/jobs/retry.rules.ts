import { AppError } from '../../kernel/errors.ts'
import type { RetryWay } from './job.ts'

/** What becomes of a job after a failure. */
export type AfterFailure = { again: true; pauseMs: number } | { again: false }

const unavailablePauses = [2_000, 10_000, 30_000]
const reactionPauses = [1_000, 5_000, 20_000, 60_000]
const bugPauses = [1_000]

/**
 * `unavailable` 3 more times with growing pauses; a bug once more; what the rules refuse stops at once.
 * `attempt` is the try that just failed, from 1.
 */
export function afterFailure(error: unknown, attempt: number, way: RetryWay = 'job'): AfterFailure {
  const pauseMs = pausesFor(error, way)[attempt - 1]
  return pauseMs === undefined ? { again: false } : { again: true, pauseMs }
}

function pausesFor(error: unknown, way: RetryWay): readonly number[] {
  if (way === 'reaction') return reactionPauses
  if (!(error instanceof AppError)) return bugPauses
  return error.kind === 'unavailable' ? unavailablePauses : []
}

/** A job that ended this many processes is parked instead of ending the next one. */
export const tooManyDeaths = 5
