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
export function liveThrough({ days, visitorsPerDay, rate, delay = () => 0 }: World, chance: () => number): 'a' | 'b' | undefined {
  const due = Array.from({ length: days }, () => ({ a: 0, b: 0 }))
  const throws = { a: 0, b: 0 }
  for (let day = 0; day < days; day += 1) {
    for (let visitor = visitorsPerDay(day); visitor > 0; visitor -= 1) {
      const arm = chance() < 0.5 ? 'a' : 'b'
      if (chance() >= rate(arm, day)) continue
      const evening = due[day + delay(chance)]
      if (evening) evening[arm] += 1
    }
    throws.a += due[day]?.a ?? 0
    throws.b += due[day]?.b ?? 0
    const winner = winnerOf(throws)
    if (winner) return winner
  }
  return undefined
}
