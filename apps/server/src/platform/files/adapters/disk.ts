import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { blobPath } from '../blobs.ts'
import type { BlobStore } from '../blobs.ts'

/** Bytes in a folder. `keep` moves the spooled file into place, so both must be on one disk; it ends after the disk has it. */
export function createDiskBlobs(folder: string): BlobStore {
  const pathOf = (key: Parameters<typeof blobPath>[0]) => join(folder, blobPath(key))
  return {
    keep: async (key, spooled) => {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await sync(spooled.path)
      await rename(spooled.path, path)
      // A rename is only there after a power cut when the folder itself, and the folders made for it, were written.
      for (const level of [dirname(path), dirname(dirname(path)), folder]) await sync(level)
    },
    open: async (key) => {
      const file = await open(pathOf(key)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      })
      return file && createReadStream('', { fd: file, autoClose: true })
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

async function sync(path: string): Promise<void> {
  const opened = await open(path, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
