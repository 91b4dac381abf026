import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { Ledger, Reservation, Reserved, Settlement } from './ledger.ts'
import { createSharedWrites } from './shared-writes.ts'
import type { Cost } from './task.ts'

/** Per workspace and calendar month (UTC). Absent: no bound of that kind. */
export type Caps = { monthlyMicros?: number; monthlyTokens?: number }
type Deps = { db: Database; clock: Clock; newId: NewId; caps: Caps; answersKeptDays?: number }

const actor = 'models'
const tokensOf = (cost: Cost) => cost.inputTokens + cost.outputTokens
const noCap = Number.MAX_SAFE_INTEGER
const dayMs = 86_400_000

/** The ledger in PostgreSQL. Each method is one short transaction; none is open while a model works. */
export function createLedger(deps: Deps): Ledger {
  const { db, clock, answersKeptDays = 30 } = deps
  // Apart, because a reservation is not waited for on disk and what was spent is.
  const [reservations, settlements] = [createSharedWrites(db, actor), createSharedWrites(db, actor)]
  return {
    reserve: (reservation) => reservations(reservation.workspaceId, (tx) => reserve(tx.sql, deps, reservation)),
    settle: (settlement) => settlements(settlement.workspaceId, (tx) => settle(tx.sql, settlement)),
    keepAnswer: ({ workspaceId, task, answerKey, text }) => db.write({ workspaceId, actor }, async (tx) => {
      const until = new Date(clock.now().getTime() + answersKeptDays * dayMs)
      await sql`
        insert into models_answers (workspace_id, answer_key, task, text, expires_at) values (${workspaceId}, ${answerKey}, ${task}, ${text}, ${until})
        on conflict (workspace_id, answer_key) do update set text = excluded.text, expires_at = excluded.expires_at`.execute(tx.sql)
    }),
  }
}

/**
 * Answer kept from before, else room under the cap, in one statement: the row lock of the budget makes calls side by side queue for it.
 * Not waited for on disk: a reservation lost with the server belongs to a call that was lost with it.
 */
async function reserve(trx: Kysely<unknown>, { clock, newId, caps }: Deps, { workspaceId, task, answerKey, most }: Reservation): Promise<Reserved> {
  const now = clock.now()
  const month = now.toISOString().slice(0, 7)
  const tokens = tokensOf(most)
  const { monthlyMicros = noCap, monthlyTokens = noCap } = caps
  const { rows: [row] } = await sql<{ text: string | null; call: string | null }>`
    with kept as (
      select text from models_answers where workspace_id = ${workspaceId} and answer_key = ${answerKey ?? ''} and expires_at > ${now}
    ), room as (
      insert into models_budgets as budget (workspace_id, month, reserved_micros, reserved_tokens)
      select ${workspaceId}, ${month}, ${most.micros}::bigint, ${tokens}::bigint
      where not exists (select from kept) and ${most.micros}::bigint <= ${monthlyMicros}::bigint and ${tokens}::bigint <= ${monthlyTokens}::bigint
      on conflict (workspace_id, month) do update
        set reserved_micros = budget.reserved_micros + excluded.reserved_micros, reserved_tokens = budget.reserved_tokens + excluded.reserved_tokens
        where budget.spent_micros + budget.reserved_micros + excluded.reserved_micros <= ${monthlyMicros}::bigint
          and budget.spent_tokens + budget.reserved_tokens + excluded.reserved_tokens <= ${monthlyTokens}::bigint
      returning month
    ), call as (
      insert into models_calls (workspace_id, id, month, task, at, reserved_micros, reserved_tokens)
      select ${workspaceId}, ${newId('mcall')}, month, ${task}, ${now}, ${most.micros}, ${tokens} from room
      returning id
    )
    select (select text from kept) as text, (select id from call) as call, set_config('synchronous_commit', 'off', true)`.execute(trx)
  if (row?.text != null) return { kind: 'cached', text: row.text }
  return row?.call == null ? { kind: 'full' } : { kind: 'open', callId: row.call }
}

/** Counts once per call, however often it is told. */
async function settle(trx: Kysely<unknown>, { workspaceId, callId, cost, outcome, guessed }: Settlement): Promise<void> {
  await sql`
    with call as (
      update models_calls set outcome = ${outcome}, guessed = ${guessed}, input_tokens = ${cost.inputTokens}, output_tokens = ${cost.outputTokens}, micros = ${cost.micros}
      where workspace_id = ${workspaceId} and id = ${callId} and outcome is null
      returning workspace_id, month, reserved_micros, reserved_tokens
    )
    update models_budgets as budget
    set reserved_micros = budget.reserved_micros - call.reserved_micros, reserved_tokens = budget.reserved_tokens - call.reserved_tokens,
      spent_micros = budget.spent_micros + ${cost.micros}, spent_tokens = budget.spent_tokens + ${tokensOf(cost)}
    from call where budget.workspace_id = call.workspace_id and budget.month = call.month`.execute(trx)
}

export type Spending = { month: string; micros: number; tokens: number; caps: Caps }

/** What the workspace's calls of this month cost so far, reservations included. */
export async function findSpending({ db, clock, caps }: Pick<Deps, 'db' | 'clock' | 'caps'>, workspaceId: string): Promise<Spending> {
  const month = clock.now().toISOString().slice(0, 7)
  const { rows: [row] } = await db.read(workspaceId, (tx) => sql<{ micros: string; tokens: string }>`
    select spent_micros + reserved_micros as micros, spent_tokens + reserved_tokens as tokens from models_budgets where workspace_id = ${workspaceId} and month = ${month}`.execute(tx.sql))
  return { month, micros: Number(row?.micros ?? 0), tokens: Number(row?.tokens ?? 0), caps }
}

/** Forgets answers past their time, in every workspace. Gives how many. */
export async function sweepAnswers(db: Database, clock: Clock): Promise<number> {
  const { numAffectedRows } = await db.sweep('models: answers past their time', (everywhere) => sql`delete from models_answers where expires_at <= ${clock.now()}`.execute(everywhere))
  return Number(numAffectedRows ?? 0)
}
