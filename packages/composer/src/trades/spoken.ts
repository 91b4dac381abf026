import { gather } from '../voices/list.ts'
import type { Lines, Words } from '../voices/list.ts'
import type { TradeVoice } from '../voices/voice.ts'
import type { Ask, SpokenTrade, Trade, TradeLines } from './trade.ts'

const lineKeys = ['headlines', 'services', 'prices', 'hours', 'contact', 'invite', 'send', 'action'] as const satisfies (keyof TradeLines)[]

/** A question of the form with its label and choices; there are as many choices as the first language has. */
function spokenAsk(id: string, ask: Ask): Ask & { label: Words; choices?: readonly Words[] } {
  const lists: Lines = gather((voice) => voice.trades[id]?.ask[ask.key])
  const at = (index: number): Words =>
    Object.fromEntries(Object.entries(lists).flatMap(([lang, list]) => (list?.[index] ? [[lang, list[index]]] : [])))
  const count = Math.max(...Object.values(lists).map((list) => list?.length ?? 0)) - 1
  return { ...ask, label: at(0), ...(count > 0 ? { choices: Array.from({ length: count }, (_, index) => at(index + 1)) } : {}) }
}

/** The trade with its lines out of every language. */
export function spoken(trade: Trade): SpokenTrade {
  const inAll = <T>(pick: (voice: TradeVoice) => T | undefined) =>
    gather((voice) => {
      const own = voice.trades[trade.id]
      return own && pick(own)
    })
  const lines = Object.fromEntries(lineKeys.map((key) => [key, inAll((voice) => voice[key])])) as TradeLines
  return {
    ...trade,
    label: inAll((voice) => voice.label),
    voice: { ...lines, ask: trade.ask.map((ask) => spokenAsk(trade.id, ask)) },
    typical: inAll((voice) => voice.typical),
  }
}
