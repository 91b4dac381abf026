import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Role } from '../../kernel/actor.ts'
import { olderThan } from './page.store.ts'
import type { Fresh, Members, Page, PersonHere, Tables, Workspaces } from './tables.ts'

/** Queries on the workspace itself and who belongs to it. */
export const memberReads = (db: Kysely<Tables>, workspaceId: string) => ({
  getWorkspace: () => db.selectFrom('accounts_workspaces').selectAll().where('workspace_id', '=', workspaceId).executeTakeFirstOrThrow(),
  hasWorkspace: async (): Promise<boolean> =>
    (await db.selectFrom('accounts_workspaces').select('workspace_id').where('workspace_id', '=', workspaceId).executeTakeFirst()) !==
    undefined,
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
})

export const memberWrites = (db: Kysely<Tables>, workspaceId: string) => ({
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
})
