import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withClient } from '../login.ts'
import type { DbLogin } from '../login.ts'
import { adminRole } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { hasServerProcesses, isAlive, isPostgres, readPostmaster } from './postmaster-file.ts'

export type ServerSettings = { socketFolder: string; port: number; adminPassword: string; logFile: string; flags?: readonly string[] }
export type RunningServer = { pid: number; admin: DbLogin; takenOver: boolean }

/** After a hard stop PostgreSQL replays its log before it answers; long logs take a while. */
const readyWithinMs = 60_000
const orphansLeaveWithinMs = 15_000

/**
 * Gives a server that answers: the one still running on these files (Node was killed, PostgreSQL was not), or a new one.
 * Throws with PostgreSQL's own last words when it does not come up.
 */
export async function startServer(cluster: Cluster, settings: ServerSettings): Promise<RunningServer> {
  const left = readPostmaster(cluster.folder)
  if (left && isPostgres(left.pid)) {
    const admin = adminLogin(left.socketFolder, left.port, settings.adminPassword)
    await untilItAnswers(admin, () => isPostgres(left.pid))
    return { pid: left.pid, admin, takenOver: true }
  }
  if (left && isAlive(left.pid)) await forgetPostmaster(cluster.folder)
  forgetSocket(settings)
  return launchWhenFree(cluster, settings)
}

/**
 * The number in the pid file lives again in another program, or is a zombie: PostgreSQL would refuse for ever. We hold the folder's lock and
 * may remove the file, but only once no server process works in the folder: the file is what keeps two servers apart.
 */
async function forgetPostmaster(folder: string): Promise<void> {
  const until = performance.now() + orphansLeaveWithinMs
  while (hasServerProcesses(folder) && performance.now() < until) await pause(100)
  if (!hasServerProcesses(folder)) rmSync(join(folder, 'postmaster.pid'), { force: true })
}

/** The socket has such a file too. Its folder is ours alone, so no other server can mean it. */
function forgetSocket({ socketFolder, port }: ServerSettings): void {
  for (const name of [`.s.PGSQL.${port}`, `.s.PGSQL.${port}.lock`]) rmSync(join(socketFolder, name), { force: true })
}

/** The children of a killed server need a moment to leave; until then PostgreSQL refuses to start. */
async function launchWhenFree(cluster: Cluster, settings: ServerSettings): Promise<RunningServer> {
  const until = performance.now() + orphansLeaveWithinMs
  for (;;) {
    try {
      return await launch(cluster, settings)
    } catch (error) {
      if (!/shared memory block|lock file/.test((error as Error).message) || performance.now() > until) throw error
      await pause(200)
    }
  }
}

async function launch({ folder, binaries, runAs }: Cluster, settings: ServerSettings): Promise<RunningServer> {
  const log = openSync(settings.logFile, 'w', 0o600)
  const options = [
    'listen_addresses=',
    `unix_socket_directories=${settings.socketFolder}`,
    'unix_socket_permissions=0700',
    `port=${settings.port}`,
    'max_connections=100',
    'logging_collector=on',
    'log_directory=log',
    'log_filename=postgres-%a.log',
    'log_truncate_on_rotation=on',
    'log_rotation_age=1d',
    'log_rotation_size=0',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(settings.flags ?? []),
  ]
  // In a session of its own: a Ctrl-C in the terminal reaches only us, and we stop it when nobody needs it any more.
  const child = spawn(binaries.postgres, ['-D', folder, ...options.flatMap((option) => ['-c', option])], {
    ...runAs,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin', TZ: 'UTC' },
  })
  closeSync(log)
  let ended: string | undefined
  child.on('error', (error) => {
    ended = error.message
  })
  child.on('exit', () => {
    ended ??= lastWords(child.pid, [settings.logFile, ...newestFile(join(folder, 'log'))])
  })
  child.unref()
  const admin = adminLogin(settings.socketFolder, settings.port, settings.adminPassword)
  await untilItAnswers(admin, () => ended === undefined).catch(async (cause: Error) => {
    if (child.pid !== undefined && ended === undefined) await stopServer(child.pid)
    throw isFinal(cause) ? cause : new Error(`PostgreSQL did not start: ${ended ?? cause.message}`, { cause })
  })
  return { pid: child.pid ?? 0, admin, takenOver: false }
}

const adminLogin = (host: string, port: number, password: string): DbLogin => ({
  host,
  port,
  database: 'postgres',
  user: adminRole,
  password,
})

/** A wrong password is final; everything else may be a server that is still waking up. */
const isFinal = (error: unknown): boolean => ['28P01', '28000'].includes((error as { code?: string }).code ?? '')

async function untilItAnswers(admin: DbLogin, mayStillCome: () => boolean): Promise<void> {
  const until = performance.now() + readyWithinMs
  for (let tries = 1; ; tries += 1) {
    try {
      return await withClient(admin, async (client) => void (await client.query('select 1')))
    } catch (error) {
      if (isFinal(error) || !mayStillCome() || performance.now() > until) throw error
      await pause(Math.min(20 * tries, 250))
    }
  }
}

/** Why the server with this pid ended: it speaks into the start log first and into today's file of its own log later. */
function lastWords(pid: number | undefined, files: string[]): string {
  const lines = files.flatMap(linesOf).filter((line) => line.includes(`[${pid}]`))
  return lines.filter((line) => /FATAL|PANIC/.test(line)).at(-1) ?? lines.at(-1) ?? 'it gave no reason'
}

function newestFile(folder: string): string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).map((name) => join(folder, name))
  return files.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).slice(-1)
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').slice(-20)
  } catch {
    return []
  }
}

/** Stops it at once but cleanly: sessions are ended, everything is written down. Waits until it is gone; a hung one is killed after `withinMs`. */
export async function stopServer(pid: number, withinMs = 20_000): Promise<void> {
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(pid, signal)
    } catch {
      // It is gone already.
    }
  }
  send('SIGINT')
  const until = performance.now() + withinMs
  while (isPostgres(pid)) {
    if (performance.now() > until) send('SIGQUIT')
    if (performance.now() > until + 5_000) return
    await pause(20)
  }
}
