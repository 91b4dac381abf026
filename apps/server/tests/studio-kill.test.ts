import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startFakeModel } from './kit/fake-model.ts'
import type { FakeModel } from './kit/fake-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'manara-kill-'))
chmodSync(folder, 0o711)
const root = resolve(import.meta.dirname, '../../..')
let fake: FakeModel
let child: ChildProcess | undefined
let env: Record<string, string>
let key = ''

beforeAll(async () => {
  fake = await startFakeModel()
  const [port, sitesPort] = [await freePort(), await freePort()]
  env = {
    PATH: process.env['PATH'] ?? '',
    PORT: `${port}`,
    SITES_PORT: `${sitesPort}`,
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'error',
    MODEL_BASE_URL: fake.baseUrl,
    MODEL_NAME: 'fake',
  }
})
afterAll(async () => {
  child?.kill('SIGTERM')
  if (child && child.exitCode === null) await once(child, 'exit')
  await fake.close()
  rmSync(folder, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** The program as it is started by hand, in a process that can be killed. */
async function start(): Promise<ChildProcess> {
  const started = spawn(process.execPath, [join(root, 'apps/server/src/main.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  child = started
  await new Promise<void>((resolve) => {
    started.stdout.on('data', (line) => {
      if (String(line).includes('Manara is ready')) resolve()
    })
  })
  return started
}

async function makeKey(): Promise<string> {
  const script = spawn(process.execPath, [join(root, 'scripts/api-key.ts')], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  for await (const part of script.stdout) said += String(part)
  return said.trim().split('\n').at(-1) ?? ''
}

const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
  const response = await fetch(`http://127.0.0.1:${env['PORT']}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  return (await response.json()) as T
}
type Site = { id: string; revision: number; activeRun?: string; site: { pages: { sections: { id: string; type: string }[] }[] } }
type Messages = { items: { author: string; state: string; text: string }[] }
const sectionsOf = (site: Site) => site.site.pages[0]?.sections ?? []

test('a message whose program is killed in the middle is finished by the next start, and nothing is done twice', async () => {
  const first = await start()
  key = await makeKey()
  // Slow enough that the kill falls between two sections.
  fake.next({ answer: '{"texts":[]}', pieceMs: 60, pieceLength: 4 })
  const { id } = await call<Site>('POST', '/api/sites', {})
  const brief = 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456'
  void fetch(`http://127.0.0.1:${env['PORT']}/api/sites/${id}/chat`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ message: brief }),
  })
    .then((response) => response.text())
    .catch(() => undefined)
  await expect.poll(async () => sectionsOf(await call<Site>('GET', `/api/sites/${id}`)).length, { timeout: 10_000 }).toBeGreaterThan(2)
  const before = await call<Site>('GET', `/api/sites/${id}`)
  expect(before.activeRun).toBeDefined()
  first.kill('SIGKILL')
  await once(first, 'exit')

  const begun = performance.now()
  await start()
  await expect
    .poll(async () => (await call<Messages>('GET', `/api/sites/${id}/messages`)).items.map(({ author, state }) => `${author} ${state}`), {
      timeout: 20_000,
    })
    .toEqual(['manara done', 'owner done'])
  expect(performance.now() - begun).toBeLessThan(15_000)
  const after = await call<Site>('GET', `/api/sites/${id}`)
  const ids = sectionsOf(after).map((section) => section.id)
  expect(ids.slice(0, sectionsOf(before).length)).toEqual(sectionsOf(before).map((section) => section.id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(sectionsOf(after).map((section) => section.type)).toEqual(expect.arrayContaining(['header', 'hero', 'contact', 'footer']))
  // One version for the site itself, one for each section: no step was saved twice.
  expect(after.revision).toBe(ids.length + 1)
  expect(after.activeRun).toBeUndefined()
}, 60_000)
