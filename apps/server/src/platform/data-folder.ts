import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartRefused } from './start-refused.ts'

/** Written into every data folder that is ours. A change of what lies in the folder raises the format. */
const format = 1

/** Another process holds the folder. */
export class FolderHeld extends StartRefused {}

/**
 * Makes the data folder or checks that it is ours, and takes it for this process. Gives what frees it.
 * With `shared` several processes may use it (files and keys only; their database is elsewhere).
 * Refuses foreign files, a newer format, and a folder that another process holds.
 */
export function takeDataFolder(dataDir: string, { shared }: { shared: boolean }): () => void {
  claimDataFolder(dataDir)
  return shared ? () => undefined : lockDataFolder(dataDir)
}

function claimDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  } catch (cause) {
    throw new StartRefused(`The data folder ${dataDir} cannot be made: ${(cause as Error).message}.`, { cause })
  }
  const marker = join(dataDir, 'manara.json')
  if (existsSync(marker)) return checkMarker(dataDir, readFileSync(marker, 'utf8'))
  const strangers = readdirSync(dataDir).filter(
    (name) => !['manara.json.new', 'lock.db', 'lock.db-journal', '.gitkeep', 'lost+found'].includes(name),
  )
  if (strangers.length > 0) {
    throw new StartRefused(
      `The folder ${dataDir} holds files that are not Manara’s (${strangers.slice(0, 3).join(', ')}): set DATA_DIR to an empty folder or to one that Manara made.`,
    )
  }
  writeFileSync(`${marker}.new`, `${JSON.stringify({ program: 'manara', format })}\n`, { mode: 0o644 })
  renameSync(`${marker}.new`, marker)
}

function checkMarker(dataDir: string, text: string): void {
  const found = /"format":\s*(\d+)/.exec(text)
  if (!found || !text.includes('"manara"'))
    throw new StartRefused(`The file ${join(dataDir, 'manara.json')} is not one that Manara wrote: set DATA_DIR to another folder.`)
  if (Number(found[1]) > format)
    throw new StartRefused(
      `The data folder ${dataDir} was written by a newer Manara (format ${found[1]}, this one knows ${format}): start the newer release.`,
    )
}

/** Kept here so that no lock is collected, and thereby freed, while its process lives. */
const held = new Set<DatabaseSync>()
const busy = 5

/** A lock of the operating system's (SQLite takes one on its file): it is gone the moment the process is, also after kill -9. */
function lockDataFolder(dataDir: string): () => void {
  const file = new DatabaseSync(join(dataDir, 'lock.db'))
  try {
    file.exec('begin exclusive')
  } catch (cause) {
    file.close()
    const isHeld = (cause as { errcode?: number }).errcode === busy
    throw isHeld
      ? new FolderHeld(`Another Manara is running on ${dataDir}: stop it first, or set DATA_DIR to another folder.`, { cause })
      : new StartRefused(`The data folder ${dataDir} cannot be locked: ${(cause as Error).message}.`, { cause })
  }
  held.add(file)
  return () => {
    if (held.delete(file)) file.close()
  }
}
