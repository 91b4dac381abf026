import type { imports } from '@manara/contracts'
import { sql } from 'kysely'
import type { ColumnType, Insertable, Kysely, Selectable } from 'kysely'
import type { PageCursor } from '../../../kernel/page.ts'
import { openStore } from '../../../platform/db/database.ts'
import type { Database, Store } from '../../../platform/db/database.ts'
import type { Draft } from './make-draft.ts'
import type { Found } from './read/found.rules.ts'

type Json<T> = ColumnType<T, string, string>
type Note = imports.ImportNote
type Source = imports.ImportSource

type ImportTable = {
  workspace_id: string
  id: string
  run_id: string
  site_id: string | null
  lang: string | null
  draft: ColumnType<Draft | null, null, string>
  created_at: Date
}
type SourceTable = {
  workspace_id: string
  import_id: string
  id: string
  place: number
  kind: Source['kind']
  name: string
  bytes: string | null
  file_id: string | null
  pasted: string | null
  state: Source['state']
  was_read: Json<Note[]>
  was_left: Json<Note[]>
  found: ColumnType<Found | null, string | null, string | null>
  media: Json<string[]>
  created_at: Date
}
type Tables = { studio_imports: ImportTable; studio_import_sources: SourceTable }

export type ImportRow = Selectable<ImportTable>
export type SourceRow = Selectable<SourceTable>
export type NewSource = Pick<Insertable<SourceTable>, 'id' | 'kind' | 'name' | 'bytes' | 'file_id' | 'pasted'>
export type Outcome = { state: 'read' | 'partly' | 'refused'; read: Note[]; left: Note[]; found?: Found; media: string[] }
type NewImport = Omit<Insertable<ImportTable>, 'workspace_id' | 'draft'>
type Named = { importId: string; id: string }

const reads = (db: Kysely<Tables>, workspaceId: string) => ({
  findImport: (id: string): Promise<ImportRow | undefined> =>
    db.selectFrom('studio_imports').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst(),
  listImports({ after, limit }: { after?: PageCursor; limit: number }): Promise<ImportRow[]> {
    let query = db.selectFrom('studio_imports').selectAll().where('workspace_id', '=', workspaceId)
    if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id})`)
    return query
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
  },
  sourcesOf: (importIds: readonly string[]): Promise<SourceRow[]> =>
    importIds.length === 0
      ? Promise.resolve([])
      : db
          .selectFrom('studio_import_sources')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('import_id', 'in', [...importIds])
          .orderBy('place')
          .execute(),
  findSource: ({ importId, id }: Named): Promise<SourceRow | undefined> =>
    db
      .selectFrom('studio_import_sources')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('import_id', '=', importId)
      .where('id', '=', id)
      .executeTakeFirst(),
})

const writes = (db: Kysely<Tables>, workspaceId: string) => {
  const source = ({ importId, id }: Named) =>
    db.updateTable('studio_import_sources').where('workspace_id', '=', workspaceId).where('import_id', '=', importId).where('id', '=', id)
  return {
    async insertImport(row: NewImport, sources: readonly NewSource[]): Promise<void> {
      await db
        .insertInto('studio_imports')
        .values({ ...row, workspace_id: workspaceId, draft: null })
        .execute()
      const rest = { workspace_id: workspaceId, import_id: row.id, state: 'waiting', was_read: '[]', was_left: '[]', media: '[]' } as const
      await db
        .insertInto('studio_import_sources')
        .values(sources.map((one, place) => ({ ...one, ...rest, place, found: null, created_at: row.created_at })))
        .execute()
    },
    startSource: (named: Named) => source(named).set({ state: 'reading' }).where('state', 'in', ['waiting', 'reading']).execute(),
    /** The receipt; nothing is kept of the file or of the pasted words but what was found. */
    endSource: (named: Named, { state, read, left, found, media }: Outcome) =>
      source(named)
        .set({
          state,
          was_read: JSON.stringify(read),
          was_left: JSON.stringify(left),
          found: found ? JSON.stringify(found) : null,
          media: JSON.stringify(media),
          file_id: null,
          pasted: null,
        })
        .execute(),
    /** With a draft, what the sources held is not needed any more. */
    async saveDraft(id: string, draft: Draft): Promise<void> {
      await db
        .updateTable('studio_imports')
        .set({ draft: JSON.stringify(draft) })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .execute()
      await db
        .updateTable('studio_import_sources')
        .set({ found: null })
        .where('workspace_id', '=', workspaceId)
        .where('import_id', '=', id)
        .execute()
    },
    async deleteImport(id: string): Promise<boolean> {
      const gone = await db.deleteFrom('studio_imports').where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
      return gone.numDeletedRows > 0n
    },
  }
}

export type ImportReader = ReturnType<typeof reads>
export type ImportStore = Store<ImportReader, ReturnType<typeof writes>>
export const createImportStore = (db: Database): ImportStore =>
  openStore<Tables, ImportReader, ReturnType<typeof writes>>(db, { reads, writes })

export type Unread = { workspaceId: string; importId: string; id: string; fileId: string }

/** Files brought before `before` that nobody has read, of all workspaces. */
export function findUnreadFiles(db: Pick<Database, 'sweep'>, before: Date): Promise<Unread[]> {
  return db.sweep('studio: files brought along and not read', async (everywhere) => {
    const rows = await (everywhere as Kysely<Tables>)
      .selectFrom('studio_import_sources')
      .select(['workspace_id', 'import_id', 'id', 'file_id'])
      .where('file_id', 'is not', null)
      .where('created_at', '<', before)
      .limit(500)
      .execute()
    return rows.map((row) => ({ workspaceId: row.workspace_id, importId: row.import_id, id: row.id, fileId: row.file_id ?? '' }))
  })
}

/** Drafts are made to be sent, not kept. */
export async function deleteOldImports(db: Pick<Database, 'sweep'>, before: Date): Promise<number> {
  const { numDeletedRows } = await db.sweep('studio: drafts past their month', (everywhere) =>
    (everywhere as Kysely<Tables>).deleteFrom('studio_imports').where('created_at', '<', before).executeTakeFirst(),
  )
  return Number(numDeletedRows)
}
