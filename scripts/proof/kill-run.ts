import { setTimeout as pause } from 'node:timers/promises'
import { seededChance } from './chance.ts'
import { openHastyProxy } from './hasty-proxy.ts'
import { startWriting } from './kill-client.ts'
import type { ClientLog, Write } from './kill-client.ts'
import { noJourneys, openJourneys } from './kill-journeys.ts'
import type { JourneyKind } from './kill-journeys.ts'
import { openKillHouse } from './kill-house.ts'
import type { KillHouse, Victim } from './kill-house.ts'
import { leadsSince, verify } from './kill-verify.ts'
import type { Verdict } from './kill-verify.ts'

export type KillWish = { victim: Victim; kills: number; seed: number; broken?: 'hasty' | 'doubling'; say?: (line: string) => void }
/** `struck`: how many kills fell into a chat, a publication, an import or a visit of a test; `journeyFaults`: what became of those that is wrong. */
export type KillFigures = Verdict & {
  victim: Victim
  kills: number
  inFlight: number[]
  backMs: number[]
  struck: Record<JourneyKind, number>
  journeyFaults: string[]
}

const backWithinMs = 30_000
/** How far back a worker may have had forms in hand when it was killed. */
const recentMs = 3_000
/** A chat that makes a site, or an import, takes about this long: a kill after a part of it falls somewhere in its middle. */
const longestWorkMs = 300

/** Kills the victim again and again while clients write, then reads everything back. */
export async function killAgainAndAgain({ victim, kills, seed, broken, say = () => undefined }: KillWish): Promise<KillFigures> {
  const chance = seededChance(seed)
  const house = await openKillHouse(victim)
  const front = broken ? await openHastyProxy({ ...house.ports, way: broken }) : undefined
  const client = startWriting({ ...(front?.ports ?? house.ports), key: house.key, siteHost: house.siteHost, chance, label: `s${seed}` })
  try {
    // A broken front is to be caught by the plain writes, which flood a program that is not waited for.
    const way = { ...house.ports, key: house.key, siteHost: house.siteHost }
    const journeys = broken ? noJourneys : await openJourneys({ ...way, label: `j${seed}` })
    const figures = { struck: { chat: 0, publish: 0, import: 0, arm: 0 }, inFlight: [] as number[], backMs: [] as number[] }
    for (let kill = 0; kill < kills; kill += 1) {
      await house.ready()
      await pause(400 + chance() * 1_200)
      await journeys.begin()
      await pause(chance() * longestWorkMs)
      for (const kind of journeys.going()) figures.struck[kind] += 1
      const { flying, killedAt } = await killInFlight({ house, client, victim })
      figures.inFlight.push(flying)
      const backMs = await untilBack({ house, client, victim, killedAt })
      figures.backMs.push(backMs)
      say(`${victim} kill ${kill + 1} of ${kills}: ${flying} writes in flight, back after ${Math.round(backMs)} ms`)
    }
    await pause(500)
    await client.stop()
    await front?.close()
    await house.ready()
    const verdict = await verify(client.writes, { port: house.ports.port, key: house.key })
    return { victim, kills, ...figures, journeyFaults: await journeys.verify(), ...verdict }
  } finally {
    await client.stop().catch(() => undefined)
    await front?.close()
    await house.close()
  }
}

type Scene = { house: KillHouse; client: ClientLog; victim: Victim }

/** A kill proves nothing when nothing was on its way; for a worker, acknowledged forms whose leads are not there yet count as well. */
async function killInFlight({ house, client }: Scene): Promise<{ flying: number; killedAt: number }> {
  while (client.inFlight() === 0) await pause(1)
  const flying = client.inFlight()
  const killedAt = performance.now()
  await house.kill()
  return { flying, killedAt }
}

/** Back means: a write sent to it is acknowledged again; for a worker: what was acknowledged before the kill has become a lead. */
async function untilBack({ house, client, victim, killedAt }: Scene & { killedAt: number }): Promise<number> {
  if (victim === 'worker') return untilCaughtUp({ house, client, victim, killedAt })
  let since: number | undefined
  for (;;) {
    // What was answered while the kill was under way does not count.
    since ??= house.isReplaced() ? performance.now() + 20 : undefined
    const at = since === undefined ? undefined : client.firstAckAfter(since)
    if (at !== undefined) return at - killedAt
    if (performance.now() - killedAt > backWithinMs)
      throw new Error(`not back ${backWithinMs} ms after the kill: ${house.output().slice(-2_000)}`)
    await pause(10)
  }
}

/** Looks for the forms of the last seconds before the kill: those the dead worker may have had in hand. */
async function untilCaughtUp({ house, client, killedAt }: Scene & { killedAt: number }): Promise<number> {
  const recent = ({ kind, acknowledgedAt = Infinity }: Write) =>
    kind === 'form' && acknowledgedAt < killedAt && acknowledgedAt > killedAt - recentMs
  // A lead is made after its form is acknowledged; a second more for clocks that were read apart.
  const since = new Date(Date.now() - (performance.now() - killedAt) - recentMs - 1_000)
  let missing = client.writes.filter(recent)
  for (;;) {
    const there = await leadsSince(since, { port: house.ports.port, key: house.key })
    missing = missing.filter(({ name }) => !there.has(name))
    if (missing.length === 0) return performance.now() - killedAt
    if (performance.now() - killedAt > backWithinMs)
      throw new Error(
        `forms without a lead ${backWithinMs} ms after the kill: ${missing.map(({ name }) => name).join(', ')}\n${house.output().slice(-2_000)}`,
      )
    await pause(25)
  }
}
