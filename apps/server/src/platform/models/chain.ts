import type { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Breaker } from './breaker.ts'
import type { Prices } from './cost.rules.ts'
import { addCosts, noCost } from './task.ts'
import type { Cost, ModelTask, RulesReason, TaskCall } from './task.ts'
import { inOrder } from './tiers.rules.ts'
import type { TierName } from './tiers.rules.ts'
import type { TryModel } from './try-model.ts'

export type Tier = { tier: TierName; model: string; prices: Prices; breaker: Breaker; tryModel: TryModel }
type Chained<T> =
  { why?: undefined; output: T; cost: Cost; tier: TierName } | { why: RulesReason; problem?: string; cost: Cost; tier?: undefined }

/** All tiers together may take this much longer than one call of the task. */
const patienceShare = 1.4
const tooLateMs = 1_000

/**
 * Asks one tier after another until one answers; each sees only what is left of the time. Which of them a workspace allows is the
 * ledger's to say, in the transaction that also gives room, so a setting holds from the moment it is saved.
 */
export function createChain(tiers: readonly Tier[], { clock, wholeMs }: { clock: Clock; wholeMs: number }) {
  return async function tryTiers<I extends z.ZodType, O extends z.ZodType>(
    task: ModelTask<I, O>,
    input: z.output<I>,
    call: TaskCall,
  ): Promise<Chained<z.output<O>>> {
    const until = clock.now().getTime() + (task.params?.timeoutMs ?? wholeMs) * patienceShare
    const leftMs = () => until - clock.now().getTime()
    const failed: { why: RulesReason; problem?: string }[] = []
    let cost = noCost
    for (const { tier, tryModel } of inOrder(tiers, task.params?.weight)) {
      if (failed.length > 0 && leftMs() < tooLateMs) break
      const tried = await tryModel(task, input, { ...call, leftMs })
      cost = addCosts(cost, tried.cost)
      if (tried.why === undefined) return { ...tried, cost, tier }
      failed.push(tried)
    }
    return { ...reasonOf(failed), cost }
  }
}

/** Why no model answered: what the first one said that might have been asked. */
function reasonOf(failed: readonly { why: RulesReason; problem?: string }[]): { why: RulesReason; problem?: string } {
  const { why, problem } = failed.find((one) => one.why !== 'not_allowed') ?? failed[0] ?? { why: 'no_model' }
  return { why, problem }
}
