import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Pool } from 'pg'
import type { DbLogin } from '../db/login.ts'
import type { Log } from './log.ts'

/** A worker process as the others see it. */
export type Presence = {
  pool: string
  /** Resolves when this process must assume that others took its jobs. */
  lost: Promise<void>
  leave(): Promise<void>
}

type Options = { owner: DbLogin; app: Pool; log: Log; lookMs?: number; staleMs?: number }

/**
 * Makes this process known and watches the others: a session lock that only we hold says that we live. Whoever can take another's lock knows that
 * it is dead and frees its jobs. A process silent for `staleMs` (5 s) loses its sessions first, then its jobs.
 */
export async function openPresence({ owner, app, log, lookMs = 1_000, staleMs = 5_000 }: Options): Promise<Presence> {
  const pool = `w${randomBytes(9).toString('hex')}`
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>()
  const client = new pg.Client({
    ...owner,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    application_name: `manara presence ${pool}`,
  })
  client.on('error', () => lose())
  client.on('end', () => lose())
  await client.connect()
  await register(client, pool)

  let left = false
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    try {
      const alive = await client.query('update queue.processes set seen_at = clock_timestamp() where pool = $1', [pool])
      if (alive.rowCount === 0) return lose()
      const { rows } = await client.query<{ silent: string[] }>('select queue.release_dead($1, $2) as silent', [pool, staleMs])
      for (const silent of rows[0]?.silent ?? []) await endSessionsOf(app, silent, log)
    } catch (error) {
      log.warn({ err: error }, 'the look for dead workers failed')
      return lose()
    }
    if (!left) timer = setTimeout(() => void look(), lookMs)
  }
  await look()
  return {
    pool,
    lost,
    async leave() {
      left = true
      clearTimeout(timer)
      await client.end().catch(() => undefined)
    },
  }
}

/** The row appears together with its lock, or another process would take us for dead. */
async function register(client: pg.Client, pool: string): Promise<void> {
  await client.query('begin')
  const { rows } = await client.query<{ lock_key: number }>(
    'insert into queue.processes (pool, backend) values ($1, pg_backend_pid()) returning lock_key',
    [pool],
  )
  await client.query('select pg_advisory_lock(7310, $1)', [rows[0]?.lock_key])
  await client.query('commit')
}

/** A stopped process keeps its transactions open; its open steps would block whoever takes over. */
async function endSessionsOf(app: Pool, pool: string, log: Log): Promise<void> {
  const { rowCount } = await app.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
    `manara ${pool}`,
  ])
  log.warn({ pool, sessions: rowCount }, 'a worker was silent for too long; its jobs are taken over')
}
