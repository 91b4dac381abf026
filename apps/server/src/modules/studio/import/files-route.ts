import { Lang, SiteId } from '@manara/contracts'
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { commonErrors } from '../../../kernel/errors.ts'
import type { NewId } from '../../../kernel/ids.ts'
import { scopeOf } from '../../../kernel/store.ts'
import type { Scope } from '../../../kernel/store.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { Files } from '../../../platform/files/index.ts'
import { plainName } from '../media/add-picture.ts'
import { collectFiles } from '../media/collect-files.ts'
import type { SentFile } from '../media/collect-files.ts'
import type { UploadDeps } from '../media/upload-route.ts'
import type { StudioStore } from '../store.ts'
import type { ImportStore, NewSource } from './import.store.ts'
import { kindOfFile } from './kind-of-file.rules.ts'
import { startImport } from './start-import.ts'

type Deps = UploadDeps & { db: Database; files: Pick<Files, 'put'>; store: ImportStore; sites: StudioStore; clock: Clock; newId: NewId }

const Fields = z.object({ siteId: SiteId.optional(), lang: Lang.optional() })
/** Should nobody ever read it, a file goes by itself before the day is over. */
const keepForMs = 23 * 3_600_000

/** `POST /api/imports/files`: documents, recordings and pictures to be read. Answers when they are safe and the reading of them is on its way. */
export function importFilesRoute(deps: Deps): FastifyPluginAsync {
  const { db, identify, takeLimit } = deps
  return async function routes(app) {
    app.post('/api/imports/files', async (request, reply) => {
      const actor = await identify(request)
      if (!actor.grants.has('studio:edit')) throw commonErrors.forbidden({ may: 'studio:edit' })
      await takeLimit(actor.workspaceId)
      const sent = await collectFiles(request)
      const fields = Fields.safeParse(sent.fields)
      if (!fields.success)
        throw commonErrors.invalid({ errors: fields.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) })
      const scope = scopeOf(actor)
      const sources: Omit<NewSource, 'id'>[] = []
      for (const file of sent.files) sources.push(await kept(scope, file, deps.files))
      const started = await db.write(scope, (tx) => startImport(tx, { actor, brought: { sources, ...fields.data } }, deps))
      return reply.code(202).header('cache-control', 'no-store').send(started)
    })
  }
}

/** What cannot be read here is not kept at all; its receipt will say so. */
async function kept(scope: Scope, { name, body }: SentFile, files: Pick<Files, 'put'>): Promise<Omit<NewSource, 'id'>> {
  const found = kindOfFile(body)
  const kind = found === 'old_word' ? 'unknown' : found
  const source = { kind, name: plainName(name), bytes: String(body.byteLength), pasted: null }
  if (kind === 'unknown') return { ...source, file_id: null }
  const file = await files.put(scope, body, { type: 'application/octet-stream', keepForMs })
  return { ...source, file_id: file.id }
}
