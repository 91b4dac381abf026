import type { Kysely } from 'kysely'
import { olderThan } from './page.store.ts'
import type { Audit, Fresh, Keys, Page, Tables } from './tables.ts'

/** Queries on keys and on the audit log. */
export const recordReads = (db: Kysely<Tables>, workspaceId: string) => ({
  listKeys: ({ after, limit }: Page) =>
    db
      .selectFrom('accounts_keys')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(olderThan(after, 'created_at', 'id'))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute(),
  findKey: (id: string) =>
    db.selectFrom('accounts_keys').select('scopes').where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst(),
  findKeys: (ids: string[]) =>
    db.selectFrom('accounts_keys').select(['id', 'name']).where('workspace_id', '=', workspaceId).where('id', 'in', ids).execute(),
  listAudit: ({ after, limit }: Page) =>
    db
      .selectFrom('accounts_audit')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(olderThan(after, 'at', 'id'))
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute(),
})

export const recordWrites = (db: Kysely<Tables>, workspaceId: string) => ({
  deleteKeysOf: (personId: string) =>
    db.deleteFrom('accounts_keys').where('workspace_id', '=', workspaceId).where('created_by', '=', personId).execute(),
  insertKey: (row: Fresh<Keys>) =>
    db
      .insertInto('accounts_keys')
      .values({ ...row, workspace_id: workspaceId })
      .returningAll()
      .executeTakeFirstOrThrow(),
  deleteKey: (id: string) =>
    db.deleteFrom('accounts_keys').where('workspace_id', '=', workspaceId).where('id', '=', id).returning('id').executeTakeFirst(),
  insertAudit: (row: Fresh<Audit>) =>
    db
      .insertInto('accounts_audit')
      .values({ ...row, workspace_id: workspaceId })
      .execute(),
})
