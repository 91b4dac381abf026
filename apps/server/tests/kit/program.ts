import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Env } from '../../src/config/env.ts'
import { whenFileEnds } from './closing.ts'

export type Program = {
  pid: number
  /** All it said so far, on both lines. */
  said(): string
  /** Waits until it said something like this; throws when it ended or `ms` passed without it. */
  says(what: RegExp, ms?: number): Promise<RegExpExecArray>
  send(signal: NodeJS.Signals): void
  /** Its exit code, or the signal that ended it. Throws when it still runs after `ms`. */
  ended(ms?: number): Promise<number | string>
}

const entry = join(import.meta.dirname, '../../src/main.ts')

/** A folder that also another user's PostgreSQL can enter; gone when the test file ends. */
export function aFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `manara-${name}-`))
  chmodSync(folder, 0o711)
  whenFileEnds(async () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts the program as a process of its own, with these settings and nothing from outside. Killed when the test file ends, if it still runs. */
export function startProgram(env: Env, words: readonly string[] = []): Program {
  const child = spawn(process.execPath, [entry, ...words], {
    cwd: aFolder('cwd'),
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  let end: number | string | undefined
  for (const line of [child.stdout, child.stderr])
    line.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  child.on('exit', (code, signal) => {
    end = code ?? signal ?? 'gone'
  })
  const until = async <T>(look: () => T | undefined, ms: number): Promise<T> => {
    for (const start = performance.now(); performance.now() - start < ms; await pause(20)) {
      const found = look()
      if (found !== undefined) return found
    }
    throw new Error(`it did not come to that within ${ms} ms. It said: ${text.slice(-2_000)}`)
  }
  whenFileEnds(async () => void child.kill('SIGKILL'))
  return {
    pid: child.pid ?? 0,
    said: () => text,
    says: (what, ms = 30_000) =>
      until(() => {
        const found = what.exec(text)
        if (!found && end !== undefined) throw new Error(`it ended with ${end}. It said: ${text.slice(-2_000)}`)
        return found ?? undefined
      }, ms),
    send: (signal) => void child.kill(signal),
    ended: (ms = 15_000) => until(() => end, ms),
  }
}

export const isReady = /Manara is ready|works in the background/
