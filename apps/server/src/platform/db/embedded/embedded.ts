import { join, resolve } from 'node:path'
import { StartRefused } from '../../start-refused.ts'
import { accessOf, withClient } from '../login.ts'
import type { DbAccess, DbLogin, RolePasswords } from '../login.ts'
import { ensureServingRoles } from '../roles.ts'
import { findBinaries, reachableBinaries } from './binaries.ts'
import { prepareCluster } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { clusterFolder, leaveSocketFolder, socketFolder } from './folders.ts'
import { readPostmaster } from './postmaster-file.ts'
import { whoRunsPostgres } from './run-as.ts'
import { startServer, stopServer } from './server.ts'
import type { RunningServer, ServerSettings } from './server.ts'
import { supervise } from './supervisor.ts'

export type EmbeddedPasswords = RolePasswords & { admin: string }
export type EmbeddedOptions = {
  dataDir: string
  passwords: EmbeddedPasswords
  log: (line: string) => void
  /** Where files go that the server's user cannot reach in DATA_DIR. */
  shelf?: string
  /** Extra `name=value` settings, for tests. */
  flags?: readonly string[]
}
export type EmbeddedDatabase = { access: DbAccess; admin: DbLogin; pid(): number; stop(): Promise<void> }

const ownerRole = 'manara_owner'
const databaseName = 'manara'
const defaultShelf = '/var/lib/manara'
const port = 5432

/**
 * Brings up the PostgreSQL that lives in DATA_DIR: makes it on the first start, takes over one that is still running, and starts it again
 * whenever it dies. The caller holds the folder's lock.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir)
  const runAs = whoRunsPostgres()
  const shelf = options.shelf ?? defaultShelf
  const cluster: Cluster = {
    folder: clusterFolder(dataDir, runAs, shelf),
    binaries: reachableBinaries(findBinaries(), runAs, shelf),
    runAs,
  }
  if (!cluster.folder.startsWith(dataDir))
    options.log(`PostgreSQL may not run as root and cannot enter ${dataDir}: its files are in ${cluster.folder}.`)
  prepareCluster(cluster, options.passwords.admin)
  const settings: ServerSettings = {
    socketFolder: socketFolder(dataDir, runAs),
    port,
    adminPassword: options.passwords.admin,
    logFile: join(dataDir, 'postgres-start.log'),
    flags: options.flags,
  }
  const start = () => startServer(cluster, settings)
  const server = await start().catch(refuse)
  const access = await prepareDatabase(server, options.passwords)
  const guard = supervise({ first: server, restart: start, log: options.log })
  return {
    access,
    admin: server.admin,
    pid: guard.pid,
    async stop() {
      await guard.stop()
      await stopServer(guard.pid())
      leaveSocketFolder(settings.socketFolder, dataDir)
    },
  }
}

function refuse(cause: Error): never {
  if ((cause as { code?: string }).code === '28P01')
    throw new StartRefused('The keys in DATA_DIR/keys do not open this database: bring back the keys that were made with it.', { cause })
  throw new StartRefused(cause.message, { cause })
}

/** Roles and database as they must be; repeated at each start, so a start that was cut short is mended. */
async function prepareDatabase({ admin }: RunningServer, passwords: EmbeddedPasswords): Promise<DbAccess> {
  await withClient(admin, async (client) => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [ownerRole])
    await client.query(
      `${rowCount ? 'alter' : 'create'} role ${ownerRole} with login nosuperuser nobypassrls password ${client.escapeLiteral(passwords.owner)}`,
    )
    const database = await client.query('select from pg_database where datname = $1', [databaseName])
    if (!database.rowCount) await client.query(`create database ${databaseName} owner ${ownerRole}`)
    await client.query(
      `revoke connect, temporary on database ${databaseName} from public; grant connect on database ${databaseName} to public`,
    )
  })
  await ensureServingRoles({ login: admin, database: databaseName, owner: ownerRole }, passwords)
  const owner: DbLogin = { ...admin, database: databaseName, user: ownerRole, password: passwords.owner }
  return accessOf(owner, passwords)
}

/** The logins of a PostgreSQL that another process of this folder is running; nothing when none runs. */
export function accessOfRunning(dataDir: string, passwords: EmbeddedPasswords): DbAccess | undefined {
  const running = readPostmaster(clusterFolder(resolve(dataDir), whoRunsPostgres(), defaultShelf))
  if (!running) return undefined
  return accessOf(
    { host: running.socketFolder, port: running.port, database: databaseName, user: ownerRole, password: passwords.owner },
    passwords,
  )
}
