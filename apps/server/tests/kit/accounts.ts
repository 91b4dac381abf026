import type { FastifyInstance } from 'fastify'
import { createAccounts } from '../../src/modules/accounts/index.ts'
import type { Accounts } from '../../src/modules/accounts/index.ts'
import { createNewId } from '../../src/platform/clock.ts'
import { createLimits } from '../../src/platform/limits/index.ts'
import { createMail } from '../../src/platform/mail/index.ts'
import type { MailTransport } from '../../src/platform/mail/index.ts'
import { aClock } from './a-ground.ts'
import { aDatabase } from './database.ts'
import { aServer } from './http.ts'
import { aStoreDatabase } from './workspace.ts'

type Given = {
  signUp?: 'invitation' | 'open'
  publicUrl?: string
  delivers?: boolean
  bounds?: Parameters<typeof createLimits>[0]['bounds']
}
export const secret = Buffer.alloc(32, 'k').toString('base64url')
export const goodPassword = 'violet otter lamp 42'
const host = 'localhost:8080'

/** The accounts room behind the real doors, on a database of its own. Mails stay in the outbox. */
export async function anAccountsServer({ signUp = 'invitation', publicUrl, delivers = false, bounds }: Given = {}) {
  const { pools } = await aDatabase()
  const still = aClock(new Date().toISOString())
  // A millisecond goes by with each look, so that what came first sorts first.
  const clock = {
    pass: still.pass,
    now: () => {
      still.pass(1)
      return still.now()
    },
  }
  const newId = createNewId(clock)
  const { db, enqueued } = aStoreDatabase(pools)
  const transport: MailTransport = { deliver: async () => ({ state: 'sent' }) } as unknown as MailTransport
  const mail = createMail({ db, clock, newId, ...(delivers ? { delivery: { transport, from: 'Manara <a@manara.example>' } } : {}) })
  const limits = createLimits({ app: pools.app, clock, bounds: { 'accounts.mail': 1_000, 'accounts.sign_in_from': 1_000, ...bounds } })
  const accounts = createAccounts({
    db,
    pools,
    mail,
    limits,
    clock,
    newId,
    secret,
    signUp,
    publicUrl,
    localUrl: 'http://localhost:8080',
    allowedOrigins: [],
  })
  const { app } = await aServer({ db, actions: accounts.actions, over: { authenticate: accounts.authenticate, clock, newId, publicUrl } })
  accounts.routes(app)
  return { app, accounts, pools, clock, db, mail, enqueued }
}

function headersOf(
  { key, workspace, origin = `http://${host}`, headers }: Ask,
  cookies: ReadonlyMap<string, string>,
): Record<string, string> {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
  const wanted = { origin: origin ?? '', cookie, authorization: key ? `Bearer ${key}` : '', 'manara-workspace': workspace ?? '' }
  return { host, ...Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== '')), ...headers }
}

type Ask = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: object
  key?: string
  workspace?: string
  origin?: string | null
  headers?: Record<string, string>
}

/** A browser: it keeps cookies and sends its Origin. */
export function aBrowser(app: FastifyInstance) {
  const cookies = new Map<string, string>()
  const ask = async (url: string, { method = 'GET', body, ...more }: Ask = {}) => {
    const answer = await app.inject({ method, url, ...(body ? { payload: body } : {}), headers: headersOf(more, cookies) })
    for (const { name, value, maxAge } of answer.cookies) {
      if (maxAge === 0) cookies.delete(name)
      else cookies.set(name, encodeURIComponent(value))
    }
    return {
      status: answer.statusCode,
      body: (answer.body.startsWith('{') ? answer.json() : {}) as Record<string, never>,
      headers: answer.headers,
      raw: answer.body,
      cookies: answer.cookies,
    }
  }
  return { ask, cookies, post: (url: string, body: object, more: Ask = {}) => ask(url, { ...more, method: 'POST', body }) }
}
export type Browser = ReturnType<typeof aBrowser>

/** The first owner, in by the one-time link and with a password. */
export async function theOwner(app: FastifyInstance, accounts: Accounts, email = 'anna@example.com'): Promise<Browser> {
  const browser = aBrowser(app)
  const token = new URLSearchParams((await accounts.firstStart.link())?.split('?')[1]).get('token') ?? ''
  await browser.post('/api/auth/welcome', { token })
  const set = await browser.post('/api/auth/set-owner-password', { name: 'Anna', email, password: goodPassword })
  if (set.status !== 200) throw new Error(`the owner could not set a password: ${set.raw}`)
  return browser
}
