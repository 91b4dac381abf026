import type { Cost } from './task.ts'
import type { TierName } from './tiers.rules.ts'

/** Before a call: what is asked, and the most it may cost. `answerKey` is absent when the task wants no cached answers. */
export type Reservation = { workspaceId: string; task: string; tier: TierName; answerKey?: string; most: Cost }

/** `cached`: this was answered before, nothing was reserved. `full`: the workspace's cap leaves no room. `forbidden`: its privacy leaves out this tier. */
export type Reserved = { kind: 'cached'; text: string } | { kind: 'open'; callId: string } | { kind: 'full' } | { kind: 'forbidden' }

export type Settlement = {
  workspaceId: string
  callId: string
  reserved: Cost
  cost: Cost
  outcome: 'answered' | 'failed' | 'left'
  /** The provider did not say what it used. */
  guessed: boolean
}

/**
 * What each workspace's calls cost, with a hard cap per month: reserved before a call, settled after it.
 * A reservation that is never settled (the program was killed) keeps counting: nobody knows what the provider charged.
 */
export type Ledger = {
  reserve(reservation: Reservation): Promise<Reserved>
  settle(settlement: Settlement): Promise<void>
  keepAnswer(answer: { workspaceId: string; task: string; answerKey: string; text: string }): Promise<void>
}
