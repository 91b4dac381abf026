import { bakery } from './bakery.ts'
import { general } from './general.ts'
import type { Trade } from './trade.ts'

/** Every trade told apart; `general` answers for all else and comes last. */
export const trades: readonly Trade[] = [bakery, general]

const byId = new Map(trades.map((trade) => [trade.id, trade]))

/** The trade of an id; `general` for an unknown one. */
export function tradeOf(id: string): Trade {
  return byId.get(id) ?? general
}

/** Ids of all trades with their names in English and Arabic, for lists to choose from. */
export const tradeNames: readonly { id: string; label: { en: string; ar: string } }[] = trades.map(({ id, label }) => ({ id, label }))
