import type { Reservation } from './ledger.ts'
import type { Cost } from './task.ts'
import { mayUse } from './tiers.rules.ts'

/** Per workspace and calendar month (UTC). Absent: no bound of that kind. */
export type Caps = { monthlyMicros?: number; monthlyTokens?: number }
/** Spent and reserved so far. */
export type Standing = { micros: number; tokens: number }
/** What decides over room: what was used, what may be used, how far words may travel, and what was answered before. */
export type Rooms = { standing: Standing; caps: Caps; privacy: string; kept: ReadonlyMap<string, string> }

export const tokensOf = (cost: Cost) => cost.inputTokens + cost.outputTokens

/** The operator's cap, and the workspace's own where that is lower. */
export const lowerCap = (caps: Caps, ownMicros: number | undefined): Caps =>
  ownMicros === undefined ? caps : { ...caps, monthlyMicros: Math.min(ownMicros, caps.monthlyMicros ?? Infinity) }

/** What each may do, in the order they came: what was asked before costs nothing, the rest gets room while there is some. */
export function giveRoom(
  reservations: readonly Reservation[],
  { standing, caps, privacy, kept }: Rooms,
): ({ text: string } | 'open' | 'full' | 'forbidden')[] {
  const { monthlyMicros = Infinity, monthlyTokens = Infinity } = caps
  let { micros, tokens } = standing
  return reservations.map(({ answerKey, most, tier }) => {
    if (!mayUse(privacy, tier)) return 'forbidden'
    const text = answerKey === undefined ? undefined : kept.get(answerKey)
    if (text !== undefined) return { text }
    // What costs nothing is not stopped by a budget of money that is used up.
    const isTooDear = most.micros > 0 && micros + most.micros > monthlyMicros
    if (isTooDear || tokens + tokensOf(most) > monthlyTokens) return 'full'
    micros += most.micros
    tokens += tokensOf(most)
    return 'open'
  })
}
