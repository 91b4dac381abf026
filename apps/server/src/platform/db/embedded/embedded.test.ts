import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aTempFolder } from '../../../../tests/kit/folder.ts'
import { withClient } from '../login.ts'
import { openPools } from '../pools.ts'
import { findBinaries } from './binaries.ts'
import { startEmbedded } from './embedded.ts'
import type { EmbeddedOptions } from './embedded.ts'
import { isPostgres, readPostmaster } from './postmaster-file.ts'
import { whoRunsPostgres } from './run-as.ts'
import { stopServer } from './server.ts'

const passwords = { admin: 'secret-admin', owner: 'secret-owner', app: 'secret-app', sweeper: 'secret-sweeper' }
const isRoot = process.getuid?.() === 0

function aFolder(mode = 0o711): string {
  const dataDir = join(aTempFolder(mode), 'data')
  mkdirSync(dataDir, { mode: 0o711 })
  return dataDir
}

async function started(dataDir: string, options: Partial<EmbeddedOptions> = {}) {
  const lines: string[] = []
  const database = await startEmbedded({ dataDir, passwords, log: (line) => void lines.push(line), ...options })
  onTestFinished(() => database.stop())
  return { ...database, lines }
}

/** A Manara of its own that holds the server until it is killed. */
async function anotherProcess(dataDir: string) {
  const script = `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
    const database = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, passwords: ${JSON.stringify(passwords)}, log: () => {} })
    console.log(database.pid())`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [pid] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, pid: Number(pid.toString()) }
}

const eventually = async (look: () => Promise<boolean>, withinMs: number): Promise<number> => {
  const from = performance.now()
  while (!(await look())) {
    if (performance.now() - from > withinMs) throw new Error(`not within ${withinMs} ms`)
    await pause(25)
  }
  return performance.now() - from
}

describe('the PostgreSQL that comes along', () => {
  it('keeps its files to itself, checks its pages, listens on a private socket only, and stops with the program', async () => {
    const dataDir = aFolder()
    const database = await startEmbedded({ dataDir, passwords, log: () => undefined })
    const settings = await withClient(database.access.owner, async (client) =>
      (
        await client.query(
          `select name, setting from pg_settings where name in ('data_checksums', 'listen_addresses', 'fsync', 'synchronous_commit') order by 1`,
        )
      ).rows.map((row) => `${row.name}=${row.setting}`),
    )
    expect(settings).toEqual(['data_checksums=on', 'fsync=on', 'listen_addresses=', 'synchronous_commit=on'])
    for (const folder of [join(dataDir, 'postgres'), database.access.owner.host]) expect(statSync(folder).mode & 0o777).toBe(0o700)
    await database.stop()
    expect(isPostgres(database.pid())).toBe(false)
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  it('opens with the right passwords only, and serves with roles that own nothing', async () => {
    const { access } = await started(aFolder())
    await expect(withClient({ ...access.app, password: 'wrong' }, async () => true)).rejects.toThrow(/password authentication failed/)
    const roles = await withClient(
      access.owner,
      async (client) =>
        (await client.query(`select rolname, rolsuper, rolbypassrls from pg_roles where rolname like 'manara%' order by 1`)).rows,
    )
    expect(roles).toEqual([
      { rolname: 'manara_admin', rolsuper: true, rolbypassrls: true },
      { rolname: 'manara_app', rolsuper: false, rolbypassrls: false },
      { rolname: 'manara_owner', rolsuper: false, rolbypassrls: false },
      { rolname: 'manara_sweeper', rolsuper: false, rolbypassrls: false },
    ])
  })

  it('comes back by itself when it is killed, with what was committed, and the pools go on', async () => {
    const database = await started(aFolder())
    const pools = openPools({ access: database.access, onError: () => undefined })
    onTestFinished(() => pools.close())
    const heard: string[] = []
    let reconnects = 0
    await pools.listen(
      'news',
      (message) => void heard.push(message),
      () => void (reconnects += 1),
    )
    await pools.owner.query(
      'create table kept (id int); insert into kept values (1); grant select on kept to manara_app; grant usage on schema public to manara_app',
    )
    const killed = database.pid()
    process.kill(killed, 'SIGKILL')
    // A session that is already open may answer once more before it notices.
    const backMs = await eventually(async () => database.pid() !== killed, 20_000)
    await eventually(
      () =>
        pools.app.query('select * from kept').then(
          (found) => found.rowCount === 1,
          () => false,
        ),
      10_000,
    )
    expect(backMs).toBeLessThan(10_000)
    await eventually(async () => reconnects === 1, 20_000)
    await pools.app.query(`notify news, 'after'`)
    await eventually(async () => heard.includes('after'), 20_000)
    expect(database.lines.join('\n')).toContain('starting it again')
  })

  it('is taken over when the program was killed and it was not', async () => {
    const dataDir = aFolder()
    const { child, pid } = await anotherProcess(dataDir)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(isPostgres(pid)).toBe(true)
    const database = await started(dataDir)
    expect(database.pid()).toBe(pid)
    process.kill(pid, 'SIGKILL')
    await eventually(async () => database.pid() !== pid && isPostgres(database.pid()), 20_000)
  })

  it('starts when both were killed, and when its old number now belongs to a stranger', async () => {
    const dataDir = aFolder()
    const { child, pid } = await anotherProcess(dataDir)
    child.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    await once(child, 'exit')
    await eventually(async () => !isPostgres(pid), 20_000)
    const stranger = spawn('sleep', ['60'], whoRunsPostgres())
    onTestFinished(() => void stranger.kill())
    const path = join(dataDir, 'postgres', 'postmaster.pid')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(stranger.pid)))
    const database = await started(dataDir)
    expect(readPostmaster(join(dataDir, 'postgres'))?.pid).toBe(database.pid())
  })

  it('is refused with other keys than it was made with', async () => {
    const dataDir = aFolder()
    const first = await startEmbedded({ dataDir, passwords, log: () => undefined })
    await first.stop()
    await expect(startEmbedded({ dataDir, passwords: { ...passwords, admin: 'other' }, log: () => undefined })).rejects.toThrow(
      'DATA_DIR/keys do not open this database',
    )
    const left = readPostmaster(join(dataDir, 'postgres'))
    expect(left).toBeUndefined()
  })

  it('is refused when another release made the files, or when the files are no database', async () => {
    const dataDir = aFolder()
    mkdirSync(join(dataDir, 'postgres'))
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '16\n')
    await expect(started(dataDir)).rejects.toThrow('was made by PostgreSQL 16 and this release brings 18')
    rmSync(join(dataDir, 'postgres', 'PG_VERSION'))
    writeFileSync(join(dataDir, 'postgres', 'notes.txt'), 'x')
    await expect(started(dataDir)).rejects.toThrow('holds files but no database')
  })

  it('starts anew after a first start that was cut short', async () => {
    const dataDir = aFolder()
    mkdirSync(join(dataDir, 'postgres.new', 'base'), { recursive: true })
    const { access } = await started(dataDir)
    expect(await withClient(access.app, async (client) => (await client.query('select 1 as one')).rows)).toEqual([{ one: 1 }])
  })

  it('finds a short place for its socket when the data folder lies deep', async () => {
    const dataDir = join(aFolder(), 'd'.repeat(60), 'e'.repeat(40))
    mkdirSync(dataDir, { recursive: true, mode: 0o711 })
    const { access, stop } = await started(dataDir)
    expect(Buffer.byteLength(join(access.owner.host, '.s.PGSQL.5432'))).toBeLessThan(100)
    expect(statSync(access.owner.host).mode & 0o777).toBe(0o700)
    await stop()
    expect(existsSync(access.owner.host)).toBe(false)
  })

  it.skipIf(!isRoot)('works in a folder that only root may enter, with its files where they can be reached', async () => {
    const dataDir = aFolder(0o700)
    const shelf = aTempFolder(0o755)
    const database = await started(dataDir, { shelf })
    expect(lstatSync(join(dataDir, 'postgres')).isSymbolicLink()).toBe(true)
    expect(readlinkSync(join(dataDir, 'postgres'))).toMatch(shelf)
    expect(database.lines.join()).toContain('may not run as root')
  })
})

describe('stopping', () => {
  it('of a server that is gone already is quick', async () => {
    const from = performance.now()
    await stopServer(2 ** 22 + 1)
    expect(performance.now() - from).toBeLessThan(500)
  })

  it('brings the release the program was made with', () => {
    expect(findBinaries().major).toBe(18)
  })
})
