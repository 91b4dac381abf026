import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { inject } from 'vitest'
import { withClient } from '../../src/platform/db/login.ts'
import type { DbAccess } from '../../src/platform/db/login.ts'
import { openPools } from '../../src/platform/db/pools.ts'
import type { Pools } from '../../src/platform/db/pools.ts'
import { whenFileEnds } from './closing.ts'
import type { TestServer } from './database-server.ts'

export type TestDatabase = { access: DbAccess; pools: Pools }

/**
 * A fresh, migrated database on a real PostgreSQL, only for this test file; dropped when the file ends. The server itself starts with the first
 * call of a run (~2 s), each database takes ~50 ms. Call it in `beforeAll` or anywhere else.
 */
export async function aDatabase(options: { migrated?: boolean } = {}): Promise<TestDatabase> {
  const server = await askForServer()
  const name = `t_${randomBytes(6).toString('hex')}`
  const template = options.migrated === false ? 'template0' : server.template
  await withClient(server.admin, (client) =>
    client.query(`create database ${name} template ${template} owner ${server.access.owner.user} strategy file_copy`),
  )
  const access = {
    owner: { ...server.access.owner, database: name },
    app: { ...server.access.app, database: name },
    sweeper: { ...server.access.sweeper, database: name },
  }
  const pools = openPools({ access, onError: () => undefined, sizes: { app: 10, sweeper: 2, owner: 2 } })
  whenFileEnds(async () => {
    await pools.close()
    await withClient(server.admin, (client) => client.query(`drop database if exists ${name} with (force)`))
  })
  return { access, pools }
}

/** The server of this run; its starter (global setup) starts it when the first file asks. */
export function askForServer(): Promise<TestServer> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const line = connect(inject('databaseStarter'))
    line.setEncoding('utf8').on('data', (part) => {
      answer += part
    })
    line.on('error', reject)
    line.on('end', () => {
      const { failure, server } = JSON.parse(answer || '{"failure":"no answer"}') as { failure?: string; server?: TestServer }
      if (server) resolve(server)
      else reject(new Error(`the test database did not start: ${failure}`))
    })
  })
}
