import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { PoolClient, QueryResult as PgResult } from 'pg'
import { statementName } from './statement-names.ts'

const sessions = new WeakMap<PoolClient, Kysely<unknown>>()
const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/**
 * Queries on one pooled connection, for as long as the caller holds it. Unlike Kysely's own, it sends a query without waiting for the one before:
 * PostgreSQL answers in order, and queries that are asked together cost one way there and back.
 */
export function sessionOf(client: PoolClient): Kysely<unknown> {
  const known = sessions.get(client)
  if (known) return known
  const session = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneClient(client),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  sessions.set(client, session)
  return session
}

/** Begin and commit are the caller's: they know when the connection goes back. */
class OneClient extends DummyDriver {
  readonly connection: DatabaseConnection
  constructor(client: PoolClient) {
    super()
    this.connection = connectionOf(client)
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return this.connection
  }

  override async beginTransaction(): Promise<void> {
    throw new Error('the transaction is open already')
  }
}

function connectionOf(client: PoolClient): DatabaseConnection {
  return {
    async executeQuery<R>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { command, rowCount, rows } = (await client.query({ name: statementName(text), text, values: [...parameters] })) as PgResult
      return { numAffectedRows: changing.has(command) ? BigInt(rowCount ?? 0) : undefined, rows: (rows ?? []) as R[] }
    },
    async *streamQuery() {
      throw new Error('rows are not streamed here')
    },
  }
}
