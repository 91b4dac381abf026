import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from '../platform/start-refused.ts'

/** Keys of this installation, all derived from one master key: what is lost or stolen is one file. */
export type Secrets = {
  /** A key for one purpose, 32 bytes as base64url. The same purpose gives the same key. */
  keyFor(purpose: string): string
  /** Encrypts a text for the database; only this installation reads it back. */
  seal(purpose: string, text: string): string
  /** Throws when the text was sealed for another purpose, by another installation, or was changed. */
  open(purpose: string, sealed: string): string
}

const keyBytes = 32

/**
 * Opens the keys of a data folder; the first start makes them, readable by their owner only. `given` (base64) takes the file's place.
 * Refuses a key that is short, malformed or readable by others; never falls back to a default.
 */
export function openSecrets(dataDir: string, given?: string): Secrets {
  const master = given === undefined ? masterFromFile(join(dataDir, 'keys')) : decodeMaster(given, 'MASTER_KEY')
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, 'manara', purpose, keyBytes))
  return {
    keyFor: (purpose) => derive(purpose).toString('base64url'),
    seal(purpose, text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', derive(`seal ${purpose}`), nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', derive(`seal ${purpose}`), bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}

/** Passwords of the database roles; those the operator chose win. */
export function databasePasswords(
  secrets: Secrets,
  given: { appPassword?: string; sweeperPassword?: string },
): { admin: string; owner: string; app: string; sweeper: string } {
  return {
    admin: secrets.keyFor('database admin'),
    owner: secrets.keyFor('database owner'),
    app: given.appPassword ?? secrets.keyFor('database app'),
    sweeper: given.sweeperPassword ?? secrets.keyFor('database sweeper'),
  }
}

function masterFromFile(folder: string): Buffer {
  const path = join(folder, 'master.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  if (!existsSync(path)) makeMaster(path)
  if ((statSync(path).mode & 0o077) !== 0)
    throw new StartRefused(`Other users of this machine can read ${path}: run chmod 600 on it, and consider what it protects as seen.`)
  return decodeMaster(readFileSync(path, 'utf8').trim(), path)
}

/** Written whole and flushed before it gets its name, so a power cut never leaves half a key; the first of two processes wins. */
function makeMaster(path: string): void {
  const draft = `${path}.${process.pid}`
  const file = openSync(draft, 'w', 0o600)
  writeSync(file, `${randomBytes(keyBytes).toString('base64')}\n`)
  fsyncSync(file)
  closeSync(file)
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function decodeMaster(text: string, where: string): Buffer {
  const bytes = Buffer.from(text, 'base64')
  const isBase64 = /^[A-Za-z0-9+/_-]+=*$/.test(text)
  // A phrase somebody typed decodes to bytes too, but to few different ones.
  if (!isBase64 || bytes.length !== keyBytes || new Set(bytes).size < 12) {
    throw new StartRefused(
      `The key in ${where} is not 32 random bytes in base64: bring the right one back, or make one with openssl rand -base64 32 for a new installation.`,
    )
  }
  return bytes
}
