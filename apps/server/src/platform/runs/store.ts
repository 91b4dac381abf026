import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import type { Database, ReadTx } from '../db/database.ts'
import type { HeldJob } from '../jobs/job.ts'
import { forgetBefore } from '../keeping/index.ts'
import type { Progress } from './run-kind.ts'
import type { RunError } from './errors.ts'

export type StoredPart = { seq: number; type: string; data: object }
export type CurrentStep = { key: string; name: string; title: string; startedAt: string; attempt: number }

/** A run as its worker takes it up. */
export type BegunRun = {
  id: string
  workspace_id: string
  kind: string
  status: string
  input: unknown
  cause: string
  subject: string | null
  started_by: string
  on_behalf_of: string | null
  priority: number
  position: number
  tries: number
  bugs: number
  current: CurrentStep | null
  cancel_asked: boolean
  progress_done: number
  progress_of: number
  progress_text: string
  created_at: string
  started_at: string
  expires_at: string
  steps: { key: string; result: unknown; endedAt: string }[]
  effects: Record<string, EffectState>
  parts: number
}
export type EffectState = 'claimed' | 'handed_over' | 'confirmed' | 'refused' | 'unknown'

export type StepDone = {
  position: number
  step: CurrentStep
  result: unknown
  next: CurrentStep | null
  progress: Progress
  parts: readonly StoredPart[]
  effect?: EffectState
  now: string
}
export type RunEnd = {
  status: 'completed' | 'failed' | 'cancelled'
  output?: unknown
  error?: RunError
  position: number
  effect?: { key: string; state: EffectState }
  current?: CurrentStep
  lastPart: { type: string; data: object }
  now: string
}
export type RunWait = {
  for: 'time' | 'retry' | 'grant'
  until?: string
  error?: RunError
  position: number
  tries?: number
  bugs?: number
  current?: CurrentStep
}

type Move = 'begin' | 'say' | 'at_step' | 'step' | 'end' | 'wait' | 'yield' | 'cancel' | 'retry' | 'wake' | 'effect'

/** One move of a run in one round trip and, on its own, one transaction. */
export async function move<T = unknown>(app: Pool, name: Move, [workspaceId, runId, body]: [string, string, object]): Promise<T> {
  const { rows } = await app.query<{ answer: T }>({
    name: `run_${name}`,
    text: `select platform.run_${name}($1, $2, $3::jsonb) as answer`,
    values: [workspaceId, runId, JSON.stringify(body)],
  })
  return rows[0]?.answer as T
}

/** The same move as a part of an open transaction. */
export async function moveIn<T = unknown>(tx: ReadTx, name: Move, [runId, body]: [string, object]): Promise<T> {
  const { rows } = await sql<{
    answer: T
  }>`select ${sql.raw(`platform.run_${name}`)}(${tx.workspaceId}, ${runId}, ${JSON.stringify(body)}::jsonb) as answer`.execute(tx.sql)
  return rows[0]?.answer as T
}

/** Finishes the last step and the run together. */
export async function finishAll(
  app: Pool,
  [workspaceId, runId]: [string, string],
  { held, step, end }: { held: HeldJob; step: StepDone; end: RunEnd },
): Promise<void> {
  const of = { job: held.id, pool: held.pool }
  await app.query({
    name: 'run_finish',
    text: 'select platform.run_step($1, $2, $3::jsonb), platform.run_end($1, $2, $4::jsonb)',
    values: [workspaceId, runId, JSON.stringify({ ...step, ...of }), JSON.stringify({ ...end, ...of })],
  })
}

export type NewRun = {
  id: string
  kind: string
  title: string
  input: unknown
  cause: string
  subject?: string
  lane?: string
  priority: number
  startedBy: string
  onBehalfOf?: string
  maxAgeMs: number
  now: string
}

/** True when this call started the run; false when its cause had started it before. */
export async function insertRun(tx: ReadTx, run: NewRun): Promise<boolean> {
  const { rows } = await sql<{
    started: boolean
  }>`select platform.run_start(${tx.workspaceId}, ${JSON.stringify(run)}::jsonb) as started`.execute(tx.sql)
  return rows[0]?.started ?? false
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The id of the run that a cause starts: the same cause, the same run. */
export function runIdOf(workspaceId: string, kind: string, cause: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([workspaceId, kind, cause]))
    .digest()
  return `run_${[...digest.subarray(0, 26)].map((byte) => alphabet[byte & 31]).join('')}`
}

/** Parts after a number, oldest first, and whether more can come. */
export async function readParts(
  tx: ReadTx,
  runId: string,
  after: number,
): Promise<{ status: string | undefined; progress: Progress; parts: StoredPart[] }> {
  const { rows } = await sql<{ status: string; done: number; of: number; text: string; seq: number | null; type: string; data: object }>`
    select r.status, r.progress_done as done, r.progress_of as of, r.progress_text as text, p.seq, p.type, p.data from platform_runs r
    left join lateral (select * from platform_run_parts p where p.workspace_id = r.workspace_id and p.run_id = r.id and p.seq > ${after} order by p.seq limit 500) p on true
    where r.workspace_id = ${tx.workspaceId} and r.id = ${runId} order by p.seq`.execute(tx.sql)
  const { done = 0, of = 1, text = '' } = rows[0] ?? {}
  return {
    status: rows[0]?.status,
    progress: { done, of, text },
    parts: rows.flatMap(({ seq, type, data }) => (seq === null ? [] : [{ seq, type, data }])),
  }
}

const dayMs = 86_400_000
/** What was over so long ago was swept long ago, unless nothing ran since. */
const lookBackDays = 60

/** Forgets what runs told while they went, a week after they ended; how they ended stays for whoever still follows. Gives how many parts. */
export async function sweepParts(db: Pick<Database, 'sweep'>, clock: Clock): Promise<number> {
  const before = forgetBefore('runs.told', clock.now())
  const since = new Date(before.getTime() - lookBackDays * dayMs)
  const { numAffectedRows } = await db.sweep('runs: what was told, past its week', (everywhere) =>
    sql`
    delete from platform_run_parts p using platform_runs r where r.workspace_id = p.workspace_id and r.id = p.run_id and r.ended_at < ${before} and r.ended_at > ${since}
      and r.status in ('completed', 'failed', 'cancelled') and p.type not in ('done', 'error')`.execute(everywhere),
  )
  return Number(numAffectedRows ?? 0)
}
