import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/db/embedded/embedded.ts'
import type { EmbeddedDatabase } from '../../src/platform/db/embedded/embedded.ts'
import { isAlive, readPostmaster } from '../../src/platform/db/embedded/postmaster-file.ts'
import { stopServer } from '../../src/platform/db/embedded/server.ts'
import { withClient } from '../../src/platform/db/login.ts'
import type { DbAccess, DbLogin } from '../../src/platform/db/login.ts'
import { migrate, readMigrations } from '../../src/platform/db/migrate.ts'
import { prepareQueue } from '../../src/platform/jobs/index.ts'

export type TestServer = { admin: DbLogin; access: DbAccess; template: string }

declare module 'vitest' {
  export interface ProvidedContext {
    databaseStarter: string
  }
}

export const migrationsFolder = resolve(import.meta.dirname, '../../migrations')
const folderForm = /^manara-test-(\d+)-/
const passwords = { admin: 'admin-of-tests', owner: 'owner-of-tests', app: 'app-of-tests', sweeper: 'sweeper-of-tests' }

/** Global setup: nothing starts until a test file asks, so a run of pure tests pays nothing. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepDeadRuns()
  const folder = mkdtempSync(join(tmpdir(), `manara-test-${process.pid}-`))
  let database: Promise<{ server: TestServer; embedded: EmbeddedDatabase }> | undefined
  const starter = createServer((line) => {
    database ??= start(join(folder, 'data'))
    database.then(
      ({ server }) => line.end(JSON.stringify({ server })),
      (error: Error) => line.end(JSON.stringify({ failure: error.message })),
    )
  })
  const door = join(folder, 'door')
  await new Promise<void>((done) => {
    starter.listen(door, done)
  })
  project.provide('databaseStarter', door)
  return async () => {
    starter.close()
    await database?.then(
      ({ embedded }) => embedded.stop(),
      () => undefined,
    )
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(dataDir: string): Promise<{ server: TestServer; embedded: EmbeddedDatabase }> {
  // A root process lends PostgreSQL another user, who must be able to walk in.
  chmodSync(resolve(dataDir, '..'), 0o711)
  mkdirSync(dataDir, { mode: 0o711 })
  // Tests lose nothing when the machine stops, so they need not wait for the disk.
  const embedded = await startEmbedded({
    dataDir,
    passwords,
    log: () => undefined,
    flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300', 'shared_buffers=64MB'],
  })
  const template = 'manara_template'
  await withClient(embedded.admin, (client) => client.query(`create database ${template} owner ${embedded.access.owner.user}`))
  await migrate({ ...embedded.access.owner, database: template }, readMigrations(migrationsFolder))
  await prepareQueue({ ...embedded.access.owner, database: template })
  return { embedded, server: { admin: embedded.admin, access: embedded.access, template } }
}

/** A run that was killed leaves its server behind; the next one clears it away. */
async function sweepDeadRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(folderForm.exec(name)?.[1])
    if (!pid || isAlive(pid)) continue
    const left = readPostmaster(join(tmpdir(), name, 'data', 'postgres'))
    if (left) await stopServer(left.pid)
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}
