import { beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../tests/kit/database.ts'
import type { TestDatabase } from '../../../tests/kit/database.ts'

/** Tables that belong to no workspace, each with its reason. Whoever adds one answers here for who may read it. */
const instanceTables: Record<string, string> = {
  'platform.migrations': 'what was applied; no right for the app role',
  'public.limits_counts': 'counted before anybody is known; keys are hashes',
  'public.platform_keeping': 'when each rule of keeping was last applied; names of rules and numbers',
  'auth.people': 'people belong to no workspace; owner only',
  'auth.sessions': 'owner only',
  'auth.credentials': 'owner only',
  'auth.verifications': 'owner only',
  'auth.sign_in_links': 'owner only',
  'queue.processes': 'worker processes; reached through functions only',
}
/** Public names may be unique over all workspaces; nothing else may. */
const publicNames = ['hosting_sites_slug']
const ours = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'graphile_worker')`

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
})
const ask = async <R extends object>(text: string) => (await db.pools.owner.query<R>(text)).rows

async function tables() {
  return ask<{ name: string; forced: boolean; tenant: boolean; policies: number; app: string | null }>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnotnull) as tenant, (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
      (select string_agg(privilege_type, ',') from information_schema.role_table_grants g where g.grantee = 'manara_app' and g.table_schema = n.nspname and g.table_name = c.relname) as app
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${ours} order by 1`)
}

describe('every table', () => {
  it('is of a workspace, under forced row-level security with a policy, or on the short list of those that are not', async () => {
    const all = await tables()
    expect(all.length).toBeGreaterThan(15)
    expect(
      all
        .filter((table) => !(table.name in instanceTables) && !(table.tenant && table.forced && table.policies >= 2))
        .map((table) => table.name),
    ).toEqual([])
    expect(Object.keys(instanceTables).filter((name) => !all.some((table) => table.name === name))).toEqual([])
  })

  it('of people and of the queue is closed to the app role', async () => {
    const open = (await tables()).filter((table) => /^(auth|queue|platform)\./.test(table.name) && table.app !== null)
    expect(open).toEqual([])
  })

  it('lets nobody have a right by being anybody', async () => {
    expect(
      await ask(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl where c.relkind in ('r', 'p', 'v', 'm') and acl.grantee = 0 and ${ours}`,
      ),
    ).toEqual([])
  })

  it('belongs to the owner, never to a serving role', async () => {
    expect(
      await ask(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'S') and ${ours} and pg_get_userbyid(c.relowner) <> current_user`,
      ),
    ).toEqual([])
  })
})

describe('every unique index and foreign key of a workspace’s table', () => {
  it('contains the workspace, so it tells nothing about others', async () => {
    const loose = await ask<{ name: string }>(`
      select i.relname as name from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' where x.indisunique and n.nspname = 'public' and not (a.attnum = any (x.indkey))
      union all select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' where k.contype = 'f' and n.nspname = 'public' and not (a.attnum = any (k.conkey))`)
    expect(loose.map((row) => row.name).filter((name) => !publicNames.includes(name))).toEqual([])
  })
})

describe('every function and view', () => {
  it('that runs with rights of its own pins its search path, and is for the app role at most', async () => {
    const definers = await ask<{ name: string; pinned: boolean; open: boolean }>(`
      select p.oid::regprocedure::text as name, coalesce(p.proconfig::text like '%search_path=%', false) as pinned,
        p.proacl is null or exists (select from aclexplode(p.proacl) acl where acl.grantee = 0) as open
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${ours}`)
    expect(definers.length).toBeGreaterThan(4)
    expect(definers.filter((one) => !one.pinned || one.open)).toEqual([])
  })

  it('that shows tables does so with the rights of who looks', async () => {
    expect(
      await ask(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false))`,
      ),
    ).toEqual([])
  })
})

describe('the sweeper', () => {
  it('has few rights, and these are they', async () => {
    const rights = await ask<{ right: string }>(
      `select table_schema || '.' || table_name || ': ' || string_agg(lower(privilege_type), ', ' order by privilege_type) as right
      from information_schema.role_table_grants where grantee = 'manara_sweeper' group by 1, table_schema, table_name, grantee order by 1`.replace(
        'group by 1, ',
        'group by ',
      ),
    )
    expect(rights.map((row) => row.right).filter((right) => /insert|truncate/.test(right))).toEqual([])
    expect(rights.map((row) => row.right)).toMatchSnapshot()
  })

  it('sees of some tables only the columns that tell the age, never the content', async () => {
    const rights = await ask<{ right: string }>(`
      select c.table_name || ': ' || lower(c.privilege_type) || ' of ' || string_agg(c.column_name, ', ' order by c.column_name) as right
      from information_schema.column_privileges c where c.grantee = 'manara_sweeper' and c.table_schema = 'public' and not exists (
        select from information_schema.role_table_grants t where t.grantee = c.grantee and t.table_schema = c.table_schema and t.table_name = c.table_name and t.privilege_type = c.privilege_type)
      group by c.table_name, c.privilege_type order by 1`)
    expect(rights.map((row) => row.right)).toMatchSnapshot()
  })
})
