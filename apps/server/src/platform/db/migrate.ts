import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { StartRefused } from '../start-refused.ts'
import { withClient } from './login.ts'
import type { DbLogin } from './login.ts'

/** One numbered file. `NNNN_<module>_<what>.sql`; never changed once it shipped. */
export type Migration = { number: number; name: string; sql: string; checksum: string }

const fileForm = /^(\d{4})_[a-z]+_[a-z0-9_]+\.sql$/
/** Any constant; every process of one database takes the same lock. */
const lockKey = 7_310_579_002

/** Reads the migrations in order. Refuses a misnamed file and a number used twice. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const migrations = names.map((name) => {
    const number = Number(fileForm.exec(name)?.[1])
    if (!number) throw new StartRefused(`The migration ${name} is not named like 0042_leads_add_source.sql.`)
    const sql = readFileSync(join(folder, name), 'utf8')
    return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
  const twice = migrations.find((one, at) => migrations[at - 1]?.number === one.number)
  if (twice) throw new StartRefused(`Two migrations have the number of ${twice.name}.`)
  return migrations
}

/**
 * Brings the database to the newest migration, each in a transaction of its own, one process at a time.
 * Gives the names that were applied. Refuses when a shipped migration was changed or the database is newer than the program.
 */
export async function migrate(owner: DbLogin, migrations: readonly Migration[]): Promise<string[]> {
  return withClient(owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(`create schema if not exists platform;
      create table if not exists platform.migrations (number int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`)
    const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
      'select number, name, checksum from platform.migrations order by number',
    )
    checkHistory(rows, migrations)
    const known = new Set(rows.map((row) => row.number))
    const pending = migrations.filter((migration) => !known.has(migration.number))
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  })
}

function checkHistory(applied: { number: number; name: string; checksum: string }[], migrations: readonly Migration[]): void {
  const files = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const row of applied) {
    const file = files.get(row.number)
    if (!file)
      throw new StartRefused(
        `The database knows the migration ${row.name}, this program does not: it was served by a newer Manara. Start that release.`,
      )
    if (file.checksum !== row.checksum)
      throw new StartRefused(
        `The migration ${row.name} was changed after it was applied here: bring the original file back and write a new migration.`,
      )
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into platform.migrations (number, name, checksum) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback').catch(() => undefined)
    throw new Error(`The migration ${migration.name} failed: ${(cause as Error).message}`, { cause })
  }
}
