import { beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../tests/kit/database.ts'
import type { TestDatabase } from '../../../tests/kit/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
  await db.pools.owner.query(
    `create table test_notes (workspace_id text not null, id text not null, primary key (workspace_id, id)); select platform.make_tenant_table('test_notes')`,
  )
  await inWorkspace('wsp_a', `insert into test_notes values ('wsp_a', '1'), ('wsp_a', '2')`)
  await inWorkspace('wsp_b', `insert into test_notes values ('wsp_b', '1')`)
})

async function inWorkspace(workspaceId: string, statement: string) {
  const client = await db.pools.app.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.workspace_id', $1, true)`, [workspaceId])
    const result = await client.query(statement)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

describe('a table of workspaces', () => {
  it('shows a transaction only the rows of the workspace it names', async () => {
    expect((await inWorkspace('wsp_a', 'select id from test_notes order by id')).rows).toEqual([{ id: '1' }, { id: '2' }])
    expect((await inWorkspace('wsp_b', 'select id from test_notes')).rows).toHaveLength(1)
  })

  it('shows nothing without a workspace, on a new connection and on one that was used before', async () => {
    for (let round = 0; round < 12; round += 1) expect((await db.pools.app.query('select * from test_notes')).rows).toEqual([])
    await expect(db.pools.app.query(`insert into test_notes values ('', 'x')`)).rejects.toThrow(/row-level security/)
  })

  it('refuses to write into another workspace', async () => {
    await expect(inWorkspace('wsp_a', `insert into test_notes values ('wsp_b', '9')`)).rejects.toThrow(/row-level security/)
    expect((await inWorkspace('wsp_a', `update test_notes set id = 'x' where workspace_id = 'wsp_b'`)).rowCount).toBe(0)
  })

  it('binds its owner too', async () => {
    expect((await db.pools.owner.query('select * from test_notes')).rows).toEqual([])
  })

  it('is closed to the sweeper until a right is given, then shows every workspace', async () => {
    await expect(db.pools.sweeper.query('select * from test_notes')).rejects.toThrow(/permission denied/)
    await db.pools.owner.query(`select platform.let_sweeper('test_notes', 'select')`)
    expect((await db.pools.sweeper.query('select * from test_notes')).rows).toHaveLength(3)
    await expect(db.pools.sweeper.query('delete from test_notes')).rejects.toThrow(/permission denied/)
  })

  it('cannot be declared without a workspace', async () => {
    await db.pools.owner.query('create table test_loose (id text)')
    await expect(db.pools.owner.query(`select platform.make_tenant_table('test_loose')`)).rejects.toThrow(/needs workspace_id/)
  })
})

describe('a function that looks across workspaces', () => {
  it('sees them all, for the app role only, and must be declared safely', async () => {
    await db.pools.owner.query(
      `create function platform.test_owner_of(wanted text) returns setof text language sql security definer set search_path = pg_catalog as 'select workspace_id from public.test_notes where id = wanted order by 1'`,
    )
    await db.pools.owner.query(
      `select platform.let_sweeper('test_notes', 'select'); select platform.run_as_sweeper('platform.test_owner_of(text)')`,
    )
    expect((await db.pools.app.query(`select platform.test_owner_of('1') as workspace`)).rows).toEqual([
      { workspace: 'wsp_a' },
      { workspace: 'wsp_b' },
    ])
    await db.pools.owner.query(`create function platform.test_careless() returns int language sql as 'select 1'`)
    await expect(db.pools.owner.query(`select platform.run_as_sweeper('platform.test_careless()')`)).rejects.toThrow(/SECURITY DEFINER/)
  })
})
