import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startEmbedded } from '../apps/server/src/platform/db/embedded/embedded.ts'
import type { DbLogin } from '../apps/server/src/platform/db/login.ts'
import { freePorts, makeKey, startApp, stopApp, untilReady } from '../scripts/proof/app-process.ts'
import type { AppProcess, Ports } from '../scripts/proof/app-process.ts'

export type Part = { role: 'all' | 'api' | 'worker'; app: AppProcess; ports: Ports }
export type Call = <T = Record<string, unknown>>(method: string, path: string, body?: unknown) => Promise<T>

/** The real program in processes of its own on an embedded PostgreSQL with its safe settings, with an owner's key. */
export type Program = {
  parts: Part[]
  key: string
  /** The superuser, for filling tables and for looking on. */
  admin: DbLogin
  postgresPid: number
  /** Calls the API of the first part as the owner; throws on any refusal. */
  call: Call
  close(): Promise<void>
}

const passwords = { admin: 'admin-of-bench', owner: 'owner-of-bench', app: 'app-of-bench', sweeper: 'sweeper-of-bench' }
const urlOf = ({ host, port, database, user, password }: DbLogin): string =>
  `postgres://${user}:${password}@/${database}?host=${encodeURIComponent(host)}&port=${port}`

/** Starts one process for each role; the first must answer requests. */
export async function openProgram(roles: readonly Part['role'][] = ['all']): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'manara-bench-'))
  chmodSync(folder, 0o711)
  const home = join(folder, 'database')
  mkdirSync(home, { mode: 0o711 })
  const database = await startEmbedded({ dataDir: home, passwords, log: () => undefined })
  const external = {
    DATABASE_URL: urlOf(database.access.owner),
    DATABASE_APP_PASSWORD: passwords.app,
    DATABASE_SWEEPER_PASSWORD: passwords.sweeper,
  }
  const dataDir = join(folder, 'data')
  const parts: Part[] = []
  const close = async () => {
    await Promise.all(parts.map(({ app }) => stopApp(app)))
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    for (const role of roles) {
      const ports = await freePorts()
      const app = startApp({ dataDir, ports, role, external })
      parts.push({ role, app, ports })
      if (role !== 'worker') await untilReady(app, ports)
    }
    const key = await makeKey(dataDir, external)
    const port = parts[0]?.ports.port ?? 0
    return {
      parts,
      key,
      admin: { ...database.admin, database: database.access.owner.database },
      postgresPid: database.pid(),
      call: caller(port, key),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Looks into the database past row-level security, over a connection of its own. */
export async function asAdmin<T>(admin: DbLogin, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 200 })
export type Asked = { port: number; method?: string; path: string; headers?: Record<string, string>; body?: string }

/** One request over a kept connection; the body of any answer as text. */
export function ask({ port, method = 'GET', path, headers = {}, body }: Asked): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      let text = ''
      response
        .setEncoding('utf8')
        .on('data', (part: string) => {
          text += part
        })
        .on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
        .on('error', reject)
    })
    sent.on('error', reject).end(body)
  })
}

export function caller(port: number, key: string): Call {
  return async <T>(method: string, path: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    const answer = await ask({ port, method, path, headers, body: body === undefined ? undefined : JSON.stringify(body) })
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body.slice(0, 500)}`)
    return (answer.body.startsWith('{') ? JSON.parse(answer.body) : {}) as T
  }
}

/** A site made the way a person makes it, live. Gives its id and the host name it is served under. */
export async function publishSite(
  call: Call,
  brief = 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456',
): Promise<{ id: string; host: string }> {
  const { id } = await call<{ id: string }>('POST', '/api/sites', { name: 'Bench' })
  await call('POST', `/api/sites/${id}/chat`, { message: brief })
  return { id, host: new URL(await deploy(call, id)).hostname }
}

/** Publishes and waits until the deployment says that it is done; gives the site's address. */
export async function deploy(call: Call, siteId: string): Promise<string> {
  const { jobId } = await call<{ jobId: string }>('POST', '/api/deploy', { siteId })
  for (;;) {
    const { status, url, error } = await call<{ status: string; url?: string; error?: string }>('GET', `/api/status/${jobId}`)
    if (url && status === 'completed') return url
    if (status === 'failed') throw new Error(`the site did not go live: ${error}`)
    await pause(10)
  }
}
