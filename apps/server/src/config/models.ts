import { z } from 'zod'
import { web } from './address.ts'

/** A model the operator set up. Prices per million tokens; `apiVersion` only at Azure, where `model` is the deployment. */
export type ModelConfig = {
  baseUrl: string
  model: string
  apiKey?: string
  apiVersion?: string
  pricePerMillion: { input: number; output: number }
  extra?: Record<string, unknown>
}
/** `monthlyCapMicros` in millionths of `currency`. */
export type ModelsConfig = {
  local?: ModelConfig
  eu?: ModelConfig
  standard?: ModelConfig
  monthlyCapMicros?: number
  currency: string
}

const money = z.coerce.number({ error: 'must be a number' }).min(0, 'must not be negative')
const fields = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue('must be JSON')
      return z.NEVER
    }
  })
  .pipe(z.record(z.string(), z.unknown(), { error: 'must be a JSON object' }))

export const modelVariables = {
  MODEL_BASE_URL: web('must be an address like https://api.z.ai/api/paas/v4').optional(),
  MODEL_API_KEY: z.string().optional(),
  MODEL_NAME: z.string().optional(),
  MODEL_PRICE_IN: money.default(0),
  MODEL_PRICE_OUT: money.default(0),
  MODEL_EXTRA: fields.optional(),
  LOCAL_MODEL_BASE_URL: web('must be an address like http://127.0.0.1:11434/v1').optional(),
  LOCAL_MODEL_API_KEY: z.string().optional(),
  LOCAL_MODEL_NAME: z.string().optional(),
  LOCAL_MODEL_PRICE_IN: money.default(0),
  LOCAL_MODEL_PRICE_OUT: money.default(0),
  LOCAL_MODEL_EXTRA: fields.optional(),
  EU_MODEL_BASE_URL: web('must be an address like https://my-resource.openai.azure.com').optional(),
  EU_MODEL_API_KEY: z.string().optional(),
  EU_MODEL_DEPLOYMENT: z.string().optional(),
  EU_MODEL_API_VERSION: z
    .string()
    .regex(/^(v1|\d{4}-\d{2}-\d{2}(-preview)?)$/, 'must be v1 or a date like 2024-10-21')
    .default('2024-10-21'),
  EU_MODEL_PRICE_IN: money.default(0),
  EU_MODEL_PRICE_OUT: money.default(0),
  EU_MODEL_EXTRA: fields.optional(),
  MODEL_MONTHLY_CAP: money.optional(),
  MODEL_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be three letters like EUR')
    .default('EUR'),
}
type Values = z.output<z.ZodObject<typeof modelVariables>>

/** What is wrong with these settings taken together. */
export function modelContradictions(values: Values): [boolean, string][] {
  const isHalf = (one: unknown, other: unknown) => (one === undefined) !== (other === undefined)
  const local = values.LOCAL_MODEL_BASE_URL
  return [
    [isHalf(values.MODEL_BASE_URL, values.MODEL_NAME), 'MODEL_BASE_URL and MODEL_NAME belong together.'],
    [isHalf(local, values.LOCAL_MODEL_NAME), 'LOCAL_MODEL_BASE_URL and LOCAL_MODEL_NAME belong together.'],
    [isHalf(values.EU_MODEL_BASE_URL, values.EU_MODEL_DEPLOYMENT), 'EU_MODEL_BASE_URL and EU_MODEL_DEPLOYMENT belong together.'],
    [
      local !== undefined && URL.canParse(local) && !isNear(new URL(local).hostname),
      'LOCAL_MODEL_BASE_URL must be on this machine or in its own network: workspaces trust that words sent there leave nothing.',
    ],
    [
      /[-:]cloud$/.test(values.LOCAL_MODEL_NAME ?? ''),
      'LOCAL_MODEL_NAME must not be a cloud model: a local Ollama would send words on to its makers.',
    ],
  ]
}

/** This machine, private networks, and names that only a network of one's own can know. */
function isNear(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase()
  return (
    /^(localhost|127\.[\d.]+|::1|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|f[cd][0-9a-f]{2}:.*)$/.test(name) ||
    /\.(local|internal|lan|home\.arpa|localhost)$/.test(name) ||
    /^[a-z][a-z0-9-]*$/.test(name)
  )
}

export function modelsOf(values: Values): ModelsConfig {
  const cap = values.MODEL_MONTHLY_CAP
  return {
    local: tierOf(values.LOCAL_MODEL_BASE_URL, values.LOCAL_MODEL_NAME, {
      apiKey: values.LOCAL_MODEL_API_KEY,
      pricePerMillion: { input: values.LOCAL_MODEL_PRICE_IN, output: values.LOCAL_MODEL_PRICE_OUT },
      extra: values.LOCAL_MODEL_EXTRA,
    }),
    eu: tierOf(values.EU_MODEL_BASE_URL, values.EU_MODEL_DEPLOYMENT, {
      apiKey: values.EU_MODEL_API_KEY,
      apiVersion: values.EU_MODEL_API_VERSION,
      pricePerMillion: { input: values.EU_MODEL_PRICE_IN, output: values.EU_MODEL_PRICE_OUT },
      extra: values.EU_MODEL_EXTRA,
    }),
    standard: tierOf(values.MODEL_BASE_URL, values.MODEL_NAME, {
      apiKey: values.MODEL_API_KEY,
      pricePerMillion: { input: values.MODEL_PRICE_IN, output: values.MODEL_PRICE_OUT },
      extra: values.MODEL_EXTRA,
    }),
    monthlyCapMicros: cap === undefined ? undefined : Math.round(cap * 1_000_000),
    currency: values.MODEL_CURRENCY,
  }
}

const tierOf = (
  baseUrl: string | undefined,
  model: string | undefined,
  more: Omit<ModelConfig, 'baseUrl' | 'model'>,
): ModelConfig | undefined => (baseUrl && model ? { baseUrl, model, ...more } : undefined)
