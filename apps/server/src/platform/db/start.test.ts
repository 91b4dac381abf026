import { describe, expect, it, onTestFinished } from 'vitest'
import { aDatabase, askForServer } from '../../../tests/kit/database.ts'
import type { TestDatabase } from '../../../tests/kit/database.ts'
import { migrationsFolder } from '../../../tests/kit/database-server.ts'
import { aTempFolder } from '../../../tests/kit/folder.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { loginOfUrl, withClient } from './login.ts'
import { openPools } from './pools.ts'
import { refuseUnsafeServing } from './safe-to-serve.ts'
import { startDatabase } from './start.ts'

const passwords = { admin: 'admin-secret', owner: 'owner-secret', app: 'app-secret', sweeper: 'sweeper-secret' }
const urlOf = (login: { user: string; password: string; host: string; port: number; database: string }) =>
  `postgres://${login.user}:${login.password}@/${login.database}?host=${encodeURIComponent(login.host)}&port=${login.port}`

/** A server of the operator's: one that syncs, with an owner who may make roles but is no superuser. */
async function aForeignServer() {
  const dataDir = aTempFolder()
  const server = await startEmbedded({ dataDir, passwords, log: () => undefined })
  onTestFinished(() => server.stop())
  await withClient(server.admin, async (client) => {
    await client.query(`create role boss login createrole password 'boss-secret'; create role clerk login password 'clerk-secret'`)
    await client.query('create database bossdb owner boss')
    await client.query('create database clerkdb owner clerk')
    await client.query('drop database manara')
    await client.query('drop role manara_app, manara_sweeper')
  })
  const login = (user: string) => ({ ...server.admin, user, password: `${user}-secret`, database: `${user}db` })
  return { admin: server.admin, boss: login('boss'), clerk: login('clerk') }
}
const start = (databaseUrl: string, overrides = {}) =>
  startDatabase({
    dataDir: '/nonexistent',
    databaseUrl,
    passwords,
    migrationsFolder,
    log: () => undefined,
    onError: () => undefined,
    ...overrides,
  })

describe('a PostgreSQL of the operator’s', () => {
  it('gets the two serving roles, all migrations, and serves; a second process joins it', async () => {
    const { boss } = await aForeignServer()
    const [one, two] = await Promise.all([start(urlOf(boss)), start(urlOf(boss))])
    expect([...one.applied, ...two.applied].filter((name) => name.startsWith('0001'))).toHaveLength(1)
    expect((await two.pools.app.query('select current_user as name')).rows).toEqual([{ name: 'manara_app' }])
    await one.close()
    const later = await start(urlOf(boss))
    expect(later.applied).toEqual([])
    await Promise.all([two.close(), later.close()])
  })

  it('is asked for the roles by name when its owner may not make them, and then serves with the given passwords', async () => {
    const { admin, clerk } = await aForeignServer()
    await expect(start(urlOf(clerk))).rejects.toThrow(/may not make roles.*create role manara_app login.*DATABASE_APP_PASSWORD/)
    await withClient(admin, (client) =>
      client.query(
        `create role manara_app login password 'app-secret'; create role manara_sweeper login password 'sweeper-secret'; grant manara_app, manara_sweeper to clerk`,
      ),
    )
    const served = await start(urlOf(clerk))
    expect(served.applied.length).toBeGreaterThan(0)
    await served.close()
  })

  it('is not shared between two installations', async () => {
    const { boss, admin } = await aForeignServer()
    await (await start(urlOf(boss))).close()
    await withClient(admin, (client) => client.query('create database other owner boss'))
    await expect(start(urlOf({ ...boss, database: 'other' }))).rejects.toThrow('belongs to another Manara')
  })

  it('is refused before anything is migrated when somebody objects', async () => {
    const { boss } = await aForeignServer()
    await expect(
      start(urlOf(boss), {
        beforeMigrating: async () => {
          throw new Error('an old workflow')
        },
      }),
    ).rejects.toThrow('an old workflow')
    const { rows } = await withClient(boss, (client) => client.query(`select to_regnamespace('platform') as there`))
    expect(rows).toEqual([{ there: null }])
  })

  it('gets a clear sentence when it does not answer or the address is none', async () => {
    await expect(start('postgres://nobody:x@127.0.0.1:1/none')).rejects.toThrow(/127\.0\.0\.1:1, database none.*does not let us in/)
    expect(() => loginOfUrl('postgres://')).toThrow('DATABASE_URL is not an address')
  })
})

describe('serving', () => {
  const check = (db: TestDatabase, changed: Partial<TestDatabase['access']> = {}) => refuse(db, { ...db.access, ...changed })
  async function refuse(db: TestDatabase, access: TestDatabase['access']) {
    const pools = openPools({ access, onError: () => undefined })
    onTestFinished(() => pools.close())
    return refuseUnsafeServing(pools, db.access)
  }

  it('is refused as superuser, as owner, as a member of the owner, and past row-level security', async () => {
    const db = await aDatabase()
    const { admin } = await askForServer()
    const database = db.access.app.database
    await withClient(admin, (client) =>
      client.query(`
      create role test_super login superuser password 'x'; create role test_member login password 'x'; grant manara_owner to test_member; create role test_owning login password 'x'`),
    )
    onTestFinished(async () => {
      await withClient({ ...admin, database }, (client) => client.query('drop owned by test_owning'))
      await withClient(admin, (client) => client.query('drop role test_super, test_member, test_owning'))
    })
    await withClient({ ...admin, database }, (client) =>
      client.query('create table owned (id int); alter table owned owner to test_owning'),
    )
    for (const user of ['test_super', 'test_member', 'test_owning'])
      await expect(check(db, { app: { ...db.access.app, user, password: 'x' } })).rejects.toThrow(`${user} could read every workspace`)
    await expect(check(db, { app: db.access.owner })).rejects.toThrow('manara_owner could read every workspace')
  })

  it('is refused on a server that may forget what it accepted', async () => {
    const db = await aDatabase()
    await expect(check(db)).rejects.toThrow('fsync off')
  })
})
