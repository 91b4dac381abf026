import type { z } from 'zod'

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
}

/** Declares a task; the identity function keeps its types. */
export const defineTask = <const I extends z.ZodType, const O extends z.ZodType>(task: ModelTask<I, O>): ModelTask<I, O> => task

/** Why the rules answered and not the model. */
export type RulesReason = 'no_model' | 'cap_reached' | 'resting' | 'limited' | 'failed' | 'unfit_answer'

export type Cost = { inputTokens: number; outputTokens: number; micros: number }
export const noCost: Cost = { inputTokens: 0, outputTokens: 0, micros: 0 }

export const addCosts = (a: Cost, b: Cost): Cost => ({
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  micros: a.micros + b.micros,
})

/** `micros` are millionths of the currency the prices are given in. */
export type TaskResult<T> = { output: T; by: 'model' | 'rules'; why?: RulesReason; cost: Cost }

export type TaskCall = {
  workspaceId: string
  signal: AbortSignal
  /** Pieces of the answer as they arrive, thoughts left out. */
  onDelta?: (text: string) => void
  /** What was given to `onDelta` so far is void: a repair or the rules take over. */
  onRestart?: () => void
}
