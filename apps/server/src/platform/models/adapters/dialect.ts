import type { ModelRequest } from '../provider.ts'

/** `schema`: held to the shape of the answer. `object`: to JSON of any shape. `none`: only asked for it. */
export type JsonMode = 'schema' | 'object' | 'none'
type Way = { json: JsonMode; limit: 'max_tokens' | 'max_completion_tokens'; sampling: boolean; usage: boolean }
type Speaker = { model: string; json?: JsonMode; extra?: Record<string, unknown> }

const below: Record<JsonMode, JsonMode> = { schema: 'object', object: 'none', none: 'none' }

/** What a server complains of, and how it is asked instead. */
const lessons: readonly [complaint: RegExp, learn: (way: Way) => Way][] = [
  [/max_completion_tokens|['"`]max_tokens['"`] is not supported/i, (way) => ({ ...way, limit: 'max_completion_tokens' })],
  [/response_format|json_schema|json_object|guided|grammar/i, (way) => ({ ...way, json: below[way.json] })],
  [/stream_options|include_usage/i, (way) => ({ ...way, usage: false })],
  [/temperature|top_p|\bseed\b/i, (way) => ({ ...way, sampling: false })],
]

/**
 * How one server likes to be asked. Servers of the same protocol differ: newer models want another name for the bound of tokens and
 * no temperature, others know no schema. `learn` reads a refusal and gives whether asking again makes sense.
 */
export function createDialect({ model, json = 'object', extra = {} }: Speaker) {
  let way: Way = { json, limit: 'max_tokens', sampling: true, usage: true }
  return {
    learn(refusal: string): boolean {
      const before = way
      way = lessons.find(([complaint, learn]) => complaint.test(refusal) && !isSame(learn(way), way))?.[1](way) ?? way
      return !isSame(before, way)
    },
    bodyOf: (request: ModelRequest) => ({
      model,
      stream: true,
      ...(way.usage ? { stream_options: { include_usage: true } } : {}),
      messages: [
        { role: 'system', content: request.system },
        ...request.messages.map(({ from, text }) => ({ role: from === 'user' ? 'user' : 'assistant', content: text })),
      ],
      [way.limit]: request.maxOutputTokens,
      ...(way.sampling ? { temperature: request.temperature, top_p: request.topP, seed: request.seed } : {}),
      ...formatOf(request, way.json),
      ...extra,
    }),
  }
}

const isSame = (one: Way, other: Way) => JSON.stringify(one) === JSON.stringify(other)

function formatOf({ json, schema }: ModelRequest, mode: JsonMode) {
  if (!json || mode === 'none') return {}
  if (mode === 'object' || schema === undefined) return { response_format: { type: 'json_object' } }
  return { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } } }
}
