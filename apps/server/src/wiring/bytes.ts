import { buffer } from 'node:stream/consumers'
import type { Blobs } from '../modules/hosting/index.ts'
import type { Files } from '../platform/files/index.ts'

/** The file store as hosting needs it: whole bodies in and out. */
export const bytesOf = (files: Files): Blobs => ({
  async put(scope, { body, type }) {
    const { id, sha256 } = await files.put(scope, body, { type: type.split(';')[0] ?? type })
    return { fileId: id, sha256 }
  },
  get: async (workspaceId, fileId) => buffer((await files.open(workspaceId, fileId)).stream),
  keep: (tx, fileId) => files.keep(tx, fileId),
  remove: (tx, fileId) => files.remove(tx, fileId),
})
