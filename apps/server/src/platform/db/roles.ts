import type { Client } from 'pg'
import { StartRefused } from '../start-refused.ts'
import { appRole, sweeperRole, withClient } from './login.ts'
import type { DbLogin, RolePasswords } from './login.ts'

/** Any constant; taken by whoever makes roles. */
const rolesLock = 7_310_579_001

/** `login` may make roles; `owner` is the role that owns the database. */
type Authority = { login: DbLogin; database: string; owner: string }
type Role = { name: string; password: string }

/**
 * Makes the two serving roles, or gives them the passwords of this installation.
 * Refuses with the statements to run when the owner may not make roles, and when another database's Manara owns them.
 */
export async function ensureServingRoles({ login, database, owner }: Authority, passwords: Omit<RolePasswords, 'owner'>): Promise<void> {
  await withClient(login, async (client) => {
    // Several processes may start at once; the lock ends with this connection.
    await client.query('select pg_advisory_lock($1)', [rolesLock])
    for (const role of [
      { name: appRole, password: passwords.app },
      { name: sweeperRole, password: passwords.sweeper },
    ]) {
      const found = await client.query<{ note: string | null }>(
        `select shobj_description(oid, 'pg_authid') as note from pg_roles where rolname = $1`,
        [role.name],
      )
      const note = found.rows[0]?.note
      if (note && note !== noteOf(database)) {
        throw new StartRefused(
          `The role ${role.name} on this PostgreSQL server belongs to another Manara (${note}): give each Manara a server of its own.`,
        )
      }
      if (await logsIn({ ...login, database, user: role.name, password: role.password })) continue
      await makeRole(client, role, { database, isNew: found.rowCount === 0 })
    }
    await letOwnerActAsSweeper(client, owner)
  })
}

const passwordVariable: Record<string, string> = { [appRole]: 'DATABASE_APP_PASSWORD', [sweeperRole]: 'DATABASE_SWEEPER_PASSWORD' }
const noteOf = (database: string): string => `Manara, database ${database}`

async function logsIn(login: DbLogin): Promise<boolean> {
  return withClient(login, async () => true).catch(() => false)
}

async function makeRole(
  client: Client,
  { name, password }: Role,
  { database, isNew }: { database: string; isNew: boolean },
): Promise<void> {
  const attributes = `login nosuperuser nocreatedb nocreaterole noinherit password ${client.escapeLiteral(password)}`
  try {
    await client.query(`${isNew ? 'create' : 'alter'} role ${name} with ${attributes}`)
    await client.query(`comment on role ${name} is ${client.escapeLiteral(noteOf(database))}`)
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause
    throw new StartRefused(
      `The owner in DATABASE_URL may not ${isNew ? 'make' : 'change'} roles. Let an administrator run "create role ${name} login password '…'; grant ${name} to ${client.user};" and give Manara that password in ${passwordVariable[name]}.`,
      { cause },
    )
  }
}

/** Lets the owner hand functions to the sweeper role, without taking on the sweeper's sight itself (PostgreSQL 15 cannot keep the two apart). */
async function letOwnerActAsSweeper(client: Client, owner: string): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`)
  const keepsApart = (rows[0]?.version ?? 0) >= 160_000
  const { rows: found } = await client.query<{ able: boolean }>(
    `select rolsuper or pg_has_role(oid, to_regrole($2), $3) as able from pg_roles where rolname = $1`,
    [owner, sweeperRole, keepsApart ? 'SET' : 'MEMBER'],
  )
  if (!found[0]?.able)
    await client.query(`grant ${sweeperRole} to ${client.escapeIdentifier(owner)}${keepsApart ? ' with inherit false, set true' : ''}`)
}
