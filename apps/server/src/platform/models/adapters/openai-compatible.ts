import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { Clock } from '../../clock.ts'
import { ProviderFailure } from '../provider.ts'
import type { ModelPart, ModelRequest, Provider } from '../provider.ts'
import { createThoughtFilter } from '../strip-thoughts.ts'
import { createBoundedFetch } from './bounded-fetch.ts'

export type EndpointSettings = {
  baseUrl: string
  apiKey?: string
  model: string
  /** Some servers know no `response_format`. */
  jsonMode?: boolean
  maxAnswerBytes?: number
}

type Model = ReturnType<ReturnType<typeof createOpenAICompatible>['chatModel']>
type Asked = Parameters<Model['doStream']>[0]
type StreamPart = Awaited<ReturnType<Model['doStream']>>['stream'] extends ReadableStream<infer P> ? P : never

/**
 * Any address that speaks OpenAI's chat protocol: Ollama, vLLM, GLM and others.
 * The provider layer of the AI SDK is used without its `streamText`, whose transforms per token cost too much with a thousand streams.
 */
export function createOpenAiCompatible(settings: EndpointSettings, clock: Clock): Provider {
  const provider = createOpenAICompatible({
    name: 'endpoint', baseURL: settings.baseUrl.replace(/\/+$/, ''), apiKey: settings.apiKey, includeUsage: true,
    fetch: createBoundedFetch(clock, settings.maxAnswerBytes ?? 4_000_000),
  })
  const model = provider.chatModel(settings.model)
  return {
    name: `${settings.baseUrl}#${settings.model}`,
    stream: (request, signal) => readParts(model, toAsked(request, settings.jsonMode ?? true, signal)),
  }
}

function toAsked(request: ModelRequest, jsonMode: boolean, abortSignal: AbortSignal): Asked {
  const turns = request.messages.map((message): Asked['prompt'][number] => {
    const content = [{ type: 'text' as const, text: message.text }]
    return message.from === 'user' ? { role: 'user', content } : { role: 'assistant', content }
  })
  return {
    prompt: [{ role: 'system', content: request.system }, ...turns],
    maxOutputTokens: request.maxOutputTokens, temperature: request.temperature, topP: request.topP, seed: request.seed,
    responseFormat: request.json && jsonMode ? { type: 'json' } : { type: 'text' },
    abortSignal,
  }
}

async function* readParts(model: Model, asked: Asked): AsyncGenerator<ModelPart> {
  const sort = createThoughtFilter()
  try {
    const { stream } = await model.doStream(asked)
    for await (const part of stream as ReadableStream<StreamPart>) {
      if (part.type === 'text-delta') yield* sort(part.delta)
      else if (part.type === 'reasoning-delta') yield { type: 'thought', text: part.delta }
      else if (part.type === 'error') throw failureOf(part.error, asked.abortSignal)
      else if (part.type === 'finish') {
        yield* sort(undefined)
        yield endOf(part)
      }
    }
  } catch (error) {
    throw failureOf(error, asked.abortSignal)
  }
}

function endOf(part: StreamPart & { type: 'finish' }): ModelPart {
  const finish = part.finishReason.unified === 'length' ? 'cut' : 'whole'
  const { inputTokens: { total: inputTokens }, outputTokens: { total: outputTokens } } = part.usage
  const usage = inputTokens === undefined || outputTokens === undefined ? {} : { usage: { inputTokens, outputTokens } }
  return { type: 'end', finish, ...usage }
}

/** Vendor errors stop here; what goes on is ours, or the reason of the caller who gave up. */
function failureOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth += 1) {
    if (inner instanceof ProviderFailure) return inner
  }
  const message = error instanceof Error ? error.message : JSON.stringify(error)
  const kind = message.startsWith('Cannot connect') || message === 'fetch failed' ? 'unreachable' : 'broken'
  return new ProviderFailure(kind, message.slice(0, 300), { cause: error })
}
