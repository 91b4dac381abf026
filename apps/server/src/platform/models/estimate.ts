import type { z } from 'zod'
import { costOf } from './cost.rules.ts'
import type { Prices } from './cost.rules.ts'
import { toRequest } from './request.ts'
import { addCosts, noCost } from './task.ts'
import type { Cost, ModelTask } from './task.ts'
import { tokensIn } from './tokens.rules.ts'

/** A task with what it will be asked, for a price before the run. */
export type Planned = { task: ModelTask; input: unknown }

/** Pairs a task with an input of its own, so that a plan may hold several kinds. */
export const planned = <I extends z.ZodType, O extends z.ZodType>(task: ModelTask<I, O>, input: z.output<I>): Planned =>
  ({ task, input }) as unknown as Planned

/** What a plan will come to at these prices when every answer fits at once: words of requests are known, answers are expected as their task says. */
export const costOfPlan = (plan: readonly Planned[], prices: Prices): Cost =>
  plan.reduce((sum, { task, input }) => addCosts(sum, costOfCall(task, input, prices)), noCost)

function costOfCall(task: ModelTask, input: unknown, prices: Prices): Cost {
  const { system, messages, maxOutputTokens } = toRequest(task, input)
  // The marks around each message are words of the protocol that are counted too.
  const asked = [system, ...messages.map(({ text }) => text)].reduce((sum, text) => sum + tokensIn(text) + 4, 3)
  const expected = task.expect?.(input)
  const answered = expected === undefined ? maxOutputTokens / 3 : Math.min(tokensIn(expected), maxOutputTokens)
  return costOf(Math.round(asked), Math.round(answered), prices)
}
