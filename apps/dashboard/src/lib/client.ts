import { operations } from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import { asProblem, problemFrom } from './problem.ts'
import { wantsKey, wireRequest } from './request.ts'
import { readSse } from './sse.ts'
import type { SseMessage } from './sse.ts'

export type InputOf<C extends ActionContract> = C['input']['_zod']['input']
export type OutputOf<C extends ActionContract> = C['output']['_zod']['output']
export type PartOf<C extends ActionContract> = C extends { stream?: infer S } ? (NonNullable<S> extends { parts: { _zod: { output: infer P } } } ? P : never) : never

export type CallOptions = { signal?: AbortSignal; idempotencyKey?: string }
export type FollowOptions<O> = { signal?: AbortSignal; onOutput?: (output: O) => void; onConnection?: (connected: boolean) => void; lastEventId?: string }

type Deps = {
  fetch: typeof fetch
  /** The chosen workspace; without one the server takes the person's own. */
  workspace: () => string | undefined
  language: () => string
  newKey: () => string
  /** Waits before asking again; rejects when the signal aborts. */
  pause: (ms: number, signal: AbortSignal | undefined) => Promise<void>
}

/** The contracts as functions: `call` for one answer, `follow` for an answer and the parts after it. Failures are thrown as `Problem`. */
export function createClient(deps: Deps) {
  async function send(contract: ActionContract, input: unknown, options: CallOptions & { lastEventId?: string | undefined }): Promise<Response> {
    const { method, url, body } = wireRequest(contract, (input ?? {}) as Record<string, unknown>)
    const headers: Record<string, string> = { accept: contract.stream ? 'text/event-stream' : 'application/json', 'accept-language': deps.language() }
    const workspace = deps.workspace()
    if (workspace) headers['manara-workspace'] = workspace
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (wantsKey(contract)) headers['idempotency-key'] = options.idempotencyKey ?? deps.newKey()
    if (options.lastEventId !== undefined) headers['last-event-id'] = options.lastEventId
    const response = await deps.fetch(url, { method, headers, body, signal: options.signal, credentials: 'same-origin' }).catch((error: unknown) => {
      throw isAbort(error) ? error : asProblem(error)
    })
    if (!response.ok) throw await problemFrom(response)
    return response
  }

  /** Runs an action and gives its output. */
  async function call<C extends ActionContract>(contract: C, input: InputOf<C>, options: CallOptions = {}): Promise<OutputOf<C>> {
    const response = await send(contract, input, options)
    if (response.status === 204) return {} as OutputOf<C>
    if (contract.produces) return { body: await response.text() } as OutputOf<C>
    return (await response.json()) as OutputOf<C>
  }

  /**
   * Runs a streaming action and hears its parts until it ends. A cut line is taken up again after the last part heard,
   * with growing pauses; a run is resumed by its id, so a message is never sent twice.
   */
  async function follow<C extends ActionContract>(contract: C, input: InputOf<C>, onPart: (part: PartOf<C>) => void, options: FollowOptions<OutputOf<C>> = {}): Promise<void> {
    const ofRun = contract.stream?.follows === 'run'
    const place: Place = { contract, input, lastEventId: options.lastEventId, attempt: 0, quietEnds: 0, ended: false }
    const hear = (message: SseMessage) => {
      if (message.id !== undefined) place.lastEventId = message.id
      const { output, runId, part } = readPart(message, ofRun)
      if (runId) Object.assign(place, { contract: operations.followRun, input: { id: runId } })
      if (output) return options.onOutput?.(output as OutputOf<C>)
      place.attempt = 0
      if (part?.part !== 'progress') place.quietEnds = 0
      place.ended = ofRun && endsRun(part)
      return onPart(part as PartOf<C>)
    }
    while (!isOver(place, ofRun) && !options.signal?.aborted) {
      const cut = await hearOnce(place, hear, options)
      if (cut === 'left') return
      options.onConnection?.(false)
      place.attempt += 1
      if (cut === 'ended') place.quietEnds += 1
      if (!isOver(place, ofRun)) await deps.pause(pauseMs(place.attempt), options.signal)
    }
  }

  /** Opens the line once and hears it out: `ended` by the server, `cut` on the way, or `left` by us. */
  async function hearOnce(place: Place, hear: (message: SseMessage) => void, { signal, onConnection }: Pick<FollowOptions<never>, 'signal' | 'onConnection'>): Promise<'ended' | 'cut' | 'left'> {
    try {
      const response = await send(place.contract, place.input, { signal, lastEventId: place.lastEventId })
      onConnection?.(true)
      for await (const message of readSse(response.body as ReadableStream<Uint8Array>)) {
        hear(message)
        if (place.ended) return 'left'
      }
      return 'ended'
    } catch (error) {
      if (isAbort(error) || signal?.aborted) return 'left'
      if (!mayResume(error, place)) throw error
      return 'cut'
    }
  }

  return { call, follow }
}

export type Client = ReturnType<typeof createClient>

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/** 0.5 s, 1 s, 2 s … 15 s. */
export const pauseMs = (attempt: number) => Math.min(15_000, 500 * 2 ** (attempt - 1))

type Place = { contract: ActionContract; input: unknown; lastEventId: string | undefined; attempt: number; quietEnds: number; ended: boolean }

/** A run that was cancelled says no last word: when the server twice ends the line with nothing new, it is over. */
const isOver = ({ ended, quietEnds }: Place, ofRun: boolean) => ended || (ofRun && quietEnds >= 2)

/** A refusal is final; a cut line or a resting server is not. A first message that never arrived is not sent again by itself. */
function mayResume(error: unknown, place: Place): boolean {
  const problem = asProblem(error)
  if (problem.status === -1) return false
  const passing = problem.status === 0 || problem.status === 429 || problem.status >= 502
  return passing && place.contract.effect === 'read'
}

type Heard = { output?: Record<string, unknown>; runId?: string; part?: Record<string, unknown> }

/** The first frame holds the output; every later one a part. The part of a run travels as the name of its frame. */
function readPart({ event, data }: SseMessage, ofRun: boolean): Heard {
  const parsed = JSON.parse(data) as Record<string, unknown>
  const runId = ofRun && typeof parsed.runId === 'string' ? parsed.runId : undefined
  if (event === 'output' || runId !== undefined) return { output: parsed, ...(runId === undefined ? {} : { runId }) }
  return { part: ofRun ? { ...parsed, part: event } : parsed }
}

const endsRun = (part: Record<string, unknown> | undefined) => part?.part === 'done' || part?.part === 'error'
