import { describe, expect, it } from 'vitest'
import { withClient } from '../../src/platform/db/login.ts'
import { aDatabase, askForServer } from './database.ts'

describe('the databases of tests', () => {
  it('are apart from each other and already migrated', async () => {
    const [one, two] = await Promise.all([aDatabase(), aDatabase()])
    await one.pools.owner.query('create table only_here (id int)')
    await expect(two.pools.owner.query('select * from only_here')).rejects.toThrow(/does not exist/)
    expect((await two.pools.owner.query('select number from platform.migrations where number = 1')).rows).toHaveLength(1)
  })

  it('live on one server, which the run shares', async () => {
    const [one, two] = await Promise.all([askForServer(), askForServer()])
    expect(one.admin.host).toBe(two.admin.host)
    expect(await withClient(one.admin, async (client) => (await client.query(`show listen_addresses`)).rows)).toEqual([
      { listen_addresses: '' },
    ])
  })
})
