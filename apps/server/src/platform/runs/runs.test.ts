import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { createRunStarter, defineRun, listRuns, sequence } from './index.ts'
import type { RunKind } from './index.ts'
import { aHouse, aRunningClock, collect } from './testing/house.ts'

const clock = aRunningClock()
const seen: string[] = []
const grants = new Set(['leads:edit'])
const gate = { open: Promise.withResolvers<void>() }
let fails = 0
let failWith: Error = new Error('bug')

const steps: RunKind['steps'] = {
  note: {
    effect: 'write',
    timeoutMs: 5_000,
    run: async ({ key }, input: { text: string }) => {
      seen.push(`${key.split(':')[1]}:${input.text}`)
      return { noted: input.text }
    },
  },
  look: { effect: 'read', timeoutMs: 5_000, run: async () => ({ found: 3 }) },
  brittle: {
    effect: 'read',
    timeoutMs: 5_000,
    run: async () => {
      if (fails > 0) {
        fails -= 1
        throw failWith
      }
      return { ok: true }
    },
  },
  obedient: {
    effect: 'read',
    timeoutMs: 5_000,
    run: async ({ signal }) => {
      seen.push('began')
      await pause(5_000, undefined, { signal })
      return {}
    },
  },
  deaf: {
    effect: 'read',
    timeoutMs: 300,
    run: async () => {
      seen.push('deaf')
      await pause(3_000)
      return {}
    },
  },
  guarded: { effect: 'read', may: 'leads:edit', timeoutMs: 5_000, run: async ({ actor }) => ({ rights: [...actor.grants] }) },
  gated: {
    effect: 'read',
    timeoutMs: 5_000,
    run: async () => {
      await gate.open.promise
      return {}
    },
  },
  big: { effect: 'read', timeoutMs: 5_000, run: async () => ({ text: 'x'.repeat(70_000) }) },
  talk: {
    effect: 'read',
    timeoutMs: 5_000,
    run: async ({ say, part, progress }) => {
      progress({ done: 1, of: 4, text: 'one' })
      say('Good ')
      say('morning')
      await pause(300)
      await part('section', { id: 's1' })
      say('!')
      progress({ done: 3, of: 4, text: 'three' })
      progress({ done: 2, of: 4, text: 'back' })
      return {}
    },
  },
}
const kindOf = (kind: RunKind['kind'], ...items: Parameters<typeof sequence>[0]) =>
  defineRun({ kind, title: 'A test', input: z.object({ text: z.string().default('') }), plan: sequence(items), steps, maxAgeMs: 3_600_000 })
const input = (state: { input: unknown }) => state.input

const three = kindOf(
  'test.three',
  { step: 'note', key: 'a', input },
  { step: 'look', title: 'Look around' },
  { step: 'note', key: 'c', input },
)
const brittle = kindOf('test.brittle', { step: 'note', key: 'a', input }, { step: 'brittle' }, { step: 'note', key: 'c', input })
const obedient = kindOf('test.obedient', { step: 'note', key: 'a', input }, { step: 'obedient' }, { step: 'note', key: 'c', input })
const deaf = kindOf('test.deaf', { step: 'deaf' })
const guarded = kindOf('test.guarded', { step: 'guarded' })
const gated = kindOf('test.gated', { step: 'gated' })
const big = kindOf('test.big', { step: 'big' })
const talk = kindOf('test.talk', { step: 'talk' })
const waits = defineRun({
  kind: 'test.waits',
  title: 'Waits',
  input: z.object({}),
  maxAgeMs: 7 * 86_400_000,
  steps,
  plan: sequence([
    { step: 'look' },
    { wait: 'a day', until: (state) => new Date((state.endedAt.get('look')?.getTime() ?? 0) + 86_400_000) },
    { step: 'look', key: 'again' },
  ]),
})

const house = await aHouse({
  kinds: [three, brittle, obedient, deaf, guarded, gated, big, talk, waits],
  clock,
  grantsOf: async () => grants,
})
const workspaceId = house.aWorkspace()
beforeAll(async () => {
  await house.work()
  house.keepTime()
})

describe('a run', () => {
  it('does its steps in order, each once, and keeps their results', async () => {
    seen.length = 0
    const id = await house.start(workspaceId, three, { text: 'hi' }, { subject: 'site_1' })
    const run = await house.ended(workspaceId, id)
    expect(run.status).toBe('completed')
    expect(run.steps.map(({ key, status, attempt }) => [key, status, attempt])).toEqual([
      ['a', 'completed', 1],
      ['look', 'completed', 1],
      ['c', 'completed', 1],
    ])
    expect(run.progress).toMatchObject({ done: 3, of: 3 })
    expect(seen).toEqual(['a:hi', 'c:hi'])
  })

  it("is started once by the same cause, and is nobody else's", async () => {
    const first = await house.start(workspaceId, three, {}, { cause: 'event:7' })
    const second = await house.start(workspaceId, three, {}, { cause: 'event:7' })
    const elsewhere = house.aWorkspace()
    const third = await house.start(elsewhere, three, {}, { cause: 'event:7' })
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect(first).toMatch(/^run_[0-9a-z]{26}$/)
    await house.ended(workspaceId, first)
    const { items } = await house.db.read(elsewhere, (tx) => listRuns(tx, { limit: 10 }))
    expect(items.map(({ id }) => id)).toEqual([third])
    expect(await house.see(elsewhere, first)).toBeUndefined()
  })

  it('goes away with the rollback of the transaction that started it', async () => {
    const startRun = createRunStarter(house)
    let id = ''
    await expect(
      house.db.write({ workspaceId, actor: 'person:pia' }, async (tx) => {
        id = await startRun(tx, three, { input: {}, cause: 'rolled back' })
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await house.see(workspaceId, id)).toBeUndefined()
  })

  it('tries an unavailable step three times more with growing pauses, then fails and can go on from that step', async () => {
    fails = 4
    failWith = new AppError('mail.down', 'unavailable', { message: 'The mail server is away.' })
    const id = await house.start(workspaceId, brittle, { text: 'x' })
    for (const pauseMs of [2_000, 10_000, 30_000]) {
      const waiting = await house.reaches(workspaceId, id, { statuses: ['waiting'] })
      expect(new Date(waiting.waitsUntil ?? 0).getTime() - clock.now().getTime()).toBeGreaterThan(pauseMs - 1_500)
      const left = fails
      clock.move(pauseMs)
      while (fails === left) await pause(10)
    }
    const failed = await house.ended(workspaceId, id)
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'mail.down' } })
    expect(failed.steps.at(-1)).toMatchObject({ key: 'brittle', status: 'failed' })
    await house.runs.retry(workspaceId, id)
    const run = await house.ended(workspaceId, id)
    expect(run.status).toBe('completed')
    expect(run.steps.map(({ key }) => key)).toEqual(['a', 'brittle', 'c'])
  }, 30_000)

  it('tries a bug once more, then fails without words from inside', async () => {
    fails = 2
    failWith = new TypeError('undefined is not a function')
    const id = await house.start(workspaceId, brittle, {})
    await house.reaches(workspaceId, id, { statuses: ['waiting'] })
    clock.move(2_000)
    const run = await house.ended(workspaceId, id)
    expect(run).toMatchObject({ status: 'failed', error: { code: 'runs.bug' } })
    expect(JSON.stringify(run)).not.toContain('undefined is not')
    expect(fails).toBe(0)
  })

  it('can be tried again from an earlier step, which forgets the later results', async () => {
    seen.length = 0
    const id = await house.start(workspaceId, three, { text: 'one' })
    await house.ended(workspaceId, id)
    await expect(house.runs.retry(workspaceId, id, 'a')).rejects.toMatchObject({ code: 'runs.not_retryable' })
    fails = 9
    failWith = new AppError('test.no', 'invalid', { message: 'No.' })
    const second = await house.start(workspaceId, brittle, { text: 'two' })
    expect((await house.ended(workspaceId, second)).status).toBe('failed')
    fails = 0
    await expect(house.runs.retry(workspaceId, second, 'nowhere')).rejects.toMatchObject({ code: 'runs.no_such_step' })
    await house.runs.retry(workspaceId, second, 'a')
    await house.ended(workspaceId, second)
    expect(seen.filter((line) => line === 'a:two')).toHaveLength(2)
  })

  it('stops within a second of being cancelled, and later steps are skipped', async () => {
    seen.length = 0
    const id = await house.start(workspaceId, obedient, { text: 'x' })
    while (!seen.includes('began')) await pause(5)
    const asked = performance.now()
    await house.runs.cancel(workspaceId, id)
    const run = await house.ended(workspaceId, id)
    expect(performance.now() - asked).toBeLessThan(1_000)
    expect(run).toMatchObject({ status: 'cancelled', error: { code: 'runs.cancelled' } })
    expect(run.steps.map(({ key }) => key)).not.toContain('c')
  })

  it('cannot be cancelled from another workspace', async () => {
    await expect(house.runs.cancel(house.aWorkspace(), await house.start(workspaceId, three, {}))).rejects.toMatchObject({
      code: 'runs.not_found',
    })
  })

  it('takes a step that hears nothing as unavailable when its time is over', async () => {
    const id = await house.start(workspaceId, deaf, {})
    const run = await house.reaches(workspaceId, id, { statuses: ['waiting'] })
    expect(run.error?.code).toBe('request.timed_out')
    await house.runs.cancel(workspaceId, id)
    expect((await house.see(workspaceId, id))?.status).toBe('cancelled')
  })

  it('ends visibly when it is older than it may be', async () => {
    seen.length = 0
    const id = await house.start(workspaceId, deaf, {})
    await house.reaches(workspaceId, id, { statuses: ['waiting'] })
    clock.move(3_700_000)
    expect(await house.ended(workspaceId, id)).toMatchObject({ status: 'failed', error: { code: 'runs.too_old' } })
    expect(seen).toEqual(['deaf'])
  })

  it('waits as a row until its time has come', async () => {
    const id = await house.start(workspaceId, waits, {}, { cause: 'wait once' })
    await house.reaches(workspaceId, id, { statuses: ['waiting'] })
    const jobs = async () =>
      (await house.pools.owner.query(`select 1 from graphile_worker._private_jobs where payload->'p'->>'runId' = $1`, [id])).rowCount
    expect(await jobs()).toBe(0)
    expect(await house.start(workspaceId, waits, {}, { cause: 'wait once' })).toBe(id)
    expect(await jobs()).toBe(0)
    clock.move(86_400_000)
    const run = await house.ended(workspaceId, id)
    expect(run.status).toBe('completed')
    expect(run.steps.map(({ key }) => key)).toEqual(['look', 'a day', 'again'])
  })

  it('waits for the owner when its person lost the right, and goes on when the right is back', async () => {
    grants.delete('leads:edit')
    const id = await house.start(workspaceId, guarded, {})
    const waiting = await house.reaches(workspaceId, id, { statuses: ['waiting'] })
    expect(waiting.error?.code).toBe('runs.grant_lost')
    grants.add('leads:edit')
    await house.runs.retry(workspaceId, id)
    expect((await house.ended(workspaceId, id)).status).toBe('completed')
  })

  it('refuses a result of more than 64 KB', async () => {
    expect(await house.ended(workspaceId, await house.start(workspaceId, big, {}))).toMatchObject({
      status: 'failed',
      error: { code: 'runs.result_too_large' },
    })
  })

  it('lets a second run of its lane wait, and goes in the order they came', async () => {
    gate.open = Promise.withResolvers()
    const ids = []
    for (let n = 0; n < 3; n += 1) ids.push(await house.start(workspaceId, gated, {}, { lane: 'site_1' }))
    await house.reaches(workspaceId, ids[0] ?? '', { statuses: ['active'] })
    await pause(200)
    expect((await house.see(workspaceId, ids[1] ?? ''))?.status).toBe('queued')
    gate.open.resolve()
    const ended = []
    for (const id of ids) ended.push(await house.ended(workspaceId, id))
    const starts = ended.map((run) => run.startedAt)
    const ends = ended.map((run) => run.endedAt ?? '')
    expect(ended.every((run) => run.status === 'completed')).toBe(true)
    expect((starts[1] ?? '') >= (ends[0] ?? 'z')).toBe(true)
    expect((starts[2] ?? '') >= (ends[1] ?? 'z')).toBe(true)
  })
})

describe('whoever follows a run', () => {
  it('hears text at once, parts in order, progress that never goes back, and the end', async () => {
    const id = await house.start(workspaceId, talk, {})
    const parts = await collect(house.runs.follow(workspaceId, id))
    const text = parts
      .filter((part) => part.type === 'message')
      .map((part) => (part.data as { delta: string }).delta)
      .join('')
    expect(text).toBe('Good morning!')
    expect(parts.filter((part) => part.type !== 'message' && part.type !== 'progress').map((part) => part.type)).toEqual([
      'section',
      'done',
    ])
    const done = parts
      .filter((part) => part.type === 'progress')
      .map((part) => (part.data as { step: number }).step / (part.data as { of: number }).of)
    expect(done).toEqual([...done].sort((a, b) => a - b))
  })

  it('goes on behind any cursor without a gap or a double', async () => {
    const id = await house.start(workspaceId, talk, {})
    const all = await collect(house.runs.follow(workspaceId, id))
    const textOf = (parts: typeof all) =>
      parts.flatMap((part) => (part.type === 'message' ? [(part.data as { delta: string }).delta] : [])).join('')
    for (const [index, part] of all.entries()) {
      const rest = await collect(house.runs.follow(workspaceId, id, { after: part.cursor }))
      expect(textOf(all.slice(0, index + 1)) + textOf(rest)).toBe('Good morning!')
      const solid = (parts: typeof all) => parts.filter(({ type }) => type === 'section' || type === 'done').length
      expect(solid(all.slice(0, index + 1)) + solid(rest)).toBe(2)
    }
  })

  it("hears nothing of another workspace's run", async () => {
    const id = await house.start(workspaceId, talk, {})
    expect(await collect(house.runs.follow(house.aWorkspace(), id))).toEqual([])
  })
})
