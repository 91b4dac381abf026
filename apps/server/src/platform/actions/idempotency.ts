import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { commonErrors } from '../../kernel/errors.ts'
import type { Database, WriteTx } from '../db/database.ts'

/** `name` is the action's: a key means one thing per actor and action. */
export type KeyedRequest = { key: string; name: string; input: unknown }
/** How answers are kept: they may hold a new API key or a lead's address, which nobody is to read in the table. */
export type Seal = { seal(text: string): string; open(sealed: string): string }

const bodyHash = (input: unknown) => createHash('sha256').update(JSON.stringify(input)).digest('hex')

/**
 * Does the work once per key, in the transaction of the work itself: the answer is stored with the effect or not at all.
 * Same key and input give the stored answer; another input or a twin still at work is a conflict. Kept 24 h.
 */
export async function once<T>(tx: WriteTx, request: KeyedRequest & { answers: Seal }, work: () => Promise<T>): Promise<T> {
  const { key, name, answers } = request
  const { actor } = tx.scope
  const hash = bodyHash(request.input)
  const lock = await sql<{
    free: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`${tx.workspaceId}|${actor}|${name}|${key}`}, 0)) as free`.execute(tx.sql)
  if (!lock.rows[0]?.free) throw commonErrors.key_in_flight()

  const earlier = await sql<{ body_hash: string; answer: string }>`
    select body_hash, answer from platform_idempotency where workspace_id = ${tx.workspaceId} and actor = ${actor} and action = ${name} and key = ${key} and created_at > now() - interval '24 hours'`.execute(
    tx.sql,
  )
  const [found] = earlier.rows
  if (found && found.body_hash !== hash) throw commonErrors.key_reused()
  if (found) return JSON.parse(answers.open(found.answer)) as T

  const answer = await work()
  await sql`
    insert into platform_idempotency (workspace_id, actor, action, key, body_hash, answer) values (${tx.workspaceId}, ${actor}, ${name}, ${key}, ${hash}, ${JSON.stringify(answers.seal(JSON.stringify(answer)))})
    on conflict (workspace_id, actor, action, key) do update set body_hash = excluded.body_hash, answer = excluded.answer, created_at = now()`.execute(
    tx.sql,
  )
  return answer
}

/** Forgets answers nobody can ask for any more. Gives how many. */
export async function sweepIdempotency(db: Pick<Database, 'sweep'>): Promise<number> {
  const { numAffectedRows } = await db.sweep('actions: answers past their day', (everywhere) =>
    sql`delete from platform_idempotency where created_at <= now() - interval '24 hours'`.execute(everywhere),
  )
  return Number(numAffectedRows ?? 0)
}
