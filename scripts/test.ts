// Runs the tests of one tier and ends with one plain line: `N passed, N failed`.
//   npm test                     what every change must pass, in minutes
//   npm test -- --tier ci        more of each
//   npm test -- --tier proof     all of it, for hours
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const tiers = ['test', 'ci', 'proof']
const words = process.argv.slice(2)
const tierAt = words.indexOf('--tier')
const tier = tierAt === -1 ? 'test' : (words[tierAt + 1] ?? '')
if (!tiers.includes(tier)) {
  console.error(`There is no tier ${tier}: use one of ${tiers.join(', ')}.`)
  process.exit(1)
}
const filters = tierAt === -1 ? words : words.toSpliced(tierAt, 2)
const report = 'test-output/report.json'
mkdirSync('test-output', { recursive: true })
rmSync(report, { force: true })

const vitest = spawn(
  'node_modules/.bin/vitest',
  ['run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, MANARA_TIER: tier },
  },
)
vitest.on('exit', (code) => {
  const { passed, failed, skipped } = counts()
  // A file that does not even load fails no single test, and yet the run has failed.
  const broken = code !== 0 && failed === 0 ? 1 : failed
  console.log(`${passed} passed, ${broken} failed, ${skipped} skipped`)
  process.exit(broken > 0 || passed === 0 ? 1 : 0)
})

function counts(): { passed: number; failed: number; skipped: number } {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
      numTodoTests: number
    }
    return { passed: found.numPassedTests, failed: found.numFailedTests, skipped: found.numPendingTests + found.numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
