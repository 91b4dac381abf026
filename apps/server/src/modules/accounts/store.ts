import { sql } from 'kysely'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Role } from '../../kernel/actor.ts'
import type { PageCursor } from '../../kernel/page.ts'
import { openStore } from '../../platform/db/database.ts'
import type { Database, Store } from '../../platform/db/database.ts'

type Workspaces = { workspace_id: string; name: string; language: string; created_at: Date }
type Members = { workspace_id: string; person_id: string; role: Role; since: Date }
type Invitations = {
  workspace_id: string
  id: string
  email: string
  role: Role
  token_hash: string
  invited_by: string
  created_at: Date
  expires_at: Date
  accepted_by: string | null
}
type Keys = {
  workspace_id: string
  id: string
  name: string
  start: string
  key_hash: string
  scopes: string[]
  created_by: string
  created_at: Date
  last_used_at: Date | null
}
type Audit = {
  workspace_id: string
  id: string
  at: Date
  actor: string
  action: string
  subject: string | null
  ok: boolean
  address: string | null
}
type Tables = {
  accounts_workspaces: Workspaces
  accounts_members: Members
  accounts_invitations: Invitations
  accounts_keys: Keys
  accounts_audit: Audit
}

export type PersonHere = { id: string; name: string; email: string; email_verified: boolean; has_password: boolean }
export type InvitationRow = Selectable<Invitations>
export type KeyRow = Selectable<Keys>
export type AuditRow = Selectable<Audit>
type Fresh<T> = Omit<Insertable<T>, 'workspace_id'>
type Page = { after?: PageCursor; limit: number }

/** Newest first; one row more than the limit, to know whether there is a next page. */
const olderThan = (after: PageCursor | undefined, column: 'created_at' | 'at' | 'since', id: 'id' | 'person_id') =>
  after ? sql<boolean>`(${sql.ref(column)}, ${sql.ref(id)}) < (${after.at}::timestamptz, ${after.id})` : sql<boolean>`true`

const reads = (db: Kysely<Tables>, workspaceId: string) => ({
  getWorkspace: () => db.selectFrom('accounts_workspaces').selectAll().where('workspace_id', '=', workspaceId).executeTakeFirstOrThrow(),
  findMember: (personId: string) =>
    db
      .selectFrom('accounts_members')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', '=', personId)
      .executeTakeFirst(),
  listMembers: ({ after, limit }: Page) =>
    db
      .selectFrom('accounts_members')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(olderThan(after, 'since', 'person_id'))
      .orderBy('since', 'desc')
      .orderBy('person_id', 'desc')
      .limit(limit + 1)
      .execute(),
  listOwners: () =>
    db
      .selectFrom('accounts_members')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('role', '=', 'owner')
      .orderBy('since')
      .execute(),

  /** Members of the workspace and whoever stands in its audit log, by id. */
  async people(): Promise<ReadonlyMap<string, PersonHere>> {
    const { rows } = await sql<PersonHere>`select * from accounts.people()`.execute(db)
    return new Map(rows.map((row) => [row.id, row]))
  },

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

const writes = (db: Kysely<Tables>, workspaceId: string) => ({
  insertWorkspace: (row: Fresh<Workspaces>) =>
    db
      .insertInto('accounts_workspaces')
      .values({ ...row, workspace_id: workspaceId })
      .returningAll()
      .executeTakeFirstOrThrow(),
  updateWorkspace: (change: Partial<Pick<Workspaces, 'name' | 'language'>>) =>
    db.updateTable('accounts_workspaces').set(change).where('workspace_id', '=', workspaceId).returningAll().executeTakeFirstOrThrow(),

  /** Changes of roles go one after another, or two owners could each take the other's role. Gives how many owners there are. */
  async lockOwners(): Promise<number> {
    await db.selectFrom('accounts_workspaces').select('workspace_id').where('workspace_id', '=', workspaceId).forUpdate().execute()
    const owners = await db
      .selectFrom('accounts_members')
      .select('person_id')
      .where('workspace_id', '=', workspaceId)
      .where('role', '=', 'owner')
      .execute()
    return owners.length
  },

  /** Nothing comes back when the person is a member already. */
  addMember: (row: Fresh<Members>) =>
    db
      .insertInto('accounts_members')
      .values({ ...row, workspace_id: workspaceId })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst(),
  updateRole: (personId: string, role: Role) =>
    db
      .updateTable('accounts_members')
      .set({ role })
      .where('workspace_id', '=', workspaceId)
      .where('person_id', '=', personId)
      .returningAll()
      .executeTakeFirstOrThrow(),
  deleteMember: (personId: string) =>
    db.deleteFrom('accounts_members').where('workspace_id', '=', workspaceId).where('person_id', '=', personId).execute(),
  deleteKeysOf: (personId: string) =>
    db.deleteFrom('accounts_keys').where('workspace_id', '=', workspaceId).where('created_by', '=', personId).execute(),

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

export type AccountsStore = Store<ReturnType<typeof reads>, ReturnType<typeof writes>>
export const createAccountsStore = (db: Database): AccountsStore =>
  openStore<Tables, ReturnType<typeof reads>, ReturnType<typeof writes>>(db, { reads, writes })
