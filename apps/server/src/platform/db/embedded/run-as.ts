import { execFileSync } from 'node:child_process'
import { StartRefused } from '../../start-refused.ts'

/** The user the server runs as; empty when that is simply ours. */
export type RunAs = { uid?: number; gid?: number }

const idOf = (flag: '-u' | '-g', user: string): number =>
  Number.parseInt(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10)

/** PostgreSQL refuses to run as root, so a root process lends it the first of these users that exists. */
export function whoRunsPostgres(uid = process.getuid?.()): RunAs {
  if (uid !== 0) return {}
  for (const user of ['postgres', 'nobody', 'daemon']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) }
    } catch {
      // This machine has no such user: try the next one.
    }
  }
  throw new StartRefused('PostgreSQL may not run as root and this machine has no user postgres or nobody: start Manara as another user.')
}
