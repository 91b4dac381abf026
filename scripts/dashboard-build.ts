import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'apps/dashboard')
const dist = join(folder, 'dist')
const marker = join(dist, '.sources')
/** What the built files come from. Tests are left out: they change nothing. */
const sources = [
  'apps/dashboard/{src,public,vite}/**/*',
  'apps/dashboard/{index.html,package.json,vite.config.ts}',
  'packages/{contracts,site-kit}/src/**/*',
  'package-lock.json',
  'scripts/dashboard-build.ts',
]
const patienceMs = 5_000

/** A hash over the dashboard's sources, so that a build is made exactly when one of them changed. */
export function sourcesHash(): string {
  const hash = createHash('sha256')
  const files = sources
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

/** Builds the dashboard when its sources changed since the last build. Built beside and swapped, so a stop in the middle leaves the old one whole. */
export async function buildDashboard(say: (line: string) => void): Promise<void> {
  const hash = sourcesHash()
  if (isBuilt(hash)) return
  const from = performance.now()
  const seconds = () => Math.round((performance.now() - from) / 1000)
  say('Building the dashboard. This happens once after an install or update.')
  const progress = setInterval(() => say(`  still building, ${seconds()} s`), patienceMs)
  const half = `${dist}.${process.pid}`
  await runVite(half).finally(() => clearInterval(progress))
  writeFileSync(join(half, '.sources'), hash)
  putInPlace(half, hash)
  say(`Built the dashboard in ${seconds()} s.`)
}

const isBuilt = (hash: string) => existsSync(marker) && readFileSync(marker, 'utf8') === hash

/** Two processes may have built the same at once: the later one leaves the earlier one's files, which may be read already. */
function putInPlace(half: string, hash: string): void {
  try {
    if (!isBuilt(hash)) {
      rmSync(dist, { recursive: true, force: true })
      renameSync(half, dist)
    }
  } catch (error) {
    if (!isBuilt(hash)) throw error
  }
  rmSync(half, { recursive: true, force: true })
}

function runVite(outDir: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    {
      // Tests run under NODE_ENV=test, which would put React's development build into the files.
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  const said: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => said.push(part))
  child.stderr.on('data', (part: Buffer) => said.push(part))
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('exit', (code) => {
      if (code === 0) return done()
      rmSync(outDir, { recursive: true, force: true })
      failed(new Error(`The dashboard could not be built:\n${Buffer.concat(said).toString().trim()}`))
    })
  })
}
