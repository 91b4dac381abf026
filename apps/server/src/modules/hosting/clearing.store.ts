import { sql } from 'kysely'
import type { Database, WriteTx } from '../../platform/db/database.ts'
import type { Forgetters } from '../../platform/keeping/index.ts'
import type { ManifestFile } from './manifest.ts'

/** Takes a site off the air for ever. */
export async function markDeleted(tx: WriteTx, siteKey: string, at: Date): Promise<void> {
  await sql`
    update hosting_sites set live_deployment = null, deleted_at = ${at} where workspace_id = ${tx.workspaceId} and site_key = ${siteKey}`.execute(
    tx.sql,
  )
}

type Gone = { manifest: ManifestFile[]; upload_id: string | null }

/** Takes some deployments of a site away, with the uploads they came from. Gives the files they were made of. */
export async function clearDeployments(tx: WriteTx, siteKey: string, limit: number): Promise<{ cleared: number; fileIds: string[] }> {
  const { rows } = await sql<Gone>`
    delete from hosting_deployments where workspace_id = ${tx.workspaceId} and id in (
      select id from hosting_deployments where workspace_id = ${tx.workspaceId} and site_key = ${siteKey} limit ${limit}) returning manifest, upload_id`.execute(
    tx.sql,
  )
  const uploads = [siteKey, ...rows.flatMap((row) => row.upload_id ?? [])]
  await sql`delete from hosting_uploads where workspace_id = ${tx.workspaceId} and id = any(${uploads})`.execute(tx.sql)
  return { cleared: rows.length, fileIds: [...new Set(rows.flatMap((row) => row.manifest.map((file) => file.fileId)))] }
}

/** Takes some of what visitors sent away. Gives how many. */
export async function clearSubmissions(tx: WriteTx, siteKey: string, limit: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from hosting_submissions where workspace_id = ${tx.workspaceId} and id in (
      select id from hosting_submissions where workspace_id = ${tx.workspaceId} and site_key = ${siteKey} limit ${limit})`.execute(tx.sql)
  return Number(numAffectedRows ?? 0)
}

/** Takes some of a site's counts away. Gives how many. */
export async function clearVisits(tx: WriteTx, siteKey: string, limit: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from hosting_visits where workspace_id = ${tx.workspaceId} and site_key = ${siteKey} and (day, page) in (
      select day, page from hosting_visits where workspace_id = ${tx.workspaceId} and site_key = ${siteKey} limit ${limit})`.execute(tx.sql)
  return Number(numAffectedRows ?? 0)
}

/** What of this room is kept only for a time. */
export const hostingForgetters = (db: Pick<Database, 'sweep'>): Forgetters => ({
  'hosting.visits': (before, limit) =>
    db.sweep('hosting: visits past their time', async (everywhere) => {
      const { numAffectedRows } = await sql`
        delete from hosting_visits where (workspace_id, site_key, day, page) in (
          select workspace_id, site_key, day, page from hosting_visits where day < ${before}::date limit ${limit})`.execute(everywhere)
      return Number(numAffectedRows ?? 0)
    }),
  'hosting.submissions': (before, limit) =>
    db.sweep('hosting: forms past their time', async (everywhere) => {
      const { numAffectedRows } = await sql`
        delete from hosting_submissions where (workspace_id, id) in (
          select workspace_id, id from hosting_submissions where created_at < ${before} limit ${limit})`.execute(everywhere)
      return Number(numAffectedRows ?? 0)
    }),
  'hosting.uploads': (before, limit) =>
    db.sweep('hosting: uploads past their time', async (everywhere) => {
      const { numAffectedRows } = await sql`
        delete from hosting_uploads where (workspace_id, id) in (
          select workspace_id, id from hosting_uploads where created_at < ${before} limit ${limit})`.execute(everywhere)
      return Number(numAffectedRows ?? 0)
    }),
})
