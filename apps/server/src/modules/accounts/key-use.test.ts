import { beforeAll, expect, test } from 'vitest'
import { anAccountsServer, theOwner } from '../../../tests/kit/accounts.ts'

let server: Awaited<ReturnType<typeof anAccountsServer>>
let key: string
beforeAll(async () => {
  server = await anAccountsServer()
  await theOwner(server.app, server.accounts)
  key = await server.accounts.firstStart.makeKey('busy')
})

const use = () => server.accounts.authenticate(new Headers({ authorization: `Bearer ${key}` }))
/** The row as it stands: a new `xmin` is a new write. */
const row = async () =>
  (
    await server.pools.sweeper.query<{ writer: string; last_used_at: Date | null }>(
      `select xmin::text as writer, last_used_at from accounts_keys where name = 'busy'`,
    )
  ).rows[0]

test('a key that is used all the time is written about once a minute', async () => {
  expect((await row())?.last_used_at).toBeNull()
  await use()
  await expect.poll(async () => (await row())?.last_used_at).not.toBeNull()
  const first = await row()
  for (let request = 0; request < 50; request += 1) expect((await use())?.actor.kind).toBe('key')
  expect(await row()).toEqual(first)

  server.clock.pass(61_000)
  await Promise.all(Array.from({ length: 10 }, use))
  await expect.poll(async () => (await row())?.last_used_at?.getTime()).toBeGreaterThan(first?.last_used_at?.getTime() ?? 0)
})

test('looking a key up writes nothing', async () => {
  const { rows } = await server.pools.app.query<{ provolatile: string }>(`select provolatile from pg_proc where proname = 'find_key'`)
  expect(rows).toEqual([{ provolatile: 's' }])
})
