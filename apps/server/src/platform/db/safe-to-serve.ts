import type { Pool } from 'pg'
import { StartRefused } from '../start-refused.ts'
import { appRole } from './login.ts'
import type { DbAccess } from './login.ts'

/** Refuses to serve when row-level security would not bind a serving role, or when an accepted write could be lost. */
export async function refuseUnsafeServing(pools: { app: Pool; sweeper: Pool }, access: DbAccess): Promise<void> {
  await refuseStrongRole(pools.app, access)
  await refuseStrongRole(pools.sweeper, access)
  await refuseForgetfulServer(pools.app)
}

type Trait = { name: string; is_super: boolean; sees_all: boolean; owns: boolean }

/** The sweeper may skip row-level security where an administrator made it so; the app role never. */
async function refuseStrongRole(pool: Pool, { owner }: DbAccess): Promise<void> {
  const { rows } = await pool.query<Trait>(`
    select rolname as name, rolsuper as is_super, rolbypassrls and rolname = '${appRole}' as sees_all,
      pg_has_role(oid, (select datdba from pg_database where datname = current_database()), 'MEMBER')
        or exists (select from pg_class where relowner = r.oid and relkind in ('r', 'p')) as owns
    from pg_roles r where rolname = current_user`)
  for (const { name, is_super: isSuper, sees_all: seesAll, owns } of rows) {
    if (isSuper || seesAll || owns || name === owner.user) {
      throw new StartRefused(
        `The role ${name} could read every workspace (it is superuser or owner, or skips row-level security): take that right away; Manara does not serve with it.`,
      )
    }
  }
}

async function refuseForgetfulServer(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ version: number; fsync: string; commit: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  )
  for (const { version, fsync, commit } of rows) {
    if (version < 150_000) throw new StartRefused('PostgreSQL 15 or newer is needed.')
    if (fsync === 'off') throw new StartRefused('PostgreSQL runs with fsync off, so a power cut can lose accepted work: set fsync = on.')
    if (commit === 'off')
      throw new StartRefused('PostgreSQL runs with synchronous_commit off, so a crash can lose accepted work: set synchronous_commit = on.')
  }
}
