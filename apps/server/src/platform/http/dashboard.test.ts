import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { newId } from '../../../tests/kit/workspace.ts'
import { serveDashboard } from './dashboard.ts'
import { createHttp } from './server.ts'

const page = `<!doctype html><title>The house</title>${'<p>A line of it</p>'.repeat(80)}`
const script = 'console.log(1)\n'.repeat(100)

/** A built dashboard behind a listener of its own; gives what asks it, as somebody in front of a screen unless told otherwise. */
async function aDashboard() {
  const folder = mkdtempSync(join(tmpdir(), 'manara-dashboard-'))
  mkdirSync(join(folder, 'assets'))
  for (const [name, content] of Object.entries({ 'index.html': page, 'assets/a.js': script })) {
    writeFileSync(join(folder, name), content)
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content))
  }
  const app = await createHttp({ logger: pino({ level: 'silent' }), newId, allowedOrigins: [], trustProxy: false })
  await serveDashboard(app, folder)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return (path: string, { method = 'GET', ...headers }: Record<string, string> = {}) =>
    fetch(`${address}${path}`, { method, headers: { accept: 'text/html', ...headers } })
}

test.each(['/', '/leads', '/assets/a.js'])(
  '%s comes in the smallest form its reader understands, and whole where it understands none',
  async (path) => {
    const ask = await aDashboard()
    for (const [understood, sent] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await ask(path, { 'accept-encoding': understood })
      expect(answer.headers.get('content-encoding')).toBe(sent)
      expect(await answer.text()).toBe(path.endsWith('.js') ? script : page)
      if (sent) expect(answer.headers.get('vary')).toContain('accept-encoding')
    }
  },
)

test.each(['/', '/leads', '/assets/a.js'])('who asks only for the head of %s gets it, and nothing else', async (path) => {
  const ask = await aDashboard()
  const [head, whole] = [await ask(path, { method: 'HEAD' }), await ask(path)]
  expect([head.status, await head.text(), head.headers.get('content-type')]).toEqual([200, '', whole.headers.get('content-type')])
})

test('scripts are kept by the browser for good, screens are asked for again', async () => {
  const ask = await aDashboard()
  const kept = async (path: string) => (await ask(path)).headers.get('cache-control')
  expect(await kept('/assets/a.js')).toBe('public, max-age=31536000, immutable')
  expect([await kept('/'), await kept('/leads')]).toEqual(['no-cache', 'no-cache'])
})

test.each([
  ['below the API', '/api/nothing', {}],
  ['for a program', '/leads', { accept: 'application/json' }],
  ['sent instead of asked for', '/leads', { method: 'POST' }],
])('what is no screen is a problem: %s', async (_why, path, how) => {
  const answer = await (await aDashboard())(path, how)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, expect.stringContaining('application/problem+json')])
})
