import { StartRefused } from '../start-refused.ts'
import { startEmbedded } from './embedded/embedded.ts'
import type { EmbeddedPasswords } from './embedded/embedded.ts'
import { accessOf, loginOfUrl } from './login.ts'
import type { DbAccess } from './login.ts'
import { migrate, readMigrations } from './migrate.ts'
import { openPools } from './pools.ts'
import type { Pools } from './pools.ts'
import { ensureServingRoles } from './roles.ts'
import { refuseUnsafeServing } from './safe-to-serve.ts'

export type DatabaseOptions = {
  dataDir: string
  /** The owner's address; absent, the embedded server is used. */
  databaseUrl?: string
  passwords: EmbeddedPasswords
  migrationsFolder: string
  log: (line: string) => void
  onError: (error: Error) => void
  /** Called between the last check and the first migration, with the owner's login: the place to refuse before anything changes. */
  beforeMigrating?: (access: DbAccess) => Promise<void>
}

/** `applied` names the migrations that this start ran. `close` ends the pools, then an embedded server. */
export type OpenDatabase = { access: DbAccess; pools: Pools; applied: string[]; embeddedPid?: () => number; close(): Promise<void> }

/** Brings the database up, checks that it is safe to serve from, migrates it and opens the pools. */
export async function startDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const server =
    options.databaseUrl === undefined
      ? await startEmbedded(options)
      : { access: await openExternal(options.databaseUrl, options.passwords), stop: async () => undefined, pid: undefined }
  const pools = openPools({ access: server.access, onError: options.onError })
  const close = async () => {
    await pools.close()
    await server.stop()
  }
  try {
    await refuseUnsafeServing(pools, server.access)
    await options.beforeMigrating?.(server.access)
    const applied = await migrate(server.access.owner, readMigrations(options.migrationsFolder))
    return { access: server.access, pools, applied, embeddedPid: server.pid, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Makes the serving roles on a server of the operator's. */
async function openExternal(url: string, passwords: EmbeddedPasswords): Promise<DbAccess> {
  const owner = loginOfUrl(url)
  try {
    await ensureServingRoles({ login: owner, database: owner.database, owner: owner.user }, passwords)
  } catch (cause) {
    if (cause instanceof StartRefused) throw cause
    throw new StartRefused(
      `The PostgreSQL in DATABASE_URL (${owner.host}:${owner.port}, database ${owner.database}) does not let us in: ${(cause as Error).message}.`,
      { cause },
    )
  }
  return accessOf(owner, passwords)
}
