import type { Pool } from 'pg'
import type { Count, Counter } from './counter.ts'

type Row = { used: number; resets_at: Date }
const toCount = (row: Row | undefined): Count | undefined => row && { used: row.used, resetsAt: row.resets_at }

/** Counts in PostgreSQL, for all processes. One statement each; the row lock lets uses side by side queue, so none is missed. */
export function createDatabaseCounter(app: Pool): Counter & { sweep(now: Date): Promise<number> } {
  return {
    add: async ({ name, key, now, windowMs }) => {
      const { rows } = await app.query<Row>({
        name: 'limits_add',
        text: `insert into limits_counts as count (name, key_hash, used, resets_at) values ($1, $2, 1, $4)
          on conflict (name, key_hash) do update set
            used = case when count.resets_at <= $3 then 1 else least(count.used, 1000000) + 1 end,
            resets_at = case when count.resets_at <= $3 then excluded.resets_at else count.resets_at end
          returning used, resets_at`,
        values: [name, key, now, new Date(now.getTime() + windowMs)],
      })
      const count = toCount(rows[0])
      if (!count) throw new Error('the count was not stored')
      return count
    },
    look: async ({ name, key, now }) => {
      const { rows } = await app.query<Row>({
        name: 'limits_look',
        text: 'select used, resets_at from limits_counts where name = $1 and key_hash = $2 and resets_at > $3',
        values: [name, key, now],
      })
      return toCount(rows[0])
    },
    giveBack: async ({ name, key, now }) => {
      await app.query({
        name: 'limits_give_back',
        text: 'update limits_counts set used = greatest(used - 1, 0) where name = $1 and key_hash = $2 and resets_at > $3',
        values: [name, key, now],
      })
    },
    sweep: async (now) => (await app.query('delete from limits_counts where resets_at <= $1', [now])).rowCount ?? 0,
  }
}
