import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aTempFolder } from './kit/folder.ts'
import { isPostgres, readPostmaster } from '../src/platform/db/embedded/postmaster-file.ts'

const root = resolve(import.meta.dirname, '../../..')
const main = join(root, 'apps/server/src/main.ts')

const aFolder = () => join(aTempFolder(), 'data')

async function aPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}

type Program = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function run(file: string, env: Record<string, string>): Program {
  const child = spawn(process.execPath, [file], { cwd: tmpdir(), env: { PATH: '/usr/bin:/bin', LOG_LEVEL: 'error', HOST: '127.0.0.1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { text += part.toString() })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  onTestFinished(async () => {
    child.kill('SIGINT')
    await ended
  })
  return { child, said: () => text, ended }
}

async function started(env: Record<string, string>): Promise<Program> {
  const program = run(main, env)
  const until = performance.now() + 40_000
  while (!program.said().includes('Manara is ready')) {
    if (program.child.exitCode !== null || performance.now() > until) throw new Error(`it did not start: ${program.said()}`)
    await pause(25)
  }
  return program
}

const get = (port: number, path: string, key?: string) => fetch(`http://127.0.0.1:${port}${path}`, key ? { headers: { authorization: `Bearer ${key}` } } : {})

describe('starting', () => {
  it('prints one line with address and one-time link, gives keys beside it, refuses a second one, and stops with its PostgreSQL', { timeout: 90_000 }, async () => {
    const dataDir = aFolder()
    const env = { DATA_DIR: dataDir, PORT: String(await aPort()), SITES_PORT: String(await aPort()) }
    const server = await started(env)
    expect(server.said().trim()).toMatch(new RegExp(`^Manara is ready\\..*http://localhost:${env.PORT}/welcome\\?token=[\\w-]{43}$`))

    const keys = run(join(root, 'scripts/api-key.ts'), env)
    expect(await keys.ended).toBe(0)
    const key = keys.said().trim().split('\n').at(-1) ?? ''
    expect(key).toMatch(/^mnr_[\w-]{43}$/)
    expect(await (await get(Number(env.PORT), '/api/me', key)).json()).toMatchObject({ workspace: { role: 'owner' }, person: { hasPassword: false } })

    const second = run(main, { ...env, PORT: String(await aPort()), SITES_PORT: String(await aPort()) })
    expect(await second.ended).toBe(1)
    expect(second.said().trim()).toBe(`Another Manara is running on ${dataDir}: stop it first, or set DATA_DIR to another folder.`)

    const { pid = 0 } = readPostmaster(join(dataDir, 'postgres')) ?? {}
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(isPostgres(pid)).toBe(false)
  })

  it('gives a key on a fresh folder, which the server then knows; after kill -9 it takes over its PostgreSQL', { timeout: 90_000 }, async () => {
    const dataDir = aFolder()
    const env = { DATA_DIR: dataDir, PORT: String(await aPort()), SITES_PORT: String(await aPort()) }
    const keys = run(join(root, 'scripts/api-key.ts'), env)
    expect(await keys.ended).toBe(0)
    const key = keys.said().trim().split('\n').at(-1)
    const first = await started(env)
    expect((await get(Number(env.PORT), '/api/me', key)).status).toBe(200)
    const before = readPostmaster(join(dataDir, 'postgres'))?.pid
    first.child.kill('SIGKILL')
    await first.ended
    await started(env)
    expect(readPostmaster(join(dataDir, 'postgres'))?.pid).toBe(before)
    expect((await get(Number(env.PORT), '/api/me', key)).status).toBe(200)
  })

  it('ends with one sentence and code 1 for a port in use, a foreign folder and wrong settings', { timeout: 60_000 }, async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    onTestFinished(() => void taken.close())
    const { port } = taken.address() as { port: number }
    const foreign = aTempFolder()
    writeFileSync(join(foreign, 'thesis.docx'), 'x')
    const [busy, strange, wrong] = [
      run(main, { DATA_DIR: aFolder(), PORT: String(port), SITES_PORT: String(await aPort()) }), run(main, { DATA_DIR: foreign }), run(main, { DATA_DIR: aFolder(), PORT: 'x', SIGN_UP: 'y' }),
    ]
    expect(await Promise.all([busy, strange, wrong].map((program) => program.ended))).toEqual([1, 1, 1])
    expect(busy.said()).toContain(String(port))
    for (const program of [busy, strange]) expect(program.said().trim().split('\n')).toHaveLength(1)
    expect(strange.said()).toContain('thesis.docx')
    expect(wrong.said()).toMatch(/PORT .*\n.*SIGN_UP/)
    expect(readFileSync(join(foreign, 'thesis.docx'), 'utf8')).toBe('x')
  })
})
