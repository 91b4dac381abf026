import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server wrote about itself. */
export type Postmaster = { pid: number; port: number; socketFolder: string }

/** Reads `postmaster.pid`; nothing when there is none or it is half written. */
export function readPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    const port = Number(lines[3])
    const socketFolder = lines[4]?.trim()
    return pid > 0 && port > 0 && socketFolder ? { pid, port, socketFolder } : undefined
  } catch {
    return undefined
  }
}

/** Whether any process has this number, a zombie too. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether this pid is a PostgreSQL at work: not gone, not a zombie nobody collected, not a stranger that got the number. */
export const isPostgres = (pid: number): boolean => isAlive(pid) && /postgres/.test(commandOf(pid))

/** Whether any PostgreSQL process works in this folder, with or without its postmaster. */
export function hasServerProcesses(folder: string): boolean {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : postgresPids()
  return pids.some((pid) => workingFolder(pid) === folder && isPostgres(Number(pid)))
}

function postgresPids(): string[] {
  try {
    return execFileSync('pgrep', ['postgres'], { encoding: 'utf8' }).trim().split('\n')
  } catch {
    return []
  }
}

function workingFolder(pid: string): string {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`)
    return /\nn(.*)/.exec(execFileSync('lsof', ['-a', '-d', 'cwd', '-p', pid, '-Fn'], { encoding: 'utf8' }))?.[1] ?? ''
  } catch {
    return ''
  }
}

function commandOf(pid: number): string {
  try {
    // A zombie's command line is empty on Linux and bracketed or `<defunct>` elsewhere.
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).replace(/.*<defunct>.*/, '')
  } catch {
    return ''
  }
}
