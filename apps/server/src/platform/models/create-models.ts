import type { z } from 'zod'
import type { Clock } from '../clock.ts'
import { createAsk } from './ask.ts'
import { createBreaker } from './breaker.ts'
import type { Breaker } from './breaker.ts'
import { createChain } from './chain.ts'
import type { Tier } from './chain.ts'
import type { Prices } from './cost.rules.ts'
import { costOfPlan } from './estimate.ts'
import type { Planned } from './estimate.ts'
import type { Ledger } from './ledger.ts'
import type { Patience } from './listen.ts'
import type { Provider } from './provider.ts'
import type { Cost, ModelTask, RulesReason, TaskCall, TaskResult } from './task.ts'
import { inOrder, mayUse } from './tiers.rules.ts'
import type { TierName } from './tiers.rules.ts'
import { createTryModel } from './try-model.ts'

/** What happened to one task, for the log and the metrics. `problem` is not for people: it may quote the provider. */
export type TaskNote = {
  task: string
  workspaceId: string
  by: 'model' | 'rules'
  tier?: TierName
  why?: RulesReason
  problem?: string
  ms: number
  cost: Cost
}

/** A model somewhere, what it costs, and where the words go that are sent to it. */
export type TierSetup = { tier: TierName; provider: Provider; prices?: Prices; model?: string }

export type ModelDeps = {
  /** None: everything is answered by rules. */
  tiers: readonly TierSetup[]
  ledger: Ledger
  clock: Clock
  patience?: Partial<Patience>
  note?: (note: TaskNote) => void
  warn?: (message: string, error: unknown) => void
}

type State = ReturnType<Breaker['state']>
export type TierView = { tier: TierName; model: string; state: State; prices: Prices }
/** What a plan will cost, and of which tier that price is. */
export type Estimate = Cost & { tier: TierName; model: string; calls: number }

export type Models = {
  /** Answers a task by a model, or by its rules when none can. Throws only the signal's reason, or what the rules throw. */
  run<I extends z.ZodType, O extends z.ZodType>(task: ModelTask<I, O>, input: z.output<I>, call: TaskCall): Promise<TaskResult<z.output<O>>>
  /** For the health page: is there a model, and does it rest? Of several the one that is best off. */
  state(): 'none' | State
  tiers(): TierView[]
  /** What a plan would cost a workspace with this privacy; nothing when no model may be asked. */
  estimate(plan: readonly Planned[], privacy: string): Estimate | undefined
}

const defaultPatience: Patience = { firstTokenMs: 30_000, idleMs: 20_000, wholeMs: 120_000 }
const free: Prices = { inputPerMillion: 0, outputPerMillion: 0 }
const bestFirst: readonly State[] = ['closed', 'half_open', 'limited', 'open']

/** The one way to a model. Holds no database connection while it waits for one. */
export function createModels(deps: ModelDeps): Models {
  const { clock } = deps
  const patience = { ...defaultPatience, ...deps.patience }
  const tiers = deps.tiers.map((setup) => openTier(setup, { ...deps, patience }))
  const tryTiers = createChain(tiers, { clock, wholeMs: patience.wholeMs })
  const views = () => tiers.map(({ tier, model, prices, breaker }) => ({ tier, model, prices, state: breaker.state() }))
  return {
    tiers: views,
    state: () => bestFirst.find((state) => views().some((view) => view.state === state)) ?? 'none',
    estimate: (plan, privacy) => {
      const first = inOrder(views()).find(({ tier, state }) => mayUse(privacy, tier) && state !== 'open')
      if (!first || plan.length === 0) return undefined
      return { ...costOfPlan(plan, first.prices), tier: first.tier, model: first.model, calls: plan.length }
    },
    run: async (task, input, call) => {
      call.signal.throwIfAborted()
      const startedAt = clock.now().getTime()
      const tried = await tryTiers(task, input, call)
      const result: TaskResult<z.output<typeof task.output>> =
        tried.why === undefined
          ? { output: tried.output, by: 'model', cost: tried.cost, tier: tried.tier }
          : { output: task.rules(input), by: 'rules', why: tried.why, cost: tried.cost }
      const { by, why, cost, tier } = result
      const ms = clock.now().getTime() - startedAt
      const problem = 'problem' in tried ? tried.problem : undefined
      deps.note?.({ task: task.name, workspaceId: call.workspaceId, by, tier, why, cost, ms, problem })
      return result
    },
  }
}

type Opening = Pick<ModelDeps, 'ledger' | 'clock' | 'warn'> & { patience: Patience }

/** Each tier has a breaker of its own: one that rests does not make the others rest. */
function openTier({ tier, provider, prices = free, model = provider.name }: TierSetup, opening: Opening): Tier {
  const { ledger, clock, patience, warn = () => undefined } = opening
  const breaker = createBreaker(clock)
  const ask = createAsk({ tier, provider, ledger, breaker, prices, patience, warn })
  const tryModel = createTryModel({ ask, model: provider.name, wholeMs: patience.wholeMs, ledger, warn })
  return { tier, model, prices, breaker, tryModel }
}
