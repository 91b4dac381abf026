import { beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, anAccountsServer, goodPassword, theOwner } from '../../../tests/kit/accounts.ts'

type Server = Awaited<ReturnType<typeof anAccountsServer>>
let server: Server
let owner: Awaited<ReturnType<typeof theOwner>>
beforeAll(async () => {
  server = await anAccountsServer()
  owner = await theOwner(server.app, server.accounts)
})
const signIn = (email: string, password = goodPassword, browser = aBrowser(server.app)) =>
  browser.post('/api/auth/sign-in/email', { email, password })

describe('signing in', () => {
  it('gives a session that says who one is, in a cookie no script can read', async () => {
    const browser = aBrowser(server.app)
    const answer = await signIn('Anna@Example.com', goodPassword, browser)
    expect(answer).toMatchObject({ status: 200, body: { status: 'ok' } })
    expect(answer.cookies).toEqual([expect.objectContaining({ name: 'manara.session_token', httpOnly: true, sameSite: 'Lax', path: '/' })])
    expect(answer.raw).not.toContain(answer.cookies[0]?.value.split('.')[0])
    const me = await browser.ask('/api/me')
    expect(me.body).toMatchObject({
      person: { name: 'Anna', email: 'anna@example.com', hasPassword: true },
      workspace: { role: 'owner', name: 'My business' },
      mail: { delivers: false },
    })
  })

  it('answers the same, byte for byte but the request’s number, whether the account exists or not', async () => {
    const strip = (answer: Awaited<ReturnType<typeof signIn>>) => ({
      status: answer.status,
      body: { ...answer.body, requestId: '' },
      cookies: answer.cookies,
    })
    expect(strip(await signIn('anna@example.com', 'not the password'))).toEqual(
      strip(await signIn('nobody@example.com', 'not the password')),
    )
    expect((await signIn('anna@example.com', 'not the password')).body).toMatchObject({ code: 'accounts.wrong_sign_in', status: 401 })
  })

  it('takes as long for an absent account as for an existing one', async () => {
    const timed = async (email: string) => {
      const from = performance.now()
      await signIn(email, 'not the password')
      return performance.now() - from
    }
    const [existing, absent]: number[][] = [[], []]
    await server.pools.app.query('delete from limits_counts')
    for (let round = 0; round < 7; round += 1) {
      existing?.push(await timed('anna@example.com'))
      absent?.push(await timed('nobody@example.com'))
    }
    const median = (list: number[] = []) => [...list].sort((a, b) => a - b)[3] ?? 0
    expect(Math.min(...(existing ?? []), ...(absent ?? []))).toBeGreaterThan(290)
    expect(Math.abs(median(existing) - median(absent))).toBeLessThan(15)
    await server.pools.app.query('delete from limits_counts')
  })

  it('is stopped after ten tries on one account, whoever asks, and for absent accounts alike', async () => {
    const { app, accounts, clock } = await anAccountsServer()
    await theOwner(app, accounts)
    for (const email of ['anna@example.com', 'nobody@example.com']) {
      const tries = await Promise.all(
        Array.from({ length: 12 }, () =>
          aBrowser(app).post(
            '/api/auth/sign-in/email',
            { email, password: 'wrong wrong' },
            { headers: { 'x-forwarded-for': `10.0.0.${Math.random()}` } },
          ),
        ),
      )
      expect(tries.map((answer) => answer.status).sort()).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
    }
    const held = await aBrowser(app).post('/api/auth/sign-in/email', { email: 'anna@example.com', password: goodPassword })
    expect(held).toMatchObject({ status: 429, body: { code: 'request.limited' } })
    clock.pass(15 * 60_000)
    expect((await aBrowser(app).post('/api/auth/sign-in/email', { email: 'anna@example.com', password: goodPassword })).status).toBe(200)
  })

  it('is stopped after ten tries from one address, over all accounts', async () => {
    const { app } = await anAccountsServer({ bounds: { 'accounts.sign_in_from': 10 } })
    const tries = []
    for (let at = 0; at < 11; at += 1)
      tries.push((await aBrowser(app).post('/api/auth/sign-in/email', { email: `p${at}@example.com`, password: 'wrong wrong' })).status)
    expect(tries.at(-1)).toBe(429)
  })

  it('is refused from another site, with a made-up origin and without any, also when NODE_ENV is test', async () => {
    expect(process.env['NODE_ENV']).toBe('test')
    const body = { email: 'anna@example.com', password: goodPassword }
    for (const origin of ['https://evil.example', 'null', null, 'http://localhost:8081']) {
      expect(await aBrowser(server.app).post('/api/auth/sign-in/email', body, { origin })).toMatchObject({
        status: 403,
        body: { code: 'request.wrong_origin' },
        cookies: [],
      })
    }
    const lan = await aBrowser(server.app).post('/api/auth/sign-in/email', body, {
      origin: 'http://192.168.1.7:8080',
      headers: { host: '192.168.1.7:8080' },
    })
    expect(lan.status).toBe(200)
  })

  it('is written to the audit log, when it worked and when it did not', async () => {
    await signIn('anna@example.com', 'not the password')
    const { body } = await owner.ask('/api/audit?limit=100')
    const lines = (body as unknown as { items: { what: string; ok: boolean; who: string; from: string }[] }).items.filter(
      (line) => line.what === 'accounts.sign_in',
    )
    expect(new Set(lines.map((line) => line.ok))).toEqual(new Set([true, false]))
    expect(lines[0]).toMatchObject({ who: 'Anna', from: '127.0.0.1' })
  })

  it('ends when a session is signed out, and its cookie is worth nothing from then on', async () => {
    const browser = aBrowser(server.app)
    await signIn('anna@example.com', goodPassword, browser)
    const kept = new Map(browser.cookies)
    expect((await browser.post('/api/auth/sign-out', {})).status).toBe(200)
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect((await browser.ask('/api/me')).status).toBe(401)
  })

  it('needs the signature on the cookie: what lies in the database opens nothing', async () => {
    const { rows } = await server.pools.owner.query<{ token: string }>('select token from auth.sessions limit 1')
    const token = rows[0]?.token ?? ''
    for (const value of [token, `${token}.`, `${token}.${Buffer.alloc(32).toString('base64')}`]) {
      const browser = aBrowser(server.app)
      browser.cookies.set('manara.session_token', encodeURIComponent(value))
      expect((await browser.ask('/api/me')).status).toBe(401)
    }
  })

  it('offers no other door of the library', async () => {
    for (const path of [
      '/list-sessions',
      '/update-user',
      '/delete-user',
      '/sign-in/social',
      '/join',
      '/get-session',
      '/ok',
      '/verify-password',
    ]) {
      for (const method of ['GET', 'POST'] as const)
        expect((await owner.ask(`/api/auth${path}`, { method, ...(method === 'POST' ? { body: {} } : {}) })).status).toBe(404)
    }
  })

  it('takes nothing but JSON of the right shape', async () => {
    for (const body of [
      {},
      { email: 'x', password: 'y' },
      { email: 'a@b.example', password: { $ne: 1 } },
      { email: ['a@b.example'], password: 'x' },
    ]) {
      expect((await aBrowser(server.app).post('/api/auth/sign-in/email', body)).status).toBe(400)
    }
    const form = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { host: 'localhost:8080', origin: 'http://localhost:8080', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'email=anna@example.com',
    })
    expect(form.statusCode).toBe(400)
  })
})

describe('cookies on https', () => {
  it('are bound to this host and never sent in the clear', async () => {
    const { app, accounts } = await anAccountsServer({ publicUrl: 'https://manara.example' })
    await theOwner(app, accounts)
    const browser = aBrowser(app)
    const answer = await browser.post(
      '/api/auth/sign-in/email',
      { email: 'anna@example.com', password: goodPassword },
      { origin: 'https://manara.example', headers: { host: 'manara.example' } },
    )
    expect(answer.headers['set-cookie']).toMatch(/^__Host-manara\.session_token=[^;]+;.*HttpOnly;.*SameSite=Lax; Secure$/)
    expect((await browser.ask('/api/me', { headers: { host: 'manara.example' } })).status).toBe(200)
    browser.cookies.set('manara.session_token', 'planted')
    expect((await browser.ask('/api/me', { headers: { host: 'manara.example' } })).status).toBe(200)
  })
})
