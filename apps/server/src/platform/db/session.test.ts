import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aGround } from '../../../tests/kit/a-ground.ts'
import type { ReadTx } from './database.ts'

let ground: Awaited<ReturnType<typeof aGround>>
let workspaceId: string
beforeAll(async () => {
  ground = await aGround()
  await ground.pools.owner.query(
    `create table test_lines (workspace_id text not null, n int not null, primary key (workspace_id, n)); select platform.make_tenant_table('test_lines')`,
  )
})
beforeEach(() => {
  workspaceId = ground.aWorkspace()
})

const insert = (tx: ReadTx, n: number) => sql`insert into test_lines (workspace_id, n) values (${tx.workspaceId}, ${n})`.execute(tx.sql)
const read = (tx: ReadTx, n: number) =>
  sql<{ n: number }>`select * from test_lines where workspace_id = ${tx.workspaceId} and n = ${n}`
    .execute(tx.sql)
    .then(({ rows }) => rows.map((row) => row.n))
const write = (...numbers: number[]) =>
  ground.db.write({ workspaceId, actor: 'test' }, async (tx) => {
    for (const n of numbers) await insert(tx, n)
  })

describe('queries of one transaction', () => {
  it('are each answered with their own rows when they are asked together', async () => {
    await write(1, 2, 3)
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        ground.db.read(workspaceId, (tx) => Promise.all([read(tx, 3), read(tx, 9), read(tx, 1), read(tx, 2)])),
      ),
    )
    for (const answer of answers) expect(answer).toEqual([[3], [], [1], [2]])
  })

  it('see their workspace from the first one on, though the beginning is on its way with them', async () => {
    await write(7)
    const stranger = ground.aWorkspace()
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        ground.db.read(n % 2 === 0 ? workspaceId : stranger, (tx) =>
          sql<{ n: number }>`select n from test_lines`.execute(tx.sql).then(({ rows }) => rows.length),
        ),
      ),
    )
    expect(seen).toEqual(Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? 1 : 0)))
  })

  it('may not change anything in a read', async () => {
    await expect(ground.db.read(workspaceId, (tx) => insert(tx, 1))).rejects.toThrow(/read-only/)
  })

  it('leave a clean connection behind when one of them fails', async () => {
    await write(1)
    for (let round = 0; round < 30; round += 1)
      await expect(
        ground.db.read(workspaceId, (tx) => Promise.all([read(tx, 1), sql`select 1 / 0`.execute(tx.sql), read(tx, 1)])),
      ).rejects.toThrow(/division by zero/)
    expect(await ground.db.read(workspaceId, (tx) => read(tx, 1))).toEqual([1])
    // The commit of a read is not waited for.
    await expect.poll(() => ground.pools.app.idleCount === ground.pools.app.totalCount).toBe(true)
  })

  it('go on after a table gained a column that the connections had not planned for', async () => {
    await write(1)
    await Promise.all(Array.from({ length: 30 }, () => ground.db.read(workspaceId, (tx) => read(tx, 1))))
    await ground.pools.owner.query(`alter table test_lines add column note text not null default ''`)
    const answers = await Promise.all(Array.from({ length: 30 }, () => ground.db.read(workspaceId, (tx) => read(tx, 1))))
    expect(answers).toEqual(Array.from({ length: 30 }, () => [1]))
  })
})

it('a write in which somebody swallowed a failed query is refused, because nothing of it was kept', async () => {
  const swallowing = ground.db.write({ workspaceId, actor: 'test' }, async (tx) => {
    await insert(tx, 5)
    await insert(tx, 5).catch(() => undefined)
  })
  await expect(swallowing).rejects.toThrow('was not kept')
  expect(await ground.db.read(workspaceId, (tx) => read(tx, 5))).toEqual([])
})
