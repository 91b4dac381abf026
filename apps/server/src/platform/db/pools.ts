import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { DbAccess, DbLogin } from './login.ts'

export type Pools = {
  /** Serves: bound by row-level security. */
  app: pg.Pool
  /** The few scans across workspaces; only what migrations granted to it. */
  sweeper: pg.Pool
  /** Migrations and what lives in owner-only schemas. At most two connections. */
  owner: pg.Pool
  /** Hears NOTIFY on a channel over a connection of its own that comes back by itself. Gives what stops it. */
  listen(channel: string, onMessage: (payload: string) => void, onReconnect?: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

type Options = { access: DbAccess; onError: (error: Error) => void; sizes?: { app?: number; sweeper?: number; owner?: number } }

const reconnectPauseMs = 250

/** Opens a pool for each role. A lost connection is told to `onError` and replaced; it never ends the program. */
export function openPools({ access, onError: report, sizes = {} }: Options): Pools {
  const state = { isClosing: false }
  const onError = (error: Error) => {
    // The driver hangs the whole connection on its error; a log must not get that. While closing, lost connections are the aim.
    if (!state.isClosing) report(Object.assign(new Error(error.message), { code: (error as { code?: string }).code }))
  }
  const open = (login: DbLogin, max: number, name: string) => {
    // Queries asked together go out together; each connection still answers them in order.
    const pool = new pg.Pool({
      ...login,
      max,
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      application_name: `manara ${name}`,
    })
    // Each client tells by itself, idle or lent out; the pool's own event would only say it twice, but must be heard.
    pool.on('error', () => undefined)
    pool.on('connect', (client) => client.on('error', onError))
    return pool
  }
  const app = open(access.app, sizes.app ?? 20, 'app')
  const sweeper = open(access.sweeper, sizes.sweeper ?? 3, 'sweeper')
  const owner = open(access.owner, sizes.owner ?? 2, 'owner')
  const ears = new Set<() => Promise<void>>()

  return {
    app,
    sweeper,
    owner,
    async listen(channel, onMessage, onReconnect) {
      const stop = await openEar(access.app, { channel, onMessage, onReconnect, onError })
      ears.add(stop)
      return async () => {
        ears.delete(stop)
        await stop()
      }
    },
    async close() {
      state.isClosing = true
      await Promise.all([...ears].map((stop) => stop()))
      await Promise.all([app.end(), sweeper.end(), owner.end()])
    },
  }
}

type Ear = { channel: string; onMessage: (payload: string) => void; onReconnect: (() => void) | undefined; onError: (error: Error) => void }

async function openEar(login: DbLogin, { channel, onMessage, onReconnect, onError }: Ear): Promise<() => Promise<void>> {
  let current: pg.Client | undefined
  let stopped = false

  const connect = async (): Promise<void> => {
    const client = new pg.Client({ ...login, keepAlive: true, connectionTimeoutMillis: 10_000, application_name: 'manara listen' })
    client.on('error', onError)
    client.on('notification', (message) => onMessage(message.payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    client.once('end', () => void reconnect())
    current = client
  }

  const reconnect = async (): Promise<void> => {
    while (!stopped) {
      await pause(reconnectPauseMs)
      if (stopped) return
      try {
        await connect()
        // Messages sent while we were deaf are gone; the listener must look for itself.
        return onReconnect?.()
      } catch (error) {
        onError(error as Error)
      }
    }
  }

  await connect()
  return async () => {
    stopped = true
    await current?.end().catch(() => undefined)
  }
}
