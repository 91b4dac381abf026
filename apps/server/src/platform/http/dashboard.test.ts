import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { newId } from '../../../tests/kit/workspace.ts'
import { serveDashboard } from './dashboard.ts'
import { createHttp } from './server.ts'

const page = `<!doctype html><title>The house</title>${'<p>A line of it</p>'.repeat(80)}`
const script = 'console.log(1)\n'.repeat(100)

async function aDashboard() {
  const folder = mkdtempSync(join(tmpdir(), 'manara-dashboard-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'assets'))
  for (const [name, content] of Object.entries({ 'index.html': page, 'assets/a.js': script })) {
    writeFileSync(join(folder, name), content)
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content))
  }
  const app = await createHttp({ logger: pino({ level: 'silent' }), newId, allowedOrigins: [], trustProxy: false })
  await serveDashboard(app, folder)
  return app
}

test.each(['/', '/leads', '/assets/a.js'])(
  '%s comes in the smallest form its reader understands, and whole where it understands none',
  async (url) => {
    const app = await aDashboard()
    const whole = url.endsWith('.js') ? script : page
    const ask = (encoding: string) => app.inject({ url, headers: { accept: 'text/html', 'accept-encoding': encoding } })
    const [brotli, gzip, plain] = [await ask('gzip, deflate, br'), await ask('gzip'), await ask('identity')]
    expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(whole)
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(whole)
    expect(plain.body).toBe(whole)
    for (const { headers } of [brotli, gzip]) expect(headers['vary']).toContain('accept-encoding')
  },
)

test.each(['/', '/leads', '/assets/a.js'])('who asks only for the head of %s gets it, and nothing else', async (url) => {
  const app = await aDashboard()
  const headers = { accept: 'text/html' }
  const [head, whole] = [await app.inject({ method: 'HEAD', url, headers }), await app.inject({ url, headers })]
  expect([head.statusCode, head.body, head.headers['content-type']]).toEqual([200, '', whole.headers['content-type']])
})

test('scripts are kept by the browser for good, screens are asked for again', async () => {
  const app = await aDashboard()
  const kept = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).headers['cache-control']
  expect([await kept('/assets/a.js'), await kept('/'), await kept('/leads')]).toEqual([
    'public, max-age=31536000, immutable',
    'no-cache',
    'no-cache',
  ])
})

test('what is no screen is a problem: below the API, for a program, or sent instead of asked for', async () => {
  const app = await aDashboard()
  for (const ask of [
    { url: '/api/nothing', headers: { accept: 'text/html' } },
    { url: '/leads', headers: { accept: 'application/json' } },
    { url: '/leads', method: 'POST' as const, headers: { accept: 'text/html' } },
  ]) {
    const answer = await app.inject(ask)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, expect.stringContaining('application/problem+json')])
  }
})
