import { sql } from 'kysely'
import type { ReadTx } from '../db/database.ts'
import type { CatchUp } from './schedule.rules.ts'

export type ScheduleRow = {
  id: string
  kind: string
  input: unknown
  rule: string
  zone: string
  catch_up: CatchUp
  subject: string | null
  on_behalf_of: string | null
  next_at: Date | null
}

export type NewSchedule = {
  id: string
  kind: string
  input: unknown
  rule: string
  zone: string
  catchUp: CatchUp
  subject?: string
  onBehalfOf?: string
  nextAt: Date
  now: Date
}

/** Saves a schedule; one of the same id is replaced. */
export async function saveSchedule(
  tx: ReadTx,
  { id, kind, input, rule, zone, catchUp, subject, onBehalfOf, nextAt, now }: NewSchedule,
): Promise<void> {
  await sql`insert into platform_schedules (workspace_id, id, kind, input, rule, zone, catch_up, subject, on_behalf_of, next_at, created_at)
    values (${tx.workspaceId}, ${id}, ${kind}, ${JSON.stringify(input)}, ${rule}, ${zone}, ${catchUp}, ${subject ?? null}, ${onBehalfOf ?? null}, ${nextAt}, ${now})
    on conflict (workspace_id, id) do update set kind = excluded.kind, input = excluded.input, rule = excluded.rule, zone = excluded.zone, catch_up = excluded.catch_up,
      subject = excluded.subject, on_behalf_of = excluded.on_behalf_of, next_at = excluded.next_at`.execute(tx.sql)
}

export async function deleteSchedule(tx: ReadTx, id: string): Promise<boolean> {
  const gone = await sql`delete from platform_schedules where workspace_id = ${tx.workspaceId} and id = ${id} returning id`.execute(tx.sql)
  return gone.rows.length > 0
}

/** Takes a schedule for this look, if it is still due and nobody else has it. */
export async function takeDue(tx: ReadTx, id: string, now: Date): Promise<ScheduleRow | undefined> {
  const { rows } =
    await sql<ScheduleRow>`select id, kind, input, rule, zone, catch_up, subject, on_behalf_of, next_at from platform_schedules
    where workspace_id = ${tx.workspaceId} and id = ${id} and next_at <= ${now} for update skip locked`.execute(tx.sql)
  return rows[0]
}

export async function setNext(tx: ReadTx, id: string, nextAt: Date | undefined): Promise<void> {
  await sql`update platform_schedules set next_at = ${nextAt ?? null} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql)
}
