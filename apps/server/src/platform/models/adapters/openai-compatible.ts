import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Clock } from '../../clock.ts'
import { ProviderFailure } from '../provider.ts'
import type { ModelEnd, ModelPart, ModelRequest, Provider } from '../provider.ts'
import { createThoughtFilter } from '../strip-thoughts.ts'
import { readChunk } from './chat-chunk.ts'
import { createDialect } from './dialect.ts'
import type { JsonMode } from './dialect.ts'
import { createEventReader } from './event-lines.ts'
import { refusalOf } from './refusal.ts'

export type EndpointSettings = {
  baseUrl: string
  apiKey?: string
  /** At Azure the name of the deployment. */
  model: string
  /** How servers are asked for JSON: held to a schema, or to any JSON. Lowered by itself where a server knows less. Default: object. */
  json?: JsonMode
  /** Azure OpenAI: `v1`, or a dated version of its API. */
  azure?: { apiVersion: string }
  /** Fields that go into every request, such as a switch that keeps a model from thinking aloud. */
  extra?: Record<string, unknown>
  maxAnswerBytes?: number
}

/** Any address that speaks OpenAI's chat protocol: Ollama, vLLM, GLM, Azure and others. */
export function createOpenAiCompatible(settings: EndpointSettings, clock: Clock): Provider {
  const url = addressOf(settings)
  const connect =
    url.protocol === 'https:'
      ? { send: httpsRequest, agent: new HttpsAgent(agentOptions) }
      : { send: httpRequest, agent: new HttpAgent(agentOptions) }
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...keyIn(settings) }
  const dialect = createDialect(settings)

  const open = (request: ModelRequest, signal: AbortSignal) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const call = connect.send(url, { method: 'POST', agent: connect.agent, headers, signal })
      call.on('response', resolve)
      call.on('error', (error) =>
        reject(signal.aborted ? signal.reason : new ProviderFailure('unreachable', error.message, { cause: error })),
      )
      call.end(JSON.stringify(dialect.bodyOf(request)))
    })

  const ask: Provider['ask'] = async (request, listener) => {
    const response = await open(request, listener.signal)
    const isStream = response.statusCode === 200 && (response.headers['content-type'] ?? '').includes('text/event-stream')
    if (isStream) return hear(response, { ...listener, maxBytes: settings.maxAnswerBytes ?? 4_000_000 })
    const refusal = await refusalOf(response, clock)
    // Said once, the other way to ask is remembered.
    if (refusal.status === 400 && dialect.learn(refusal.message)) return ask(request, listener)
    throw refusal
  }
  return { name: `${settings.baseUrl}#${settings.model}`, ask }
}

const agentOptions = { keepAlive: true, maxFreeSockets: 64, noDelay: true }

function addressOf({ baseUrl, model, azure }: EndpointSettings): URL {
  const root = baseUrl.replace(/\/+$/, '')
  if (!azure) return new URL(`${root}/chat/completions`)
  if (azure.apiVersion === 'v1') return new URL(`${root}/openai/v1/chat/completions`)
  const url = new URL(`${root}/openai/deployments/${encodeURIComponent(model)}/chat/completions`)
  url.searchParams.set('api-version', azure.apiVersion)
  return url
}

function keyIn({ apiKey, azure }: EndpointSettings): Record<string, string> {
  if (!apiKey) return {}
  return azure ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` }
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
      if (finish === 'content_filter') throw new ProviderFailure('declined', 'A filter of contents ended the answer.')
      if (finish === undefined) throw new ProviderFailure('broken', 'The answer ended early.')
      for (const part of sort(undefined)) onPart(part)
      return { finish: finish === 'length' ? 'cut' : 'whole', usage }
    },
  }
}
