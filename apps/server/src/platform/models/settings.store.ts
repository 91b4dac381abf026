import { sql } from 'kysely'
import type { Clock } from '../clock.ts'
import type { ReadTx, WriteTx } from '../db/database.ts'
import { lowerCap } from './room.rules.ts'
import type { Caps } from './room.rules.ts'
import { defaultPrivacy } from './tiers.rules.ts'
import type { Privacy, TierName } from './tiers.rules.ts'

/** What a workspace chose. `monthlyCapMicros` absent: the operator's cap alone holds. */
export type ModelSettings = { privacy: Privacy; monthlyCapMicros?: number }

/** What the month came to so far, reservations included; `caps` are those that hold. `resetsAt`: when the next month begins, UTC. */
export type Spending = { micros: number; tokens: number; caps: Caps; resetsAt: Date }

const defaults: ModelSettings = { privacy: defaultPrivacy }

export async function findModelSettings(tx: ReadTx): Promise<ModelSettings> {
  const {
    rows: [row],
  } = await sql<{ privacy: Privacy; cap: string | null }>`
    select privacy, monthly_cap_micros as cap from models_settings where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
  if (!row) return defaults
  return { privacy: row.privacy, ...(row.cap === null ? {} : { monthlyCapMicros: Number(row.cap) }) }
}

/** Keeps what a workspace chose; it holds for the next call in every process. */
export async function saveModelSettings(tx: WriteTx, { privacy, monthlyCapMicros }: ModelSettings): Promise<void> {
  await sql`
    insert into models_settings (workspace_id, privacy, monthly_cap_micros) values (${tx.workspaceId}, ${privacy}, ${monthlyCapMicros ?? null})
    on conflict (workspace_id) do update set privacy = excluded.privacy, monthly_cap_micros = excluded.monthly_cap_micros`.execute(tx.sql)
}

const monthOf = (at: Date) => at.toISOString().slice(0, 7)

/** What the workspace's calls of this month cost so far. */
export async function findSpending(tx: ReadTx, { clock, caps }: { clock: Clock; caps: Caps }): Promise<Spending> {
  const now = clock.now()
  const {
    rows: [row],
  } = await sql<{ micros: string; tokens: string }>`
    select spent_micros + reserved_micros as micros, spent_tokens + reserved_tokens as tokens from models_budgets
    where workspace_id = ${tx.workspaceId} and month = ${monthOf(now)}`.execute(tx.sql)
  const { monthlyCapMicros } = await findModelSettings(tx)
  return {
    micros: Number(row?.micros ?? 0),
    tokens: Number(row?.tokens ?? 0),
    caps: lowerCap(caps, monthlyCapMicros),
    resetsAt: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1)),
  }
}

/** What each tier was used for in this month. */
export type TierUse = { tier: TierName; calls: number; tokens: number; micros: number }

export async function findTierUse(tx: ReadTx, { clock }: { clock: Clock }): Promise<TierUse[]> {
  const { rows } = await sql<{ tier: TierName; calls: string; tokens: string; micros: string }>`
    select tier, count(*) as calls, sum(input_tokens + output_tokens) as tokens, sum(micros) as micros from models_calls
    where workspace_id = ${tx.workspaceId} and month = ${monthOf(clock.now())} and outcome is not null group by tier`.execute(tx.sql)
  return rows.map(({ tier, calls, tokens, micros }) => ({ tier, calls: Number(calls), tokens: Number(tokens), micros: Number(micros) }))
}
