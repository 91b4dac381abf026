import type { PatchStep, SiteDescription } from '@manara/contracts'
import { sql } from 'kysely'
import type { Insertable, Kysely } from 'kysely'
import type { PageCursor } from '../../kernel/page.ts'
import type { SiteRow, Stack, Tables, Touched, VersionRow, VersionTable } from './tables.ts'

/** Queries on sites and their versions. */
export const siteReads = (db: Kysely<Tables>, workspaceId: string) => ({
  findSite: (id: string): Promise<SiteRow | undefined> =>
    db.selectFrom('studio_sites').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst(),
  listSites({ after, limit }: { after?: PageCursor; limit: number }): Promise<SiteRow[]> {
    let query = db.selectFrom('studio_sites').selectAll().where('workspace_id', '=', workspaceId)
    if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id})`)
    return query
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
  },
  findVersion: (siteId: string, version: number): Promise<VersionRow | undefined> =>
    db
      .selectFrom('studio_versions')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('version', '=', version)
      .executeTakeFirst(),
  /** Newest first, those above `above` and, when given, below `below`. */
  versionsBetween({
    siteId,
    above,
    below,
    limit,
  }: {
    siteId: string
    above: number
    below?: number
    limit?: number
  }): Promise<VersionRow[]> {
    let query = db
      .selectFrom('studio_versions')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('version', '>', above)
    if (below !== undefined) query = query.where('version', '<', below)
    if (limit !== undefined) query = query.limit(limit)
    return query.orderBy('version', 'desc').execute()
  },
})

type NewVersion = Omit<Insertable<VersionTable>, 'workspace_id' | 'patch' | 'inverse' | 'touched'> & {
  patch: PatchStep[]
  inverse: PatchStep[]
  touched: Touched
}
type Saved = { description: SiteDescription; revision: number; undo: Stack; redo: Stack; at: Date }

export const siteWrites = (db: Kysely<Tables>, workspaceId: string) => ({
  insertSite: ({ id, description, at }: { id: string; description: SiteDescription; at: Date }) =>
    db
      .insertInto('studio_sites')
      .values({
        workspace_id: workspaceId,
        id,
        description: JSON.stringify(description),
        revision: 0,
        undo_stack: '[]',
        redo_stack: '[]',
        created_at: at,
        updated_at: at,
      })
      .execute(),
  /** The site with its row held until the transaction ends, so that two edits come one after the other. */
  holdSite: (id: string): Promise<SiteRow | undefined> =>
    db.selectFrom('studio_sites').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).forUpdate().executeTakeFirst(),
  saveSite: (id: string, { description, revision, undo, redo, at }: Saved) =>
    db
      .updateTable('studio_sites')
      .set({
        description: JSON.stringify(description),
        revision,
        undo_stack: JSON.stringify(undo),
        redo_stack: JSON.stringify(redo),
        updated_at: at,
      })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .execute(),
  async deleteSite(id: string): Promise<boolean> {
    const gone = await db.deleteFrom('studio_sites').where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return gone.numDeletedRows > 0n
  },
  insertVersion: ({ patch, inverse, touched, ...row }: NewVersion) =>
    db
      .insertInto('studio_versions')
      .values({
        ...row,
        workspace_id: workspaceId,
        patch: JSON.stringify(patch),
        inverse: JSON.stringify(inverse),
        touched: JSON.stringify(touched),
      })
      .execute(),
})
