import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { commonErrors } from '../../kernel/errors.ts'
import type { Database, ReadTx, WriteTx } from '../db/database.ts'
import { keepingRules } from '../keeping/index.ts'

/** `name` is the action's: a key means one thing per actor and action. */
export type KeyedRequest = { key: string; name: string; input: unknown }
/** How answers are kept: they may hold a new API key or a lead's address, which nobody is to read in the table. */
export type Seal = { seal(text: string): string; open(sealed: string): string }
type SealedRequest = KeyedRequest & { answers: Seal }

const bodyHash = (input: unknown) => createHash('sha256').update(JSON.stringify(input)).digest('hex')

const keptFor = `${keepingRules['actions.answers'].days} days`

type Kept = { body_hash: string; answer: string }

/** The answer kept for this request, or nothing. Throws `request.key_reused` when the key was used for another input. */
export async function findAnswer(
  tx: ReadTx,
  actor: string,
  { key, name, input, answers }: SealedRequest,
): Promise<{ answer: unknown } | undefined> {
  const { rows } = await sql<Kept>`
    select body_hash, answer from platform_idempotency where workspace_id = ${tx.workspaceId} and actor = ${actor} and action = ${name} and key = ${key} and created_at > now() - ${keptFor}::interval`.execute(
    tx.sql,
  )
  const [found] = rows
  if (found && found.body_hash !== bodyHash(input)) throw commonErrors.key_reused()
  return found && { answer: JSON.parse(answers.open(found.answer)) as unknown }
}

/**
 * Does the work once per key, in the transaction of the work itself: the answer is stored with the effect or not at all.
 * Same key and input give the stored answer; another input or a twin still at work is a conflict. Kept 24 h.
 */
export async function once<T>(tx: WriteTx, request: SealedRequest, work: () => Promise<T>): Promise<T> {
  const { key, name, input, answers } = request
  const { actor } = tx.scope
  const lock = await sql<{
    free: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`${tx.workspaceId}|${actor}|${name}|${key}`}, 0)) as free`.execute(tx.sql)
  if (!lock.rows[0]?.free) throw commonErrors.key_in_flight()

  const earlier = await findAnswer(tx, actor, request)
  if (earlier) return earlier.answer as T
  const answer = await work()
  await sql`
    insert into platform_idempotency (workspace_id, actor, action, key, body_hash, answer) values (${tx.workspaceId}, ${actor}, ${name}, ${key}, ${bodyHash(input)}, ${JSON.stringify(answers.seal(JSON.stringify(answer)))})
    on conflict (workspace_id, actor, action, key) do update set body_hash = excluded.body_hash, answer = excluded.answer, created_at = now()`.execute(
    tx.sql,
  )
  return answer
}

/** Forgets answers nobody can ask for any more. Gives how many. */
export async function sweepIdempotency(db: Pick<Database, 'sweep'>): Promise<number> {
  const { numAffectedRows } = await db.sweep('actions: answers past their day', (everywhere) =>
    sql`delete from platform_idempotency where created_at <= now() - ${keptFor}::interval`.execute(everywhere),
  )
  return Number(numAffectedRows ?? 0)
}
