import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
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
    if (folder !== undefined && stored !== undefined) await touch(join(folder, nameOf(key)))
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

/** The time of a file tells when it was last wanted, not when it was made. A file just swept away by another process is no harm. */
const touch = (path: string): Promise<void> => utimes(path, new Date(), new Date()).catch(() => undefined)

/**
 * Deletes what nobody wanted since `before`, half-written drafts included; gives how many files went.
 * A folder that is not there yet counts as swept.
 */
export async function sweepBuildCache(folder: string, before: Date): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const gone = await Promise.all(
    names
      .filter((name) => /^[0-9a-f]{64}(\.\d+\.part)?$/.test(name))
      .map(async (name) => {
        const path = join(folder, name)
        const isOld = await stat(path).then(
          (file) => file.mtime < before,
          () => false,
        )
        if (isOld) await rm(path, { force: true })
        return isOld
      }),
  )
  return gone.filter(Boolean).length
}

/** Written beside and renamed, so a reader never sees half a file. A full disk costs speed, not the build. */
async function store(folder: string, key: string, body: Buffer): Promise<void> {
  const path = join(folder, nameOf(key))
  const draft = `${path}.${process.pid}.part`
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(draft, body))
    .then(() => rename(draft, path))
    .catch(() => undefined)
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
