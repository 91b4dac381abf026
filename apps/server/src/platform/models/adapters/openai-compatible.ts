import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Clock } from '../../clock.ts'
import { ProviderFailure } from '../provider.ts'
import type { ModelEnd, ModelPart, ModelRequest, Provider } from '../provider.ts'
import { createThoughtFilter } from '../strip-thoughts.ts'
import { readChunk } from './chat-chunk.ts'
import { createEventReader } from './event-lines.ts'
import { refusalOf } from './refusal.ts'

export type EndpointSettings = {
  baseUrl: string
  apiKey?: string
  model: string
  /** Some servers know no `response_format`. */
  jsonMode?: boolean
  maxAnswerBytes?: number
}

/** Any address that speaks OpenAI's chat protocol: Ollama, vLLM, GLM and others. */
export function createOpenAiCompatible(settings: EndpointSettings, clock: Clock): Provider {
  const url = new URL(`${settings.baseUrl.replace(/\/+$/, '')}/chat/completions`)
  const connect =
    url.protocol === 'https:'
      ? { send: httpsRequest, agent: new HttpsAgent(agentOptions) }
      : { send: httpRequest, agent: new HttpAgent(agentOptions) }
  const headers = {
    'content-type': 'application/json',
    accept: 'text/event-stream',
    ...(settings.apiKey ? { authorization: `Bearer ${settings.apiKey}` } : {}),
  }

  const open = (request: ModelRequest, signal: AbortSignal) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const call = connect.send(url, { method: 'POST', agent: connect.agent, headers, signal })
      call.on('response', resolve)
      call.on('error', (error) =>
        reject(signal.aborted ? signal.reason : new ProviderFailure('unreachable', error.message, { cause: error })),
      )
      call.end(JSON.stringify(bodyOf(request, settings)))
    })

  return {
    name: `${settings.baseUrl}#${settings.model}`,
    ask: async (request, listener) => {
      const response = await open(request, listener.signal)
      const isStream = response.statusCode === 200 && (response.headers['content-type'] ?? '').includes('text/event-stream')
      if (!isStream) throw await refusalOf(response, clock)
      return hear(response, { ...listener, maxBytes: settings.maxAnswerBytes ?? 4_000_000 })
    },
  }
}

const agentOptions = { keepAlive: true, maxFreeSockets: 64, noDelay: true }

function bodyOf(request: ModelRequest, { model, jsonMode = true }: EndpointSettings) {
  const turns = request.messages.map(({ from, text }) => ({ role: from === 'user' ? 'user' : 'assistant', content: text }))
  return {
    model,
    stream: true,
    stream_options: { include_usage: true },
    messages: [{ role: 'system', content: request.system }, ...turns],
    max_tokens: request.maxOutputTokens,
    temperature: request.temperature,
    top_p: request.topP,
    seed: request.seed,
    ...(request.json && jsonMode ? { response_format: { type: 'json_object' } } : {}),
  }
}

type Hearing = { signal: AbortSignal; onPart: (part: ModelPart) => void; maxBytes: number }

/** Reads the stream to its end. Whatever ends it early also closes the connection. */
function hear(response: IncomingMessage, { signal, onPart, maxBytes }: Hearing): Promise<ModelEnd> {
  return new Promise((resolve, reject) => {
    const answer = createAnswer(onPart)
    let seen = 0
    const stop = (reason: unknown) => {
      response.destroy()
      reject(reason)
    }
    // Whoever listens may throw, and must not take the program down from inside an event.
    const guarded = (work: () => void) => {
      try {
        work()
      } catch (error) {
        stop(error)
      }
    }
    const reader = createEventReader(answer.take)
    response.on('data', (bytes: Buffer) => {
      seen += bytes.length
      if (seen > maxBytes) return stop(new ProviderFailure('too_long', `The model sent more than ${maxBytes} bytes.`))
      guarded(() => reader.feed(bytes))
    })
    response.on('end', () =>
      guarded(() => {
        reader.end()
        resolve(answer.end())
      }),
    )
    response.on('error', (error) => stop(signal.aborted ? signal.reason : new ProviderFailure('broken', error.message, { cause: error })))
  })
}

/** Puts the answer together from its events. `end` throws unless the model itself said that it had finished. */
function createAnswer(onPart: (part: ModelPart) => void): { take(words: string): void; end(): ModelEnd } {
  const sort = createThoughtFilter()
  let finish: string | undefined
  let usage: ModelEnd['usage']
  return {
    take: (words) => {
      if (words === '[DONE]') return
      const chunk = readChunk(words)
      if (!chunk) throw new ProviderFailure('broken', `The model sent what is no chat stream: ${words.slice(0, 100)}`)
      if (chunk.error) throw new ProviderFailure('broken', `The model stopped: ${chunk.error}`)
      if (chunk.thought) onPart({ type: 'thought', text: chunk.thought })
      if (chunk.text) for (const part of sort(chunk.text)) onPart(part)
      finish = chunk.finish ?? finish
      usage = chunk.usage ?? usage
    },
    end: () => {
      if (finish === undefined) throw new ProviderFailure('broken', 'The answer ended early.')
      for (const part of sort(undefined)) onPart(part)
      return { finish: finish === 'length' ? 'cut' : 'whole', usage }
    },
  }
}
