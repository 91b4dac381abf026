import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manara-compose-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const script = new URL('./compose.ts', import.meta.url).pathname
const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
const digestOf = (out: string): string => {
  const hash = createHash('sha256')
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort())
    if (path.includes('.')) hash.update(path).update(readFileSync(join(out, path)))
  return hash.digest('hex')
}

describe('composing on the command line', () => {
  it('makes an Arabic site from an Arabic brief, twice the same', () => {
    writeFileSync(join(folder, 'brief.txt'), 'مخبز الشمس في عمّان، خبز العجين المخمّر وكعك، الهاتف 06 5551234')
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    const first = run('--brief', join(folder, 'brief.txt'), '--lang', 'ar', '--out', one)
    expect(first.stderr).toBe('')
    expect(first.status).toBe(0)
    const page = readFileSync(join(one, 'index.html'), 'utf8')
    expect(page).toMatch(/<html[^>]* lang="ar"/)
    expect(page).toMatch(/<html[^>]* dir="rtl"/)
    expect(page).toContain('tel:')
    run('--brief', join(folder, 'brief.txt'), '--lang', 'ar', '--out', two)
    expect(digestOf(two)).toBe(digestOf(one))
  }, 60_000)

  it('says in one sentence what is wrong, and fails', () => {
    writeFileSync(join(folder, 'empty.txt'), ' \n')
    const out = join(folder, 'none')
    expect(run('--brief', join(folder, 'missing.txt'), '--out', out)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^The brief .*missing\.txt cannot be read\.\n$/),
    })
    expect(run('--brief', join(folder, 'empty.txt'), '--out', out)).toMatchObject({ status: 1, stderr: 'The brief is empty.\n' })
    expect(run().stderr).toContain('--brief')
  }, 60_000)
})
