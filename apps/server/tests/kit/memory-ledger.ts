import type { Ledger, Settlement } from '../../src/platform/models/ledger.ts'
import { mayUse } from '../../src/platform/models/tiers.rules.ts'

export type MemoryLedger = Ledger & {
  settled: Settlement[]
  open: Set<string>
  answers: Map<string, string>
  full: boolean
  privacy: string
}

/** A ledger without a database, for tests of what happens around it. The real one has tests of its own. */
export function aMemoryLedger(): MemoryLedger {
  let calls = 0
  const ledger: MemoryLedger = {
    settled: [],
    open: new Set(),
    answers: new Map(),
    full: false,
    privacy: 'any',
    reserve: async ({ answerKey, tier }) => {
      if (!mayUse(ledger.privacy, tier)) return { kind: 'forbidden' }
      const text = answerKey && ledger.answers.get(answerKey)
      if (text) return { kind: 'cached', text }
      if (ledger.full) return { kind: 'full' }
      calls += 1
      const callId = String(calls)
      ledger.open.add(callId)
      return { kind: 'open', callId }
    },
    settle: async (settlement) => {
      ledger.open.delete(settlement.callId)
      ledger.settled.push(settlement)
    },
    keepAnswer: async ({ answerKey, text }) => void ledger.answers.set(answerKey, text),
  }
  return ledger
}
