import { z } from 'zod'
import { contract } from '../action.ts'
import { Instant } from '../shapes.ts'

/** How far a workspace lets its words travel: not off this machine, within the EU, or to any model the operator set up. */
export const ModelPrivacy = z.enum(['machine', 'eu', 'any'])
export type ModelPrivacy = z.infer<typeof ModelPrivacy>
export const ModelTier = z.enum(['local', 'eu', 'standard'])
export type ModelTier = z.infer<typeof ModelTier>

const Money = z.number().min(0).describe('in the operator’s currency')

export const ModelSettingsView = z.object({
  privacy: ModelPrivacy,
  cap: Money.optional().describe('what the workspace allows itself in a month'),
  machineCap: Money.optional().describe('what the operator allows every workspace in a month'),
  currency: z.string(),
  spent: Money.describe('this month, calls under way included'),
  resetsAt: Instant,
  tiers: z.array(
    z.object({
      tier: ModelTier,
      model: z.string(),
      allowed: z.boolean().describe('by the workspace’s privacy'),
      state: z.enum(['closed', 'open', 'half_open', 'limited']).describe('closed: it works; open: it failed and rests'),
      priceIn: Money.describe('of a million tokens sent'),
      priceOut: Money.describe('of a million tokens answered'),
      calls: z.number().int().describe('this month'),
      spent: Money,
    }),
  ),
})
export type ModelSettingsView = z.infer<typeof ModelSettingsView>

export const getModels = contract({
  name: 'operations.get_models',
  title: 'See the language models',
  doors: { http: 'GET /api/models', mcp: true },
  may: 'operations:read',
  effect: 'read',
  input: z.object({}),
  output: ModelSettingsView,
})
export const setModels = contract({
  name: 'operations.set_models',
  title: 'Choose which language models may be asked',
  doors: { http: 'PATCH /api/models', mcp: 'confirm' },
  may: 'operations:manage',
  effect: 'write',
  audit: true,
  input: z.object({
    privacy: ModelPrivacy.optional(),
    cap: z.number().min(0).max(1_000_000).nullable().optional().describe('null: only the operator’s cap holds'),
  }),
  output: ModelSettingsView,
})

/** What a run will cost before it runs; `calls` 0 when no model is needed or none may be asked. */
export const CostEstimate = z.object({
  calls: z.number().int(),
  tier: ModelTier.optional(),
  model: z.string().optional(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  cost: Money,
  currency: z.string(),
  left: Money.optional().describe('of this month’s cap; absent: there is none'),
})
export type CostEstimate = z.infer<typeof CostEstimate>
