import type { Cost } from './task.ts'
import type { ModelRequest } from './provider.ts'

/** What a million tokens cost, in the operator's currency. Zero for a machine of one's own. */
export type Prices = { inputPerMillion: number; outputPerMillion: number }

export const costOf = (inputTokens: number, outputTokens: number, prices: Prices): Cost => ({
  inputTokens,
  outputTokens,
  micros: Math.ceil(inputTokens * prices.inputPerMillion + outputTokens * prices.outputPerMillion),
})

/** The most a call can plausibly cost: reserved before it is made. Two bytes a token is more than any script needs in practice. */
export const mostOf = (request: ModelRequest, prices: Prices): Cost =>
  costOf(Math.ceil(bytesOf(request) / 2) + 64, request.maxOutputTokens, prices)

/** What a call cost when the provider did not say: four bytes a token, of what was sent and what came. */
export const guessOf = (request: ModelRequest, answer: string, prices: Prices): Cost =>
  costOf(Math.ceil(bytesOf(request) / 4), Math.ceil(Buffer.byteLength(answer) / 4), prices)

const bytesOf = (request: ModelRequest) =>
  Buffer.byteLength(request.system) + request.messages.reduce((sum, message) => sum + Buffer.byteLength(message.text), 0)
