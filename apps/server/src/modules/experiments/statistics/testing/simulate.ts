import { winnerOf } from '../evidence.rules.ts'

/** Numbers in [0, 1) that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type World = {
  days: number
  visitorsPerDay: (day: number) => number
  rate: (arm: 'a' | 'b', day: number) => number
  /** Days until a visitor converts. */
  delay?: (chance: () => number) => number
}

/** One test from its first day to its last, with a look each evening: the winner declared first, if any. */
export function liveThrough(world: World, chance: () => number): 'a' | 'b' | undefined {
  const due = Array.from({ length: world.days }, () => ({ a: 0, b: 0 }))
  const throws = { a: 0, b: 0 }
  for (const [day, evening] of due.entries()) {
    liveDay(world, { day, due, chance })
    throws.a += evening.a
    throws.b += evening.b
    const winner = winnerOf(throws)
    if (winner) return winner
  }
  return undefined
}

type Day = { day: number; due: { a: number; b: number }[]; chance: () => number }

/** The visitors of one day, each on the evening at which they will have converted. */
function liveDay({ visitorsPerDay, rate, delay }: World, { day, due, chance }: Day): void {
  for (let visitor = visitorsPerDay(day); visitor > 0; visitor -= 1) {
    const arm = chance() < 0.5 ? 'a' : 'b'
    if (chance() >= rate(arm, day)) continue
    const evening = due[delay ? day + delay(chance) : day]
    if (evening) evening[arm] += 1
  }
}
