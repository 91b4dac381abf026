import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from '../../start-refused.ts'
import type { Binaries } from './binaries.ts'
import { makePrivateFolder } from './folders.ts'
import type { RunAs } from './run-as.ts'

export type Cluster = { folder: string; binaries: Binaries; runAs: RunAs }

/** The superuser of the embedded server. It makes roles and the database; nothing is served with it. */
export const adminRole = 'manara_admin'

/** Makes the server's files when there are none yet; refuses those of another PostgreSQL release. Gives true when they are new. */
export function prepareCluster(cluster: Cluster, adminPassword: string): boolean {
  const versionFile = join(cluster.folder, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    makeCluster(cluster, adminPassword)
    return true
  }
  const major = Number.parseInt(readFileSync(versionFile, 'utf8'), 10)
  if (major !== cluster.binaries.major) {
    throw new StartRefused(
      `The database in ${cluster.folder} was made by PostgreSQL ${major} and this release brings ${cluster.binaries.major}: start the earlier release of Manara, export, and import here.`,
    )
  }
  return false
}

/** Builds beside and renames, so a stop in the middle leaves nothing that looks like a database. */
function makeCluster(cluster: Cluster, adminPassword: string): void {
  const { folder, runAs } = cluster
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StartRefused(`The folder ${folder} holds files but no database: empty it or set DATA_DIR to another folder.`)
  const half = `${folder}.new`
  rmSync(half, { recursive: true, force: true })
  makePrivateFolder(half, runAs)
  const failure = runInitdb(cluster, half, adminPassword)
  if (failure !== undefined) {
    rmSync(half, { recursive: true, force: true })
    throw new StartRefused(`PostgreSQL could not make its files in ${folder}: ${failure}`)
  }
  renameSync(half, folder)
}

function runInitdb({ binaries, runAs }: Cluster, target: string, adminPassword: string): string | undefined {
  const passwordFile = `${target}.password`
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, `${adminPassword}\n`, { mode: 0o600 })
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(passwordFile, runAs.uid, runAs.gid)
  const flags = [
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ]
  const made = spawnSync(binaries.initdb, ['-D', target, '-U', adminRole, ...flags], {
    ...runAs,
    cwd: '/',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    encoding: 'utf8',
  })
  rmSync(passwordFile, { force: true })
  return made.status === 0 ? undefined : (made.stderr || made.error?.message || 'no reason given').trim().split('\n').at(-1)
}
