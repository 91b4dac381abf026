import { httpDoors, studio } from '@manara/contracts'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { newId } from '../../../tests/kit/workspace.ts'
import { createHttp } from './server.ts'

async function anApp(trustProxy: boolean) {
  const app = await createHttp({ logger: pino({ level: 'silent' }), newId, allowedOrigins: [], trustProxy })
  app.get('/ip', ({ ip }) => ({ ip }))
  for (const { path } of httpDoors(studio.previewSite)) app.get(path, () => '<p>A page</p>')
  return app
}

const forwarded = { 'x-forwarded-for': '6.6.6.6, 10.1.1.1' }

test('behind the operator’s proxy a caller’s address is the one the proxy saw, not one the caller wrote', async () => {
  const app = await anApp(true)
  expect((await app.inject({ url: '/ip', headers: forwarded })).json()).toEqual({ ip: '10.1.1.1' })
})

test('without a proxy a caller’s address is the one of the connection', async () => {
  const app = await anApp(false)
  expect((await app.inject({ url: '/ip', headers: forwarded })).json()).toEqual({ ip: '127.0.0.1' })
})

test.each(['preview', '%70review', 'preview?page=', 'pr%65view?x=/'])(
  'a preview is boxed in under every spelling of its address: %s',
  async (spelling) => {
    const app = await anApp(false)
    const answer = await app.inject({ url: `/api/sites/${newId('site')}/${spelling}` })
    expect(answer.body).toBe('<p>A page</p>')
    expect(answer.headers['content-security-policy']).toMatch(/sandbox$/)
    expect(answer.headers['x-frame-options']).toBe('SAMEORIGIN')
  },
)

test('an address that only looks like a preview is not boxed in', async () => {
  const app = await anApp(false)
  expect((await app.inject({ url: '/ip?/api/sites/x/preview' })).headers['content-security-policy']).not.toMatch(/sandbox/)
})
