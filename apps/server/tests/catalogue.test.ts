import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDatabase } from './kit/database.ts'
import type { TestDatabase } from './kit/database.ts'

// Beside src/platform/db/catalogue.test.ts, which holds the tables: here are the policies word by word, the roles, and who in the code touches what.
const source = join(import.meta.dirname, '../src')
const files = (readdirSync(source, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/testing/'))
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }))

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
})
const ask = async <R extends object>(text: string) => (await db.pools.owner.query<R>(text)).rows

describe('every table of a workspace', () => {
  test('shows exactly the rows of the workspace its transaction names, to everybody, for every deed; the sweeper’s policy is the only other one', async () => {
    const rows = await ask<{ name: string; policies: string[] }>(`
      select c.relname as name, array_agg(format('%s %s %s to %s using %s check %s', p.polname, case when p.polpermissive then 'permissive' else 'restrictive' end, p.polcmd,
        case when p.polroles = '{0}' then 'all' else (select string_agg(rolname, ',') from pg_roles where oid = any (p.polroles)) end, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) order by p.polname) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_policy p on p.polrelid = c.oid where n.nspname = 'public' group by 1 order by 1`)
    const own = `(workspace_id = NULLIF(current_setting('app.workspace_id'::text, true), ''::text))`
    const right = [
      'of_sweeper permissive * to manara_sweeper using true check true',
      `of_workspace permissive * to all using ${own} check ${own}`,
    ]
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => row.policies.join('\n') !== right.join('\n'))).toEqual([])
  })
})

describe('the serving roles', () => {
  test('can neither skip row-level security nor make, own or become anything', async () => {
    const roles = await ask<{ rolname: string; strong: boolean; member_of: string[] | null }>(`
      select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as strong, (select array_agg(b.rolname::text) from pg_auth_members m join pg_roles b on b.oid = m.roleid where m.member = r.oid) as member_of
      from pg_roles r where rolname in ('manara_app', 'manara_sweeper') order by 1`)
    expect(roles).toEqual([
      { rolname: 'manara_app', strong: false, member_of: null },
      { rolname: 'manara_sweeper', strong: false, member_of: null },
    ])
    expect(
      await ask(
        `select nspname from pg_namespace where has_schema_privilege('manara_app', oid, 'create') or has_schema_privilege('manara_sweeper', oid, 'create')`,
      ),
    ).toEqual([])
  })

  test('reach the tables of the queue and of people by no way at all', async () => {
    const reached = await ask(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('graphile_worker', 'auth', 'queue') and has_schema_privilege('manara_app', n.oid, 'usage') and has_table_privilege('manara_app', c.oid, 'select, insert, update, delete')`)
    expect(reached).toEqual([])
  })
})

/** Every look across workspaces. A new one is written down here by somebody who asked whether it must be. */
const sweeps: Record<string, number> = {
  'hosting.find_live_site': 1,
  'studio: pictures deleted long ago': 1,
  'studio: files brought along and not read': 1,
  'studio: drafts past their month': 1,
  'files: files past their time': 1,
  'files: bytes nobody uses': 2,
  'models: answers past their time': 1,
  'runs: wake what is due': 1,
  'runs: seat those who wait for room': 1,
  'runs: hear cancels': 1,
  'schedules: start what is due': 1,
  'runs: kinds that are in use': 1,
  'actions: answers past their day': 1,
  'events: marks past their month': 1,
  'runs: what was told, past its week': 1,
  'runs: finished ones past their time': 1,
  'mail: mails past their time': 1,
  'models: calls past their time': 1,
  'events: personal words past their time': 1,
  'accounts: invitations past their time': 1,
  'hosting: visits past their time': 1,
  'hosting: forms past their time': 1,
  'hosting: uploads past their time': 1,
}
/** Files that may hold a connection which row-level security does not bind to one workspace. */
const widePools = [
  'modules/accounts/index.ts',
  'platform/db/database.ts',
  'platform/db/safe-to-serve.ts',
  'wiring/foundation.ts',
  'wiring/health.ts',
]

describe('a look across workspaces', () => {
  test('has a reason on the committed list, and is taken as often as the list says', () => {
    const found: Record<string, number> = {}
    for (const { text } of files)
      for (const [, reason = ''] of text.matchAll(/\.sweep\(\s*'([^']+)'/g)) found[reason] = (found[reason] ?? 0) + 1
    expect(found).toEqual(sweeps)
  })

  test('states its reason as plain words, so that the list can be true', () => {
    const loose = files.filter(({ text }) => /\bdb\.sweep\(\s*[^'\s]/.test(text)).map(({ path }) => path)
    expect(loose).toEqual([])
  })

  test('is taken through a wide connection only where the list of such files says so', () => {
    const found = files
      .filter(({ text }) => /\b(pools\.(owner|sweeper)|\bsweeper: (pools|database)|sweeper: Pool)\b/.test(text))
      .map(({ path }) => path)
      .sort()
    expect(found).toEqual(widePools)
  })
})

/** Which folder a table belongs to, by the start of its name. */
const owners: [RegExp, string][] = [
  [/^accounts_/, 'modules/accounts/'],
  [/^experiments_/, 'modules/experiments/'],
  [/^hosting_/, 'modules/hosting/'],
  [/^leads_/, 'modules/leads/'],
  [/^studio_/, 'modules/studio/'],
  [/^mail_/, 'platform/mail/'],
  [/^files_/, 'platform/files/'],
  [/^limits_/, 'platform/limits/'],
  [/^models_/, 'platform/models/'],
  [/^platform_(event|reaction)/, 'platform/events/'],
  [/^platform_idempotency/, 'platform/actions/'],
  [/^platform_parked_jobs/, 'platform/jobs/'],
  [/^platform_(run|schedule)/, 'platform/runs/'],
  [/^platform_keeping/, 'platform/keeping/'],
]
const ownerOf = (table: string) => owners.find(([form]) => form.test(table))?.[1]

describe('every table', () => {
  test('belongs to one room or tool, and only its files name it', async () => {
    const tables = (
      await ask<{ name: string }>(
        `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind in ('r', 'p') and nspname = 'public'`,
      )
    ).map((row) => row.name)
    expect(tables.filter((table) => ownerOf(table) === undefined)).toEqual([])
    const strangers = tables.flatMap((table) =>
      files
        .filter(({ path, text }) => !path.startsWith(ownerOf(table) ?? '') && new RegExp(`\\b${table}\\b(?!['"]\\s*:)`).test(text))
        .map(({ path }) => `${path}: ${table}`),
    )
    expect(strangers).toEqual([])
  })

  test('of a room is named in its stores only', async () => {
    const tables = (
      await ask<{ name: string }>(
        `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind in ('r', 'p') and nspname in ('public', 'auth')`,
      )
    ).map((row) => row.name)
    const loose = files
      .filter(({ path }) => path.startsWith('modules/') && !path.endsWith('store.ts'))
      .flatMap(({ path, text }) =>
        tables
          .filter((table) =>
            new RegExp(
              `\\b(from|into|update|join)\\b[\\s('"]+(auth\\.)?${table}\\b|(selectFrom|insertInto|updateTable|deleteFrom)\\('(auth\\.)?${table}`,
            ).test(text),
          )
          .map((table) => `${path}: ${table}`),
      )
    expect(loose).toEqual([])
  })
})
