import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.ts'

const root = resolve(import.meta.dirname, '../..')
const main = join(root, 'apps/server/src/main.ts')
const readyWithinMs = 60_000

export type Ports = { port: number; sitesPort: number }
/** `external`: the settings that name a PostgreSQL of its own. */
export type AppWish = { dataDir: string; ports: Ports; role: 'all' | 'api' | 'worker'; external?: Record<string, string> }
export type AppProcess = { child: ChildProcess; output: () => string }

/** The real program in a process of its own, as `npm start` runs it, with nothing of this process's settings but the path to programs. */
export function startApp({ dataDir, ports, role, external }: AppWish): AppProcess {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATA_DIR: dataDir,
    PORT: String(ports.port),
    SITES_PORT: String(ports.sitesPort),
    HOST: '127.0.0.1',
    TRUST_PROXY: 'on',
    LOG_LEVEL: 'warn',
    ...external,
  }
  const child = spawn(process.execPath, [main, role], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  const keep = (chunk: Buffer) => {
    lines.push(chunk.toString())
    if (lines.length > 200) lines.shift()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return { child, output: () => lines.join('') }
}

/** Ends the process as a power cut would, and waits until it is gone. */
export async function killNow({ child }: AppProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Lets the process finish; one that does not within 15 seconds is killed. */
export async function stopApp(app: AppProcess): Promise<void> {
  if (app.child.exitCode !== null || app.child.signalCode !== null) return
  const gone = once(app.child, 'exit')
  app.child.kill('SIGTERM')
  await Promise.race([gone, pause(15_000).then(() => killNow(app))])
}

export async function untilReady(app: AppProcess, { port }: Ports): Promise<void> {
  const end = performance.now() + readyWithinMs
  for (;;) {
    const answer = await ask({ port, path: '/ready', timeoutMs: 1_000 }).catch(() => undefined)
    if (answer?.status === 200) return
    if (app.child.exitCode !== null) throw new Error(`the program ended by itself: ${app.output()}`)
    if (performance.now() > end) throw new Error(`the program is not ready after a minute: ${app.output()}`)
    await pause(50)
  }
}

/** A worker has no door to knock at; it says when it works. */
export async function untilWorks(app: AppProcess): Promise<void> {
  const end = performance.now() + readyWithinMs
  while (!app.output().includes('works in the background')) {
    if (app.child.exitCode !== null) throw new Error(`the worker ended by itself: ${app.output()}`)
    if (performance.now() > end) throw new Error(`the worker does not work after a minute: ${app.output()}`)
    await pause(50)
  }
}

/** The last line that the key command prints. */
export async function makeKey(dataDir: string, external: Record<string, string> = {}): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, ...external }
  const child = spawn(process.execPath, [join(root, 'scripts/api-key.ts')], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  await once(child, 'exit')
  const key = output.trim().split('\n').at(-1) ?? ''
  if (!key.startsWith('mnr_')) throw new Error('no key was printed')
  return key
}

/** The process id of the PostgreSQL in a data folder; nothing while there is none. */
export function postmasterOf(dataDir: string): number | undefined {
  try {
    const first = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]
    return first ? Number(first) : undefined
  } catch {
    // It comes and goes at any moment, so looking first whether it is there would not help.
    return undefined
  }
}

/** Two ports that nobody uses at this moment. */
export async function freePorts(): Promise<Ports> {
  const servers = await Promise.all(
    [0, 1].map(async () => {
      const server = createServer().listen(0, '127.0.0.1')
      await once(server, 'listening')
      return server
    }),
  )
  const [port = 0, sitesPort = 0] = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((done) => {
          server.close(done)
        }),
    ),
  )
  return { port, sitesPort }
}
