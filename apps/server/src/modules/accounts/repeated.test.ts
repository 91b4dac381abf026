import { beforeAll, beforeEach, expect, test } from 'vitest'
import { anAccountsServer, aBrowser, goodPassword, theOwner } from '../../../tests/kit/accounts.ts'
import type { Browser } from '../../../tests/kit/accounts.ts'

let server: Awaited<ReturnType<typeof anAccountsServer>>
let owner: Browser
beforeAll(async () => {
  server = await anAccountsServer({ signUp: 'open' })
  owner = await theOwner(server.app, server.accounts)
})
let key: string
let count = 0
beforeEach(() => {
  count += 1
  key = `key-${count}`
})

const open = (name: string, by = owner) => by.post('/api/workspaces', { name }, { headers: { 'idempotency-key': key } })
const workspacesOf = async (browser: Browser) =>
  (await browser.ask('/api/me')).body['workspaces'] as unknown as { id: string; name: string }[]

test('a workspace asked for twice with one key is one workspace, and the answer is the same', async () => {
  const first = await open('Bakery')
  const again = await open('Bakery')
  expect(first.status).toBe(201)
  expect([again.status, again.body]).toEqual([201, first.body])
  expect((await workspacesOf(owner)).filter(({ name }) => name === 'Bakery')).toHaveLength(1)
})

test('a key that was used for a workspace cannot make one of another name', async () => {
  await open('Florist')
  expect(await open('Barber')).toMatchObject({ status: 409, body: { code: 'request.key_reused' } })
})

test('asked for by many at once with one key, it is still one', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => open('Rush')))
  expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([])
  expect((await workspacesOf(owner)).filter(({ name }) => name === 'Rush')).toHaveLength(1)
})

test('one key of two people makes a workspace for each', async () => {
  const other = aBrowser(server.app)
  await other.post('/api/auth/sign-up/email', { name: 'Bo', email: 'bo@example.com', password: goodPassword })
  const [mine, theirs] = [await open('Twin'), await open('Twin', other)]
  expect([mine.status, theirs.status]).toEqual([201, 201])
  expect(theirs.body['id']).not.toBe(mine.body['id'])
})

test('somebody who is in no workspace any more gets one, once', async () => {
  const lost = aBrowser(server.app)
  await lost.post('/api/auth/sign-up/email', { name: 'Li', email: 'li@example.com', password: goodPassword })
  const { id } = (await workspacesOf(lost))[0] ?? { id: '' }
  await server.db.write({ workspaceId: id, actor: 'test' }, ({ sql }) =>
    sql
      .deleteFrom('accounts_members' as never)
      .where('workspace_id' as never, '=', id as never)
      .execute(),
  )
  const first = await open('Afresh', lost)
  const again = await open('Afresh', lost)
  expect([first.status, again.body]).toEqual([201, first.body])
  expect(await workspacesOf(lost)).toHaveLength(1)
})

test('a key that was forgotten after its day means a new workspace', async () => {
  const first = await open('Early')
  await server.pools.sweeper.query('delete from platform_idempotency')
  const later = await open('Early')
  expect(later.status).toBe(201)
  expect(later.body['id']).not.toBe(first.body['id'])
  expect((await open('Early')).body).toEqual(later.body)
})
