import { describe, expect, test } from 'vitest'
import { createLog, createMetrics, startTimer } from './index.ts'

function aLog(pretty = false) {
  const lines: string[] = []
  return { lines, log: createLog({ level: 'info', pretty, write: (line) => lines.push(line) }) }
}

describe('the log', () => {
  test('is one JSON object a line, with a time, a level in words and the request it belongs to', () => {
    const { lines, log } = aLog()
    log.child({ requestId: 'req_1' }).warn({ siteId: 'site_1' }, 'slow build')
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      requestId: 'req_1',
      siteId: 'site_1',
      msg: 'slow build',
    })
  })
  test('says nothing below its level', () => {
    const { lines, log } = aLog()
    log.debug('whisper')
    expect(lines).toEqual([])
  })
  test.each([
    ['a password field', { password: 'hunter-2-hunter' }, 'hunter-2'],
    ['a field one level down', { person: { newPassword: 'hunter-2-hunter' } }, 'hunter-2'],
    ['a header', { req: { headers: { authorization: 'Bearer abcdefgh', cookie: 'session=abcdefgh' } } }, 'abcdefgh'],
    ['a key of ours inside a text', { note: 'used mnr_abcdefgh12345678 today' }, 'abcdefgh'],
    ['a bearer token inside a text', { note: 'sent Bearer abcdefgh.xyz' }, 'abcdefgh'],
    ['a password inside an address', { url: 'smtp://anna:abcdefgh@mail.example' }, 'abcdefgh'],
    ['the secret of a link', { link: 'https://x.example/reset?token=abcdefgh&lang=en' }, 'abcdefgh'],
  ])('never shows %s', (_name, fields, secret) => {
    const { lines, log } = aLog()
    log.info(fields, 'something')
    log.error({ err: new Error(JSON.stringify(fields).replaceAll('"', ' ')) }, 'x')
    expect(lines[0]).not.toContain(secret)
    expect(lines[0]).toContain('[hidden]')
  })
  test('never shows a secret in the words of an error', () => {
    const { lines, log } = aLog()
    log.error({ err: new Error('connect postgres://manara:abcdefgh@db/x failed') }, 'no database')
    expect(lines[0]).not.toContain('abcdefgh')
    expect(lines[0]).toContain('no database')
  })
  test('on a terminal is one short line, which nothing from outside can break', () => {
    const { lines, log } = aLog(true)
    log.info({ name: 'a\u001b[2Jb\nc' }, 'hello')
    expect(lines[0]).toContain('hello')
    expect(lines[0]).toContain('\u001b[36minfo')
    expect(lines[0]).not.toContain('\u001b[2J')
    expect(lines[0]?.split('\n')).toHaveLength(2)
  })
})

describe('metrics', () => {
  test('tell how long routes take, what models cost and how busy the database is', async () => {
    const metrics = createMetrics()
    metrics.request({ method: 'GET', route: '/api/leads/:id', status: 204, seconds: 0.004 })
    metrics.modelCall({ task: 'studio.write', by: 'rules', why: 'failed', seconds: 1, inputTokens: 7, outputTokens: 5, micros: 11 })
    metrics.watchPool('app', { totalCount: 4, idleCount: 3, waitingCount: 0 })
    metrics.job({ name: 'mail.send', outcome: 'done', seconds: 0.1 })
    metrics.run({ kind: 'hosting.deploy', outcome: 'completed' })
    const { text, type } = await metrics.show()
    expect(type).toContain('text/plain')
    expect(text).toContain('manara_http_request_seconds_bucket{le="0.005",method="GET",route="/api/leads/:id",status="2xx"} 1')
    expect(text).toContain('manara_model_tokens_total{task="studio.write",kind="input"} 7')
    expect(text).toContain('manara_pg_connections{pool="app",state="idle"} 3')
    expect(text).toContain('manara_job_seconds_count{name="mail.send",outcome="done"} 1')
    expect(text).toContain('manara_process_resident_memory_bytes')
  })
  test('of two programs in one process do not mix', async () => {
    const [one, other] = [createMetrics(), createMetrics()]
    one.run({ kind: 'x', outcome: 'failed' })
    expect((await other.show()).text).not.toContain('kind="x"')
  })
  test('measure with a stopwatch that starts at zero', () => {
    const elapsed = startTimer()
    expect(elapsed()).toBeGreaterThanOrEqual(0)
    expect(elapsed()).toBeLessThan(5)
  })
})
