import { sql } from 'kysely'
import type { ColumnType, Insertable, Kysely, Selectable } from 'kysely'
import type { PageCursor } from '../../kernel/page.ts'
import { openStore } from '../../platform/db/database.ts'
import type { Database, Store } from '../../platform/db/database.ts'
import type { ManifestFile } from './manifest.ts'

type Json<T> = ColumnType<T, string, string>
type SiteTable = {
  workspace_id: string
  site_key: string
  slug: string
  live_deployment: string | null
  owner_language: string
  created_at: Date
  /** Set when its owner deleted it: nothing of it comes back, and its slug stays taken. */
  deleted_at: Date | null
}
type DeploymentTable = {
  workspace_id: string
  id: string
  site_key: string
  upload_id: string | null
  version: number | null
  hash: string
  manifest: Json<ManifestFile[]>
  scripts: boolean
  made_by: string
  created_at: Date
}
type UploadTable = { workspace_id: string; id: string; manifest: Json<ManifestFile[]>; made_by: string; created_at: Date }
type SubmissionTable = {
  workspace_id: string
  id: string
  site_key: string
  page: string
  lang: string
  fields: Json<Record<string, string>>
  fingerprint: string
  created_at: Date
}
type VisitTable = {
  workspace_id: string
  site_key: string
  day: ColumnType<Date, string, string>
  page: string
  visits: ColumnType<string, number, number>
}
type Tables = {
  hosting_sites: SiteTable
  hosting_deployments: DeploymentTable
  hosting_uploads: UploadTable
  hosting_submissions: SubmissionTable
  hosting_visits: VisitTable
}

export type HostedSite = Selectable<SiteTable>
export type DeploymentRow = Selectable<DeploymentTable> & { slug: string; live: boolean }
export type LiveSiteRow = {
  workspace_id: string
  site_key: string
  slug: string
  deployment_id: string
  manifest: ManifestFile[]
  scripts: boolean
  hash: string
}
type NewRow<T> = Omit<Insertable<T>, 'workspace_id'>

const reads = (db: Kysely<Tables>, workspaceId: string) => ({
  findHosted: (siteKey: string): Promise<HostedSite | undefined> =>
    db.selectFrom('hosting_sites').selectAll().where('workspace_id', '=', workspaceId).where('site_key', '=', siteKey).executeTakeFirst(),
  listHosted: (siteKeys: readonly string[]): Promise<(HostedSite & { version: number | null })[]> =>
    siteKeys.length === 0
      ? Promise.resolve([])
      : db
          .selectFrom('hosting_sites as s')
          .leftJoin('hosting_deployments as d', (join) =>
            join.onRef('d.workspace_id', '=', 's.workspace_id').onRef('d.id', '=', 's.live_deployment'),
          )
          .selectAll('s')
          .select('d.version')
          .where('s.workspace_id', '=', workspaceId)
          .where('s.site_key', 'in', [...siteKeys])
          .execute(),
  findUpload: (id: string): Promise<Selectable<UploadTable> | undefined> =>
    db.selectFrom('hosting_uploads').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst(),

  findDeployment: (id: string): Promise<DeploymentRow | undefined> =>
    deployments(db, workspaceId).where('d.id', '=', id).executeTakeFirst(),
  listDeployments({ siteKey, after, limit }: { siteKey?: string; after?: PageCursor; limit: number }): Promise<DeploymentRow[]> {
    let query = deployments(db, workspaceId)
    if (siteKey) query = query.where('d.site_key', '=', siteKey)
    if (after) query = query.where(sql<boolean>`(d.created_at, d.id) < (${after.at}::timestamptz, ${after.id})`)
    return query
      .orderBy('d.created_at', 'desc')
      .orderBy('d.id', 'desc')
      .limit(limit + 1)
      .execute()
  },
  sameSubmissionSince: (siteKey: string, fingerprint: string, since: Date) =>
    db
      .selectFrom('hosting_submissions')
      .select('id')
      .where('workspace_id', '=', workspaceId)
      .where('site_key', '=', siteKey)
      .where('fingerprint', '=', fingerprint)
      .where('created_at', '>', since)
      .executeTakeFirst(),
})

const deployments = (db: Kysely<Tables>, workspaceId: string) =>
  db
    .selectFrom('hosting_deployments as d')
    .innerJoin('hosting_sites as s', (join) => join.onRef('s.workspace_id', '=', 'd.workspace_id').onRef('s.site_key', '=', 'd.site_key'))
    .selectAll('d')
    .select(['s.slug', sql<boolean>`s.live_deployment is not distinct from d.id`.as('live')])
    .where('d.workspace_id', '=', workspaceId)
    .where('s.deleted_at', 'is', null)

const writes = (db: Kysely<Tables>, workspaceId: string) => ({
  /** Nothing comes back when the slug is somebody's already; the unique index decides. */
  async claimSlug(site: NewRow<SiteTable>): Promise<boolean> {
    const claimed = await db
      .insertInto('hosting_sites')
      .values({ ...site, workspace_id: workspaceId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('slug')
      .executeTakeFirst()
    return claimed !== undefined
  },
  insertDeployment: ({ manifest, ...row }: Omit<NewRow<DeploymentTable>, 'manifest'> & { manifest: ManifestFile[] }) =>
    db
      .insertInto('hosting_deployments')
      .values({ ...row, workspace_id: workspaceId, manifest: JSON.stringify(manifest) })
      .execute(),
  setLive: (siteKey: string, deploymentId: string | null) =>
    db
      .updateTable('hosting_sites')
      .set({ live_deployment: deploymentId })
      .where('workspace_id', '=', workspaceId)
      .where('site_key', '=', siteKey)
      .where('deleted_at', 'is', null)
      .execute(),
  insertUpload: ({ manifest, ...row }: Omit<NewRow<UploadTable>, 'manifest'> & { manifest: ManifestFile[] }) =>
    db
      .insertInto('hosting_uploads')
      .values({ ...row, workspace_id: workspaceId, manifest: JSON.stringify(manifest) })
      .execute(),
  /** Serialises submissions with one fingerprint, so that two at the same instant count once as well. */
  holdFingerprint: (fingerprint: string) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId}|form|${fingerprint}`}, 0))`.execute(db),
  insertSubmission: ({ fields, ...row }: Omit<NewRow<SubmissionTable>, 'fields'> & { fields: Record<string, string> }) =>
    db
      .insertInto('hosting_submissions')
      .values({ ...row, workspace_id: workspaceId, fields: JSON.stringify(fields) })
      .execute(),
  addVisits: (rows: { site_key: string; day: string; page: string; visits: number }[]) =>
    db
      .insertInto('hosting_visits')
      .values(rows.map((row) => ({ ...row, workspace_id: workspaceId })))
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'site_key', 'day', 'page']).doUpdateSet({ visits: sql`hosting_visits.visits + excluded.visits` }),
      )
      .execute(),
})

export type HostingStore = Store<ReturnType<typeof reads>, ReturnType<typeof writes>> & {
  findLiveSite(slug: string): Promise<LiveSiteRow | undefined>
}

export function createHostingStore(db: Database): HostingStore {
  return {
    ...openStore<Tables, ReturnType<typeof reads>, ReturnType<typeof writes>>(db, { reads, writes }),
    // A visitor names a site by its public address and belongs to no workspace yet.
    findLiveSite: (slug) =>
      db.sweep('hosting.find_live_site', async (all) => {
        const found = await sql<LiveSiteRow>`
        select s.workspace_id, s.site_key, s.slug, d.id as deployment_id, d.manifest, d.scripts, d.hash from hosting_sites s
        join hosting_deployments d on d.workspace_id = s.workspace_id and d.id = s.live_deployment where s.slug = ${slug}`.execute(all)
        return found.rows[0]
      }),
  }
}
