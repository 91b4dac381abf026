import type { imports } from '@manara/contracts'
import type { z } from 'zod'
import type { ReadTx } from '../../../platform/db/database.ts'
import { findRun } from '../../../platform/runs/index.ts'
import type { ImportRow, SourceRow } from './import.store.ts'

type View = z.input<typeof imports.ImportView>

/** What was brought along as screens see it: each thing with its receipt, and the draft when there is one. */
export async function presentImport(tx: ReadTx, row: ImportRow, sources: readonly SourceRow[]): Promise<View> {
  return {
    id: row.id,
    runId: row.run_id,
    ...(row.site_id === null ? {} : { siteId: row.site_id }),
    state: row.draft ? 'ready' : await stateOfRun(tx, row.run_id),
    sources: sources.filter((source) => source.import_id === row.id).map(presentSource),
    ...(row.draft ? { draft: row.draft } : {}),
    createdAt: row.created_at.toISOString(),
  }
}

async function stateOfRun(tx: ReadTx, runId: string): Promise<View['state']> {
  const status = (await findRun(tx, runId))?.status
  if (status === 'failed' || status === 'cancelled') return status
  return status === undefined ? 'failed' : 'reading'
}

const presentSource = (source: SourceRow): View['sources'][number] => ({
  id: source.id,
  kind: source.kind,
  name: source.name,
  ...(source.bytes === null ? {} : { bytes: Number(source.bytes) }),
  state: source.state,
  read: source.was_read,
  left: source.was_left,
  fileGone: source.file_id === null,
})
