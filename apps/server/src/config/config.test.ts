import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { exampleFile, variableNames } from './variables.ts'

describe('the settings', () => {
  it('work without any being set', () => {
    const config = readConfig({})
    expect(config.http).toEqual({ host: '0.0.0.0', port: 8080, sitesPort: 8081, allowedOrigins: [], trustProxy: false })
    expect(config).toMatchObject({ role: 'all', dataDir: resolve('data'), accounts: { signUp: 'invitation' }, log: { level: 'info' } })
    expect(config.model).toBeUndefined()
    expect(config.s3).toBeUndefined()
  })

  it('tell every problem at once', () => {
    const refused = () =>
      readConfig({ PORT: 'eighty', SIGN_UP: 'yes', PUBLIC_URL: 'manara', DATABASE_URL: 'mysql://x', MODEL_MONTHLY_CAP: '-1' }, ['serve'])
    for (const name of ['PORT', 'SIGN_UP', 'PUBLIC_URL', 'DATABASE_URL', 'MODEL_MONTHLY_CAP', 'all, api or worker'])
      expect(refused).toThrow(name)
  })

  it.each([
    ['a site on the dashboard’s port', { PORT: '9000', SITES_PORT: '9000' }, 'SITES_PORT must differ'],
    ['a site on the dashboard’s address', { PUBLIC_URL: 'https://a.example', SITES_URL: 'https://a.example/' }, 'SITES_URL must differ'],
    ['a model without its name', { MODEL_BASE_URL: 'http://127.0.0.1:1/v1' }, 'belong together'],
    ['half a bucket', { S3_BUCKET: 'b' }, 'belong together'],
    ['mail from nobody', { SMTP_URL: 'smtp://127.0.0.1:25' }, 'MAIL_FROM'],
    ['an origin with a path', { ALLOWED_ORIGINS: 'https://a.example/x' }, 'ALLOWED_ORIGINS'],
  ])('refuse %s', (_what, env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence)
  })

  it('let a process be only api or worker on a shared database', () => {
    expect(() => readConfig({}, ['worker'])).toThrow('needs DATABASE_URL')
    expect(readConfig({ DATABASE_URL: 'postgres://o:p@127.0.0.1/manara' }, ['worker']).role).toBe('worker')
  })

  it('take a database behind a Unix socket', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://o:p@/manara?host=%2Frun%2Fpostgresql' }).database.url).toContain('/manara')
  })

  it('read prices in the operator’s currency and the cap in millionths of it', () => {
    const { model } = readConfig({
      MODEL_BASE_URL: 'http://127.0.0.1:1/v1/',
      MODEL_NAME: 'm',
      MODEL_MONTHLY_CAP: '2.5',
      MODEL_PRICE_OUT: '1.5',
    })
    expect(model).toEqual({
      baseUrl: 'http://127.0.0.1:1/v1',
      name: 'm',
      monthlyCapMicros: 2_500_000,
      pricePerMillion: { input: 0, output: 1.5 },
    })
  })

  it('are all listed in .env.example, and nothing else is', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../../../../.env.example'), 'utf8')).toBe(exampleFile())
    const source = readFileSync(resolve(import.meta.dirname, 'config.ts'), 'utf8')
    for (const name of variableNames) expect(source).toMatch(new RegExp(`\\b${name}:`))
  })
})
