import type { Writable } from 'node:stream'
import { Kysely, PostgresDialect } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Scope, WriteTools } from '../../kernel/store.ts'
import { sessionOf } from './session.ts'

/** One open transaction of one workspace. Module stores join it; nothing else looks inside. */
export type ReadTx = { readonly sql: Kysely<unknown>; readonly workspaceId: string }
export type WriteTx = ReadTx & { readonly scope: Scope; readonly tools: WriteTools }

/** Makes the tools of a write; given by the wiring, which knows events, jobs and runs. */
export type ToolsFor = (tx: ReadTx & { scope: Scope; afterCommit: (work: () => void) => void }) => WriteTools

export type Database = {
  read<T>(workspaceId: string, work: (tx: ReadTx) => Promise<T>): Promise<T>
  write<T>(scope: Scope, work: (tx: WriteTx) => Promise<T>): Promise<T>
  /** The rare look across workspaces. `reason` names the caller; the list of reasons is kept by a test. */
  sweep<T>(reason: string, work: (sql: Kysely<unknown>) => Promise<T>): Promise<T>
}

type Options = { app: Pool; sweeper: Pool; toolsFor: ToolsFor }
type Begin = { mode: 'read only' | 'read write'; workspaceId: string }

const workspaceForm = /^wsp_[0-9a-z]{26}$/

/**
 * Opens transactions in which row-level security sees exactly one workspace.
 * Throws when a workspace id has not the form of one: an empty setting would match no row, silently.
 */
export function createDatabase({ app, sweeper, toolsFor }: Options): Database {
  const sweeperSql = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: sweeper }) })

  return {
    read: (workspaceId, work) => reading(app, workspaceId, (sql) => work({ sql, workspaceId })),
    async write(scope, work) {
      const later: (() => void)[] = []
      const result = await writing(app, scope.workspaceId, (sql) => {
        const tx = { sql, workspaceId: scope.workspaceId, scope, afterCommit: (then: () => void) => void later.push(then) }
        return work({ ...tx, tools: toolsFor(tx) })
      })
      for (const then of later) then()
      return result
    },
    sweep: (_reason, work) => work(sweeperSql),
  }
}

/** One round trip for both; the id's form is checked, so it cannot carry SQL. */
function beginIn({ mode, workspaceId }: Begin): string {
  if (!workspaceForm.test(workspaceId)) throw new Error(`not a workspace id: ${JSON.stringify(workspaceId)}`)
  return `begin ${mode}; set local app.workspace_id = '${workspaceId}'`
}

const mostStaleTries = 20

/** A read changes nothing, so one that met a connection with plans from before a migration is simply asked again; each such connection is given up. */
async function reading<T>(pool: Pool, workspaceId: string, work: (sql: Kysely<unknown>) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await readOnce(pool, workspaceId, work)
    } catch (error) {
      if (!isStalePlan(error) || tries >= mostStaleTries) throw error
    }
  }
}

/**
 * Sends the beginning together with the first queries and waits for none of it by itself: outside its transaction a read finds no row, so nothing leaks,
 * and a beginning that failed fails the read. Nobody waits for its commit either, because there is nothing to keep.
 */
async function readOnce<T>(pool: Pool, workspaceId: string, work: (sql: Kysely<unknown>) => Promise<T>): Promise<T> {
  const begin = beginIn({ mode: 'read only', workspaceId })
  const client = await pool.connect()
  holdWrites(client)
  const [begun, worked] = await Promise.allSettled([client.query(begin), startOf(() => work(sessionOf(client)))])
  const failure = [begun, worked].find((one) => one.status === 'rejected')
  if (failure) {
    await giveBack(client, failure.reason)
    throw failure.reason
  }
  client.query('commit').then(
    () => client.release(),
    (error: Error) => client.release(error),
  )
  return (worked as PromiseFulfilledResult<T>).value
}

async function writing<T>(pool: Pool, workspaceId: string, work: (sql: Kysely<unknown>) => Promise<T>): Promise<T> {
  const begin = beginIn({ mode: 'read write', workspaceId })
  const client = await pool.connect()
  try {
    // Awaited: a write must never reach the server without its transaction.
    await client.query(begin)
    const result = await work(sessionOf(client))
    const { command } = await client.query('commit')
    // Somebody swallowed a failed query: the server keeps nothing and says so here only.
    if (command !== 'COMMIT') throw new Error('the transaction had failed and was not kept')
    client.release()
    return result
  } catch (error) {
    await giveBack(client, error)
    throw error
  }
}

/** A work that throws before its first await fails like any other. */
const startOf = async <T>(work: () => Promise<T>): Promise<T> => work()

/** What is asked within this turn goes out in one piece. */
function holdWrites(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  setImmediate(() => stream.uncork())
}

/** After a failure the connection goes back clean, or not at all: one that cannot roll back is lost, and one whose plans are out of date gets new ones. */
async function giveBack(client: PoolClient, error: unknown): Promise<void> {
  const isLost = await client.query('rollback').then(
    () => false,
    () => true,
  )
  client.release(isLost || isStalePlan(error))
}

/** A table changed under a statement that this connection had planned before: a migration of a newer process. */
const isStalePlan = (error: unknown) =>
  error instanceof Error && (error as { code?: string }).code === '0A000' && /cached plan/.test(error.message)

type StoreShape<Tables, R extends object, W extends object> = {
  reads: (sql: Kysely<Tables>, workspaceId: string) => R
  writes: (sql: Kysely<Tables>, workspaceId: string) => W
}

/** A module's door to its tables. `join` takes part in a transaction that somebody else opened for this workspace. */
export type Store<R extends object, W extends object> = {
  read<T>(workspaceId: string, work: (reader: R) => Promise<T>): Promise<T>
  write<T>(scope: Scope, work: (writer: R & W & WriteTools) => Promise<T>): Promise<T>
  look(tx: ReadTx): R
  join(tx: WriteTx): R & W & WriteTools
}

/** Binds a module's queries to transactions; the only caller is a module's `store.ts`. */
export function openStore<Tables, R extends object, W extends object>(
  db: Database,
  { reads, writes }: StoreShape<Tables, R, W>,
): Store<R, W> {
  const bind = (tx: ReadTx) => tx.sql as unknown as Kysely<Tables>
  const look = (tx: ReadTx) => reads(bind(tx), tx.workspaceId)
  const join = (tx: WriteTx) => ({ ...look(tx), ...writes(bind(tx), tx.workspaceId), ...tx.tools })
  return {
    look,
    join,
    read: (workspaceId, work) => db.read(workspaceId, (tx) => work(look(tx))),
    write: (scope, work) => db.write(scope, (tx) => work(join(tx))),
  }
}
