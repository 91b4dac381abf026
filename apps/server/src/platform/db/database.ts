import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Pool } from 'pg'
import type { Scope, WriteTools } from '../../kernel/store.ts'

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
  const appSql = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: app }) })
  const sweeperSql = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: sweeper }) })

  return {
    read: (workspaceId, work) => inTransaction(appSql, { mode: 'read only', workspaceId }, (trx) => work({ sql: trx, workspaceId })),
    async write(scope, work) {
      const later: (() => void)[] = []
      const result = await inTransaction(appSql, { mode: 'read write', workspaceId: scope.workspaceId }, (trx) => {
        const tx = { sql: trx, workspaceId: scope.workspaceId, scope, afterCommit: (then: () => void) => void later.push(then) }
        return work({ ...tx, tools: toolsFor(tx) })
      })
      for (const then of later) then()
      return result
    },
    sweep: (_reason, work) => work(sweeperSql),
  }
}

async function inTransaction<T>(pool: Kysely<unknown>, { mode, workspaceId }: Begin, work: (trx: Kysely<unknown>) => Promise<T>): Promise<T> {
  if (!workspaceForm.test(workspaceId)) throw new Error(`not a workspace id: ${JSON.stringify(workspaceId)}`)
  return pool.connection().execute(async (connection) => {
    // One round trip for both; the id's form was checked, so it cannot carry SQL.
    await sql.raw(`begin ${mode}; set local app.workspace_id = '${workspaceId}'`).execute(connection)
    try {
      const result = await work(connection)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      // A lost connection cannot roll back; the server has done so already.
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
  })
}

type StoreShape<Tables, R extends object, W extends object> = { reads: (sql: Kysely<Tables>, workspaceId: string) => R; writes: (sql: Kysely<Tables>, workspaceId: string) => W }

/** A module's door to its tables. `join` takes part in a transaction that somebody else opened for this workspace. */
export type Store<R extends object, W extends object> = {
  read<T>(workspaceId: string, work: (reader: R) => Promise<T>): Promise<T>
  write<T>(scope: Scope, work: (writer: R & W & WriteTools) => Promise<T>): Promise<T>
  look(tx: ReadTx): R
  join(tx: WriteTx): R & W & WriteTools
}

/** Binds a module's queries to transactions; the only caller is a module's `store.ts`. */
export function openStore<Tables, R extends object, W extends object>(db: Database, { reads, writes }: StoreShape<Tables, R, W>): Store<R, W> {
  const bind = (tx: ReadTx) => tx.sql as unknown as Kysely<Tables>
  const look = (tx: ReadTx) => reads(bind(tx), tx.workspaceId)
  const join = (tx: WriteTx) => ({ ...look(tx), ...writes(bind(tx), tx.workspaceId), ...tx.tools })
  return { look, join, read: (workspaceId, work) => db.read(workspaceId, (tx) => work(look(tx))), write: (scope, work) => db.write(scope, (tx) => work(join(tx))) }
}
