import type { Client, Pool } from 'pg'
import { StartRefused } from '../start-refused.ts'
import { appRole, sweeperRole, withClient } from './login.ts'
import type { DbAccess, DbLogin, RolePasswords } from './login.ts'

type Authority = { login: DbLogin; database: string }
type Role = { name: string; password: string }

/**
 * Makes the two serving roles, or gives them the passwords of this installation.
 * Refuses with the statements to run when the owner may not make roles, and when another database's Manara owns them.
 */
export async function ensureServingRoles({ login, database }: Authority, passwords: Omit<RolePasswords, 'owner'>): Promise<void> {
  await withClient(login, async (client) => {
    for (const role of [{ name: appRole, password: passwords.app }, { name: sweeperRole, password: passwords.sweeper }]) {
      const found = await client.query<{ note: string | null }>(`select shobj_description(oid, 'pg_authid') as note from pg_roles where rolname = $1`, [role.name])
      const note = found.rows[0]?.note
      if (note && note !== noteOf(database)) {
        throw new StartRefused(`The role ${role.name} on this PostgreSQL server belongs to another Manara (${note}): give each Manara a server of its own.`)
      }
      if (await logsIn({ ...login, database, user: role.name, password: role.password })) continue
      await makeRole(client, role, { database, isNew: found.rowCount === 0 })
    }
  })
}

const passwordVariable: Record<string, string> = { [appRole]: 'DATABASE_APP_PASSWORD', [sweeperRole]: 'DATABASE_SWEEPER_PASSWORD' }
const noteOf = (database: string): string => `Manara, database ${database}`

async function logsIn(login: DbLogin): Promise<boolean> {
  return withClient(login, async () => true).catch(() => false)
}

async function makeRole(client: Client, { name, password }: Role, { database, isNew }: { database: string; isNew: boolean }): Promise<void> {
  const attributes = `login nosuperuser nocreatedb nocreaterole noinherit password ${client.escapeLiteral(password)}`
  try {
    await client.query(`${isNew ? 'create' : 'alter'} role ${name} with ${attributes}`)
    await client.query(`comment on role ${name} is ${client.escapeLiteral(noteOf(database))}`)
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause
    throw new StartRefused(`The owner in DATABASE_URL may not ${isNew ? 'make' : 'change'} roles. Let an administrator run "create role ${name} login password '…'; grant ${name} to ${client.user};" and give Manara that password in ${passwordVariable[name]}.`, { cause })
  }
}

/** Lets the owner hand functions to the sweeper role, without taking on the sweeper's sight itself (PostgreSQL 15 cannot keep the two apart). */
export async function letOwnerActAsSweeper(login: DbLogin, owner: string): Promise<void> {
  await withClient(login, async (client) => {
    const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`)
    const isNew = (rows[0]?.version ?? 0) >= 160_000
    const { rows: found } = await client.query<{ able: boolean }>(
      `select rolsuper or pg_has_role(oid, to_regrole($2), $3) as able from pg_roles where rolname = $1`, [owner, sweeperRole, isNew ? 'SET' : 'MEMBER'])
    if (!found[0]?.able) await client.query(`grant ${sweeperRole} to ${client.escapeIdentifier(owner)}${isNew ? ' with inherit false, set true' : ''}`)
  })
}

type Trait = { rolname: string; rolsuper: boolean; rolbypassrls: boolean; owns: boolean }

/** Refuses to serve when row-level security would not bind the app role, or when an accepted write could be lost. */
export async function refuseUnsafeServing(pools: { app: Pool; sweeper: Pool }, access: DbAccess): Promise<void> {
  for (const [pool, login] of [[pools.app, access.app], [pools.sweeper, access.sweeper]] as const) {
    const { rows } = await pool.query<Trait>(`select rolname, rolsuper, rolbypassrls and rolname = '${appRole}' as rolbypassrls,
      pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'MEMBER')
      or exists (select 1 from pg_class where relowner = r.oid and relkind in ('r', 'p')) as owns
      from pg_roles r where rolname = current_user`)
    const trait = rows[0]
    if (!trait || trait.rolsuper || trait.rolbypassrls || trait.owns || trait.rolname === access.owner.user) {
      throw new StartRefused(`The role ${login.user} could read every workspace (it is superuser, owner, or skips row-level security): take that right away; Manara does not serve with it.`)
    }
  }
  const { rows } = await pools.app.query<{ version: number; fsync: string; commit: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`)
  const server = rows[0]
  if (!server || server.version < 150_000) throw new StartRefused('PostgreSQL 15 or newer is needed.')
  if (server.fsync === 'off') throw new StartRefused('PostgreSQL runs with fsync off, so a power cut can lose accepted work: set fsync = on.')
  if (server.commit === 'off') throw new StartRefused('PostgreSQL runs with synchronous_commit off, so a crash can lose accepted work: set synchronous_commit = on.')
}
