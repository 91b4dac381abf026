import { beforeAll, describe, expect, test } from 'vitest'
import { aClock, aGround } from '../../../tests/kit/a-ground.ts'
import { createProcessCounter } from './counter.ts'
import { createLimits, rateLimits } from './index.ts'
import { limitKey } from './limit-key.rules.ts'

let ground: Awaited<ReturnType<typeof aGround>>
beforeAll(async () => {
  ground = await aGround()
})

const aWorld = () => {
  const clock = aClock()
  const workspaceId = ground.aWorkspace()
  return {
    clock,
    workspaceId,
    limits: createLimits({ app: ground.pools.app, clock }),
    address: `10.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
  }
}

describe('limits', () => {
  test.each([
    ['accounts.sign_in', 10, 15],
    ['hosting.form', 5, 1],
    ['studio.chat', 60, 60],
  ] as const)('%s lets %i through, then says how long to wait, then starts anew', async (name, of, minutes) => {
    const { limits, clock, workspaceId, address } = aWorld()
    const subject = { workspaceId, address, account: `${workspaceId}@example.com` }
    for (let use = 1; use <= of; use += 1) expect(await limits.take(name, subject)).toMatchObject({ used: use, of })
    clock.pass(10_000)
    await expect(limits.take(name, subject)).rejects.toMatchObject({
      code: 'request.limited',
      details: { limit: name, retryAfterSeconds: minutes * 60 - 10 },
    })
    clock.pass(minutes * 60_000 - 10_000)
    expect(await limits.take(name, subject)).toMatchObject({ used: 1 })
  })

  test('count each use of many side by side', async () => {
    const { limits, workspaceId } = aWorld()
    const uses = await Promise.allSettled(Array.from({ length: 80 }, () => limits.take('studio.chat', { workspaceId })))
    expect(uses.filter((use) => use.status === 'fulfilled')).toHaveLength(60)
  })

  test('show what is left before they hit, and showing uses nothing', async () => {
    const { limits, workspaceId, clock } = aWorld()
    expect(await limits.peek('studio.chat', { workspaceId })).toEqual({ name: 'studio.chat', title: 'Chat messages', used: 0, of: 60 })
    await limits.take('studio.chat', { workspaceId })
    expect((await limits.peekAll({ workspaceId })).find((limit) => limit.name === 'studio.chat')).toMatchObject({
      used: 1,
      resetsAt: new Date(clock.now().getTime() + 3_600_000),
    })
    expect((await limits.peekAll({ workspaceId })).map((limit) => limit.name)).not.toContain('hosting.form')
  })

  test('do not count one for the other', async () => {
    const [one, other] = [aWorld(), aWorld()]
    await one.limits.take('studio.chat', one)
    expect((await other.limits.peek('studio.chat', other)).used).toBe(0)
    expect((await one.limits.peek('hosting.upload', one)).used).toBe(0)
  })

  test('give back a use that came to nothing', async () => {
    const { limits, workspaceId } = aWorld()
    await limits.take('studio.chat', { workspaceId })
    await limits.giveBack('studio.chat', { workspaceId })
    expect((await limits.peek('studio.chat', { workspaceId })).used).toBe(0)
  })

  test('forget windows that are over', async () => {
    const { limits, workspaceId, clock } = aWorld()
    await limits.take('studio.chat', { workspaceId })
    clock.pass(3_600_001)
    expect(await limits.sweep()).toBeGreaterThan(0)
    expect((await ground.pools.app.query('select 1 from limits_counts where resets_at <= $1', [clock.now()])).rows).toEqual([])
  })

  test('hold in one process the same way, for what is asked too often to be written down', async () => {
    const { address, clock } = aWorld()
    const limits = createLimits({ app: ground.pools.app, clock, bounds: { 'request.any': 2 } })
    await limits.take('request.any', { address })
    await limits.take('request.any', { address })
    await expect(limits.take('request.any', { address })).rejects.toMatchObject({ code: 'request.limited' })
    clock.pass(rateLimits['request.any'].windowMs)
    expect((await limits.take('request.any', { address })).used).toBe(1)
  })

  test('in one process never remember more callers than they may', async () => {
    const counter = createProcessCounter(3)
    const now = new Date()
    for (const key of ['a', 'b', 'c', 'd']) await counter.add({ name: 'n', key, now, windowMs: 1000 })
    expect(await counter.look({ name: 'n', key: 'a', now, windowMs: 1000 })).toBeUndefined()
    expect(await counter.look({ name: 'n', key: 'd', now, windowMs: 1000 })).toMatchObject({ used: 1 })
  })
})

describe('who is counted', () => {
  test('one household of IPv6 addresses is one caller, however it is written', () => {
    const key = (address: string) => limitKey('address', { address })
    expect(key('2001:db8:1:2::1')).toBe(key('2001:0DB8:1:2:ffff:0:0:9%eth0'))
    expect(key('2001:db8:1:2::1')).not.toBe(key('2001:db8:1:3::1'))
    expect(key('::1')).not.toBe(key('2001:db8::1'))
    expect(key('::ffff:10.0.0.1')).toBe(key('10.0.0.1'))
    expect(key('10.0.0.1')).not.toBe(key('10.0.0.2'))
  })
  test('an account is the same in capitals', () => {
    expect(limitKey('account', { account: ' Anna@Example.com' })).toBe(limitKey('account', { account: 'anna@example.com' }))
  })
  test('nobody is counted under an empty name', () => {
    expect(() => limitKey('workspace', { address: '10.0.0.1' })).toThrow('per workspace')
  })
})
