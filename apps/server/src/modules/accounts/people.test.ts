import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, anAccountsServer, goodPassword, theOwner } from '../../../tests/kit/accounts.ts'
import type { Browser } from '../../../tests/kit/accounts.ts'
import { createAccountsStore } from './store.ts'

type Server = Awaited<ReturnType<typeof anAccountsServer>>
let server: Server
let owner: Browser
beforeAll(async () => {
  server = await anAccountsServer()
  owner = await theOwner(server.app, server.accounts)
})

const meOf = async (browser: Browser, workspace?: string) =>
  (await browser.ask('/api/me', { workspace })).body as unknown as {
    person: { id: string; email: string }
    workspace: { id: string; role: string }
    workspaces: { id: string }[]
    may: string[]
  }
const itemsOf = async <T>(browser: Browser, url: string, workspace?: string) =>
  ((await browser.ask(url, { workspace })).body as unknown as { items: T[] }).items

const homesOf = async (email: string, { pools }: Pick<Server, 'pools'>): Promise<string[]> => {
  const { rows } = await pools.owner.query<{ id: string }>('select id from auth.people where email = $1', [email])
  return (await pools.app.query<{ workspace_id: string }>('select workspace_id from accounts.workspaces_of($1)', [rows[0]?.id])).rows.map(
    (row) => row.workspace_id,
  )
}

/** The token of the newest mail to somebody, as it stands in a workspace of the owner's. */
async function tokenFor(email: string, { pools, db }: Pick<Server, 'pools' | 'db'> = server, home = 0): Promise<string> {
  const workspaceId = (await homesOf('anna@example.com', { pools }))[home] ?? ''
  const { rows } = await db.read(workspaceId, (tx) =>
    sql<{ text: string }>`select text from mail_outbox where recipient = ${email} order by created_at desc, id desc limit 1`.execute(
      tx.sql,
    ),
  )
  return /token=([\w%.-]+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
}

async function invited(email: string, role: string): Promise<Browser> {
  const invitation = await owner.post('/api/invitations', { email, role })
  expect(invitation.status).toBe(201)
  const browser = aBrowser(server.app)
  const joined = await browser.post('/api/auth/sign-up/email', {
    name: email.split('@')[0],
    email,
    password: goodPassword,
    invitation: await tokenFor(email),
  })
  expect(joined).toMatchObject({ status: 200, body: { status: 'ok' } })
  return browser
}

describe('the first start', () => {
  it('makes one workspace and one owner, however often and at once it starts', async () => {
    const { accounts, pools } = await anAccountsServer()
    // Both connections are open beforehand, or the first start would be over before the second one connects.
    await Promise.all([1, 2].map(() => pools.owner.query('select pg_sleep(0.1)')))
    const firsts = await Promise.all([accounts.firstStart.ensure(), accounts.firstStart.ensure(), accounts.firstStart.ensure()])
    expect(new Set(firsts.map((first) => first.workspaceId)).size).toBe(1)
    expect((await pools.owner.query('select id from auth.people')).rowCount).toBe(1)
  })

  it('gives a link that opens once, ends the one before, and lapses after a day', async () => {
    const { app, accounts, clock, pools } = await anAccountsServer()
    const tokens: string[] = []
    for (let at = 0; at < 2; at += 1) tokens.push((await accounts.firstStart.link())?.split('token=')[1] ?? '')
    expect((await aBrowser(app).post('/api/auth/welcome', { token: tokens[0] })).body).toMatchObject({
      code: 'accounts.link_used',
      status: 404,
    })
    const uses = await Promise.all(Array.from({ length: 8 }, () => aBrowser(app).post('/api/auth/welcome', { token: tokens[1] })))
    expect(uses.map((use) => use.status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 404)])
    expect(JSON.stringify((await pools.owner.query('select * from auth.sign_in_links')).rows)).not.toContain(tokens[1])
    const late = (await accounts.firstStart.link())?.split('token=')[1]
    clock.pass(24 * 3_600_000)
    expect((await aBrowser(app).post('/api/auth/welcome', { token: late })).status).toBe(404)
  })

  it('lets the owner set name, address and password once, and gives no link from then on', async () => {
    expect(await server.accounts.firstStart.link()).toBeUndefined()
    expect(
      (await owner.post('/api/auth/set-owner-password', { name: 'X', email: 'x@example.com', password: goodPassword })).body,
    ).toMatchObject({ code: 'accounts.has_password' })
    expect(
      (await aBrowser(server.app).post('/api/auth/set-owner-password', { name: 'X', email: 'x@example.com', password: goodPassword }))
        .status,
    ).toBe(401)
  })

  it('refuses a weak password with a sentence at the field', async () => {
    const { app, accounts } = await anAccountsServer()
    const browser = aBrowser(app)
    await browser.post('/api/auth/welcome', { token: (await accounts.firstStart.link())?.split('token=')[1] })
    const answer = await browser.post('/api/auth/set-owner-password', { name: 'Anna', email: 'anna@example.com', password: 'password2026' })
    expect(answer).toMatchObject({ status: 400, body: { code: 'accounts.weak_password', errors: [{ path: 'password' }] } })
  })
})

describe('signing up', () => {
  it('is closed, with one answer for known and unknown addresses', async () => {
    const answers = await Promise.all(
      ['anna@example.com', 'new@example.com'].map((email) =>
        aBrowser(server.app).post('/api/auth/sign-up/email', { name: 'N', email, password: goodPassword }),
      ),
    )
    for (const answer of answers) expect({ ...answer.body, requestId: '' }).toEqual({ ...answers[0]?.body, requestId: '' })
    expect(answers[0]).toMatchObject({ status: 403, body: { code: 'accounts.sign_up_closed' } })
  })

  it('by invitation makes a member at once, for the invited address only, once', async () => {
    await owner.post('/api/invitations', { email: 'Ben@Example.com', role: 'editor' })
    const invitation = await tokenFor('ben@example.com')
    const ask = (email: string, browser = aBrowser(server.app)) =>
      browser.post('/api/auth/sign-up/email', { name: 'Ben', email, password: goodPassword, invitation })
    expect((await ask('else@example.com')).body).toMatchObject({ status: 400, errors: [{ path: 'email' }] })
    const ben = aBrowser(server.app)
    expect((await ask('ben@example.com', ben)).status).toBe(200)
    expect(await meOf(ben)).toMatchObject({ person: { email: 'ben@example.com', emailVerified: true }, workspace: { role: 'editor' } })
    expect((await ask('ben@example.com')).body).toMatchObject({ code: 'accounts.invitation_missing' })
    expect((await ben.post('/api/invitations/accept', { token: invitation })).body).toMatchObject({ role: 'editor' })
  })

  it('may be open: a mail confirms the address before the first sign-in, and nothing tells whether an account was there', async () => {
    const open = await anAccountsServer({ signUp: 'open', delivers: true })
    await theOwner(open.app, open.accounts)
    const ask = (email: string) =>
      aBrowser(open.app).post('/api/auth/sign-up/email', { name: 'Cleo', email, password: 'other words here 7' })
    const [fresh, known] = [await ask('cleo@example.com'), await ask('anna@example.com')]
    expect({ status: fresh.status, body: fresh.body, cookies: fresh.cookies }).toEqual({
      status: known.status,
      body: known.body,
      cookies: known.cookies,
    })
    const signIn = (email: string) => aBrowser(open.app).post('/api/auth/sign-in/email', { email, password: 'other words here 7' })
    const answers = [await signIn('cleo@example.com'), await signIn('anna@example.com')]
    expect(answers.map((answer) => [answer.status, answer.body['code']])).toEqual([
      [401, 'accounts.wrong_sign_in'],
      [401, 'accounts.wrong_sign_in'],
    ])

    const [home = ''] = await homesOf('cleo@example.com', open)
    const mails = await open.db.read(home, (tx) => open.mail.listOutbox(tx, { limit: 10, readerEmail: 'cleo@example.com' }))
    const link = /http:\/\/localhost:8080(\/api\/auth\/verify-email\?token=\S+)/.exec(mails.items[0]?.text ?? '')?.[1] ?? ''
    const cleo = aBrowser(open.app)
    expect((await cleo.ask(link)).headers).toMatchObject({ location: '/' })
    expect(await meOf(cleo)).toMatchObject({ person: { email: 'cleo@example.com', emailVerified: true }, workspace: { role: 'owner' } })
  })

  it('may be open without mail: a new person is in at once, in a workspace of their own', async () => {
    const open = await anAccountsServer({ signUp: 'open' })
    await theOwner(open.app, open.accounts)
    const cleo = aBrowser(open.app)
    expect((await cleo.post('/api/auth/sign-up/email', { name: 'Cleo', email: 'cleo@example.com', password: goodPassword })).status).toBe(
      200,
    )
    expect(await meOf(cleo)).toMatchObject({ workspace: { name: 'Cleo', role: 'owner' } })
    expect(
      (await aBrowser(open.app).post('/api/auth/sign-up/email', { name: 'Cleo', email: 'anna@example.com', password: goodPassword })).body,
    ).toMatchObject({ code: 'accounts.sign_up_failed' })
  })
})

describe('roles', () => {
  it('act at once: what was taken away is refused with the very next request', async () => {
    const dora = await invited('dora@example.com', 'admin')
    const { person, workspace } = await meOf(dora)
    expect((await dora.ask('/api/keys')).status).toBe(200)
    expect((await owner.ask(`/api/members/${person.id}`, { method: 'PATCH', body: { role: 'viewer' } })).body).toMatchObject({
      role: 'viewer',
      name: 'dora',
    })
    expect((await dora.ask('/api/keys')).body).toMatchObject({ status: 403, code: 'request.forbidden' })
    expect((await owner.ask(`/api/members/${person.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await dora.ask('/api/members')).status).toBe(403)
    expect((await dora.ask('/api/members', { workspace: workspace.id })).body).toMatchObject({
      status: 404,
      code: 'accounts.workspace_missing',
    })
    expect((await dora.ask('/api/me')).body).toMatchObject({ status: 403, code: 'accounts.no_workspace' })
  })

  it('keep one owner, also when two owners turn on each other at once', async () => {
    const { app, accounts, pools, db } = await anAccountsServer()
    const anna = await theOwner(app, accounts)
    await anna.post('/api/invitations', { email: 'emil@example.com', role: 'owner' })
    const emil = aBrowser(app)
    await emil.post('/api/auth/sign-up/email', {
      name: 'Emil',
      email: 'emil@example.com',
      password: goodPassword,
      invitation: await tokenFor('emil@example.com', { pools, db }),
    })
    const [a, e] = [await meOf(anna), await meOf(emil)]
    const turns = await Promise.all([
      anna.ask(`/api/members/${e.person.id}`, { method: 'DELETE' }),
      emil.ask(`/api/members/${a.person.id}`, { method: 'DELETE' }),
    ])
    expect(turns.map((turn) => turn.status)).toContain(204)
    const survivors = await Promise.all([anna, emil].map((browser) => browser.ask('/api/members')))
    expect(survivors.filter((answer) => answer.status === 200)).toHaveLength(1)
    const last = survivors[0]?.status === 200 ? { browser: anna, id: a.person.id } : { browser: emil, id: e.person.id }
    expect((await last.browser.ask(`/api/members/${last.id}`, { method: 'PATCH', body: { role: 'admin' } })).body).toMatchObject({
      code: 'accounts.last_owner',
      status: 409,
    })
  })

  it('are changed one after another: who waits counts the owners that are left', async () => {
    const { db, accounts } = await anAccountsServer()
    const { workspaceId, personId } = await accounts.firstStart.ensure()
    const store = createAccountsStore(db)
    const scope = { workspaceId, actor: 'test' }
    await store.write(scope, ({ addMember }) => addMember({ person_id: 'per_second', role: 'owner', since: new Date() }))
    const counted = await Promise.all(
      [0, 60].map(async (waitMs, at) => {
        await pause(waitMs)
        return store.write(scope, async ({ lockOwners, deleteMember }) => {
          const owners = await lockOwners()
          await pause(150)
          if (at === 0) await deleteMember(personId)
          return owners
        })
      }),
    )
    expect(counted).toEqual([2, 1])
  })

  it('of an admin do not reach owners', async () => {
    const fritz = await invited('fritz@example.com', 'admin')
    const { person } = await meOf(owner)
    expect((await fritz.ask(`/api/members/${person.id}`, { method: 'PATCH', body: { role: 'viewer' } })).body).toMatchObject({
      code: 'accounts.owners_only',
    })
    expect((await fritz.post('/api/invitations', { email: 'g@example.com', role: 'owner' })).body).toMatchObject({
      code: 'accounts.owners_only',
    })
  })
})

describe('workspaces', () => {
  it('are chosen by header among one’s own; another’s answers as if it were not there', async () => {
    const made = (await owner.post('/api/workspaces', { name: 'Second' })).body as unknown as { id: string }
    expect((await meOf(owner, made.id)).workspace).toMatchObject({ id: made.id, name: 'Second', role: 'owner' })
    expect((await meOf(owner)).workspaces).toHaveLength(2)
    const greta = await invited('greta@example.com', 'viewer')
    const strip = (body: object) => ({ ...body, requestId: '' })
    const foreign = await greta.ask('/api/me', { workspace: made.id })
    const absent = await greta.ask('/api/me', { workspace: `wsp_${'0'.repeat(26)}` })
    expect(strip(foreign.body)).toEqual(strip(absent.body))
    expect(foreign.status).toBe(404)
    for (const odd of ['', 'wsp_1', `${made.id}' or 1=1`])
      expect((await greta.ask('/api/me', { headers: { 'manara-workspace': odd } })).status).toBe(404)
  })

  it('are renamed by who may manage them', async () => {
    const { workspace } = await meOf(owner)
    expect((await owner.ask('/api/workspace', { method: 'PATCH', body: { name: 'Bakery', language: 'ar' } })).body).toMatchObject({
      id: workspace.id,
      name: 'Bakery',
      language: 'ar',
      role: 'owner',
    })
  })

  it('invite by a mail whose link only its reader sees, and take an invitation back', async () => {
    const { workspace } = await meOf(owner)
    const { body } = await owner.post('/api/invitations', { email: 'hans@example.com', role: 'viewer' })
    const token = await tokenFor('hans@example.com')
    const shown = await server.db.read(workspace.id, (tx) => server.mail.listOutbox(tx, { limit: 50, readerEmail: 'anna@example.com' }))
    expect(JSON.stringify(shown)).not.toContain(token)
    expect((await itemsOf<{ email: string }>(owner, '/api/invitations')).map((row) => row.email)).toContain('hans@example.com')
    expect((await owner.ask(`/api/invitations/${(body as unknown as { id: string }).id}`, { method: 'DELETE' })).status).toBe(204)
    expect(
      (
        await aBrowser(server.app).post('/api/auth/sign-up/email', {
          name: 'Hans',
          email: 'hans@example.com',
          password: goodPassword,
          invitation: token,
        })
      ).body,
    ).toMatchObject({ code: 'accounts.invitation_missing' })
  })

  it('are joined with an account one has', async () => {
    const { app, accounts } = server
    const ida = await invited('ida@example.com', 'viewer')
    const made = (await owner.post('/api/workspaces', { name: 'Third' })).body as unknown as { id: string }
    await owner.post('/api/invitations', { email: 'ida@example.com', role: 'editor' }, { workspace: made.id })
    const token = await tokenFor('ida@example.com', server, (await homesOf('anna@example.com', server)).indexOf(made.id))
    expect((await ida.post('/api/invitations/accept', { token })).body).toMatchObject({ id: made.id, role: 'editor' })
    expect((await meOf(ida, made.id)).workspace.role).toBe('editor')
    expect((await aBrowser(app).post('/api/invitations/accept', { token })).status).toBe(401)
    expect(await accounts.grantsOf(made.id, (await meOf(ida)).person.id)).toContain('studio:edit')
  })
})

describe('API keys', () => {
  it('open what their scopes say, and nothing else', async () => {
    const made = (await owner.post('/api/keys', { name: 'Reader', scopes: ['accounts:read'] })).body as unknown as {
      id: string
      key: string
      start: string
    }
    expect(made.key.startsWith(made.start)).toBe(true)
    const bare = aBrowser(server.app)
    expect((await bare.ask('/api/members', { key: made.key })).status).toBe(200)
    expect((await bare.ask('/api/keys', { key: made.key })).body).toMatchObject({ status: 403, code: 'request.forbidden' })
    expect(JSON.stringify(await itemsOf(owner, '/api/keys'))).not.toContain(made.key)
    expect((await owner.ask(`/api/keys/${made.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await bare.ask('/api/members', { key: made.key })).status).toBe(401)
  })

  it('never widen: a key makes no key with more rights, and no owner', async () => {
    const { key } = (await owner.post('/api/keys', { name: 'Narrow', scopes: ['accounts:manage'] })).body as unknown as { key: string }
    const bare = aBrowser(server.app)
    expect((await bare.post('/api/keys', { name: 'Wide', scopes: ['leads:read'] }, { key })).body).toMatchObject({
      code: 'accounts.scope_too_wide',
    })
    expect((await bare.post('/api/invitations', { email: 'k@example.com', role: 'owner' }, { key })).body).toMatchObject({
      code: 'accounts.owners_only',
    })
  })

  it('shrink with their maker and die with their membership', async () => {
    const jo = await invited('jo@example.com', 'admin')
    const { key } = (await jo.post('/api/keys', { name: 'Jo', scopes: ['accounts:manage', 'leads:edit'] })).body as unknown as {
      key: string
    }
    const bare = aBrowser(server.app)
    const { person } = await meOf(jo)
    await owner.ask(`/api/members/${person.id}`, { method: 'PATCH', body: { role: 'viewer' } })
    expect((await bare.ask('/api/keys', { key })).status).toBe(403)
    expect((await bare.ask('/api/members', { key })).status).toBe(200)
    await owner.ask(`/api/members/${person.id}`, { method: 'DELETE' })
    expect((await bare.ask('/api/members', { key })).status).toBe(401)
  })

  it('count only as what they are: no session beside them, no other workspace, no other carrier', async () => {
    const { key } = (await owner.post('/api/keys', { name: 'Mine', scopes: ['accounts:read'] })).body as unknown as { key: string }
    const other = (await owner.post('/api/workspaces', { name: 'Fourth' })).body as unknown as { id: string }
    expect((await owner.ask('/api/keys', { key })).status).toBe(403)
    expect((await owner.ask('/api/me', { headers: { authorization: 'Bearer mnr_wrong' } })).status).toBe(401)
    const bare = aBrowser(server.app)
    expect((await bare.ask('/api/members', { key, workspace: other.id })).status).toBe(404)
    for (const headers of [{ 'x-api-key': key }, { cookie: `key=${key}` }] as Record<string, string>[])
      expect((await bare.ask('/api/members', { headers })).status).toBe(401)
    expect((await bare.ask(`/api/members?key=${key}`)).status).toBe(401)
  })

  it('come from the command line too, for the owner’s workspace', async () => {
    const key = await server.accounts.firstStart.makeKey('Command line')
    expect((await aBrowser(server.app).ask('/api/me', { key })).body).toMatchObject({
      workspace: { role: 'owner' },
      person: { name: 'Anna' },
    })
    const lines = await itemsOf<{ who: string; what: string; on?: string }>(owner, '/api/audit?limit=100')
    expect(lines).toContainEqual(expect.objectContaining({ who: 'operator', what: 'accounts.create_key', on: 'Command line' }))
  })
})

describe('sessions', () => {
  it('are listed with their device and ended one by one', async () => {
    const phone = aBrowser(server.app)
    await phone.post(
      '/api/auth/sign-in/email',
      { email: 'anna@example.com', password: goodPassword },
      { headers: { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/604.1' } },
    )
    const listed = await itemsOf<{ id: string; current: boolean; device: string; address?: string }>(owner, '/api/sessions')
    const found = listed.find((session) => session.device === 'Safari, iPhone')
    expect(listed.filter((session) => session.current)).toHaveLength(1)
    expect(found).toMatchObject({ current: false, address: '127.0.0.1' })
    const ida = await invited('karl@example.com', 'admin')
    expect((await ida.ask(`/api/sessions/${found?.id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await owner.ask(`/api/sessions/${found?.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await phone.ask('/api/me')).status).toBe(401)
  })
})

describe('passwords', () => {
  const ask = (email: string) => aBrowser(server.app).post('/api/auth/request-password-reset', { email })

  it('are set anew by a link in a mail, once; all sessions end with it', async () => {
    const lea = await invited('lea@example.com', 'viewer')
    expect((await ask('lea@example.com')).status).toBe(200)
    const token = await tokenFor('lea@example.com')
    expect((await aBrowser(server.app).post('/api/auth/reset-password', { token, newPassword: 'password2026' })).body).toMatchObject({
      code: 'accounts.weak_password',
    })
    const newPassword = 'another few words 9'
    expect((await aBrowser(server.app).post('/api/auth/reset-password', { token, newPassword })).status).toBe(200)
    expect((await aBrowser(server.app).post('/api/auth/reset-password', { token, newPassword })).body).toMatchObject({
      code: 'accounts.link_used',
    })
    expect((await lea.ask('/api/me')).status).toBe(401)
    expect((await lea.post('/api/auth/sign-in/email', { email: 'lea@example.com', password: goodPassword })).status).toBe(401)
    expect((await lea.post('/api/auth/sign-in/email', { email: 'lea@example.com', password: newPassword })).status).toBe(200)
  })

  it('are asked for with one answer, in one time, whether the account exists or not', async () => {
    const timed = async (email: string) => {
      const from = performance.now()
      const { status, body } = await ask(email)
      return { answer: { status, body }, ms: performance.now() - from }
    }
    const [known, unknown] = [await timed('anna@example.com'), await timed('nobody@example.com')]
    expect(known.answer).toEqual(unknown.answer)
    for (const { ms } of [known, unknown]) expect(ms).toBeGreaterThan(290)
  })

  it('change with the present one only, and end the other sessions', async () => {
    const max = await invited('max@example.com', 'viewer')
    const other = aBrowser(server.app)
    await other.post('/api/auth/sign-in/email', { email: 'max@example.com', password: goodPassword })
    const change = (currentPassword: string) =>
      max.post('/api/auth/change-password', { currentPassword, newPassword: 'a fresh set of words', revokeOtherSessions: true })
    expect((await change('wrong wrong wrong')).body).toMatchObject({ code: 'accounts.wrong_password', status: 400 })
    expect((await change(goodPassword)).status).toBe(200)
    expect((await max.ask('/api/me')).status).toBe(200)
    expect((await other.ask('/api/me')).status).toBe(401)
  })
})

describe('other workspaces', () => {
  it('keep their people, invitations, keys and audit lines to themselves', async () => {
    const made = (await owner.post('/api/workspaces', { name: 'Apart' })).body as unknown as { id: string }
    await owner.post('/api/keys', { name: 'Secret key', scopes: ['leads:read'] }, { workspace: made.id })
    await owner.post('/api/invitations', { email: 'secret@example.com', role: 'viewer' }, { workspace: made.id })
    const nora = await invited('nora@example.com', 'admin')
    const seen = await Promise.all(
      ['/api/members', '/api/invitations', '/api/keys', '/api/audit'].map((url) => nora.ask(`${url}?limit=100`)),
    )
    expect(seen.map((answer) => answer.status)).toEqual([200, 200, 200, 200])
    expect(seen.map((answer) => answer.raw).join()).not.toMatch(/Secret key|secret@example\.com|Apart/)
    const [apart] = await itemsOf<{ id: string }>(owner, '/api/keys', made.id)
    expect((await nora.ask(`/api/keys/${apart?.id}`, { method: 'DELETE' })).status).toBe(404)
    expect(await itemsOf(owner, '/api/keys', made.id)).toHaveLength(1)
  })
})
