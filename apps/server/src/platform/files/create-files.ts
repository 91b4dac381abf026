import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { NewId } from '../../kernel/ids.ts'
import type { Scope } from '../../kernel/store.ts'
import type { Clock } from '../clock.ts'
import type { Database, ReadTx, WriteTx } from '../db/database.ts'
import type { BlobStore } from './blobs.ts'
import { filesErrors } from './errors.ts'
import { bearsOut } from './file-type.rules.ts'
import { spool, sweepSpool } from './spool.ts'
import type { Source } from './spool.ts'
import { deleteBlob, deleteExpiredFiles, deleteFile, findFile, insertFile, keepFile, markUnusedBlobs, touchBlob } from './store.ts'
import type { FileRow } from './store.ts'

/** What actions take and give in place of bytes and paths. No `expiresAt`: it stays until it is removed. */
export type FileRef = { id: string; sha256: string; size: number; type: string; expiresAt?: Date }
/** `keepForMs`: how long it waits for somebody to keep it. Default 24 h. */
export type PutOptions = { type: string; maxBytes?: number; keepForMs?: number }

export type Files = {
  /** Takes bytes in, one chunk at a time. Throws `files.too_large`, `files.wrong_type`. When it returns, the bytes are safe on disk or in the bucket. */
  put(scope: Scope, source: Source, options: PutOptions): Promise<FileRef>
  find(tx: ReadTx, id: string): Promise<FileRef | undefined>
  /** The bytes. Throws `files.missing`. */
  open(workspaceId: string, id: string): Promise<{ file: FileRef; stream: Readable }>
  /** Makes a file stay, in the transaction that uses it. Throws `files.missing`. */
  keep(tx: WriteTx, id: string): Promise<void>
  /** Forgets a file; its bytes go with a later sweep, if no other file has the same. */
  remove(tx: WriteTx, id: string): Promise<void>
  sweep(): Promise<{ expired: number; bytesRemoved: number; halfWritten: number }>
}

type Deps = { db: Database; blobs: BlobStore; clock: Clock; newId: NewId; spoolFolder: string }

const hourMs = 3_600_000
/** Longer than any upload takes: what is written less long ago may still be on its way. */
const graceMs = 24 * hourMs
/** Between the moment bytes are touched and the row that uses them lies one move or one transfer; bytes nobody uses any more go soon after. */
const bytesGraceMs = hourMs / 2
const defaultMaxBytes = 50 * 1024 * 1024

/** Files of workspaces: rows that say what they are, bytes kept once per content. No database connection is held while bytes move. */
export function createFiles(deps: Deps): Files {
  const { db, blobs, clock, spoolFolder } = deps
  return {
    put: (scope, source, options) => put(deps, { scope, source, options }),
    find: async (tx, id) => toRef(await findFile(tx, id, clock.now())),
    open: async (workspaceId, id) => {
      const file = toRef(await db.read(workspaceId, (tx) => findFile(tx, id, clock.now())))
      const stream = file && (await blobs.open({ workspaceId, sha256: file.sha256 }))
      if (!stream) throw filesErrors.missing()
      return { file, stream }
    },
    keep: async (tx, id) => {
      if (!(await keepFile(tx, id, clock.now()))) throw filesErrors.missing()
    },
    remove: (tx, id) => deleteFile(tx, id),
    sweep: async () => {
      const now = clock.now()
      const expired = await db.sweep('files: files past their time', (everywhere) => deleteExpiredFiles(everywhere, now))
      const unused = await db.sweep('files: bytes nobody uses', (everywhere) =>
        markUnusedBlobs(everywhere, new Date(now.getTime() - bytesGraceMs)),
      )
      for (const key of unused) {
        await blobs.remove(key)
        await db.sweep('files: bytes nobody uses', (everywhere) => deleteBlob(everywhere, key))
      }
      return { expired, bytesRemoved: unused.length, halfWritten: await sweepSpool(spoolFolder, new Date(now.getTime() - graceMs)) }
    },
  }
}

type Putting = { scope: Scope; source: Source; options: PutOptions }

async function put({ db, blobs, clock, newId, spoolFolder }: Deps, { scope, source, options }: Putting): Promise<FileRef> {
  const { type, maxBytes = defaultMaxBytes, keepForMs = graceMs } = options
  const spooled = await spool(source, { folder: spoolFolder, maxBytes })
  const { sha256, size } = spooled
  try {
    if (!bearsOut(type, spooled.head)) throw filesErrors.wrong_type({ type })
    if (!(await db.write(scope, (tx) => touchBlob(tx, { sha256, size, now: clock.now() })))) throw filesErrors.leaving()
    await blobs.keep({ workspaceId: scope.workspaceId, sha256 }, spooled)
  } finally {
    await rm(spooled.path, { force: true })
  }
  const now = clock.now()
  const row = { id: newId('file'), sha256, size: String(size), type, expires_at: new Date(now.getTime() + keepForMs), created_at: now }
  await db.write(scope, (tx) => insertFile(tx, row))
  return toRef(row)
}

function toRef(row: Omit<FileRow, 'workspace_id'>): FileRef
function toRef(row: FileRow | undefined): FileRef | undefined
function toRef(row: Omit<FileRow, 'workspace_id'> | undefined): FileRef | undefined {
  return (
    row && {
      id: row.id,
      sha256: row.sha256,
      size: Number(row.size),
      type: row.type,
      ...(row.expires_at ? { expiresAt: row.expires_at } : {}),
    }
  )
}
