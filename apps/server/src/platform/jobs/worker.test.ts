import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { aDatabase } from '../../../tests/kit/database.ts'
import { createNewId, systemClock } from '../clock.ts'
import { createDatabase } from '../db/database.ts'
import { createFailures, defineJob, enqueue, finishJob, listParked, replayParked, startWorker } from './index.ts'
import type { Job, Worker } from './index.ts'

const { access, pools } = await aDatabase()
const newId = createNewId(systemClock)
const tools = { publish: async () => '0', enqueue: async () => undefined, startRun: async () => '', afterCommit: () => undefined }
const db = createDatabase({ app: pools.app, sweeper: pools.sweeper, toolsFor: () => tools })
const errors: string[] = []
const log = { warn: () => undefined, error: (_: object, message: string) => void errors.push(message) }
const workers: Worker[] = []

async function aWorker(...jobs: Job[]): Promise<Worker> {
  const worker = await startWorker({
    owner: access.owner,
    app: pools.app,
    jobs,
    failures: createFailures({ db, clock: systemClock, newId }),
    log,
    concurrency: 4,
    lookMs: 200,
    staleMs: 1_500,
  })
  workers.push(worker)
  return worker
}

const aWorkspace = () => newId('wsp')
const scopeOf = (workspaceId: string) => ({ workspaceId, actor: 'test' })
const add = (workspaceId: string, job: Job, payload: unknown) => db.write(scopeOf(workspaceId), (tx) => enqueue(tx, job, { payload }))
const until = async (met: () => boolean | Promise<boolean>, withinMs = 20_000) => {
  const end = Date.now() + withinMs
  while (!(await met())) {
    if (Date.now() > end) throw new Error('it did not happen in time')
    await pause(10)
  }
}
const jobsLeft = async (name: string) =>
  Number((await pools.owner.query('select count(*) from graphile_worker.jobs where task_identifier = $1', [name])).rows[0].count)

afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop(1_000)
})

describe('a job of the queue', () => {
  it('starts after the commit of the transaction that added it, and knows its workspace', async () => {
    const seen: unknown[] = []
    const job = defineJob({
      name: 'test.greet',
      payload: z.object({ who: z.string() }),
      run: async (payload, { workspaceId }) => void seen.push([workspaceId, payload.who]),
    })
    await aWorker(job)
    const workspaceId = aWorkspace()
    await add(workspaceId, job, { who: 'Sonne' })
    await until(() => seen.length === 1)
    expect(seen).toEqual([[workspaceId, 'Sonne']])
  })

  it('goes away with a rollback', async () => {
    const job = defineJob({ name: 'test.rolled_back', payload: z.object({}), run: async () => undefined })
    const failing = db.write(scopeOf(aWorkspace()), async (tx) => {
      await enqueue(tx, job, { payload: {} })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await jobsLeft('test.rolled_back')).toBe(0)
  })

  it('cannot be added around its door: the app role may not touch the tables of the queue', async () => {
    await expect(pools.app.query(`select graphile_worker.add_job('test.greet')`)).rejects.toMatchObject({ code: '42501' })
    await expect(pools.app.query('select * from queue.processes')).rejects.toMatchObject({ code: '42501' })
  })

  it('is tried once more after a bug, then parked where its workspace sees it, and can be replayed', async () => {
    let broken = true
    let tries = 0
    const job = defineJob({
      name: 'test.fragile',
      payload: z.object({ n: z.number() }),
      run: async () => {
        tries += 1
        if (broken) throw new TypeError('x is undefined')
      },
    })
    await aWorker(job)
    const workspaceId = aWorkspace()
    await add(workspaceId, job, { n: 7 })
    const parked = () => db.read(workspaceId, (tx) => listParked(tx, { limit: 10 }))
    await until(async () => (await parked()).items.length === 1)
    expect(tries).toBe(2)
    expect((await parked()).items[0]).toMatchObject({
      job: 'test.fragile',
      payload: { n: 7 },
      tries: 2,
      error: 'TypeError: x is undefined',
    })
    const elsewhere = await db.read(aWorkspace(), (tx) => sql`select id from platform_parked_jobs`.execute(tx.sql))
    expect(elsewhere.rows).toEqual([])
    broken = false
    const id = (await parked()).items[0]?.id ?? ''
    expect(await db.write(scopeOf(workspaceId), (tx) => replayParked(tx, id))).toBe(true)
    await until(() => tries === 3)
    expect((await parked()).items).toEqual([])
  })

  it('stops at once when the rules refuse, without another try', async () => {
    let tries = 0
    const job = defineJob({
      name: 'test.refused',
      payload: z.object({}),
      run: async () => {
        tries += 1
        throw new AppError('leads.gone', 'not_found', { message: 'The lead is gone.' })
      },
    })
    await aWorker(job)
    const workspaceId = aWorkspace()
    await add(workspaceId, job, {})
    await until(async () => (await db.read(workspaceId, (tx) => listParked(tx, { limit: 10 }))).items.length === 1)
    expect(tries).toBe(1)
  })

  it('cannot be finished by a worker that does not hold it', async () => {
    const job = defineJob({ name: 'test.held', payload: z.object({}), run: async () => undefined })
    const workspaceId = aWorkspace()
    await add(workspaceId, job, {})
    const { rows } = await pools.owner.query<{ id: string }>(`select id from graphile_worker.jobs where task_identifier = 'test.held'`)
    const late = { id: rows[0]?.id ?? '', pool: 'wgone' }
    await expect(db.write(scopeOf(workspaceId), (tx) => finishJob(tx, late))).rejects.toMatchObject({ code: 'MN001' })
    expect(await jobsLeft('test.held')).toBe(1)
  })

  it('is finished before the worker stops', async () => {
    let done = false
    const started = Promise.withResolvers<void>()
    const job = defineJob({
      name: 'test.slow',
      payload: z.object({}),
      run: async () => {
        started.resolve()
        await pause(300)
        done = true
      },
    })
    const worker = await aWorker(job)
    await add(aWorkspace(), job, {})
    await started.promise
    await worker.stop(5_000)
    expect(done).toBe(true)
    expect(await jobsLeft('test.slow')).toBe(0)
  })
})

describe('a worker whose session was ended', () => {
  it('tells its jobs to stop, comes back under a new name and does them again; a late end of the first try ends nothing', async () => {
    const signals: AbortSignal[] = []
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const job = defineJob({
      name: 'test.interrupted',
      payload: z.object({}),
      run: async (_, { signal }) => {
        await gates[signals.push(signal) - 1]?.promise
      },
    })
    const worker = await aWorker(job)
    await add(aWorkspace(), job, {})
    await until(() => signals.length === 1)
    await pools.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'manara presence %' and datname = current_database()`,
    )
    await until(() => signals.length === 2)
    expect(signals[0]?.aborted).toBe(true)
    // By now the first try's connections are closed; its end must neither take the job away nor trouble the library.
    errors.length = 0
    await pause(900)
    gates[0]?.resolve()
    await pause(200)
    expect(await jobsLeft('test.interrupted')).toBe(1)
    expect(errors).toEqual([])
    gates[1]?.resolve()
    await until(async () => worker.isUp() && (await jobsLeft('test.interrupted')) === 0)
  })
})
