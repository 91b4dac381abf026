import pg from 'pg'
import { createEar } from './ear.ts'
import type { DbAccess, DbLogin } from './login.ts'

export type Pools = {
  /** Serves: bound by row-level security. */
  app: pg.Pool
  /** The few scans across workspaces; only what migrations granted to it. */
  sweeper: pg.Pool
  /** Migrations and what lives in owner-only schemas. At most two connections. */
  owner: pg.Pool
  /** Hears NOTIFY on a channel, over one connection for all channels that comes back by itself. Gives what stops it. */
  listen(channel: string, onMessage: (payload: string) => void, onReconnect?: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

type Options = {
  access: DbAccess
  onError: (error: Error) => void
  sizes?: { app?: number; sweeper?: number; owner?: number }
  /** A transaction of the app role in which nothing is asked for so long is ended by the server, and gives back what it held (120 s). */
  idleInTransactionMs?: number
}

/** Longer than any step of a run may take. */
const usualIdleInTransactionMs = 120_000

/** Opens a pool for each role. A lost connection is told to `onError` and replaced; it never ends the program. */
export function openPools({ access, onError: report, sizes = {}, idleInTransactionMs = usualIdleInTransactionMs }: Options): Pools {
  const state = { isClosing: false }
  const onError = (error: Error) => {
    // The driver hangs the whole connection on its error; a log must not get that. While closing, lost connections are the aim.
    if (!state.isClosing) report(Object.assign(new Error(error.message), { code: (error as { code?: string }).code }))
  }
  const open = (login: DbLogin, max: number, { name, ...more }: { name: string; idle_in_transaction_session_timeout?: number }) => {
    // Queries asked together go out together; each connection still answers them in order.
    const pool = new pg.Pool({
      ...login,
      max,
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      application_name: `manara ${name}`,
      ...more,
    })
    // Each client tells by itself, idle or lent out; the pool's own event would only say it twice, but must be heard.
    pool.on('error', () => undefined)
    pool.on('connect', (client) => client.on('error', onError))
    return pool
  }
  const app = open(access.app, sizes.app ?? 20, { name: 'app', idle_in_transaction_session_timeout: idleInTransactionMs })
  const sweeper = open(access.sweeper, sizes.sweeper ?? 3, { name: 'sweeper' })
  const owner = open(access.owner, sizes.owner ?? 2, { name: 'owner' })
  const ear = createEar(access.app, onError)

  return {
    app,
    sweeper,
    owner,
    listen: ear.listen,
    async close() {
      state.isClosing = true
      await ear.close()
      await Promise.all([app.end(), sweeper.end(), owner.end()])
    },
  }
}
