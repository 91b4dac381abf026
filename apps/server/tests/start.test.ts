import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { whenFileEnds } from './kit/closing.ts'
import { freePort, keyOf, talkTo } from './kit/manara.ts'
import { aFolder, isReady, startProgram } from './kit/program.ts'
import type { Program } from './kit/program.ts'
import { clusterFolder } from '../src/platform/db/embedded/folders.ts'
import { isAlive, readPostmaster } from '../src/platform/db/embedded/postmaster-file.ts'
import { whoRunsPostgres } from '../src/platform/db/embedded/run-as.ts'

// The program as its owner starts it. What PostgreSQL alone does when it is killed stands in src/platform/db/embedded.
const postgresOf = (dataDir: string) => readPostmaster(clusterFolder(dataDir, whoRunsPostgres(), '/var/lib/manara'))?.pid
/** A data folder whose PostgreSQL is ended with the test file, should the program have left it behind. */
function aDataDir(): string {
  const dataDir = join(aFolder('start'), 'data')
  whenFileEnds(async () => {
    const left = postgresOf(dataDir)
    if (left !== undefined) process.kill(left, 'SIGQUIT')
  })
  return dataDir
}
const aPair = async () => ({ PORT: String(await freePort()), SITES_PORT: String(await freePort()) })
const lines = (program: Program) => program.said().trim().split('\n')

async function refusal(env: Record<string, string>): Promise<string> {
  const program = startProgram(env)
  expect(await program.ended(30_000), program.said()).toBe(1)
  expect(program.said()).not.toMatch(/\n\s+at |Error:/)
  return lines(program).at(-1) ?? ''
}

async function until(met: () => boolean | Promise<boolean>, ms: number): Promise<number> {
  const start = performance.now()
  while (!(await met())) {
    if (performance.now() - start > ms) throw new Error(`it did not come to be within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return performance.now() - start
}

describe('a start that cannot be', () => {
  test('because a port is taken, says which and by what setting to change it, and leaves no PostgreSQL behind', async () => {
    const busy = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => busy.once('listening', resolve))
    const taken = String((busy.address() as { port: number }).port)
    const dataDir = aDataDir()
    const free = await aPair()
    expect(await refusal({ DATA_DIR: dataDir, ...free, PORT: taken })).toBe(
      `Port ${taken} is in use by another program: stop it, or set PORT to a free port.`,
    )
    expect(postgresOf(dataDir)).toBeUndefined()
    expect(await refusal({ DATA_DIR: dataDir, ...free, SITES_PORT: taken })).toBe(
      `Port ${taken} is in use by another program: stop it, or set SITES_PORT to a free port.`,
    )
    expect(postgresOf(dataDir)).toBeUndefined()
    busy.close()
  }, 180_000)

  test('because the folder is somebody else’s, or a setting is wrong, says so in one sentence', async () => {
    const foreign = aFolder('foreign')
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work')
    expect(await refusal({ DATA_DIR: foreign, ...(await aPair()) })).toMatch(/holds files that are not Manara’s \(thesis\.txt\)/)
    expect(await refusal({ DATA_DIR: foreign, PORT: 'eighty' })).toMatch(/^PORT /)
    expect(await refusal({ DATABASE_URL: 'postgres://x:y@127.0.0.1:1/z', DATA_DIR: join(foreign, 'd'), ...(await aPair()) })).not.toBe('')
  }, 60_000)
})

test('it starts, holds its folder, survives kill -9 of itself and of PostgreSQL, and leaves nothing behind on Ctrl-C', async () => {
  const dataDir = aDataDir()
  const ports = await aPair()
  const url = `http://localhost:${ports.PORT}`
  const ready = async () => (await fetch(`${url}/ready`).catch(() => undefined))?.status === 200

  const first = startProgram({ DATA_DIR: dataDir, ...ports })
  const [link = ''] = await first.says(/http\S+welcome\?token=\S+/, 60_000)
  const { call } = talkTo({ url, sitesPort: Number(ports.SITES_PORT), key: await keyOf(url, link) })
  const names = async () => (await call<{ items: { name: string }[] }>('GET', '/api/leads')).json.items.map((lead) => lead.name)
  expect((await call('POST', '/api/leads', { name: 'Kept' })).status).toBe(201)

  // A second one on the same folder is refused and harms nothing.
  expect(await refusal({ DATA_DIR: dataDir, ...(await aPair()) })).toBe(
    `Another Manara is running on ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
  )
  expect(await names()).toEqual(['Kept'])

  // Node is killed: PostgreSQL runs on, and the next start takes it over.
  const postgres = postgresOf(dataDir) ?? 0
  first.send('SIGKILL')
  expect(await first.ended()).toBe('SIGKILL')
  expect(isAlive(postgres)).toBe(true)
  const second = startProgram({ DATA_DIR: dataDir, ...ports })
  await second.says(isReady)
  expect(postgresOf(dataDir)).toBe(postgres)
  expect(await names()).toEqual(['Kept'])

  // PostgreSQL is killed: the program starts it again by itself.
  process.kill(postgres, 'SIGKILL')
  await until(() => !isAlive(postgres), 20_000)
  expect(await until(ready, 10_000)).toBeLessThan(10_000)
  expect(postgresOf(dataDir)).not.toBe(postgres)
  expect((await call('POST', '/api/leads', { name: 'After' })).status).toBe(201)
  expect(await names()).toEqual(['After', 'Kept'])

  // Ctrl-C: all goes, and says why it takes a moment.
  const last = postgresOf(dataDir) ?? 0
  second.send('SIGINT')
  expect(await second.ended()).toBe(0)
  // The system may take a moment to clear away a process that has ended.
  await until(() => !isAlive(last), 20_000)
  expect([isAlive(last), postgresOf(dataDir), isAlive(second.pid)]).toEqual([false, undefined, false])
  expect(second.said()).toContain('Finishing what is at work')
}, 240_000)
