import type { ModelConfig } from '../config/models.ts'
import { createLedger, createModels, createOpenAiCompatible, findSpending } from '../platform/models/index.ts'
import type { Caps, Models, TierName, TierSetup } from '../platform/models/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Foundation } from './foundation.ts'

const capsOf = ({ config }: Foundation): Caps => ({ monthlyMicros: config.models.monthlyCapMicros })

/** The models of the operator's, each in its tier. */
export function setUpModels(base: Foundation): Models {
  const { config, db, clock, newId, log, metrics } = base
  const { local, eu, standard } = config.models
  const tiers = [tierOf('local', local, clock), tierOf('eu', eu, clock), tierOf('standard', standard, clock)]
  return createModels({
    tiers: tiers.flatMap((one) => one ?? []),
    clock,
    ledger: createLedger({ db, clock, newId, caps: capsOf(base) }),
    note: ({ task, tier, by, why, ms, cost, problem }) => {
      metrics.modelCall({ task, by, why, seconds: ms / 1000, ...cost })
      if (problem !== undefined) log.warn({ task, tier, why, problem }, 'the model gave no usable answer, so the rules did')
    },
    warn: (message, error) => log.warn({ err: error }, message),
  })
}

function tierOf(tier: TierName, config: ModelConfig | undefined, clock: Clock): TierSetup | undefined {
  if (!config) return undefined
  const { baseUrl, apiKey, apiVersion, model, extra, pricePerMillion } = config
  const azure = apiVersion === undefined ? undefined : { apiVersion }
  // Ollama and Azure hold a model to a schema; what others know is found out by asking for less.
  const provider = createOpenAiCompatible({ baseUrl, apiKey, model, extra, azure, json: tier === 'standard' ? 'object' : 'schema' }, clock)
  return { tier, provider, model, prices: { inputPerMillion: pricePerMillion.input, outputPerMillion: pricePerMillion.output } }
}

/** What rooms that show models need of them. */
export const modelsFor = (base: Foundation, { models }: { models: Models }) => ({
  tiers: models.tiers,
  caps: capsOf(base),
  currency: base.config.models.currency,
  spending: (workspaceId: string) => base.db.read(workspaceId, (tx) => findSpending(tx, { clock: base.clock, caps: capsOf(base) })),
})
