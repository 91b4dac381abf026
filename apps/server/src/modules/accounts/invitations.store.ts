import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/db/database.ts'
import type { Forgetters } from '../../platform/keeping/index.ts'
import { olderThan } from './page.store.ts'
import type { Fresh, Invitations, Page, Tables } from './tables.ts'

/** Queries on who was asked to join. */
export const invitationReads = (db: Kysely<Tables>, workspaceId: string) => ({
  listInvitations: ({ after, limit, now }: Page & { now: Date }) =>
    db
      .selectFrom('accounts_invitations')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('accepted_by', 'is', null)
      .where('expires_at', '>', now)
      .where(olderThan(after, 'created_at', 'id'))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute(),
})

export const invitationWrites = (db: Kysely<Tables>, workspaceId: string) => ({
  insertInvitation: (row: Fresh<Invitations>) =>
    db
      .insertInto('accounts_invitations')
      .values({ ...row, workspace_id: workspaceId })
      .returningAll()
      .executeTakeFirstOrThrow(),
  /** A newer invitation takes the place of the open ones for the same address. */
  deleteOpenInvitations: (email: string) =>
    db
      .deleteFrom('accounts_invitations')
      .where('workspace_id', '=', workspaceId)
      .where('email', '=', email)
      .where('accepted_by', 'is', null)
      .execute(),
  deleteInvitation: (id: string) =>
    db
      .deleteFrom('accounts_invitations')
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .where('accepted_by', 'is', null)
      .returning('id')
      .executeTakeFirst(),
  /** Of many that use it at once, one gets the row. */
  takeInvitation: ({ id, personId, now }: { id: string; personId: string; now: Date }) =>
    db
      .updateTable('accounts_invitations')
      .set({ accepted_by: personId })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .where('accepted_by', 'is', null)
      .where('expires_at', '>', now)
      .returningAll()
      .executeTakeFirst(),
})

/** Invitations that ran out long ago, taken or not. */
export const invitationForgetters = (db: Pick<Database, 'sweep'>): Forgetters => ({
  'accounts.invitations': (before, limit) =>
    db.sweep('accounts: invitations past their time', async (everywhere) => {
      const { numAffectedRows } = await sql`
        delete from accounts_invitations where (workspace_id, id) in (
          select workspace_id, id from accounts_invitations where expires_at < ${before} limit ${limit})`.execute(everywhere)
      return Number(numAffectedRows ?? 0)
    }),
})
