import type { z } from 'zod'
import type { TierName } from './tiers.rules.ts'

/** How a task wants to be asked. Absent: the provider's own defaults. */
export type TaskParams = {
  temperature?: number
  topP?: number
  seed?: number
  /** Bounds the answer; also what is reserved against the cap. Default 2,000. */
  maxOutputTokens?: number
  /** Whole call, thinking included. Default 120 s. */
  timeoutMs?: number
  /** `false`: ask anew each time. */
  cached?: boolean
  /** `light`: the cheapest model does; else the strongest is asked first. */
  weight?: 'light' | 'heavy'
}

/**
 * Something a model may do better, and rules can do without one.
 * `answer: 'text'` gives the model's words to `output` as a string; else the answer is JSON of the shape of `output`.
 */
export type ModelTask<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  /** `module.verb_noun`, as it stands in the ledger. */
  name: string
  input: I
  output: O
  answer?: 'json' | 'text'
  prompt(input: z.output<I>): { system: string; user: string }
  /** Always gives a usable output: the product works with no model at all. */
  rules(input: z.output<I>): z.output<O>
  params?: TaskParams
  /** Roughly what the answer will look like, for the price that is named before a run. Absent: a third of the bound. */
  expect?(input: z.output<I>): string
}

/** Declares a task; the identity function keeps its types. */
export const defineTask = <const I extends z.ZodType, const O extends z.ZodType>(task: ModelTask<I, O>): ModelTask<I, O> => task

/** Why the rules answered and not the model. */
export type RulesReason = 'no_model' | 'not_allowed' | 'cap_reached' | 'resting' | 'limited' | 'failed' | 'unfit_answer'

export type Cost = { inputTokens: number; outputTokens: number; micros: number }
export const noCost: Cost = { inputTokens: 0, outputTokens: 0, micros: 0 }

export const addCosts = (a: Cost, b: Cost): Cost => ({
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  micros: a.micros + b.micros,
})

/** `micros` are millionths of the currency the prices are given in. */
export type TaskResult<T> = { output: T; by: 'model' | 'rules'; why?: RulesReason; cost: Cost; tier?: TierName }

export type TaskCall = {
  workspaceId: string
  signal: AbortSignal
  /** Pieces of the answer as they arrive, thoughts left out. */
  onDelta?: (text: string) => void
  /** What was given to `onDelta` so far is void: a repair or the rules take over. */
  onRestart?: () => void
}
