import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDatabase } from '../../../tests/kit/database.ts'
import { migrationsFolder } from '../../../tests/kit/database-server.ts'
import { aTempFolder } from '../../../tests/kit/folder.ts'
import { migrate, readMigrations } from './migrate.ts'
import { describeSchema } from '../../../tests/kit/schema.ts'

function aFolder(files: Record<string, string>): string {
  const folder = aTempFolder()
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}
const one = { '0001_notes_start.sql': 'create table notes (id int)' }
const two = { ...one, '0002_notes_title.sql': 'alter table notes add title text' }

describe('migrations', () => {
  it('run once each, in order, also when two processes start together', async () => {
    const { access, pools } = await aDatabase({ migrated: false })
    expect(await migrate(access.owner, readMigrations(aFolder(one)))).toEqual(['0001_notes_start.sql'])
    const migrations = readMigrations(aFolder(two))
    const both = await Promise.all([migrate(access.owner, migrations), migrate(access.owner, migrations)])
    expect(both.flat()).toEqual(['0002_notes_title.sql'])
    await pools.owner.query('select id, title from notes')
  })

  it('leave nothing behind of one that failed, and go on from there', async () => {
    const { access, pools } = await aDatabase({ migrated: false })
    const broken = { ...one, '0002_notes_broken.sql': 'create table half (id int); select 1 / 0' }
    await expect(migrate(access.owner, readMigrations(aFolder(broken)))).rejects.toThrow('0002_notes_broken.sql failed: division by zero')
    await expect(pools.owner.query('select * from half')).rejects.toThrow(/does not exist/)
    expect(await migrate(access.owner, readMigrations(aFolder(two)))).toEqual(['0002_notes_title.sql'])
  })

  it('are refused when one that ran was changed or is gone', async () => {
    const { access } = await aDatabase({ migrated: false })
    await migrate(access.owner, readMigrations(aFolder(two)))
    await expect(
      migrate(access.owner, readMigrations(aFolder({ ...two, '0001_notes_start.sql': 'create table notes (id bigint)' }))),
    ).rejects.toThrow('0001_notes_start.sql was changed')
    await expect(migrate(access.owner, readMigrations(aFolder(one)))).rejects.toThrow('served by a newer Manara')
  })

  it('have a number, a module and a purpose in their name, each number once', () => {
    expect(() => readMigrations(aFolder({ 'notes.sql': '' }))).toThrow('notes.sql is not named like')
    expect(() => readMigrations(aFolder({ ...one, '0001_other_start.sql': '' }))).toThrow('Two migrations')
  })

  it('bring a database of an earlier release to the same schema as a fresh one', async () => {
    const all = readMigrations(migrationsFolder)
    const [fresh, stepwise] = await Promise.all([aDatabase(), aDatabase({ migrated: false })])
    for (const at of all.keys()) await migrate(stepwise.access.owner, all.slice(0, at + 1))
    expect(await describeSchema(stepwise.pools.owner)).toEqual(await describeSchema(fresh.pools.owner))
    expect((await describeSchema(fresh.pools.owner)).length).toBeGreaterThan(5)
  })
})
