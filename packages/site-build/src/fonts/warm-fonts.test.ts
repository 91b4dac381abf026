import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
// Each in a process of its own: what is loaded once stays loaded.
const script = (isWarm: boolean) => `
import { cutFont } from '${import.meta.dirname}/cut-font.ts'
import { warmFonts } from '${import.meta.dirname}/warm-fonts.ts'
if (${isWarm}) await warmFonts()
const need = { path: 'x', pkg: '@fontsource/besley', file: 'besley-latin-800-normal.woff2', axes: {}, chars: 'abcdefghij' }
const start = performance.now()
const body = await cutFont(need, { keep: (_, make) => make() })
console.log(JSON.stringify({ ms: performance.now() - start, sign: body.toString('latin1', 0, 4) }))
`
async function firstCut(isWarm: boolean): Promise<{ ms: number; sign: string }> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script(isWarm)])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { ms: number; sign: string }
}

it('a warmed cutter makes the first font of a process in well under the time of a cold one', async () => {
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 2; round++) {
    const [first, second] = [await firstCut(false), await firstCut(true)]
    expect([first.sign, second.sign]).toEqual(['wOF2', 'wOF2'])
    cold.push(first.ms)
    warm.push(second.ms)
  }
  expect(Math.min(...warm)).toBeLessThan(Math.min(...cold) * 0.8)
}, 60_000)
