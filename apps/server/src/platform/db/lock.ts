import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartRefused } from '../start-refused.ts'

/**
 * Takes the data folder for this process, with a lock of the operating system's: it is gone the moment the process is, also after kill -9.
 * Gives what frees it. Refuses when another process holds it.
 */
export function lockDataFolder(dataDir: string): () => void {
  const file = new DatabaseSync(join(dataDir, 'lock.db'))
  try {
    file.exec('begin exclusive')
  } catch (cause) {
    file.close()
    throw new StartRefused(`Another Manara is running on ${dataDir}: stop it first, or set DATA_DIR to another folder.`, { cause })
  }
  return () => file.close()
}
