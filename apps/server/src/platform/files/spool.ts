import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesErrors } from './errors.ts'

export type Source = Uint8Array | AsyncIterable<Uint8Array>
export type Spooled = { path: string; sha256: string; size: number; head: Uint8Array }

/** Writes bytes to a file of their own while counting and hashing them; memory holds one chunk at a time. Too many bytes leave nothing behind. */
export async function spool(source: Source, { folder, maxBytes }: { folder: string; maxBytes: number }): Promise<Spooled> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const hash = createHash('sha256')
  const file = await open(path, 'wx', 0o600)
  let size = 0
  let head: Uint8Array = new Uint8Array()
  try {
    for await (const chunk of source instanceof Uint8Array ? [source] : source) {
      size += chunk.byteLength
      if (size > maxBytes) throw filesErrors.too_large({ maxBytes })
      if (head.byteLength < 16) head = Buffer.concat([head, chunk.subarray(0, 64)])
      hash.update(chunk)
      await file.writeFile(chunk)
    }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
  return { path, sha256: hash.digest('hex'), size, head }
}

/** Clears away what a killed program left half written. Gives how many. */
export async function sweepSpool(folder: string, olderThan: Date): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const old = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const found = await stat(path).catch(() => undefined)
      return found && found.mtime < olderThan ? [path] : []
    }),
  )
  await Promise.all(old.flat().map((path) => rm(path, { force: true })))
  return old.flat().length
}
