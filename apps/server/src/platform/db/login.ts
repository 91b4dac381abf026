import pg from 'pg'
import type { ClientConfig } from 'pg'
import { StartRefused } from '../start-refused.ts'

/** How one role reaches one database. `host` is a name, an address or the folder of a Unix socket. */
export type DbLogin = Pick<ClientConfig, 'ssl'> & { host: string; port: number; database: string; user: string; password: string }

/** `owner` migrates, `app` serves under row-level security, `sweeper` does the few scans across workspaces. */
export type DbAccess = { owner: DbLogin; app: DbLogin; sweeper: DbLogin }

/** The names of the two roles that serve. Migrations grant to them by these names. */
export const appRole = 'manara_app'
export const sweeperRole = 'manara_sweeper'

/** Passwords of the three roles, the same in every process that shares the master key. */
export type RolePasswords = { owner: string; app: string; sweeper: string }

/** Reads a `postgres://` address. Refuses what names no host, user or database. */
export function loginOfUrl(url: string): DbLogin {
  try {
    const { host, port, database, user, password, ssl } = new pg.Client({ connectionString: url })
    if (!host || !user || !database) throw new Error('incomplete')
    return { host, port, database, user, password: password ?? '', ssl }
  } catch (cause) {
    throw new StartRefused('DATABASE_URL is not an address like postgres://owner:password@host:5432/manara.', { cause })
  }
}

/** The logins of all three roles, given the owner's. */
export function accessOf(owner: DbLogin, passwords: Omit<RolePasswords, 'owner'>): DbAccess {
  return {
    owner,
    app: { ...owner, user: appRole, password: passwords.app },
    sweeper: { ...owner, user: sweeperRole, password: passwords.sweeper },
  }
}

/** Runs work on one fresh connection and closes it. A connection that breaks fails the query, never the program. */
export async function withClient<T>(login: DbLogin, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000, application_name: 'manara start' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
