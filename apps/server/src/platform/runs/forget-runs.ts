import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Forgetters } from '../keeping/index.ts'

type Due = { workspace_id: string; id: string }

/** Finished runs past their time. The sweeper only finds them; each workspace forgets its own, and keeps who stood behind each. */
export const runForgetters = (db: Pick<Database, 'sweep' | 'write'>): Forgetters => ({
  async 'runs.ended'(before, limit) {
    const due = await db.sweep('runs: finished ones past their time', (everywhere) =>
      sql<Due>`
        select workspace_id, id from platform_runs where ended_at < ${before} and status in ('completed', 'failed', 'cancelled') order by ended_at limit ${limit}`.execute(
        everywhere,
      ),
    )
    for (const [workspaceId, rows] of Map.groupBy(due.rows, (row) => row.workspace_id)) {
      const ids = rows.map((row) => row.id)
      await db.write({ workspaceId, actor: 'keeping' }, (tx) => forget(workspaceId, ids, before).execute(tx.sql))
    }
    return due.rows.length
  },
})

/** One statement, so a run that somebody retries at this moment is kept whole. */
const forget = (workspaceId: string, ids: readonly string[], before: Date) => sql`
  with gone as (
    delete from platform_runs where workspace_id = ${workspaceId} and id = any(${ids}) and ended_at < ${before} and status in ('completed', 'failed', 'cancelled')
    returning id, coalesce('person:' || on_behalf_of, started_by) as actor
  ), steps as (
    delete from platform_run_steps s using gone where s.workspace_id = ${workspaceId} and s.run_id = gone.id
  ), parts as (
    delete from platform_run_parts p using gone where p.workspace_id = ${workspaceId} and p.run_id = gone.id
  ), effects as (
    delete from platform_run_effects e using gone where e.workspace_id = ${workspaceId} and e.run_id = gone.id
  )
  insert into platform_run_actors (workspace_id, id, actor) select ${workspaceId}, id, actor from gone on conflict do nothing`
