import type { Pool, PoolClient } from 'pg'
import type { NewId } from '../../kernel/ids.ts'

type Making = { newId: NewId; now: Date }
export type FirstOwner = { personId: string; workspaceId: string; hasPassword: boolean }

/** The address of an owner who gave none yet. The domain exists nowhere, by standard. */
export const placeholderEmail = 'owner@manara.invalid'
const startLock = 7_310_579_003

/**
 * The workspace and owner of the first start, made when there are none. Written by the owner role in one transaction, so a start that was cut
 * short leaves nothing half, and of two processes that start together one makes them.
 */
export function ensureFirstOwner(owner: Pool, making: Making): Promise<FirstOwner> {
  return inTransaction(owner, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [startLock])
    return (await findFirstOwner(client)) ?? makeFirstOwner(client, making)
  })
}

async function findFirstOwner(client: PoolClient): Promise<FirstOwner | undefined> {
  const { rows: people } = await client.query<{ id: string; has_password: boolean }>(`
    select p.id, exists (select from auth.credentials c where c.person_id = p.id and c.provider_id = 'credential') as has_password from auth.people p order by p.created_at, p.id limit 50`)
  // Memberships of all workspaces are the sweeper's to see; the owner of the tables is bound by row-level security like everybody.
  await client.query('set local role manara_sweeper')
  const owner = await firstWhoOwns(client, people)
  await client.query('reset role')
  return owner
}

async function firstWhoOwns(client: PoolClient, people: readonly { id: string; has_password: boolean }[]): Promise<FirstOwner | undefined> {
  for (const person of people) {
    const { rows } = await client.query<{ workspace_id: string; role: string }>(
      'select workspace_id, role from accounts.workspaces_of($1)',
      [person.id],
    )
    const owned = rows.find((row) => row.role === 'owner')
    if (owned) return { personId: person.id, workspaceId: owned.workspace_id, hasPassword: person.has_password }
  }
  return undefined
}

async function makeFirstOwner(client: PoolClient, { newId, now }: Making): Promise<FirstOwner> {
  const personId = newId('per')
  const workspaceId = newId('wsp')
  await client.query(`select set_config('app.workspace_id', $1, true)`, [workspaceId])
  await client.query('insert into auth.people (id, name, email, created_at, updated_at) values ($1, $2, $3, $4, $4)', [
    personId,
    'Owner',
    placeholderEmail,
    now,
  ])
  await client.query('insert into accounts_workspaces (workspace_id, name, created_at) values ($1, $2, $3)', [
    workspaceId,
    'My business',
    now,
  ])
  await client.query(`insert into accounts_members (workspace_id, person_id, role, since) values ($1, $2, 'owner', $3)`, [
    workspaceId,
    personId,
    now,
  ])
  return { personId, workspaceId, hasPassword: false }
}

/** A new one-time link in place of the one before. */
export async function replaceLink(owner: Pool, link: { personId: string; hash: string; expiresAt: Date }): Promise<void> {
  await inTransaction(owner, async (client) => {
    await client.query('delete from auth.sign_in_links where person_id = $1', [link.personId])
    await client.query('insert into auth.sign_in_links (token_hash, person_id, expires_at) values ($1, $2, $3)', [
      link.hash,
      link.personId,
      link.expiresAt,
    ])
  })
}

type Noted = { id: string; action: string; now: Date }

/** A line in the owner's audit log about what whoever runs the machine did. */
export async function noteOperator(owner: Pool, { workspaceId, personId }: FirstOwner, line: Noted): Promise<void> {
  await inTransaction(owner, async (client) => {
    await client.query(`select set_config('app.workspace_id', $1, true)`, [workspaceId])
    await client.query(
      `insert into accounts_audit (workspace_id, id, at, actor, action, subject, ok) values ($1, $2, $3, 'operator', $4, $5, true)`,
      [workspaceId, line.id, line.now, line.action, personId],
    )
  })
}

type NewOwnerKey = { id: string; name: string; start: string; hash: string; scopes: readonly string[]; auditId: string; now: Date }

/** A key for the command line of whoever runs the machine. It stands in the workspace's list and audit log like any other. */
export async function addOwnerKey(owner: Pool, { personId, workspaceId }: FirstOwner, key: NewOwnerKey): Promise<void> {
  await inTransaction(owner, async (client) => {
    await client.query(`select set_config('app.workspace_id', $1, true)`, [workspaceId])
    await client.query(
      'insert into accounts_keys (workspace_id, id, name, start, key_hash, scopes, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [workspaceId, key.id, key.name, key.start, key.hash, key.scopes, personId, key.now],
    )
    await client.query(
      `insert into accounts_audit (workspace_id, id, at, actor, action, subject, ok) values ($1, $2, $3, 'operator', 'accounts.create_key', $4, true)`,
      [workspaceId, key.auditId, key.now, key.name],
    )
  })
}

async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
