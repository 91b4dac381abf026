import { z } from 'zod'
import type { Answer } from './ask.ts'
import type { ModelRequest } from './provider.ts'
import type { ModelTask } from './task.ts'

/** The words a task is asked with; for JSON with the shape of the answer, which small models keep to only when they see it. */
export function toRequest<I extends z.ZodType, O extends z.ZodType>(task: ModelTask<I, O>, input: z.output<I>): ModelRequest {
  const { system, user } = task.prompt(input)
  const { maxOutputTokens = 2_000, temperature, topP, seed } = task.params ?? {}
  const json = task.answer !== 'text'
  const schema = json ? z.toJSONSchema(task.output, { unrepresentable: 'any' }) : undefined
  const shape = json ? `\n\nAnswer with one JSON value and nothing else. Its JSON Schema: ${JSON.stringify(schema)}` : ''
  return { system: system + shape, messages: [{ from: 'user', text: user }], json, schema, maxOutputTokens, temperature, topP, seed }
}

/** The same question once more, with the answer that did not fit and what was wrong with it. */
export const toRepair = (request: ModelRequest, first: Answer, why: string): ModelRequest => ({
  ...request,
  messages: [
    ...request.messages,
    { from: 'model', text: (first.status === 'answered' && first.text.slice(0, 20_000)) || '(nothing)' },
    { from: 'user', text: `${why} Send the whole answer again, mended, and nothing else.` },
  ],
})
