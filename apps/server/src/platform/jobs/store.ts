import { sql } from 'kysely'
import type { z } from 'zod'
import { pageOf } from '../../kernel/page.ts'
import type { PageCursor } from '../../kernel/page.ts'
import type { ReadTx } from '../db/database.ts'
import type { HeldJob } from './job.ts'

export type EnqueueOptions = {
  /** Not before this instant (of the database's clock). */
  runAt?: Date
  /** One waiting job per key and workspace: a later one takes its place. */
  key?: string
  /** Lower first. */
  priority?: number
}

/** What a queue row carries: the workspace, the tries so far, and what the job was given. */
export type Envelope = { w: string; n: number; p: unknown }

type JobName<P extends z.ZodType> = { name: string; payload: P }

/** Adds a job inside the caller's transaction: it starts after the commit, and a rollback takes it along. */
export async function enqueue<P extends z.ZodType>(
  tx: ReadTx,
  job: JobName<P>,
  order: { payload: z.input<P> } & EnqueueOptions,
): Promise<void> {
  const { payload, key, ...rest } = order
  const envelope: Envelope = { w: tx.workspaceId, n: 0, p: job.payload.parse(payload) }
  await addEnvelope(tx, job.name, {
    envelope,
    options: { ...rest, ...(key === undefined ? {} : { key: `${tx.workspaceId}:${job.name}:${key}` }) },
  })
}

async function addEnvelope(
  tx: ReadTx,
  name: string,
  { envelope, options }: { envelope: Envelope; options: EnqueueOptions },
): Promise<void> {
  await sql`select queue.add(${name}, ${JSON.stringify(envelope)}::json, ${JSON.stringify(options)}::jsonb)`.execute(tx.sql)
}

/** Puts a failed job back, to start after a pause. Throws when somebody else holds it by now. */
export async function putBack(tx: ReadTx, held: HeldJob, again: { name: string; envelope: Envelope; pauseMs: number }): Promise<void> {
  await finishJob(tx, held)
  const options = sql`jsonb_build_object('runAt', now() + ${again.pauseMs} * interval '1 millisecond')`
  await sql`select queue.add(${again.name}, ${JSON.stringify(again.envelope)}::json, ${options})`.execute(tx.sql)
}

/** Ends a job inside a transaction. Throws when somebody else holds it by now, which rolls that transaction back. */
export async function finishJob(tx: ReadTx, held: HeldJob): Promise<void> {
  await sql`select queue.finish(${held.id}, ${held.pool})`.execute(tx.sql)
}

/** Makes sure, for the rest of the transaction, that this worker still holds the job. */
export async function holdJob(tx: ReadTx, held: HeldJob): Promise<void> {
  await sql`select queue.hold(${held.id}, ${held.pool})`.execute(tx.sql)
}

export type ParkedJob = { id: string; job: string; payload: Record<string, unknown>; error: string; tries: number; at: Date }

/** Takes a job out of the queue and shows it to a person. */
export async function park(tx: ReadTx, held: HeldJob, { id, job, payload, error, tries, at }: ParkedJob): Promise<void> {
  await finishJob(tx, held)
  await sql`insert into platform_parked_jobs (workspace_id, id, job, payload, error, tries, at)
    values (${tx.workspaceId}, ${id}, ${job}, ${JSON.stringify(payload)}, ${error}, ${tries}, ${at})`.execute(tx.sql)
}

/** Jobs that wait for a person, newest first. */
export async function listParked(
  tx: ReadTx,
  { limit, after }: { limit: number; after?: PageCursor },
): Promise<{ items: ParkedJob[]; next?: string }> {
  const older = after ? sql`and (at, id) < (${after.at}::timestamptz, ${after.id})` : sql``
  const found =
    await sql<ParkedJob>`select id, job, payload, error, tries, at from platform_parked_jobs where workspace_id = ${tx.workspaceId} ${older}
    order by at desc, id desc limit ${limit + 1}`.execute(tx.sql)
  return pageOf(found.rows, { limit, cursorOf: (row) => ({ at: row.at.toISOString(), id: row.id }), present: (row) => row })
}

/** Lets a parked job try again from the start. False when there is none of this id. */
export async function replayParked(tx: ReadTx, id: string): Promise<boolean> {
  const found = await sql<{ job: string; payload: unknown }>`
    delete from platform_parked_jobs where workspace_id = ${tx.workspaceId} and id = ${id} returning job, payload`.execute(tx.sql)
  const parked = found.rows[0]
  if (!parked) return false
  await addEnvelope(tx, parked.job, { envelope: { w: tx.workspaceId, n: 0, p: parked.payload }, options: {} })
  return true
}

/** True for what the queue throws at a worker that lost its job to another. */
export function isLostJob(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === 'MN001' || code === 'MN002'
}
