import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startFakeModel } from '../../apps/server/tests/kit/fake-model.ts'
import type { FakeModel } from '../../apps/server/tests/kit/fake-model.ts'
import { createOpenAiCompatible } from '../../apps/server/src/platform/models/index.ts'
import type { EditCase } from '../../packages/composer/src/edit/cases/want.ts'
import { casesOf } from './case-sets.ts'
import { judge } from './judge.ts'
import { linesOf } from './report.ts'
import { runCases } from './run-cases.ts'

let fake: FakeModel
const out = mkdtempSync(join(tmpdir(), 'manara-eval-'))
beforeAll(async () => {
  fake = await startFakeModel()
})
beforeEach(() => {
  fake.calls.length = 0
})
afterAll(async () => {
  await fake.close()
  rmSync(out, { recursive: true, force: true })
})

const cases: EditCase[] = [
  { say: 'mittwoch hamma ab jetzt zu', lang: 'de', want: { kind: 'closed', days: ['we'] } },
  { say: 'neue nummer 0664 5551234', lang: 'de', want: { kind: 'fact', factKind: 'phone', value: '0664 5551234' } },
  { say: 'mach es dunkel', lang: 'de', want: { kind: 'theme', theme: { scheme: 'dark' } } },
]
const plans: Record<string, object[]> = {
  'mittwoch hamma ab jetzt zu': [{ do: 'closed', days: ['we'] }],
  'neue nummer 0664 5551234': [{ do: 'fact', kind: 'phone', words: '0664 5559999' }],
  'mach es dunkel': [{ do: 'hide', section: 'team' }],
}
const answerTo: NonNullable<Parameters<FakeModel['next']>[0]['answerTo']> = ({ messages }) => {
  const asked = messages.find(({ role }) => role === 'user')?.content ?? ''
  const say = Object.keys(plans).find((one) => asked.endsWith(one)) ?? ''
  return JSON.stringify({ changes: plans[say] ?? [] })
}
const run = (way: 'model' | 'product' = 'model') =>
  runCases(cases, {
    provider: createOpenAiCompatible({ baseUrl: fake.baseUrl, model: 'fake' }, { now: () => new Date() }),
    prices: { inputPerMillion: 1, outputPerMillion: 2 },
    way,
    parallel: 2,
  })

describe('an endpoint', () => {
  test('is judged by what its answers come to: right, held by the guard, strayed', async () => {
    fake.next({ answerTo })
    const results = await run()
    expect(results.map(({ grade, held, answer }) => ({ grade, held, answer }))).toEqual([
      { grade: 'right', held: false, answer: 'valid' },
      { grade: 'not understood', held: true, answer: 'valid' },
      { grade: 'wrong', held: false, answer: 'valid' },
    ])
    const line = linesOf(results).all
    expect(line).toMatchObject({ requests: 3, right: 1, wrong: 1, held: 1, valid: 3, invented: 0, 'tokens in': 300 })
    expect(line?.['bytes outside']).toBeGreaterThan(20)
    expect(line?.cost).toBeCloseTo((300 + 2 * (line?.['tokens out'] ?? 0)) / 1e6)
  })

  test('that answers with no JSON is not valid, and what it took to ask twice is counted', async () => {
    fake.next({ answer: 'Gladly!' })
    expect(linesOf(await run()).all).toMatchObject({ unfit: 3, right: 0, 'not understood': 3, 'tokens in': 600 })
  })

  test('is asked only for what the rules do not understand, in the way of the product', async () => {
    fake.next({ answerTo })
    const asked = (await run('product')).map(({ answer }) => answer)
    expect(asked).toContain('not asked')
    expect(fake.calls).toHaveLength(asked.filter((answer) => answer !== 'not asked').length)
  })
})

test('A number that nobody gave is found on the site, apart from the guard of the product', () => {
  const better = { say: 'make the heading better', lang: 'en', want: { kind: 'text', sectionType: 'hero', contains: 'Bread' } } as const
  const heading = (value: string) =>
    judge(better, {
      status: 'done',
      reply: 'Done.',
      changed: [],
      ops: [{ op: 'set_text', sectionId: 'sec_hero', path: ['title'], lang: 'en', value }],
    })
  expect(heading('Bread since 1987').invented).toEqual(['1987'])
  expect(heading('Bread, write to x@y.example').invented).toEqual(['x@y.example'])
  expect(heading('Bread').invented).toEqual([])
})

test('The cases of every set there is are read, by language and number', async () => {
  expect(await casesOf('blind', { langs: ['en', 'de'] })).toHaveLength(30)
  expect(await casesOf('all', { langs: ['ar'], limit: 2 })).toHaveLength(2)
  await expect(casesOf('secret', {})).rejects.toThrow('blind')
})

test('The command prints a line for each language and leaves every request in a file', async () => {
  fake.next({ answerTo })
  const words = [
    'scripts/eval.ts',
    '--base-url',
    fake.baseUrl,
    '--model',
    'fake',
    '--langs',
    'en,ar',
    '--cases',
    'blind',
    '--limit',
    '2',
    '--out',
    out,
  ]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: join(import.meta.dirname, '../..') })
  expect(stdout).toContain('not understood')
  const report = JSON.parse(readFileSync(join(out, 'eval-fake.json'), 'utf8')) as { lines: object; results: unknown[] }
  expect(Object.keys(report.lines)).toEqual(['en', 'ar', 'all'])
  expect(report.results).toHaveLength(4)
})
