import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { keepingRules } from '../keeping/index.ts'
import type { Forgetters } from '../keeping/index.ts'
import { createBatches } from './batches.ts'
import type { Ledger, Reservation, Reserved, Settlement } from './ledger.ts'
import { giveRoom, lowerCap, tokensOf } from './room.rules.ts'
import type { Caps, Rooms, Standing } from './room.rules.ts'
import { defaultPrivacy } from './tiers.rules.ts'
import type { TierName } from './tiers.rules.ts'

type Deps = { db: Database; clock: Clock; newId: NewId; caps: Caps; answersKeptDays?: number; mostAnswers?: number }
type Trx = { sql: Kysely<unknown>; workspaceId: string }

const actor = 'models'
const dayMs = 86_400_000
/** The most answers a workspace keeps; the oldest make room. */
const answersKept = 2_000
const monthOf = (at: Date) => at.toISOString().slice(0, 7)

/** The ledger in PostgreSQL. Each method is one short transaction, shared by those who come together; none is open while a model works. */
export function createLedger(deps: Deps): Ledger {
  const { db, clock, answersKeptDays = keepingRules['models.answers'].days, mostAnswers = answersKept } = deps
  // Apart, because a reservation is not waited for on disk and what was spent is.
  const reserve = createBatches((workspaceId, items: readonly Reservation[]) =>
    db.write({ workspaceId, actor }, (tx) => reserveAll(tx, deps, items)),
  )
  const settle = createBatches((workspaceId, items: readonly Settlement[]) =>
    db.write({ workspaceId, actor }, (tx) => settleAll(tx, items)),
  )
  return {
    reserve: (reservation) => reserve(reservation.workspaceId, reservation),
    settle: async (settlement) => void (await settle(settlement.workspaceId, settlement)),
    keepAnswer: ({ workspaceId, task, answerKey, text }) =>
      db.write({ workspaceId, actor }, async (tx) => {
        const until = new Date(clock.now().getTime() + answersKeptDays * dayMs)
        await sql`
        insert into models_answers (workspace_id, answer_key, task, text, expires_at) values (${workspaceId}, ${answerKey}, ${task}, ${text}, ${until})
        on conflict (workspace_id, answer_key) do update set text = excluded.text, expires_at = excluded.expires_at`.execute(tx.sql)
        await sql`
        delete from models_answers where workspace_id = ${workspaceId} and answer_key in (
          select answer_key from models_answers where workspace_id = ${workspaceId} order by expires_at desc, answer_key offset ${mostAnswers})`.execute(
          tx.sql,
        )
      }),
  }
}

/** Answers kept from before, else room under the cap while the budget's row is held, so that nobody passes it together with others. */
async function reserveAll(tx: Trx, { clock, newId, caps }: Deps, reservations: readonly Reservation[]): Promise<Reserved[]> {
  const now = clock.now()
  const held = await holdBudget(tx, { month: monthOf(now), caps })
  const kept = await keptAnswers(tx, reservations, now)
  const given = giveRoom(reservations, { ...held, kept })
  const reserved = given.map((room): Reserved =>
    room === 'open'
      ? { kind: 'open', callId: newId('mcall') }
      : typeof room === 'string'
        ? { kind: room }
        : { kind: 'cached', text: room.text },
  )
  const open = reservations.flatMap((reservation, place) => {
    const one = reserved[place]
    return one?.kind === 'open'
      ? [
          {
            id: one.callId,
            task: reservation.task,
            tier: reservation.tier,
            micros: reservation.most.micros,
            tokens: tokensOf(reservation.most),
          },
        ]
      : []
  })
  if (open.length > 0) await openCalls(tx, open, now)
  return reserved
}

/**
 * What was used and what the workspace allows, read while its budget's row is held. Not waited for on disk: a reservation lost with
 * the server belongs to a call that was lost with it.
 */
async function holdBudget(tx: Trx, { month, caps }: { month: string; caps: Caps }): Promise<Omit<Rooms, 'kept'>> {
  const { workspaceId } = tx
  const {
    rows: [row],
  } = await sql<{ micros: string; tokens: string; privacy: string | null; cap: string | null }>`
    insert into models_budgets as budget (workspace_id, month) values (${workspaceId}, ${month}) on conflict (workspace_id, month) do update set month = excluded.month
    returning budget.spent_micros + budget.reserved_micros as micros, budget.spent_tokens + budget.reserved_tokens as tokens, set_config('synchronous_commit', 'off', true),
      (select privacy from models_settings where workspace_id = ${workspaceId}) as privacy, (select monthly_cap_micros from models_settings where workspace_id = ${workspaceId}) as cap`.execute(
    tx.sql,
  )
  const standing: Standing = { micros: Number(row?.micros), tokens: Number(row?.tokens) }
  return { standing, privacy: row?.privacy ?? defaultPrivacy, caps: lowerCap(caps, row?.cap == null ? undefined : Number(row.cap)) }
}

async function keptAnswers(tx: Trx, reservations: readonly Reservation[], now: Date): Promise<Map<string, string>> {
  const keys = reservations.flatMap(({ answerKey }) => answerKey ?? [])
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ answer_key: string; text: string }>`
    select answer_key, text from models_answers where workspace_id = ${tx.workspaceId} and answer_key = any(${keys}) and expires_at > ${now}`.execute(
    tx.sql,
  )
  return new Map(rows.map((row) => [row.answer_key, row.text]))
}

type OpenCall = { id: string; task: string; tier: TierName; micros: number; tokens: number }

async function openCalls(tx: Trx, calls: readonly OpenCall[], now: Date): Promise<void> {
  await sql`
    with opened as (
      insert into models_calls (workspace_id, id, month, task, tier, at, reserved_micros, reserved_tokens)
      select ${tx.workspaceId}, id, ${monthOf(now)}, task, tier, ${now}, micros, tokens from json_to_recordset(${JSON.stringify(calls)}) as call (id text, task text, tier text, micros bigint, tokens bigint)
      returning reserved_micros, reserved_tokens
    )
    update models_budgets set reserved_micros = reserved_micros + sums.micros, reserved_tokens = reserved_tokens + sums.tokens
    from (select sum(reserved_micros) as micros, sum(reserved_tokens) as tokens from opened) as sums
    where workspace_id = ${tx.workspaceId} and month = ${monthOf(now)}`.execute(tx.sql)
}

/** Counts once per call, however often it is told, in the month the call was made. */
async function settleAll(tx: Trx, settlements: readonly Settlement[]): Promise<void[]> {
  const told = settlements.map(({ callId, cost, outcome, guessed }) => ({
    id: callId,
    outcome,
    guessed,
    input: cost.inputTokens,
    output: cost.outputTokens,
    micros: cost.micros,
  }))
  await sql`
    with told as (
      select distinct on (id) * from json_to_recordset(${JSON.stringify(told)}) as one (id text, outcome text, guessed boolean, input integer, output integer, micros bigint)
    ), settled as (
      update models_calls as call set outcome = told.outcome, guessed = told.guessed, input_tokens = told.input, output_tokens = told.output, micros = told.micros
      from told where call.workspace_id = ${tx.workspaceId} and call.id = told.id and call.outcome is null
      returning call.month, call.reserved_micros, call.reserved_tokens, call.micros, call.input_tokens + call.output_tokens as tokens
    )
    update models_budgets as budget
    set reserved_micros = budget.reserved_micros - sums.reserved_micros, reserved_tokens = budget.reserved_tokens - sums.reserved_tokens,
      spent_micros = budget.spent_micros + sums.micros, spent_tokens = budget.spent_tokens + sums.tokens
    from (select month, sum(reserved_micros) as reserved_micros, sum(reserved_tokens) as reserved_tokens, sum(micros) as micros, sum(tokens) as tokens from settled group by month) as sums
    where budget.workspace_id = ${tx.workspaceId} and budget.month = sums.month`.execute(tx.sql)
  return settlements.map(() => undefined)
}

/** Forgets answers past their time, in every workspace. Gives how many. */
export async function sweepAnswers(db: Database, clock: Clock): Promise<number> {
  const { numAffectedRows } = await db.sweep('models: answers past their time', (everywhere) =>
    sql`delete from models_answers where expires_at <= ${clock.now()}`.execute(everywhere),
  )
  return Number(numAffectedRows ?? 0)
}

/** Calls that were made long ago; what a month came to stays in its budget. */
export const modelForgetters = (db: Pick<Database, 'sweep'>): Forgetters => ({
  'models.calls': (before, limit) =>
    db.sweep('models: calls past their time', async (everywhere) => {
      const { numAffectedRows } = await sql`
        delete from models_calls where (workspace_id, id) in (select workspace_id, id from models_calls where at < ${before} limit ${limit})`.execute(
        everywhere,
      )
      return Number(numAffectedRows ?? 0)
    }),
})
