import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readConfig } from '../apps/server/src/config/config.ts'
import type { Config } from '../apps/server/src/config/config.ts'
import { readEnv } from '../apps/server/src/config/env.ts'
import { databasePasswords, openSecrets } from '../apps/server/src/config/secrets.ts'
import { createFirstStart } from '../apps/server/src/modules/accounts/index.ts'
import { createNewId, systemClock } from '../apps/server/src/platform/clock.ts'
import { FolderHeld, takeDataFolder } from '../apps/server/src/platform/data-folder.ts'
import { accessOfRunning } from '../apps/server/src/platform/db/embedded/embedded.ts'
import { openPools } from '../apps/server/src/platform/db/pools.ts'
import type { Pools } from '../apps/server/src/platform/db/pools.ts'
import { startDatabase } from '../apps/server/src/platform/db/start.ts'
import { StartRefused } from '../apps/server/src/platform/start-refused.ts'

// Prints a key of the owner's workspace as the last line of stdout; everything else goes to stderr.
const say = (line: string) => void process.stderr.write(`${line}\n`)
const startsWithinMs = 60_000

async function makeKey(pools: Pools): Promise<string> {
  return createFirstStart({ owner: pools.owner, clock: systemClock, newId: createNewId(systemClock) }).makeKey('Command line')
}

/** On a folder nobody serves: brings the database up for a moment. */
async function keyOfIdle(config: Config): Promise<string> {
  const release = takeDataFolder(config.dataDir, { shared: config.database.url !== undefined })
  const passwords = databasePasswords(openSecrets(config.dataDir, config.masterKey), config.database)
  const database = await startDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.database.url,
    passwords,
    migrationsFolder: join(import.meta.dirname, '../apps/server/migrations'),
    log: say,
    onError: (error) => say(error.message),
  })
  try {
    return await makeKey(database.pools)
  } finally {
    await database.close()
    release()
  }
}

/** Beside a running server: through its PostgreSQL. One that is just starting gets the time it needs. */
async function keyOfRunning(config: Config): Promise<string> {
  const passwords = databasePasswords(openSecrets(config.dataDir, config.masterKey), config.database)
  const until = performance.now() + startsWithinMs
  for (;;) {
    const access = accessOfRunning(config.dataDir, passwords)
    const pools = access && openPools({ access, onError: () => undefined })
    try {
      if (pools) return await makeKey(pools)
    } catch (error) {
      if (performance.now() > until) throw error
    } finally {
      await pools?.close()
    }
    if (performance.now() > until) throw new StartRefused(`The Manara on ${config.dataDir} is not answering.`)
    await pause(250)
  }
}

try {
  const config = readConfig(readEnv())
  const key = await keyOfIdle(config).catch((error: unknown) => {
    if (error instanceof FolderHeld) return keyOfRunning(config)
    throw error
  })
  process.stdout.write(`${key}\n`)
} catch (error) {
  if (!(error instanceof StartRefused)) throw error
  say(error.message)
  process.exitCode = 1
}
