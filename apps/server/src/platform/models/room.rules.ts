import type { Reservation } from './ledger.ts'
import type { Cost } from './task.ts'

/** Per workspace and calendar month (UTC). Absent: no bound of that kind. */
export type Caps = { monthlyMicros?: number; monthlyTokens?: number }
/** Spent and reserved so far. */
export type Standing = { micros: number; tokens: number }

export const tokensOf = (cost: Cost) => cost.inputTokens + cost.outputTokens

/** What each may do, in the order they came: what was asked before costs nothing, the rest gets room while there is some. */
export function giveRoom(
  reservations: readonly Reservation[],
  { standing, caps, kept }: { standing: Standing; caps: Caps; kept: ReadonlyMap<string, string> },
): ({ text: string } | 'open' | 'full')[] {
  const { monthlyMicros = Infinity, monthlyTokens = Infinity } = caps
  let { micros, tokens } = standing
  return reservations.map(({ answerKey, most }) => {
    const text = answerKey === undefined ? undefined : kept.get(answerKey)
    if (text !== undefined) return { text }
    if (micros + most.micros > monthlyMicros || tokens + tokensOf(most) > monthlyTokens) return 'full'
    micros += most.micros
    tokens += tokensOf(most)
    return 'open'
  })
}
