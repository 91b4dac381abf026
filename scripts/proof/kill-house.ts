import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startEmbedded } from '../../apps/server/src/platform/db/embedded/embedded.ts'
import type { DbLogin } from '../../apps/server/src/platform/db/login.ts'
import { freePorts, killNow, makeKey, postmasterOf, startApp, stopApp, untilReady, untilWorks } from './app-process.ts'
import type { AppProcess, Ports } from './app-process.ts'
import { ask } from './ask.ts'

export type Victim = 'app' | 'postgres' | 'worker'

/** The running program, and how to take a part of it away. */
export type KillHouse = {
  ports: Ports
  key: string
  siteHost: string
  /** Kills the victim at once; whatever brings it back is under way when this resolves. */
  kill(): Promise<void>
  /** Whether what was killed last has a successor; until then an answer may still come from what the kill left over. */
  isReplaced(): boolean
  /** Resolves when every part of the program is there. */
  ready(): Promise<void>
  output(): string
  close(): Promise<void>
}

const passwords = { admin: 'admin-of-proof', owner: 'owner-of-proof', app: 'app-of-proof', sweeper: 'sweeper-of-proof' }

/** What was begun and must be ended, also when the opening fails half-way. */
type Begun = { folder: string; ports: Ports; apps: Set<AppProcess>; endings: (() => Promise<unknown>)[] }

/** Brings up what a victim needs: one process with its own PostgreSQL, or one API and two workers on a PostgreSQL of theirs; with one site on the air. */
export async function openKillHouse(victim: Victim): Promise<KillHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'manara-kill-'))
  chmodSync(folder, 0o711)
  const begun: Begun = { folder, ports: await freePorts(), apps: new Set(), endings: [] }
  const close = async () => {
    await Promise.all([...begun.apps].map(stopApp))
    for (const end of begun.endings) await end()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { ...(victim === 'worker' ? await openCrew(begun) : await openAlone(victim, begun)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openAlone(victim: 'app' | 'postgres', { folder, ports, apps }: Begun): Promise<Omit<KillHouse, 'close'>> {
  const dataDir = join(folder, 'data')
  const start = () => {
    const started = startApp({ dataDir, ports, role: 'all' })
    apps.add(started)
    return started
  }
  let app: AppProcess = start()
  let killed: number | undefined
  await untilReady(app, ports)
  const key = await makeKey(dataDir)
  return {
    ports,
    key,
    siteHost: await publishSite(ports, key),
    ready: () => untilReady(app, ports),
    output: () => app.output(),
    isReplaced: () => victim === 'app' || ![killed, undefined].includes(postmasterOf(dataDir)),
    async kill() {
      if (victim === 'app') {
        await killNow(app)
        app = start()
        return
      }
      killed = postmasterOf(dataDir)
      if (killed === undefined) throw new Error('there is no PostgreSQL to kill')
      process.kill(killed, 'SIGKILL')
    },
  }
}

async function openCrew({ folder, ports, apps, endings }: Begun): Promise<Omit<KillHouse, 'close'>> {
  const home = join(folder, 'database')
  mkdirSync(home, { mode: 0o711 })
  const database = await startEmbedded({ dataDir: home, passwords, log: () => undefined })
  endings.push(() => database.stop())
  const external = {
    DATABASE_URL: urlOf(database.access.owner),
    DATABASE_APP_PASSWORD: passwords.app,
    DATABASE_SWEEPER_PASSWORD: passwords.sweeper,
  }
  const dataDir = join(folder, 'data')
  const start = (role: 'api' | 'worker', at: Ports) => {
    const started = startApp({ dataDir, ports: at, role, external })
    apps.add(started)
    return started
  }
  const api = start('api', ports)
  await untilReady(api, ports)
  const workers = [start('worker', await freePorts()), start('worker', await freePorts())]
  const key = await makeKey(dataDir, external)
  let turn = 0
  return {
    ports,
    key,
    siteHost: await publishSite(ports, key),
    ready: async () => void (await Promise.all([untilReady(api, ports), ...workers.map(untilWorks)])),
    output: () => [api, ...workers].map((one) => one.output()).join('\n'),
    isReplaced: () => true,
    async kill() {
      const at = turn++ % workers.length
      const victim = workers[at]
      if (victim) await killNow(victim)
      workers[at] = start('worker', await freePorts())
    },
  }
}

const urlOf = ({ host, port, database, user, password }: DbLogin): string =>
  `postgres://${user}:${password}@/${database}?host=${encodeURIComponent(host)}&port=${port}`

/** A site with a contact form, made the way a person makes it. Gives the host name it is served under. */
async function publishSite({ port }: Ports, key: string): Promise<string> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await ask({ port, path, method, headers, body: body && JSON.stringify(body), timeoutMs: 30_000 })
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body.slice(0, 500)}`)
    return (answer.body.startsWith('{') ? JSON.parse(answer.body) : {}) as T
  }
  const { id } = await call<{ id: string }>('POST', '/api/sites', { name: 'Proof' })
  await call('POST', `/api/sites/${id}/chat`, { message: 'Bakery Proof in Graz, open 6-18, sourdough and cakes, call 0316 123456' })
  const { jobId } = await call<{ jobId: string }>('POST', '/api/deploy', { siteId: id })
  for (;;) {
    const { status, url, error } = await call<{ status: string; url?: string; error?: string }>('GET', `/api/status/${jobId}`)
    if (url && status === 'completed') return new URL(url).hostname
    if (status === 'failed') throw new Error(`the site did not go live: ${error}`)
    await pause(100)
  }
}
