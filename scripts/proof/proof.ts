// The whole proof, for hours, part by part. What passed at this commit is not run again, so it may be stopped and gone on with.
//   npm run proof                    goes on where it stopped
//   npm run proof -- --again         from the start
//   npm run proof -- --only wire,fuzz
// Ends with a table for docs/proof.md and the plain line `N passed, N failed, N skipped`.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { shareOut } from './parts.ts'
import type { Part } from './parts.ts'

type Outcome = { passed: number; failed: number; skipped: number; seconds: number; at: string }
type State = { commit: string; outcomes: Record<string, Outcome> }

const { values } = parseArgs({ options: { again: { type: 'boolean', default: false }, only: { type: 'string' } } })
const stateFile = 'test-output/proof.json'
mkdirSync('test-output', { recursive: true })

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
/** A tree with changes is no commit: what passed on it is worth nothing for the next one. */
const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes')
const before = readState()
const state: State = before?.commit === commit && !values.again ? before : { commit, outcomes: {} }

const files = globSync('{apps,packages,scripts,bench,e2e}/**/*.test.{ts,tsx}', { exclude: ['**/node_modules/**', '**/dist/**'] }).sort()
const wished = values.only?.split(',')
for (const [part, share] of shareOut(files)) {
  if (wished ? !wished.includes(part.name) : isDone(part)) continue
  console.log(`\n=== ${part.name}: ${part.shows} (${share.length} files)`)
  state.outcomes[part.name] = await run(part, share)
  writeFileSync(stateFile, JSON.stringify(state, undefined, 2))
}
console.log(table())
const sum = (what: 'passed' | 'failed' | 'skipped') => Object.values(state.outcomes).reduce((all, one) => all + one[what], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') > 0 ? 1 : 0

function isDone({ name }: Part): boolean {
  const known = state.outcomes[name]
  if (known?.failed === 0) console.log(`${name}: passed at ${known.at}, not run again`)
  return known?.failed === 0
}

async function run({ name }: Part, share: readonly string[]): Promise<Outcome> {
  const report = `test-output/proof-${name.replaceAll(' ', '-')}.json`
  const begun = performance.now()
  const vitest = spawn(
    'node_modules/.bin/vitest',
    ['run', ...share, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, MANARA_TIER: 'proof' } },
  )
  const [code] = (await once(vitest, 'exit')) as [number | null]
  const counts = countsIn(report)
  // A file that does not even load fails no single test, and yet the part has failed.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed
  return { ...counts, failed, seconds: Math.round((performance.now() - begun) / 1000), at: new Date().toISOString().slice(0, 16) }
}

function countsIn(report: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8')) as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>
    return { passed: found.numPassedTests, failed: found.numFailedTests, skipped: found.numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function readState(): State | undefined {
  try {
    return JSON.parse(readFileSync(stateFile, 'utf8')) as State
  } catch {
    return undefined
  }
}

function table(): string {
  const [cpu] = cpus()
  const machine = `${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  const rows = [...shareOut(files).keys()].map(({ name, shows }) => {
    const one = state.outcomes[name]
    return one
      ? `| ${name} | ${shows} | ${one.passed} | ${one.failed} | ${one.skipped} | ${Math.ceil(one.seconds / 60)} min | ${one.at} |`
      : `| ${name} | ${shows} | not run | | | | |`
  })
  return [
    '',
    `${state.commit}, ${machine}`,
    '',
    '| part | shows | passed | failed | skipped | took | at |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
