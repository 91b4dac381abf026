import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { StartRefused } from '../../start-refused.ts'
import { mayReach } from './binaries.ts'
import type { RunAs } from './run-as.ts'

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, and PostgreSQL adds the file's name. */
const longestSocketPath = 99

/** Makes a folder that only the server's user may enter. */
export function makePrivateFolder(path: string, { uid, gid }: RunAs): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/**
 * The folder of the server's files, `DATA_DIR/postgres`. Where the server's user cannot enter DATA_DIR (root's home), it becomes a link
 * into `shelf`: a fresh random place each time, so an emptied data folder never meets an old database.
 */
export function clusterFolder(dataDir: string, runAs: RunAs, shelf: string): string {
  const path = join(dataDir, 'postgres')
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return linkedFolder(path)
  if (existsSync(path) || mayReach(dataDir, runAs)) return path
  mkdirSync(shelf, { recursive: true, mode: 0o755 })
  const elsewhere = join(shelf, `database-${randomBytes(6).toString('hex')}`)
  makePrivateFolder(elsewhere, runAs)
  symlinkSync(elsewhere, path)
  return elsewhere
}

function linkedFolder(path: string): string {
  try {
    return realpathSync(path)
  } catch (cause) {
    throw new StartRefused(`${path} points to a folder that is gone: bring it back, or remove the data folder to start anew.`, { cause })
  }
}

/** A folder for the server's socket: in the data folder, or under the system's temporary folder where that path is too long or closed. */
export function socketFolder(dataDir: string, runAs: RunAs): string {
  const near = resolve(dataDir, 'run')
  const fits = Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= longestSocketPath
  const path =
    fits && mayReach(dataDir, runAs)
      ? near
      : join(tmpdir(), `manara-${createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12)}`)
  try {
    makePrivateFolder(path, runAs)
    return path
  } catch {
    // Somebody else owns that name in the shared folder.
    const own = `${path}-${randomBytes(4).toString('hex')}`
    makePrivateFolder(own, runAs)
    return own
  }
}

/** Removes a socket's folder that had to lie outside the data folder; one that is not empty stays. */
export function leaveSocketFolder(path: string, dataDir: string): void {
  if (path.startsWith(dataDir)) return
  try {
    rmdirSync(path)
  } catch {
    // It is gone, or somebody put something in it.
  }
}
