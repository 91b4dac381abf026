import type { operations } from '@manara/contracts'
import { sql } from 'kysely'
import type { z } from 'zod'
import { decodeCursor, pageOf } from '../../kernel/page.ts'
import type { ReadTx } from '../db/database.ts'
import type { RunError } from './errors.ts'
import type { CurrentStep, EffectState } from './store.ts'

export type RunView = z.infer<typeof operations.RunView>
export type RunDetail = z.infer<typeof operations.RunDetail>
type StepView = RunDetail['steps'][number]

type Row = {
  id: string
  ordinal: string
  kind: string
  title: string
  status: RunView['status']
  subject: string | null
  current: CurrentStep | null
  waits_for: string | null
  wakes_at: Date | null
  progress_done: number
  progress_of: number
  progress_text: string
  error: RunError | null
  output: unknown
  created_at: Date
  started_at: Date | null
  ended_at: Date | null
  tries: number
  bugs: number
}
type StepRow = { key: string; title: string; attempt: number; started_at: Date | null; ended_at: Date }

const columns = sql`id, ordinal, kind, title, status, subject, current, waits_for, wakes_at, progress_done, progress_of, progress_text, error, output, created_at, started_at, ended_at, tries, bugs`

type Wish = { limit: number; cursor?: string; status?: RunView['status']; subject?: string; kind?: string }

/** Runs of the workspace, newest first. */
export async function listRuns(tx: ReadTx, { limit, cursor, status, subject, kind }: Wish): Promise<{ items: RunView[]; next?: string }> {
  const after = decodeCursor(cursor)?.id
  const filters = [
    ...(after !== undefined && /^\d{1,18}$/.test(after) ? [sql`and ordinal < ${after}::bigint`] : []),
    ...(status ? [sql`and status = ${status}`] : []),
    ...(subject ? [sql`and subject = ${subject}`] : []),
    ...(kind ? [sql`and kind = ${kind}`] : []),
  ]
  const { rows } =
    await sql<Row>`select ${columns} from platform_runs where workspace_id = ${tx.workspaceId} ${sql.join(filters, sql` `)} order by ordinal desc limit ${limit + 1}`.execute(
      tx.sql,
    )
  return pageOf(rows, { limit, cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.ordinal }), present: viewOf })
}

/** A run as lists show it, with its output for whoever asked for the work. */
export async function findRun(tx: ReadTx, id: string): Promise<(RunView & { output?: unknown }) | undefined> {
  const row = await findRow(tx, id)
  return row && { ...viewOf(row), ...(row.output === null ? {} : { output: row.output }) }
}

/** A run with its steps: finished ones in their order, then the one at hand. */
export async function findRunDetail(tx: ReadTx, id: string): Promise<RunDetail | undefined> {
  const row = await findRow(tx, id)
  if (!row) return undefined
  const done =
    await sql<StepRow>`select key, title, attempt, started_at, ended_at from platform_run_steps where workspace_id = ${tx.workspaceId} and run_id = ${id} order by position`.execute(
      tx.sql,
    )
  const effects = await sql<{
    key: string
    state: EffectState
  }>`select key, state from platform_run_effects where workspace_id = ${tx.workspaceId} and run_id = ${id}`.execute(tx.sql)
  const isUnknown = (key: string) => effects.rows.some((effect) => effect.key === key && effect.state === 'unknown')
  const atHand =
    row.current && !done.rows.some((step) => step.key === row.current?.key) ? [atHandOf(row, row.current, isUnknown(row.current.key))] : []
  return { ...viewOf(row), steps: [...done.rows.map(finishedStep), ...atHand] }
}

async function findRow(tx: ReadTx, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`select ${columns} from platform_runs where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(
    tx.sql,
  )
  return rows[0]
}

function viewOf(row: Row): RunView {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    status: row.status,
    progress: { done: row.progress_done, of: row.progress_of, text: row.progress_text },
    startedAt: (row.started_at ?? row.created_at).toISOString(),
    ...(row.ended_at ? { endedAt: row.ended_at.toISOString() } : {}),
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...(row.status === 'waiting' && row.wakes_at && row.waits_for !== 'grant' ? { waitsUntil: row.wakes_at.toISOString() } : {}),
    ...(row.error ? { error: { code: row.error.code, message: row.error.message } } : {}),
  }
}

const finishedStep = ({ key, title, attempt, started_at: startedAt, ended_at: endedAt }: StepRow): StepView => ({
  key,
  title,
  status: 'completed',
  attempt,
  ...(startedAt ? { startedAt: startedAt.toISOString() } : {}),
  endedAt: endedAt.toISOString(),
})

const statusAtHand: Record<RunView['status'], StepView['status']> = {
  queued: 'waiting',
  active: 'active',
  waiting: 'waiting',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'skipped',
}

function atHandOf(row: Row, current: CurrentStep, unknown: boolean): StepView {
  const status = unknown ? 'unknown' : statusAtHand[row.status]
  return {
    key: current.key,
    title: current.title,
    status,
    attempt: Math.max(1, row.tries + row.bugs, current.attempt),
    startedAt: current.startedAt,
    ...(row.error ? { error: row.error.message } : {}),
  }
}

/** For whom each of these runs acts, as an actor: the person, or else whoever started it. Runs of other workspaces are absent. */
export async function actorsBehind(tx: ReadTx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; actor: string }>`
    select id, actor from platform_run_actors where workspace_id = ${tx.workspaceId} and id = any(${ids})
    union all select id, coalesce('person:' || on_behalf_of, started_by) from platform_runs where workspace_id = ${tx.workspaceId} and id = any(${ids})`.execute(
    tx.sql,
  )
  return new Map(rows.map((row) => [row.id, row.actor]))
}
