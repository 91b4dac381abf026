import { AppError, defineErrors } from '../../kernel/errors.ts'

export const runErrors = defineErrors('runs', {
  not_found: ['not_found', () => 'This run does not exist, or not for you.'],
  not_retryable: ['conflict', () => 'Only a run that failed, was cancelled or waits for its owner can be tried again.'],
  no_such_step: ['invalid', (d: { step: string }) => `This run has not done a step called ${d.step}.`],
  grant_lost: [
    'forbidden',
    (d: { may: string }) => `The person this run works for no longer has the right ${d.may}. It waits until an owner lets it go on.`,
  ],
  key_revoked: [
    'forbidden',
    () => 'The key that started this was taken back, so it was stopped. Start it again yourself, or with another key.',
  ],
  outcome_unknown: [
    'conflict',
    () => 'Something was handed over and the answer was lost, so it is not known whether it arrived. Look before you try again.',
  ],
  too_old: ['conflict', () => 'This took longer than it may and was ended.'],
  cancelled: ['conflict', () => 'It was cancelled.'],
  result_too_large: ['invalid', () => 'A step gave a result larger than 64 KB; large results belong in a file.'],
  bug: ['conflict', () => 'Something went wrong inside. It was tried twice; the log knows more.'],
  broke_too_often: ['conflict', () => 'The program ended several times while it worked on this, so it was put aside.'],
})

export type RunError = { code: string; kind: string; message: string }

/** What of a failure may be stored and shown. */
export function storedError(error: unknown): RunError {
  const shown = error instanceof AppError ? error : runErrors.bug()
  return { code: shown.code, kind: shown.kind, message: shown.message }
}
