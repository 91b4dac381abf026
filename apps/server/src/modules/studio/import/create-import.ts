import type { FastifyPluginAsync } from 'fastify'
import type { NewId } from '../../../kernel/ids.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { Files } from '../../../platform/files/index.ts'
import type { RunKind } from '../../../platform/runs/index.ts'
import type { AddPicture } from '../media/add-picture.ts'
import type { UploadDeps } from '../media/upload-route.ts'
import type { StudioStore } from '../store.ts'
import { importActions } from './actions.ts'
import { createGuardedFetch } from './fetch/guarded-fetch.ts'
import { importFilesRoute } from './files-route.ts'
import { importMaxAgeMs, importRun } from './import-run.ts'
import { createImportStore, deleteOldImports, findUnreadFiles } from './import.store.ts'
import { note } from './notes.rules.ts'
import { createReadDocument } from './read/read-document.ts'
import { createTranscribe } from './read/transcribe.ts'
import type { TranscriptionSettings } from './read/transcribe.ts'

/** `transcription`: the service for speech, if one is set up. `allowLoopback`: sites on this machine may be read; for developing and tests only. */
export type ImportSettings = { transcription?: TranscriptionSettings; allowLoopback: boolean }
type Deps = UploadDeps & {
  db: Database
  files: Files
  clock: Clock
  newId: NewId
  sites: StudioStore
  addPicture: AddPicture
  settings: ImportSettings
}

export type Import = { actions: Action[]; runs: RunKind[]; routes: FastifyPluginAsync; sweep(): Promise<{ files: number; drafts: number }> }

/** A slow page or document is given up after this long. */
const documentMs = 45_000
const draftKeptMs = 30 * 24 * 3_600_000

/** Bringing along what there is already: a site, texts, documents, recordings, pictures. All of it becomes a draft the owner sends. */
export function createImport({ settings, sites, addPicture, ...deps }: Deps): Import {
  const { db, files, clock } = deps
  const { transcription, allowLoopback } = settings
  const store = createImportStore(db)
  const reading = {
    files,
    fetch: createGuardedFetch({ allowLoopback }),
    readDocument: createReadDocument(documentMs),
    transcribe: transcription && createTranscribe(transcription),
    addPicture,
  }
  return {
    actions: importActions({ store, sites, files, allowLoopback }),
    runs: [importRun({ ...reading, store })],
    routes: importFilesRoute({ ...deps, store, sites }),
    async sweep() {
      const now = clock.now().getTime()
      // A run is over by then, however it ended.
      const unread = await findUnreadFiles(db, new Date(now - 2 * importMaxAgeMs))
      for (const { workspaceId, importId, id, fileId } of unread)
        await db.write({ workspaceId, actor: 'sweep' }, async (tx) => {
          await store.join(tx).endSource({ importId, id }, { state: 'refused', read: [], left: [note('file_gone')], media: [] })
          await files.remove(tx, fileId)
        })
      return { files: unread.length, drafts: await deleteOldImports(db, new Date(now - draftKeptMs)) }
    },
  }
}
