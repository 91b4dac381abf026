import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { StartRefused } from '../start-refused.ts'
import type { RunRegistry } from './run-kind.ts'

/** Refuses to start when an unfinished run or a schedule needs a kind this program does not have: it could never end. */
export async function refuseUnknownKinds(db: Database, registry: RunRegistry): Promise<void> {
  const found = await db.sweep('runs: kinds that are in use', (sweeper) =>
    sql<{ kind: string; count: string }>`
    select kind, count(*) from (
      select kind from platform_runs where status in ('queued', 'active', 'waiting') union all select kind from platform_schedules where next_at is not null
    ) used group by kind order by kind`.execute(sweeper),
  )
  const unknown = found.rows.find(({ kind }) => !registry.find(kind))
  if (unknown)
    throw new StartRefused(
      `${unknown.count} unfinished runs are of the kind ${unknown.kind}, which this release does not know: start the release before it, let them end or cancel them, then come back.`,
    )
}
