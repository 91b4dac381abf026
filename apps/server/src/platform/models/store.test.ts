import { beforeAll, describe, expect, test } from 'vitest'
import { aClock, aGround } from '../../../tests/kit/a-ground.ts'
import { findSpending, saveModelSettings } from './settings.store.ts'
import type { ModelSettings } from './settings.store.ts'
import { createLedger, sweepAnswers } from './store.ts'
import type { Caps } from './room.rules.ts'
import type { TierName } from './tiers.rules.ts'

let ground: Awaited<ReturnType<typeof aGround>>
beforeAll(async () => {
  ground = await aGround()
})

const most = { inputTokens: 50, outputTokens: 50, micros: 1_000 }
const used = { inputTokens: 40, outputTokens: 20, micros: 700 }
const aLedger = (caps: Caps = {}, clock = aClock()) => {
  const workspaceId = ground.aWorkspace()
  const ledger = createLedger({ ...ground, clock, caps })
  return {
    ledger,
    clock,
    workspaceId,
    reserve: (answerKey?: string, tier: TierName = 'standard') =>
      ledger.reserve({ workspaceId, task: 'studio.write', tier, answerKey, most }),
    settle: (callId: string) => ledger.settle({ workspaceId, callId, reserved: most, cost: used, outcome: 'answered', guessed: false }),
    spending: () => ground.db.read(workspaceId, (tx) => findSpending(tx, { clock, caps })),
    choose: (settings: ModelSettings) => ground.db.write({ workspaceId, actor: 'test' }, (tx) => saveModelSettings(tx, settings)),
  }
}
const idOf = (reserved: { kind: string; callId?: string }) => reserved.callId ?? ''

describe('the ledger of model calls', () => {
  test('counts a reservation at once and the real cost after it', async () => {
    const { reserve, settle, spending } = aLedger()
    const reserved = await reserve()
    expect(await spending()).toMatchObject({ micros: 1_000, tokens: 100 })
    await settle(idOf(reserved))
    await settle(idOf(reserved))
    expect(await spending()).toMatchObject({ micros: 700, tokens: 60 })
  })

  test('never lets 200 calls side by side pass the cap together', async () => {
    const { reserve, settle, spending } = aLedger({ monthlyMicros: 7_500 })
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => reserve()))
    const open = outcomes.filter((outcome) => outcome.kind === 'open')
    expect(open).toHaveLength(7)
    expect(outcomes.filter((outcome) => outcome.kind === 'full')).toHaveLength(193)
    await Promise.all(open.map((outcome) => settle(idOf(outcome))))
    expect((await spending()).micros).toBe(4_900)
    expect(await reserve()).toMatchObject({ kind: 'open' })
  })

  test('never lets several processes pass the cap together either', async () => {
    const workspaceId = ground.aWorkspace()
    const processes = Array.from({ length: 5 }, () => createLedger({ ...ground, clock: aClock(), caps: { monthlyMicros: 7_500 } }))
    const outcomes = await Promise.all(
      processes.flatMap((ledger) =>
        Array.from({ length: 40 }, () => ledger.reserve({ workspaceId, task: 'studio.write', tier: 'standard', most })),
      ),
    )
    expect(outcomes.filter((outcome) => outcome.kind === 'open')).toHaveLength(7)
  })

  test('holds one connection for all who want room in one workspace at the same time', async () => {
    const { reserve } = aLedger()
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, ground.pools.app.totalCount - ground.pools.app.idleCount + ground.pools.app.waitingCount)
    })
    await Promise.all(Array.from({ length: 300 }, () => reserve()))
    clearInterval(watch)
    expect(most).toBe(1)
  })

  test('does not let one broken reservation break those beside it', async () => {
    const { ledger, workspaceId, reserve } = aLedger()
    const broken = () => ledger.reserve({ workspaceId, task: 'studio.write\0', tier: 'standard', most })
    const outcomes = await Promise.allSettled([reserve(), reserve(), broken(), reserve()])
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  })

  test('bounds tokens too, for models that cost no money', async () => {
    const { reserve } = aLedger({ monthlyTokens: 150 })
    expect([(await reserve()).kind, (await reserve()).kind]).toEqual(['open', 'full'])
  })

  test('refuses the very first call when it alone is dearer than the cap', async () => {
    expect(await aLedger({ monthlyMicros: 999 }).reserve()).toEqual({ kind: 'full' })
  })

  test('starts anew each month', async () => {
    const { reserve, clock, spending } = aLedger({ monthlyMicros: 1_000 }, aClock('2026-03-31T23:59:00Z'))
    expect([(await reserve()).kind, (await reserve()).kind]).toEqual(['open', 'full'])
    expect((await spending()).resetsAt).toEqual(new Date('2026-04-01T00:00:00Z'))
    clock.pass(60_000)
    expect((await reserve()).kind).toBe('open')
  })

  test('keeps counting a call that was never settled', async () => {
    const { reserve, spending } = aLedger({ monthlyMicros: 1_500 })
    await reserve()
    expect((await reserve()).kind).toBe('full')
    expect((await spending()).micros).toBe(1_000)
  })
})

describe('what a workspace chose', () => {
  test('holds for the very next call: words go only where its privacy lets them', async () => {
    const { reserve, choose } = aLedger()
    const kinds = async () => [await reserve(undefined, 'local'), await reserve(undefined, 'eu'), await reserve()].map(({ kind }) => kind)
    expect(await kinds()).toEqual(['open', 'open', 'open'])
    await choose({ privacy: 'eu' })
    expect(await kinds()).toEqual(['open', 'open', 'forbidden'])
    await choose({ privacy: 'machine' })
    expect(await kinds()).toEqual(['open', 'forbidden', 'forbidden'])
  })

  test('holds for calls that come together with it, in every process', async () => {
    const { choose, workspaceId } = aLedger()
    await choose({ privacy: 'machine' })
    const processes = Array.from({ length: 4 }, () => createLedger({ ...ground, clock: aClock(), caps: {} }))
    const outcomes = await Promise.all(
      processes.flatMap((ledger) => Array.from({ length: 20 }, () => ledger.reserve({ workspaceId, task: 't', tier: 'standard', most }))),
    )
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['forbidden']))
  })

  test('lowers the cap, never raises it over the operator’s', async () => {
    const { reserve, choose, spending } = aLedger({ monthlyMicros: 2_500 })
    await choose({ privacy: 'any', monthlyCapMicros: 1_000 })
    expect([(await reserve()).kind, (await reserve()).kind]).toEqual(['open', 'full'])
    await choose({ privacy: 'any', monthlyCapMicros: 1_000_000 })
    expect([(await reserve()).kind, (await reserve()).kind]).toEqual(['open', 'full'])
    expect((await spending()).caps.monthlyMicros).toBe(2_500)
  })

  test('leaves models that cost nothing to be asked when the money is spent', async () => {
    const { reserve, ledger, workspaceId, choose } = aLedger()
    expect((await reserve()).kind).toBe('open')
    await choose({ privacy: 'any', monthlyCapMicros: 500 })
    expect((await reserve()).kind).toBe('full')
    const free = { ...most, micros: 0 }
    expect((await ledger.reserve({ workspaceId, task: 't', tier: 'local', most: free })).kind).toBe('open')
  })
})

describe('kept answers', () => {
  test('are as many as fit: the oldest make room', async () => {
    const clock = aClock()
    const workspaceId = ground.aWorkspace()
    const ledger = createLedger({ ...ground, clock, caps: {}, mostAnswers: 3 })
    for (const answerKey of ['k1', 'k2', 'k3', 'k4']) {
      await ledger.keepAnswer({ workspaceId, task: 't', answerKey, text: answerKey })
      clock.pass(1_000)
    }
    const kindOf = async (answerKey: string) => (await ledger.reserve({ workspaceId, task: 't', tier: 'local', answerKey, most })).kind
    expect([await kindOf('k1'), await kindOf('k2'), await kindOf('k4')]).toEqual(['open', 'cached', 'cached'])
  })

  test('are given for thirty days, to their own workspace only, and cost nothing', async () => {
    const one = aLedger({ monthlyMicros: 1_000 })
    const other = aLedger()
    await one.ledger.keepAnswer({ workspaceId: one.workspaceId, task: 'studio.write', answerKey: 'k1', text: 'Hello' })
    expect(await one.reserve('k1')).toEqual({ kind: 'cached', text: 'Hello' })
    expect((await one.spending()).micros).toBe(0)
    expect((await other.reserve('k1')).kind).toBe('open')
    one.clock.pass(30 * 86_400_000)
    expect((await one.reserve('k1')).kind).toBe('open')
    expect(await sweepAnswers(ground.db, one.clock)).toBe(1)
  })
})
