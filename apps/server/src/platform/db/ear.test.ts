import { expect, test } from 'vitest'
import { aDatabase } from '../../../tests/kit/database.ts'
import { whenFileEnds } from '../../../tests/kit/closing.ts'
import { openPools } from './pools.ts'

const { access, pools: ground } = await aDatabase()
const someErrors: Error[] = []
const pools = openPools({ access, onError: (error) => void someErrors.push(error), sizes: { app: 3 }, idleInTransactionMs: 300 })
whenFileEnds(() => pools.close())

const ears = async () =>
  (
    await ground.app.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'manara listen' and datname = current_database() and usename = current_user`,
    )
  ).rows
const tell = (channel: string, message: string) => ground.app.query('select pg_notify($1, $2)', [channel, message])

test('all channels of a process are heard over one connection, each by its own listeners', async () => {
  const heard: string[] = []
  const stop = await pools.listen('ear_one', (message) => void heard.push(`one ${message}`))
  await Promise.all([
    pools.listen('ear_two', (message) => void heard.push(`two ${message}`)),
    pools.listen('ear_two', (message) => void heard.push(`two again ${message}`)),
    pools.listen('ear_three', (message) => void heard.push(`three ${message}`)),
  ])
  expect(await ears()).toHaveLength(1)
  await tell('ear_one', 'a')
  await tell('ear_two', 'b')
  await expect.poll(() => heard).toEqual(['one a', 'two b', 'two again b'])
  await stop()
  await tell('ear_one', 'c')
  await tell('ear_three', 'd')
  await expect.poll(() => heard.at(-1)).toBe('three d')
  expect(heard).not.toContain('one c')
})

test('when that connection is lost, every channel is heard again, and listeners are told to look for themselves', async () => {
  const heard: string[] = []
  let looked = 0
  await pools.listen(
    'ear_four',
    (message) => void heard.push(message),
    () => (looked += 1),
  )
  await pools.listen(
    'ear_five',
    (message) => void heard.push(message),
    () => (looked += 1),
  )
  const [before] = await ears()
  await ground.app.query('select pg_terminate_backend($1)', [before?.pid])
  await expect.poll(() => looked, { timeout: 5_000 }).toBe(2)
  await tell('ear_four', 'x')
  await tell('ear_five', 'y')
  await expect.poll(() => heard).toEqual(['x', 'y'])
  const after = await ears()
  expect([after.length, after[0]?.pid === before?.pid]).toEqual([1, false])
})

test('a transaction in which nothing is asked any more gives back what it holds', async () => {
  await ground.app.query('select 1')
  const stuck = await pools.app.connect()
  stuck.on('error', () => undefined)
  await stuck.query('begin')
  await stuck.query('select pg_advisory_xact_lock(77)')
  const waited = performance.now()
  await ground.app.query('select pg_advisory_lock(77)')
  expect(performance.now() - waited).toBeLessThan(5_000)
  await expect(stuck.query('select 1')).rejects.toThrow()
  stuck.release(true)
})

test('the serving role has such a bound without anybody asking for one', async () => {
  const { rows } = await ground.app.query<{ idle_in_transaction_session_timeout: string }>('show idle_in_transaction_session_timeout')
  expect(rows[0]?.idle_in_transaction_session_timeout).toBe('2min')
})
