import type { Pool } from 'pg'
import type { RuleName } from './rules.ts'

const everyHours = 23
/** A process that died over a rule leaves it to the next one after this. */
const givenUpHours = 1

/** Takes a rule for today. Of many processes that ask, one gets it. */
export async function takeRule(app: Pool, rule: RuleName, now: Date): Promise<boolean> {
  const { rowCount } = await app.query(
    `insert into platform_keeping as kept (rule, began_at) values ($1, $2)
      on conflict (rule) do update set began_at = excluded.began_at, ended_at = null, forgotten = 0
      where kept.began_at <= $2::timestamptz - make_interval(hours => $3) or (kept.ended_at is null and kept.began_at <= $2::timestamptz - make_interval(hours => $4))
      returning rule`,
    [rule, now, everyHours, givenUpHours],
  )
  return rowCount === 1
}

/** Says how far today's work on a rule is; `endedAt` when there was nothing left. */
export async function noteRule(app: Pool, rule: RuleName, { forgotten, endedAt }: { forgotten: number; endedAt?: Date }): Promise<void> {
  await app.query('update platform_keeping set forgotten = $2, ended_at = $3 where rule = $1', [rule, forgotten, endedAt ?? null])
}
