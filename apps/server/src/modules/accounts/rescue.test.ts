import { expect, test } from 'vitest'
import { aBrowser, anAccountsServer, goodPassword, secret, theOwner } from '../../../tests/kit/accounts.ts'
import { newId } from '../../../tests/kit/workspace.ts'
import { makeSignInLink } from './rescue.ts'

const tokenOf = (path: string) => decodeURIComponent(path.split('token=')[1] ?? '')

test('an owner who forgot the password sets a new one by the link, once, and everybody else is out', async () => {
  const { app, accounts, pools, clock } = await anAccountsServer()
  const signedIn = await theOwner(app, accounts)
  const { path, email } = await makeSignInLink({ owner: pools.owner, secret, clock, newId })
  expect([path.startsWith('/reset?token='), email]).toEqual([true, 'anna@example.com'])

  const browser = aBrowser(app)
  const fresh = 'quiet marble river 77'
  const set = (newPassword: string) => browser.post('/api/auth/reset-password', { token: tokenOf(path), newPassword })
  expect((await set(fresh)).status).toBe(200)
  expect((await set('another violet moon 12')).status).not.toBe(200)
  expect((await signedIn.ask('/api/me')).status).toBe(401)
  const signIn = (password: string) => browser.post('/api/auth/sign-in/email', { email, password })
  expect((await signIn(goodPassword)).status).not.toBe(200)
  expect((await signIn(fresh)).status).toBe(200)

  const log = (await browser.ask('/api/audit')).body['items'] as unknown as { who: string; what: string }[]
  expect(log).toContainEqual(expect.objectContaining({ who: 'operator', what: 'accounts.make_sign_in_link' }))
})

test('before the first password it is the link of the first start', async () => {
  const { app, pools, clock } = await anAccountsServer()
  const { path, email } = await makeSignInLink({ owner: pools.owner, secret, clock, newId })
  expect(email).toBeUndefined()
  expect((await aBrowser(app).post('/api/auth/welcome', { token: tokenOf(path) })).status).toBe(200)
})
