import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps what is costly to make (cut fonts, pictures), in memory and, when it has a folder, on disk. */
export type BuildCache = {
  /** The bytes of this key, made once however many ask at the same time. */
  keep(key: string, make: () => Promise<Buffer>): Promise<Buffer>
}

const memoryBytes = 64 * 1024 * 1024

export function createBuildCache(folder?: string): BuildCache {
  const memory = createShelf(memoryBytes)
  const making = new Map<string, Promise<Buffer>>()

  async function fetchOrMake(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const stored = folder === undefined ? undefined : await readFile(join(folder, nameOf(key))).catch(() => undefined)
    const body = stored ?? (await make())
    if (folder !== undefined && stored === undefined) await store(folder, key, body)
    memory.put(key, body)
    return body
  }

  return {
    keep(key, make) {
      const found = memory.get(key)
      if (found) return Promise.resolve(found)
      const running = making.get(key) ?? fetchOrMake(key, make).finally(() => making.delete(key))
      making.set(key, running)
      return running
    },
  }
}

const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** Written beside and renamed, so a reader never sees half a file. A full disk costs speed, not the build. */
async function store(folder: string, key: string, body: Buffer): Promise<void> {
  const path = join(folder, nameOf(key))
  const draft = `${path}.${process.pid}.part`
  await mkdir(folder, { recursive: true }).then(() => writeFile(draft, body)).then(() => rename(draft, path)).catch(() => undefined)
}

/** Least recently used leaves first. */
function createShelf(limit: number): { get(key: string): Buffer | undefined; put(key: string, body: Buffer): void } {
  const kept = new Map<string, Buffer>()
  let size = 0
  return {
    get(key) {
      const body = kept.get(key)
      if (body) {
        kept.delete(key)
        kept.set(key, body)
      }
      return body
    },
    put(key, body) {
      size += body.length - (kept.get(key)?.length ?? 0)
      kept.delete(key)
      kept.set(key, body)
      for (const [oldest, old] of kept) {
        if (size <= limit) break
        kept.delete(oldest)
        size -= old.length
      }
    },
  }
}
