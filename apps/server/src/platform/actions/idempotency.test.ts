import { beforeAll, expect, test } from 'vitest'
import { aSeal } from '../../../tests/kit/http.ts'
import { aDatabase } from '../../../tests/kit/database.ts'
import { aStoreDatabase, aWorkspaceId } from '../../../tests/kit/workspace.ts'
import type { Database } from '../db/database.ts'
import type { Pools } from '../db/pools.ts'
import { once, sweepIdempotency } from './idempotency.ts'

let pools: Pools
let db: Database
beforeAll(async () => {
  pools = (await aDatabase()).pools
  db = aStoreDatabase(pools).db
})

const scope = { workspaceId: aWorkspaceId(), actor: 'person:test' }
const ask = (key: string, work: () => Promise<{ key: string }>) =>
  db.write(scope, (tx) => once(tx, { key, name: 'test.make_key', input: {}, answers: aSeal }, work))
const kept = async () =>
  (
    await pools.sweeper.query<{ key: string; answer: unknown }>('select key, answer from platform_idempotency where workspace_id = $1', [
      scope.workspaceId,
    ])
  ).rows

test('a kept answer is given again as it was, and nobody can read it in the table', async () => {
  expect(await ask('k-1', async () => ({ key: 'mnr_secret_words' }))).toEqual({ key: 'mnr_secret_words' })
  expect(await ask('k-1', async () => ({ key: 'another' }))).toEqual({ key: 'mnr_secret_words' })
  expect(await kept()).toHaveLength(1)
  expect(JSON.stringify(await kept())).not.toContain('secret')
})

test('answers are forgotten after their day, and not before', async () => {
  await ask('k-old', async () => ({ key: 'old' }))
  await ask('k-new', async () => ({ key: 'new' }))
  await db.write(scope, ({ sql: trx }) =>
    trx.executeQuery({
      sql: `update platform_idempotency set created_at = now() - interval '25 hours' where key = 'k-old'`,
      parameters: [],
      query: {},
    } as never),
  )
  await sweepIdempotency(db)
  expect((await kept()).map((row) => row.key).sort()).toEqual(['k-1', 'k-new'])
})
