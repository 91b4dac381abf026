import type { Kysely } from 'kysely'
import { openStore } from '../../platform/db/database.ts'
import type { Database, Store } from '../../platform/db/database.ts'
import { chatReads, chatWrites } from './chat.store.ts'
import { presenceReads, presenceWrites } from './presence.store.ts'
import { siteReads, siteWrites } from './site.store.ts'
import type { Tables } from './tables.ts'

export type { MessageRow, QuestionRow, SiteRow, Touched, VersionRow } from './tables.ts'

const reads = (db: Kysely<Tables>, workspaceId: string) => ({
  ...siteReads(db, workspaceId),
  ...chatReads(db, workspaceId),
  ...presenceReads(db, workspaceId),
})
const writes = (db: Kysely<Tables>, workspaceId: string) => ({
  ...siteWrites(db, workspaceId),
  ...chatWrites(db, workspaceId),
  ...presenceWrites(db, workspaceId),
})

export type StudioReader = ReturnType<typeof reads>
export type StudioStore = Store<StudioReader, ReturnType<typeof writes>>
export type StudioWriter = ReturnType<StudioStore['join']>
export const createStudioStore = (db: Database): StudioStore =>
  openStore<Tables, StudioReader, ReturnType<typeof writes>>(db, { reads, writes })
