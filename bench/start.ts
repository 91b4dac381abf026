import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePorts } from '../scripts/proof/app-process.ts'
import { median, rounded, sayBar, sayHow } from './kit.ts'

const root = resolve(import.meta.dirname, '..')
const idleSeconds = 10
/** The words behind `node` in what `npm start` runs, flags included. */
const npmStart = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }).scripts.start
  .split(' ')
  .slice(1)
/** What a fresh checkout does not have. */
const notInCheckout = /(^|\/)(node_modules|dist|dist\.\d+|data|test-output|\.git)$/

/**
 * `npm start` in a copy of the sources without a built dashboard and without data, then three times again on what the first left behind. Milliseconds from
 * the command to the line that says it is ready; memory is the resident set of the Node process after ten idle seconds, in megabytes.
 */
async function measureStart() {
  const folder = mkdtempSync(join(tmpdir(), 'manara-start-'))
  chmodSync(folder, 0o711)
  try {
    const copy = join(folder, 'manara')
    cpSync(root, copy, { recursive: true, filter: (path) => !notInCheckout.test(relative(root, path)) })
    for (const modules of ['node_modules', 'apps/server/node_modules']) symlinkSync(join(root, modules), join(copy, modules))
    const first = await start(copy)
    const later: Awaited<ReturnType<typeof start>>[] = []
    for (let round = 0; round < 3; round += 1) later.push(await start(copy))
    return {
      firstMs: first.tookMs,
      progressLines: first.lines - 1,
      laterMs: later.map(({ tookMs }) => tookMs),
      memoryMb: [first, ...later].map(({ memoryMb }) => memoryMb),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(copy: string) {
  const { port, sitesPort } = await freePorts()
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), SITES_PORT: String(sitesPort), HOST: '127.0.0.1' }
  const begun = performance.now()
  const child = spawn(process.execPath, npmStart, { cwd: copy, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8')
  for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(part)
    if (/^Manara is ready.*\n/m.test(said)) break
  }
  const tookMs = performance.now() - begun
  child.stdout.resume()
  if (child.exitCode !== null) throw new Error(`it did not start: ${said}`)
  await pause(idleSeconds * 1_000)
  const memoryMb = Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).stdout) / 1_024
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
  return { tookMs, memoryMb, lines: said.trim().split('\n').length }
}

if (import.meta.main) {
  sayHow('npm run bench -- start')
  const { firstMs, progressLines, laterMs, memoryMb } = await measureStart()
  console.log({
    firstMs: rounded(firstMs, 0),
    progressLines,
    laterMs: laterMs.map((ms) => rounded(ms, 0)),
    memoryMb: memoryMb.map((mb) => rounded(mb, 0)),
  })
  sayBar(
    'first start, dashboard built in it (<= 60 s)',
    `${rounded(firstMs / 1_000)} s with ${progressLines} lines of progress`,
    firstMs <= 60_000 && progressLines > 0,
  )
  sayBar('later start (<= 3 s)', `${rounded(median(laterMs) / 1_000)} s`, median(laterMs) <= 3_000)
  sayBar(
    'idle memory of the Node process (<= 250 MB)',
    `${rounded(median(memoryMb.slice(1)), 0)} MB, after the first start ${rounded(memoryMb[0] ?? Number.NaN, 0)} MB`,
    median(memoryMb.slice(1)) <= 250,
  )
}
