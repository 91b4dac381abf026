import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aDatabase } from '../../../tests/kit/database.ts'
import { AppError } from '../../kernel/errors.ts'
import { deleteSchedule, defineRun, listRuns, refuseUnknownKinds, schedule, sequence } from './index.ts'
import type { RunKind } from './index.ts'
import { move } from './store.ts'
import { aClock, aHouse, aRunningClock, openHouse } from './testing/house.ts'

const clock = aRunningClock()
const gates = new Map<string, PromiseWithResolvers<void>>()
function openGate(name: string): PromiseWithResolvers<void> {
  const found = gates.get(name) ?? Promise.withResolvers<void>()
  gates.set(name, found)
  return found
}
let sent = 0
let after: () => Promise<void> = async () => undefined
let begun: string[] = []
let mostAtOnce = 0
let atOnce = 0

const steps: RunKind['steps'] = {
  gated: {
    effect: 'read',
    timeoutMs: 20_000,
    run: async ({ signal }, { gate }: { gate: string }) => {
      atOnce += 1
      mostAtOnce = Math.max(mostAtOnce, atOnce)
      try {
        await Promise.race([openGate(gate).promise, pause(20_000, undefined, { signal })])
        return {}
      } finally {
        atOnce -= 1
      }
    },
  },
  quick: { effect: 'read', timeoutMs: 5_000, run: async () => ({}) },
  slow: {
    effect: 'read',
    timeoutMs: 5_000,
    run: async ({ signal, key }) => {
      begun.push(key.split(':')[1] ?? '')
      await pause(2_000, undefined, { signal })
      return {}
    },
  },
  brief: {
    effect: 'write',
    timeoutMs: 5_000,
    run: async ({ key }) => {
      begun.push(key.split(':')[1] ?? '')
      return {}
    },
  },
  send: {
    effect: 'outside',
    timeoutMs: 1_000,
    run: async ({ handOver }) => {
      await handOver()
      sent += 1
      await after()
      return { sent }
    },
  },
  forgetful: { effect: 'outside', timeoutMs: 1_000, run: async () => ({}) },
}
const gateInput = z.object({ gate: z.string() })
const gated = (kind: RunKind['kind'], priority: 'interactive' | 'batch') =>
  defineRun({
    kind,
    title: 'Gated',
    input: gateInput,
    plan: sequence([{ step: 'gated', input: (state) => state.input }]),
    steps,
    maxAgeMs: 600_000,
    priority,
  })
const plain = (kind: RunKind['kind'], ...items: Parameters<typeof sequence>[0]) =>
  defineRun({ kind, title: 'Plain', input: z.object({}), plan: sequence(items), steps, maxAgeMs: 600_000 })
const interactive = gated('guard.interactive', 'interactive')
const batch = gated('guard.batch', 'batch')
const quick = plain('guard.quick', { step: 'quick' })
const mail = plain('guard.mail', { step: 'send' }, { step: 'quick' })
const forgetful = plain('guard.forgetful', { step: 'forgetful' })
const four = plain(
  'guard.four',
  { step: 'slow', key: 's1' },
  { step: 'brief', key: 's2' },
  { step: 'slow', key: 's3' },
  { step: 'brief', key: 's4' },
)
const slowOnly = plain('guard.slow_only', { step: 'slow' })
const endless = defineRun({
  kind: 'guard.endless',
  title: 'Endless',
  input: z.object({}),
  steps,
  maxAgeMs: 600_000,
  plan: () => ({ step: 'quick' }),
})

const house = await aHouse({
  kinds: [interactive, batch, quick, mail, forgetful, four, endless],
  clock,
  share: 3,
  worker: { concurrency: 6, batch: 4 },
})
beforeAll(async () => {
  await house.work()
  house.keepTime()
})
beforeEach(() => {
  begun = []
  sent = 0
  mostAtOnce = 0
  after = async () => undefined
})
const statusesOf = async (workspaceId: string) =>
  (await house.db.read(workspaceId, (tx) => listRuns(tx, { limit: 50 }))).items.map(({ status }) => status)
const until = async (met: () => boolean | Promise<boolean>, withinMs = 30_000) => {
  const end = performance.now() + withinMs
  while (!(await met())) {
    if (performance.now() > end) throw new Error('it did not happen in time')
    await pause(10)
  }
}

describe('fairness', () => {
  it('lets one workspace have its share of active runs and no more, while another one goes on', async () => {
    const [busy, other] = [house.aWorkspace(), house.aWorkspace()]
    const ids = []
    for (let n = 0; n < 7; n += 1) ids.push(await house.start(busy, interactive, { gate: 'busy' }))
    await until(() => atOnce === 3)
    await house.ended(other, await house.start(other, quick, {}))
    await pause(300)
    expect((await statusesOf(busy)).filter((status) => status === 'active')).toHaveLength(3)
    openGate('busy').resolve()
    for (const id of ids) expect((await house.ended(busy, id)).status).toBe('completed')
    expect(mostAtOnce).toBe(3)
  })

  it('keeps a hand free for somebody who waits, however much batch work there is', async () => {
    const ids: [string, string][] = []
    for (let n = 0; n < 9; n += 1) {
      const workspaceId = house.aWorkspace()
      ids.push([workspaceId, await house.start(workspaceId, batch, { gate: 'batch' })])
    }
    await until(() => atOnce === 4)
    const workspaceId = house.aWorkspace()
    const run = await house.ended(workspaceId, await house.start(workspaceId, quick, {}), 3_000)
    expect(run.status).toBe('completed')
    expect(atOnce).toBe(4)
    openGate('batch').resolve()
    for (const [one, id] of ids) await house.ended(one, id)
  })
})

describe('an outside effect', () => {
  const workspaceId = house.aWorkspace()

  it('is done once and confirmed', async () => {
    const run = await house.ended(workspaceId, await house.start(workspaceId, mail, {}))
    expect(run.status).toBe('completed')
    expect(sent).toBe(1)
  })

  it('whose answer was lost is unknown: shown, never sent again blindly, and sent again when somebody says so', async () => {
    after = async () => {
      throw new TypeError('socket hang up')
    }
    const id = await house.start(workspaceId, mail, {})
    const run = await house.ended(workspaceId, id)
    expect(run).toMatchObject({ status: 'failed', error: { code: 'runs.outcome_unknown' } })
    expect(run.steps.at(-1)).toMatchObject({ key: 'send', status: 'unknown' })
    clock.move(120_000)
    await pause(1_200)
    expect(sent).toBe(1)
    after = async () => undefined
    await house.runs.retry(workspaceId, id)
    expect((await house.ended(workspaceId, id)).status).toBe('completed')
    expect(sent).toBe(2)
  })

  it('that times out after the hand-over is unknown too', async () => {
    after = () => pause(5_000)
    expect(await house.ended(workspaceId, await house.start(workspaceId, mail, {}))).toMatchObject({
      error: { code: 'runs.outcome_unknown' },
    })
  })

  it('that the other side refused failed with its reason', async () => {
    after = async () => {
      throw new AppError('mail.bad_address', 'invalid', { message: 'There is no such mailbox.' })
    }
    expect(await house.ended(workspaceId, await house.start(workspaceId, mail, {}))).toMatchObject({
      status: 'failed',
      error: { code: 'mail.bad_address' },
    })
  })

  it('that was handed over ends before a cancel, and is recorded', async () => {
    after = () => pause(750)
    const id = await house.start(workspaceId, mail, {})
    await until(() => sent === 1)
    await house.runs.cancel(workspaceId, id)
    const run = await house.ended(workspaceId, id)
    expect(run.status).toBe('cancelled')
    expect(run.steps).toMatchObject([
      { key: 'send', status: 'completed' },
      { key: 'quick', status: 'skipped' },
    ])
  })

  it("that is never handed over is a mistake of its author's", async () => {
    const id = await house.start(workspaceId, forgetful, {})
    await house.reaches(workspaceId, id, { statuses: ['waiting', 'failed'] })
    expect((await house.see(workspaceId, id))?.error?.code).toBe('runs.bug')
    await house.runs.cancel(workspaceId, id)
  })
})

describe('a cancel', async () => {
  const { access: apart } = await aDatabase()

  it.each(['s1', 's3'])(
    'in step %s ends the run there',
    async (at) => {
      const workspaceId = house.aWorkspace()
      const id = await house.start(workspaceId, four, {})
      await until(() => begun.includes(at))
      await house.runs.cancel(workspaceId, id)
      const run = await house.ended(workspaceId, id, 1_500)
      expect(run.status).toBe('cancelled')
      expect(begun.at(-1)).toBe(at)
    },
    20_000,
  )

  it('from another process reaches the runner within a second, by its message or, when that was lost, by the next look', async () => {
    const [runner, elsewhere] = [await openHouse(apart, { kinds: [slowOnly] }), await openHouse(apart, { kinds: [slowOnly] })]
    try {
      await runner.work()
      const workspaceId = runner.aWorkspace()
      const first = await elsewhere.start(workspaceId, slowOnly, {})
      await until(() => begun.length === 1)
      await elsewhere.runs.cancel(workspaceId, first)
      expect((await elsewhere.ended(workspaceId, first, 1_000)).status).toBe('cancelled')
      const second = await elsewhere.start(workspaceId, slowOnly, {})
      await until(() => begun.length === 2)
      await elsewhere.db.write({ workspaceId, actor: 'test' }, (tx) =>
        sql`update platform_runs set cancel_asked = true where id = ${second}`.execute(tx.sql),
      )
      await runner.runs.timekeeper.look()
      expect((await elsewhere.ended(workspaceId, second, 1_000)).status).toBe('cancelled')
    } finally {
      await elsewhere.close()
      await runner.close()
    }
  })

  it('of a run that has not begun ends it at once, and its job is gone', async () => {
    const workspaceId = house.aWorkspace()
    const blocked = await house.start(workspaceId, interactive, { gate: 'lane' }, { lane: 'l' })
    const second = await house.start(workspaceId, quick, {}, { lane: 'l' })
    await house.runs.cancel(workspaceId, second)
    expect((await house.see(workspaceId, second))?.status).toBe('cancelled')
    openGate('lane').resolve()
    await house.ended(workspaceId, blocked)
    expect((await house.see(workspaceId, second))?.status).toBe('cancelled')
  })
})

describe('a late finisher', () => {
  const body = (job: string, pool: string, position: number) => ({
    job,
    pool,
    position,
    now: new Date(),
    step: { key: `k${position}`, name: 'quick', title: 'quick', attempt: 1, startedAt: new Date() },
    result: {},
    next: null,
    progress: { done: 0, of: 1, text: '' },
    parts: [],
  })

  it('saves nothing when it no longer holds the job, when the run has gone on, or when the step is saved already', async () => {
    const workspaceId = house.aWorkspace()
    const id = await house.start(workspaceId, interactive, { gate: 'late' })
    await until(async () => (await house.see(workspaceId, id))?.status === 'active')
    const { rows } = await house.pools.owner.query<{ id: string; locked_by: string }>(
      `select id, locked_by from graphile_worker._private_jobs where payload->'p'->>'runId' = $1`,
      [id],
    )
    const { id: job = '', locked_by: pool = '' } = rows[0] ?? {}
    const finish = (late: object) => move(house.pools.app, 'step', [workspaceId, id, late])
    await expect(finish(body(job, 'w-dead', 0))).rejects.toMatchObject({ code: 'MN001' })
    await expect(finish(body(job, pool, 1))).rejects.toMatchObject({ code: 'MN002' })
    await finish({ ...body(job, pool, 0), step: { ...body(job, pool, 0).step, key: 'twice' } })
    await expect(finish({ ...body(job, pool, 1), step: { ...body(job, pool, 1).step, key: 'twice' } })).rejects.toMatchObject({
      code: '23505',
    })
    await house.runs.cancel(workspaceId, id)
    openGate('late').resolve()
    await house.ended(workspaceId, id)
  })

  it("has nothing to do with a job that is not the run's own any more", async () => {
    const workspaceId = house.aWorkspace()
    const id = await house.start(workspaceId, interactive, { gate: 'second job' })
    await until(() => atOnce === 1)
    await house.db.write({ workspaceId, actor: 'test' }, (tx) => sql`select platform.run_job(${workspaceId}, ${id}, 0)`.execute(tx.sql))
    await until(
      async () =>
        (await house.pools.owner.query(`select 1 from graphile_worker._private_jobs where payload->'p'->>'runId' = $1`, [id])).rowCount ===
        1,
    )
    expect(mostAtOnce).toBe(1)
    openGate('second job').resolve()
    expect((await house.ended(workspaceId, id)).status).toBe('completed')
  })

  it("cannot move a run of another workspace than its transaction's", async () => {
    const [mine, theirs] = [house.aWorkspace(), house.aWorkspace()]
    const work = house.db.write({ workspaceId: mine, actor: 'test' }, (tx) =>
      sql`select platform.run_cancel(${theirs}, 'run_x', '{}')`.execute(tx.sql),
    )
    await expect(work).rejects.toThrow('belongs to another workspace')
  })
})

describe('a plan', () => {
  it('that asks for a finished step again ends the run instead of running for ever', async () => {
    const workspaceId = house.aWorkspace()
    expect(await house.ended(workspaceId, await house.start(workspaceId, endless, {}))).toMatchObject({
      status: 'failed',
      error: { code: 'runs.bug' },
    })
  })
})

describe('a schedule', async () => {
  const virtual = aClock('2026-03-01T08:00:00Z')
  const calendar = await aHouse({ kinds: [quick], clock: virtual })
  const workspaceId = calendar.aWorkspace()
  const daily = {
    id: 'daily',
    kind: 'guard.quick',
    input: {},
    rule: '0 9 * * *',
    zone: 'Europe/Vienna',
    catchUp: 'skip' as const,
    onBehalfOf: 'pia',
  }
  const nextAt = async () => {
    const { rows } = await calendar.db.read(workspaceId, (tx) =>
      sql<{ next_at: Date }>`select next_at from platform_schedules where id = 'daily'`.execute(tx.sql),
    )
    return rows[0]?.next_at ?? new Date(0)
  }
  const causes = async () =>
    (
      await calendar.db.read(workspaceId, (tx) => sql<{ cause: string }>`select cause from platform_runs order by ordinal`.execute(tx.sql))
    ).rows.map(({ cause }) => cause)

  it('starts one run a day at nine in Vienna through 400 days, however many processes look', async () => {
    await calendar.db.write({ workspaceId, actor: 'test' }, (tx) => schedule(tx, daily, calendar))
    for (let day = 0; day < 400; day += 1) {
      const slot = await nextAt()
      virtual.set(new Date(slot.getTime() - 1_000))
      await calendar.runs.timekeeper.look()
      virtual.set(new Date(slot.getTime() + 1_000))
      await Promise.all([calendar.runs.timekeeper.look(), calendar.runs.timekeeper.look()])
    }
    const slots = (await causes()).map((cause) => new Date(cause.slice('schedule:daily:'.length)))
    expect(slots).toHaveLength(400)
    const inVienna = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Vienna', timeStyle: 'short' })
    expect(new Set(slots.map((slot) => inVienna.format(slot)))).toEqual(new Set(['09:00']))
    const days = slots.map((slot) => Math.round(slot.getTime() / 86_400_000))
    expect(days.every((day, index) => index === 0 || day - (days[index - 1] ?? 0) === 1)).toBe(true)
  }, 60_000)

  it('leaves out what it missed while the program was down, and goes on with the next', async () => {
    virtual.move(5.5 * 86_400_000)
    await calendar.runs.timekeeper.look()
    expect(await causes()).toHaveLength(400)
    expect((await nextAt()).getTime()).toBeGreaterThan(virtual.now().getTime())
    await calendar.db.write({ workspaceId, actor: 'test' }, (tx) => deleteSchedule(tx, 'daily'))
  })

  it('is refused when its time never comes or its zone is none', async () => {
    const save = (change: object) =>
      calendar.db.write({ workspaceId, actor: 'test' }, (tx) => schedule(tx, { ...daily, ...change }, calendar))
    await expect(save({ rule: '0 0 31 2 *' })).rejects.toMatchObject({ code: 'runs.bad_schedule' })
    await expect(save({ zone: 'Mars/Base' })).rejects.toMatchObject({ code: 'runs.bad_schedule' })
  })

  it('keeps a program from starting that does not know the kind of an unfinished run', async () => {
    const known = { find: (kind: string) => (kind === 'guard.quick' ? quick : undefined), add: () => undefined }
    await refuseUnknownKinds(calendar.db, known)
    await expect(refuseUnknownKinds(calendar.db, { ...known, find: () => undefined })).rejects.toThrow(
      /400 unfinished runs are of the kind guard\.quick, which this release does not know/,
    )
  })
})
