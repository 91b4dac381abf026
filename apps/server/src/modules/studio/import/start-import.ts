import type { Actor } from '../../../kernel/actor.ts'
import type { NewId } from '../../../kernel/ids.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { WriteTx } from '../../../platform/db/database.ts'
import { studioErrors } from '../errors.ts'
import type { StudioStore } from '../store.ts'
import { importStarted } from './import-events.ts'
import { ImportInput } from './import-run.ts'
import type { ImportStore, NewSource } from './import.store.ts'

const importKind = { kind: 'studio.import', input: ImportInput }

export type Brought = { sources: readonly Omit<NewSource, 'id'>[]; siteId?: string; lang?: string }
type Ways = { store: ImportStore; sites: StudioStore; clock: Clock; newId: NewId }

/** Saves what was brought and starts reading it, in the caller's transaction. Throws `studio.site_missing`. */
export async function startImport(
  tx: WriteTx,
  { actor, brought }: { actor: Actor; brought: Brought },
  { store, sites, clock, newId }: Ways,
): Promise<{ importId: string; runId: string }> {
  const { siteId, lang } = brought
  if (siteId !== undefined && !(await sites.look(tx).findSite(siteId))) throw studioErrors.site_missing()
  const writer = store.join(tx)
  const importId = newId('imp')
  const sources = brought.sources.map((source) => ({ ...source, id: newId('src') }))
  const runId = await writer.startRun(
    importKind,
    { importId, lang, sources: sources.map(({ id, name }) => ({ id, name })) },
    { cause: importId, subject: siteId ?? importId, onBehalfOf: actor.kind === 'key' ? actor.createdBy : actor.id },
  )
  await writer.insertImport({ id: importId, run_id: runId, site_id: siteId ?? null, lang: lang ?? null, created_at: clock.now() }, sources)
  await writer.publish(importStarted, { importId, runId })
  return { importId, runId }
}
