import type { ArmChange, Goal } from '@manara/contracts'
import { sql } from 'kysely'
import type { ColumnType, Insertable, Kysely, Selectable, Updateable } from 'kysely'
import type { PageCursor } from '../../kernel/page.ts'
import { openStore } from '../../platform/db/database.ts'
import type { Database, Store } from '../../platform/db/database.ts'

type ExperimentTable = {
  workspace_id: string
  id: string
  site_id: string
  key: string
  name: string
  goal: Goal
  change: ColumnType<ArmChange, string, string>
  status: 'draft' | 'running' | 'stopped' | 'promoted'
  winner: 'a' | 'b' | null
  created_at: Date
  started_at: Date | null
  ended_at: Date | null
}
type CountTable = {
  workspace_id: string
  experiment_id: string
  day: ColumnType<string, string, string>
  arm: 'a' | 'b'
  visitors: ColumnType<number, number, number>
  conversions: ColumnType<number, number, number>
}
type Tables = { experiments_experiments: ExperimentTable; experiments_counts: CountTable }

export type ExperimentRow = Selectable<ExperimentTable>
export type CountRow = { day: string; arm: 'a' | 'b'; visitors: number; conversions: number }
export type CountMore = CountRow & { experiment_id: string }

const reads = (db: Kysely<Tables>, workspaceId: string) => ({
  findExperiment: (id: string): Promise<ExperimentRow | undefined> =>
    db.selectFrom('experiments_experiments').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst(),

  listExperiments({ siteId, after, limit }: { siteId?: string; after?: PageCursor; limit: number }): Promise<ExperimentRow[]> {
    let query = db.selectFrom('experiments_experiments').selectAll().where('workspace_id', '=', workspaceId)
    if (siteId) query = query.where('site_id', '=', siteId)
    if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id})`)
    return query
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
  },

  /** Those on the air, the one that began first at the front. */
  listRunning: (siteId: string): Promise<ExperimentRow[]> =>
    db
      .selectFrom('experiments_experiments')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('status', '=', 'running')
      .orderBy('started_at')
      .orderBy('id')
      .execute(),

  /** Those whose arms visitors may see where a deployment brings them: not of a test that was stopped. */
  listShown: async (siteId: string): Promise<string[]> => {
    const rows = await db
      .selectFrom('experiments_experiments')
      .select('id')
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('status', 'in', ['running', 'promoted'])
      .execute()
    return rows.map((row) => row.id)
  },

  listCounts: async (experimentId: string): Promise<CountRow[]> => {
    const rows = await db
      .selectFrom('experiments_counts')
      .select([sql<string>`to_char(day, 'YYYY-MM-DD')`.as('day'), 'arm', 'visitors', 'conversions'])
      .where('workspace_id', '=', workspaceId)
      .where('experiment_id', '=', experimentId)
      .orderBy('day')
      .orderBy('arm')
      .execute()
    return rows.map((row) => ({ ...row, visitors: Number(row.visitors), conversions: Number(row.conversions) }))
  },
})

const writes = (db: Kysely<Tables>, workspaceId: string) => ({
  insertExperiment: ({
    change,
    ...row
  }: Omit<Insertable<ExperimentTable>, 'workspace_id' | 'change'> & { change: ArmChange }): Promise<ExperimentRow> =>
    db
      .insertInto('experiments_experiments')
      .values({ ...row, workspace_id: workspaceId, change: JSON.stringify(change) })
      .returningAll()
      .executeTakeFirstOrThrow(),

  /** Two starts at once on one site go one after the other, so that both see which pages are taken. */
  holdSite: (siteId: string) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId}|experiments|${siteId}`}, 0))`.execute(db),

  /** Nothing comes back when the test is in none of the states it must be in for that. */
  moveExperiment: (
    id: string,
    from: readonly ExperimentRow['status'][],
    change: Omit<Updateable<ExperimentTable>, 'change'>,
  ): Promise<ExperimentRow | undefined> =>
    db
      .updateTable('experiments_experiments')
      .set(change)
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .where('status', 'in', [...from])
      .returningAll()
      .executeTakeFirst(),

  /** Adds to the numbers of tests that run; what comes late for one that is over is left out. */
  addCounts: (rows: readonly CountMore[]) =>
    sql`insert into experiments_counts (workspace_id, experiment_id, day, arm, visitors, conversions)
      select e.workspace_id, e.id, more.day, more.arm, more.visitors, more.conversions
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as more (experiment_id text, day date, arm text, visitors integer, conversions integer)
      join experiments_experiments e on e.workspace_id = ${workspaceId} and e.id = more.experiment_id and e.status = 'running'
      on conflict (workspace_id, experiment_id, day, arm) do update
      set visitors = experiments_counts.visitors + excluded.visitors, conversions = experiments_counts.conversions + excluded.conversions`.execute(
      db,
    ),

  deleteOfSite: (siteId: string) =>
    db.deleteFrom('experiments_experiments').where('workspace_id', '=', workspaceId).where('site_id', '=', siteId).execute(),
})

export type ExperimentsStore = Store<ReturnType<typeof reads>, ReturnType<typeof writes>>
export const createExperimentsStore = (db: Database): ExperimentsStore =>
  openStore<Tables, ReturnType<typeof reads>, ReturnType<typeof writes>>(db, { reads, writes })
