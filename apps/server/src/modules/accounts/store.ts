import type { Kysely } from 'kysely'
import { openStore } from '../../platform/db/database.ts'
import type { Database, Store } from '../../platform/db/database.ts'
import { invitationReads, invitationWrites } from './invitations.store.ts'
import { memberReads, memberWrites } from './members.store.ts'
import { recordReads, recordWrites } from './records.store.ts'
import type { Tables } from './tables.ts'

export type { AuditRow, InvitationRow, KeyRow, PersonHere } from './tables.ts'

const reads = (db: Kysely<Tables>, workspaceId: string) => ({
  ...memberReads(db, workspaceId),
  ...invitationReads(db, workspaceId),
  ...recordReads(db, workspaceId),
})
const writes = (db: Kysely<Tables>, workspaceId: string) => ({
  ...memberWrites(db, workspaceId),
  ...invitationWrites(db, workspaceId),
  ...recordWrites(db, workspaceId),
})

export type AccountsStore = Store<ReturnType<typeof reads>, ReturnType<typeof writes>>
export const createAccountsStore = (db: Database): AccountsStore =>
  openStore<Tables, ReturnType<typeof reads>, ReturnType<typeof writes>>(db, { reads, writes })
