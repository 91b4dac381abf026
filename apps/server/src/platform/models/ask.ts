import type { Breaker, Ticket } from './breaker.ts'
import { costOf, guessOf, mostOf } from './cost.rules.ts'
import type { Prices } from './cost.rules.ts'
import type { Ledger } from './ledger.ts'
import { listen } from './listen.ts'
import type { Heard, Patience } from './listen.ts'
import type { ModelRequest, Provider, ProviderFailure } from './provider.ts'
import { noCost } from './task.ts'
import type { Cost, RulesReason } from './task.ts'
import type { TierName } from './tiers.rules.ts'

export type AskDeps = {
  tier: TierName
  provider: Provider
  ledger: Ledger
  breaker: Breaker
  prices: Prices
  patience: Patience
  /** Told of what went wrong beside the answer, such as a ledger that could not be written. */
  warn: (message: string, error: unknown) => void
}

export type Asking = {
  workspaceId: string
  task: string
  answerKey?: string
  timeoutMs?: number
  signal: AbortSignal
  onDelta?: (text: string) => void
}

export type Answer =
  | { status: 'answered'; text: string; cut: boolean; cached: boolean; cost: Cost }
  | { status: 'none'; why: RulesReason; problem?: string; cost: Cost }

/** A provider that asks for a pause this short is asked once more after it. */
const shortPauseMs = 2_000
/** A 429 without a time to wait. */
const unknownPauseMs = 5_000

/** One question, with everything around it: breaker, cap, cached answers, timeouts, ledger. Throws only the signal's reason. */
export function createAsk(deps: AskDeps) {
  return async function ask(request: ModelRequest, asking: Asking): Promise<Answer> {
    const first = await askOnce(deps, request, asking)
    if (first.retryAfterMs === undefined || first.retryAfterMs > shortPauseMs) return first.answer
    // A little longer than asked: timers may ring early.
    await pause(first.retryAfterMs + 25, asking.signal)
    return (await askOnce(deps, request, asking)).answer
  }
}

type Attempt = { answer: Answer; retryAfterMs?: number }
const nothing = (why: RulesReason, problem?: string, cost: Cost = noCost): Attempt => ({ answer: { status: 'none', why, problem, cost } })

async function askOnce(deps: AskDeps, request: ModelRequest, asking: Asking): Promise<Attempt> {
  const most = mostOf(request, deps.prices)
  const { workspaceId, task, answerKey } = asking
  const reserved = await deps.ledger.reserve({ workspaceId, task, tier: deps.tier, answerKey, most }).catch((error: unknown) => {
    deps.warn('the ledger of model calls could not be read', error)
    return undefined
  })
  // Without a ledger there is no cap, so nothing is asked.
  if (!reserved) return nothing('failed', 'the ledger could not be read')
  if (reserved.kind === 'forbidden') return nothing('not_allowed')
  if (reserved.kind === 'full') return nothing('cap_reached')
  if (reserved.kind === 'cached') {
    asking.onDelta?.(reserved.text)
    return { answer: { status: 'answered', text: reserved.text, cut: false, cached: true, cost: noCost } }
  }
  const ticket = deps.breaker.enter()
  if (typeof ticket === 'string') {
    await settle(deps, { workspaceId, callId: reserved.callId, reserved: most, cost: noCost, outcome: 'failed', guessed: false })
    return nothing(ticket)
  }
  return makeCall(deps, request, { ...asking, callId: reserved.callId, most, ticket })
}

type Call = Asking & { callId: string; most: Cost; ticket: Ticket }

async function makeCall(deps: AskDeps, request: ModelRequest, call: Call): Promise<Attempt> {
  let heard: Heard = { text: '', cut: false, started: false, callerLeft: true }
  let cost = noCost
  try {
    heard = await listen(deps.provider, request, {
      patience: { ...deps.patience, wholeMs: call.timeoutMs ?? deps.patience.wholeMs },
      signal: call.signal,
      onDelta: call.onDelta,
    })
  } finally {
    tellBreaker(call.ticket, heard)
    cost = spent(heard, request, deps.prices)
    const outcome = heard.callerLeft ? 'left' : heard.failure ? 'failed' : 'answered'
    await settle(deps, {
      workspaceId: call.workspaceId,
      callId: call.callId,
      reserved: call.most,
      cost,
      outcome,
      guessed: heard.started && !heard.usage,
    })
  }
  call.signal.throwIfAborted()
  if (!heard.failure) return { answer: { status: 'answered', text: heard.text, cut: heard.cut, cached: false, cost } }
  const why = heard.failure.kind === 'limited' ? 'limited' : 'failed'
  return { ...nothing(why, heard.failure.message, cost), retryAfterMs: heard.failure.retryAfterMs }
}

/** The provider's own count; else a guess, but nothing for a call that was turned away before it began. */
function spent(heard: Heard, request: ModelRequest, prices: Prices): Cost {
  if (heard.usage) return costOf(heard.usage.inputTokens, heard.usage.outputTokens, prices)
  return heard.started ? guessOf(request, heard.text, prices) : noCost
}

function tellBreaker(ticket: Ticket, heard: Heard): void {
  if (heard.callerLeft) ticket.left()
  else if (!heard.failure || heard.failure.kind === 'declined') ticket.worked()
  else if (heard.failure.kind === 'limited') ticket.limited(pauseOf(heard.failure))
  else ticket.failed()
}

const pauseOf = (failure: ProviderFailure) => failure.retryAfterMs ?? unknownPauseMs

/** The answer is good even when its price could not be written down; the reservation then keeps counting. */
async function settle(deps: AskDeps, settlement: Parameters<Ledger['settle']>[0]): Promise<void> {
  await deps.ledger.settle(settlement).catch((error: unknown) => deps.warn('a model call could not be settled', error))
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave)
      resolve()
    }, ms)
    signal.addEventListener('abort', leave, { once: true })
    if (signal.aborted) leave()
  })
}
