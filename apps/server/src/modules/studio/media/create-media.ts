import { buffer } from 'node:stream/consumers'
import type { BuildCache } from '@manara/site-build'
import type { FastifyPluginAsync } from 'fastify'
import { AppError } from '../../../kernel/errors.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { Files } from '../../../platform/files/index.ts'
import { mediaActions } from './actions.ts'
import type { MediaSourceOf } from './actions.ts'
import { createAddPicture } from './add-picture.ts'
import type { AddPicture } from './add-picture.ts'
import { createMediaStore, findLongHidden } from './media.store.ts'
import { mediaRoute } from './upload-route.ts'
import type { UploadDeps } from './upload-route.ts'

type Deps = UploadDeps & { db: Database; files: Files; cache: BuildCache; clock: Clock }

export type Media = {
  actions: Action[]
  routes: FastifyPluginAsync
  add: AddPicture
  /** The bytes of a workspace's pictures by name, for builds and previews; also of hidden ones. */
  source: MediaSourceOf
  /** Lets go of pictures deleted a month ago that no version of any site names. Gives how many. */
  sweep(): Promise<number>
}

const hiddenForMs = 30 * 24 * 3_600_000

/** The library of a workspace's pictures. */
export function createMedia({ db, files, cache, clock, identify, takeLimit }: Deps): Media {
  const store = createMediaStore(db)
  const add = createAddPicture({ db, store, files, clock })
  const source: MediaSourceOf = (workspaceId) => async (id) => {
    const row = await store.read(workspaceId, (reader) => reader.findAny(id))
    return row && bytesOf(files, { workspaceId, fileId: row.file_id })
  }
  return {
    actions: mediaActions({ store, source, cache }),
    routes: mediaRoute({ identify, takeLimit, add }),
    add,
    source,
    async sweep() {
      const before = new Date(clock.now().getTime() - hiddenForMs)
      let gone = 0
      for (const { workspaceId, id } of await findLongHidden(db, before)) {
        const isGone = await db.write({ workspaceId, actor: 'sweep' }, async (tx) => {
          const writer = store.join(tx)
          if (await writer.isRemembered(id)) return false
          const fileId = await writer.forgetMedia(id, before)
          if (fileId !== undefined) await files.remove(tx, fileId)
          return fileId !== undefined
        })
        if (isGone) gone += 1
      }
      return gone
    },
  }
}

/** A file whose bytes are gone is a picture that is missing, not a failure. */
async function bytesOf(files: Files, { workspaceId, fileId }: { workspaceId: string; fileId: string }): Promise<Buffer | undefined> {
  try {
    const { stream } = await files.open(workspaceId, fileId)
    return await buffer(stream)
  } catch (error) {
    if (error instanceof AppError && error.kind === 'not_found') return undefined
    throw error
  }
}
