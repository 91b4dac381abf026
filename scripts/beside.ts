import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readConfig } from '../apps/server/src/config/config.ts'
import type { Config } from '../apps/server/src/config/config.ts'
import { readEnv } from '../apps/server/src/config/env.ts'
import { databasePasswords, openSecrets } from '../apps/server/src/config/secrets.ts'
import type { Secrets } from '../apps/server/src/config/secrets.ts'
import { FolderHeld, takeDataFolder } from '../apps/server/src/platform/data-folder.ts'
import { accessOfRunning } from '../apps/server/src/platform/db/embedded/embedded.ts'
import { openPools } from '../apps/server/src/platform/db/pools.ts'
import type { Pools } from '../apps/server/src/platform/db/pools.ts'
import { startDatabase } from '../apps/server/src/platform/db/start.ts'
import { StartRefused } from '../apps/server/src/platform/start-refused.ts'

/** Everything but the answer goes to stderr, so that the answer is the last line of stdout. */
export const say = (line: string) => void process.stderr.write(`${line}\n`)
const startsWithinMs = 60_000

export type Ground = { pools: Pools; config: Config; secrets: Secrets }
type Work = (ground: Ground) => Promise<string>

/** Does work for whoever holds the data folder, beside a running server or on a folder nobody serves, and prints what it gives. */
export async function answerBeside(work: Work): Promise<void> {
  try {
    const config = readConfig(readEnv())
    const answer = await onIdle(config, work).catch((error: unknown) => {
      if (error instanceof FolderHeld) return onRunning(config, work)
      throw error
    })
    process.stdout.write(`${answer}\n`)
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    say(error.message)
    process.exitCode = 1
  }
}

/** On a folder nobody serves: brings the database up for a moment. */
async function onIdle(config: Config, work: Work): Promise<string> {
  const release = takeDataFolder(config.dataDir, { shared: config.database.url !== undefined })
  const secrets = openSecrets(config.dataDir, config.masterKey)
  const database = await startDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.database.url,
    passwords: databasePasswords(secrets, config.database),
    migrationsFolder: join(import.meta.dirname, '../apps/server/migrations'),
    log: say,
    onError: (error) => say(error.message),
  })
  try {
    return await work({ pools: database.pools, config, secrets })
  } finally {
    await database.close()
    release()
  }
}

/** Beside a running server: through its PostgreSQL. One that is just starting gets the time it needs. */
async function onRunning(config: Config, work: Work): Promise<string> {
  const secrets = openSecrets(config.dataDir, config.masterKey)
  const passwords = databasePasswords(secrets, config.database)
  const until = performance.now() + startsWithinMs
  for (;;) {
    const access = accessOfRunning(config.dataDir, passwords)
    const pools = access && openPools({ access, onError: () => undefined })
    try {
      if (pools) return await work({ pools, config, secrets })
    } catch (error) {
      if (performance.now() > until) throw error
    } finally {
      await pools?.close()
    }
    if (performance.now() > until) throw new StartRefused(`The Manara on ${config.dataDir} is not answering.`)
    await pause(250)
  }
}
