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
    expect(config.models).toEqual({ currency: 'EUR' })
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
    [
      'a local model that is somewhere else',
      { LOCAL_MODEL_BASE_URL: 'https://api.example.com/v1', LOCAL_MODEL_NAME: 'm' },
      'on this machine or in its own network',
    ],
    [
      'a local model that sends words on',
      { LOCAL_MODEL_BASE_URL: 'http://127.0.0.1:11434/v1', LOCAL_MODEL_NAME: 'gpt-oss:120b-cloud' },
      'must not be a cloud model',
    ],
    ['a deployment without its address', { EU_MODEL_DEPLOYMENT: 'small' }, 'EU_MODEL_BASE_URL and EU_MODEL_DEPLOYMENT'],
    ['fields that are no JSON', { MODEL_EXTRA: '{thinking: no}' }, 'MODEL_EXTRA must be JSON'],
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
    const { models } = readConfig({
      MODEL_BASE_URL: 'http://127.0.0.1:1/v1/',
      MODEL_NAME: 'm',
      MODEL_MONTHLY_CAP: '2.5',
      MODEL_PRICE_OUT: '1.5',
    })
    expect(models).toEqual({
      standard: { baseUrl: 'http://127.0.0.1:1/v1', model: 'm', pricePerMillion: { input: 0, output: 1.5 } },
      monthlyCapMicros: 2_500_000,
      currency: 'EUR',
    })
  })

  it('take a model in each tier, the EU one with the version of its API', () => {
    const { models } = readConfig({
      LOCAL_MODEL_BASE_URL: 'http://ollama:11434/v1',
      LOCAL_MODEL_NAME: 'qwen3:8b',
      LOCAL_MODEL_EXTRA: '{"reasoning_effort":"none"}',
      EU_MODEL_BASE_URL: 'https://me.openai.azure.com/',
      EU_MODEL_DEPLOYMENT: 'small',
      EU_MODEL_API_KEY: 'k',
    })
    expect(models.local).toMatchObject({ model: 'qwen3:8b', extra: { reasoning_effort: 'none' } })
    expect(models.eu).toMatchObject({ baseUrl: 'https://me.openai.azure.com', model: 'small', apiKey: 'k', apiVersion: '2024-10-21' })
    expect(models.standard).toBeUndefined()
  })

  it('are all listed in .env.example, and nothing else is', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../../../../.env.example'), 'utf8')).toBe(exampleFile())
    const source = ['config.ts', 'models.ts'].map((file) => readFileSync(resolve(import.meta.dirname, file), 'utf8')).join('\n')
    for (const name of variableNames) expect(source).toMatch(new RegExp(`\\b${name}:`))
  })
})
