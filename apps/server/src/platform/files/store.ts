import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { BlobKey } from './blobs.ts'

export type FileRow = {
  workspace_id: string
  id: string
  sha256: string
  size: string
  type: string
  expires_at: Date | null
  created_at: Date
}
type BlobRow = { workspace_id: string; sha256: string; size: string; leaving: boolean; touched_at: Date }
type Tables = { files_files: FileRow; files_blobs: BlobRow }
export type Trx = { sql: Kysely<unknown>; workspaceId: string }

const tables = (trx: Trx) => trx.sql as unknown as Kysely<Tables>
const everywhere = (trx: Kysely<unknown>) => trx as Kysely<Tables>

/** Says that bytes are about to be used, so the sweep leaves them alone. False: the sweep is taking them away right now. */
export async function touchBlob(trx: Trx, { sha256, size, now }: { sha256: string; size: number; now: Date }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(trx)
    .insertInto('files_blobs')
    .values({ workspace_id: trx.workspaceId, sha256, size: String(size), leaving: false, touched_at: now })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'sha256']).doUpdateSet({ touched_at: now }).where('files_blobs.leaving', '=', false),
    )
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function insertFile(trx: Trx, row: Omit<FileRow, 'workspace_id'>): Promise<void> {
  await tables(trx)
    .insertInto('files_files')
    .values({ ...row, workspace_id: trx.workspaceId })
    .execute()
}

export const findFile = (trx: Trx, id: string, now: Date): Promise<FileRow | undefined> =>
  tables(trx)
    .selectFrom('files_files')
    .selectAll()
    .where('workspace_id', '=', trx.workspaceId)
    .where('id', '=', id)
    .where((row) => row.or([row('expires_at', 'is', null), row('expires_at', '>', now)]))
    .executeTakeFirst()

export async function keepFile(trx: Trx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables(trx)
    .updateTable('files_files')
    .set({ expires_at: null })
    .where('workspace_id', '=', trx.workspaceId)
    .where('id', '=', id)
    .where((row) => row.or([row('expires_at', 'is', null), row('expires_at', '>', now)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteFile(trx: Trx, id: string): Promise<void> {
  await tables(trx).deleteFrom('files_files').where('workspace_id', '=', trx.workspaceId).where('id', '=', id).execute()
}

export async function deleteExpiredFiles(trx: Kysely<unknown>, now: Date): Promise<number> {
  const { numDeletedRows } = await everywhere(trx).deleteFrom('files_files').where('expires_at', '<=', now).executeTakeFirst()
  return Number(numDeletedRows)
}

/** Marks bytes no file uses and nobody touched since, and gives them with those an earlier sweep did not finish. At most 500. */
export async function markUnusedBlobs(trx: Kysely<unknown>, untouchedSince: Date): Promise<BlobKey[]> {
  const { rows } = await sql<{ workspace_id: string; sha256: string }>`
    update files_blobs set leaving = true where (workspace_id, sha256) in (
      select workspace_id, sha256 from files_blobs blob
      where leaving or (touched_at < ${untouchedSince} and not exists (select from files_files file where file.workspace_id = blob.workspace_id and file.sha256 = blob.sha256))
      limit 500 for update skip locked
    ) returning workspace_id, sha256`.execute(trx)
  return rows.map((row) => ({ workspaceId: row.workspace_id, sha256: row.sha256 }))
}

export async function deleteBlob(trx: Kysely<unknown>, { workspaceId, sha256 }: BlobKey): Promise<void> {
  await everywhere(trx)
    .deleteFrom('files_blobs')
    .where('workspace_id', '=', workspaceId)
    .where('sha256', '=', sha256)
    .where('leaving', '=', true)
    .execute()
}
