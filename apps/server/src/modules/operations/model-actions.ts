import { models as contracts } from '@manara/contracts'
import { readAction, writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import type { Clock } from '../../platform/clock.ts'
import type { ReadTx } from '../../platform/db/database.ts'
import { findModelSettings, findSpending, findTierUse, mayUse, saveModelSettings } from '../../platform/models/index.ts'
import type { Caps, Spending, TierView } from '../../platform/models/index.ts'

/** `spending`: what a workspace's calls of this month came to. */
export type ModelsDeps = { tiers: () => TierView[]; caps: Caps; currency: string; spending: (workspaceId: string) => Promise<Spending> }

const moneyOf = (micros: number) => micros / 1e6

/** The models there are, what the workspace chose, and what this month came to. */
async function viewModels(tx: ReadTx, { models: { tiers, caps, currency }, clock }: { models: ModelsDeps; clock: Clock }) {
  const { privacy, monthlyCapMicros } = await findModelSettings(tx)
  const { micros, resetsAt } = await findSpending(tx, { clock, caps })
  const use = new Map((await findTierUse(tx, { clock })).map((one) => [one.tier, one]))
  return {
    privacy,
    ...(monthlyCapMicros === undefined ? {} : { cap: moneyOf(monthlyCapMicros) }),
    ...(caps.monthlyMicros === undefined ? {} : { machineCap: moneyOf(caps.monthlyMicros) }),
    currency,
    spent: moneyOf(micros),
    resetsAt: resetsAt.toISOString(),
    tiers: tiers().map(({ tier, model, state, prices }) => ({
      tier,
      model,
      state,
      allowed: mayUse(privacy, tier),
      priceIn: prices.inputPerMillion,
      priceOut: prices.outputPerMillion,
      calls: use.get(tier)?.calls ?? 0,
      spent: moneyOf(use.get(tier)?.micros ?? 0),
    })),
  }
}

const getModels = (models: ModelsDeps) => readAction(contracts.getModels, ({ tx, clock }) => viewModels(tx, { models, clock }))

const setModels = (models: ModelsDeps) =>
  writeAction(contracts.setModels, async ({ tx, clock }, { privacy, cap }) => {
    const now = await findModelSettings(tx)
    const own = cap === undefined ? now.monthlyCapMicros : cap === null ? undefined : Math.round(cap * 1e6)
    await saveModelSettings(tx, { privacy: privacy ?? now.privacy, monthlyCapMicros: own })
    return viewModels(tx, { models, clock })
  })

/** Which models there are, which may be asked, and what they may cost. */
export const modelActions = (models: ModelsDeps): Action[] => [getModels(models), setModels(models)]
