import { AppError } from '../../kernel/errors.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { park, putBack } from './store.ts'
import type { Failures } from './task.ts'

/** Settles failed jobs in the workspace they belong to. */
export function createFailures({ db, clock, newId }: { db: Database; clock: Clock; newId: NewId }): Failures {
  const scope = (workspaceId: string) => ({ workspaceId, actor: 'queue' })
  return {
    putBack: (held, again) => db.write(scope(again.envelope.w), (tx) => putBack(tx, held, again)),
    park: (held, { name, envelope, error }) =>
      db.write(scope(envelope.w), (tx) =>
        park(tx, held, {
          id: newId('job'),
          job: name,
          payload: envelope.p as Record<string, unknown>,
          error: wordsOf(error),
          tries: envelope.n,
          at: clock.now(),
        }),
      ),
  }
}

/** Only our own errors have words for people; of a bug its name is enough here, the log has the rest. */
const wordsOf = (error: unknown): string =>
  error instanceof AppError
    ? `${error.code}: ${error.message}`
    : error instanceof Error
      ? `${error.name}: ${error.message}`.slice(0, 500)
      : 'it failed'
