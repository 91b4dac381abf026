import pg from 'pg'
import { runMigrations } from 'graphile-worker'
import type { DbLogin } from '../db/login.ts'
import { quietLogger } from './quiet-logger.ts'

/** Vacuums the jobs table by count, not by share: rows live for milliseconds, and dead ones slow every look for work. */
const vacuumOften = `alter table graphile_worker._private_jobs set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
  autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 10000, autovacuum_vacuum_cost_delay = 0, fillfactor = 70)`

/** Brings the queue's own tables to the version this program needs. To be called after our migrations, by any process, before it serves. */
export async function prepareQueue(owner: DbLogin): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 2, application_name: 'manara queue' })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    await runMigrations({ pgPool: pool, logger: quietLogger({ warn: () => undefined, error: () => undefined }) })
    const { rows } = await pool.query<{ set: boolean }>(
      `select reloptions is not null as set from pg_class where oid = 'graphile_worker._private_jobs'::regclass`,
    )
    if (!rows[0]?.set) await pool.query(vacuumOften)
  } finally {
    await pool.end()
  }
}
