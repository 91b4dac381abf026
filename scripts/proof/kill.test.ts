import { describe, expect, it } from 'vitest'
import { killAgainAndAgain } from './kill-run.ts'
import type { Victim } from './kill-house.ts'

const tier = process.env.MANARA_TIER ?? 'test'
const shares: Record<string, Record<Victim, number>> = {
  test: { app: 2, postgres: 2, worker: 1 },
  ci: { app: 8, postgres: 7, worker: 5 },
  proof: { app: 100, postgres: 100, worker: 100 },
}
const kills = shares[tier] ?? shares.test

describe.each(['app', 'postgres', 'worker'] as const)('with the %s killed again and again while clients write', (victim) => {
  const times = kills?.[victim] ?? 1

  it(
    `${times} times, nothing acknowledged is lost or doubled, each lead mails once, and it is back within ten seconds`,
    async () => {
      const figures = await killAgainAndAgain({ victim, kills: times, seed: 7 })
      const { lost, doubled, mailsMissing, mailsDoubled, journeyFaults } = figures
      const clean = { lost: [], doubled: [], mailsMissing: [], mailsDoubled: [], journeyFaults: [] }
      expect({ lost, doubled, mailsMissing, mailsDoubled, journeyFaults }).toEqual(clean)
      // Each kill falls into longer work as well: chats, imports, and what visitors of a test do.
      expect(figures.struck.chat + figures.struck.import + figures.struck.arm).toBeGreaterThan(0)
      expect(Math.min(...figures.inFlight)).toBeGreaterThan(0)
      expect(figures.acknowledged).toBeGreaterThan(times)
      expect(Math.max(...figures.backMs)).toBeLessThan(10_000)
    },
    90_000 + times * 20_000,
  )
})

describe('the proof itself', () => {
  it('catches a front that says yes before the program has the write', async () => {
    const figures = await killAgainAndAgain({ victim: 'app', kills: tier === 'test' ? 1 : 3, seed: 8, broken: 'hasty' })
    expect(figures.lost.length).toBeGreaterThan(0)
  }, 120_000)

  it('catches a front that sends a write twice under two names', async () => {
    const figures = await killAgainAndAgain({ victim: 'app', kills: 1, seed: 9, broken: 'doubling' })
    expect(figures.doubled.length).toBeGreaterThan(0)
  }, 120_000)
})
