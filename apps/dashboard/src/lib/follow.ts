import { operations } from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import { asProblem } from './problem.ts'
import { readSse } from './sse.ts'
import type { SseMessage } from './sse.ts'

export type Send = (
  contract: ActionContract,
  input: unknown,
  options: { signal?: AbortSignal | undefined; lastEventId?: string | undefined },
) => Promise<Response>
/** Waits before asking again; returns early when the signal aborts. */
export type Pause = (ms: number, signal: AbortSignal | undefined) => Promise<void>
export type Hearing = {
  onPart: (part: Record<string, unknown>) => void
  onOutput?: ((output: Record<string, unknown>) => void) | undefined
  onConnection?: ((connected: boolean) => void) | undefined
  signal?: AbortSignal | undefined
  lastEventId?: string | undefined
}
type Place = {
  contract: ActionContract
  input: unknown
  ofRun: boolean
  lastEventId: string | undefined
  attempt: number
  quietEnds: number
  ended: boolean
}

/**
 * Hears a stream until it ends. A cut line is taken up again after the last part heard, with growing pauses; a run is
 * resumed by its id, so a message is never sent twice. Throws `Problem` on a refusal.
 */
export async function followStream(
  start: { contract: ActionContract; input: unknown },
  hearing: Hearing,
  line: { send: Send; pause: Pause },
): Promise<void> {
  const place: Place = {
    ...start,
    ofRun: start.contract.stream?.follows === 'run',
    lastEventId: hearing.lastEventId,
    attempt: 0,
    quietEnds: 0,
    ended: false,
  }
  while (!isOver(place) && !hearing.signal?.aborted) {
    const end = await hearOnce(place, hearing, line.send)
    if (end === 'left') return
    hearing.onConnection?.(false)
    place.attempt += 1
    if (end === 'ended') place.quietEnds += 1
    if (!isOver(place)) await line.pause(pauseMs(place.attempt), hearing.signal)
  }
}

/** Opens the line once and hears it out: `ended` by the server, `cut` on the way, or `left` because all was said or nobody listens. */
async function hearOnce(place: Place, hearing: Hearing, send: Send): Promise<'ended' | 'cut' | 'left'> {
  try {
    const response = await send(place.contract, place.input, { signal: hearing.signal, lastEventId: place.lastEventId })
    hearing.onConnection?.(true)
    for await (const message of readSse(response.body as ReadableStream<Uint8Array>)) {
      hear(message, place, hearing)
      if (place.ended) return 'left'
    }
    return 'ended'
  } catch (error) {
    if (isAbort(error) || hearing.signal?.aborted) return 'left'
    if (!mayResume(error, place)) throw error
    return 'cut'
  }
}

function hear(message: SseMessage, place: Place, hearing: Hearing): void {
  if (message.id !== undefined) place.lastEventId = message.id
  const { output, runId, part } = read(message, place.ofRun)
  if (runId !== undefined) Object.assign(place, { contract: operations.followRun, input: { id: runId } })
  if (output) return hearing.onOutput?.(output)
  if (!part) return undefined
  place.attempt = 0
  if (part.part !== 'progress') place.quietEnds = 0
  place.ended = place.ofRun && (part.part === 'done' || part.part === 'error')
  return hearing.onPart(part)
}

type Heard = { output?: Record<string, unknown>; runId?: string | undefined; part?: Record<string, unknown> }

/** The first frame holds the output; every later one a part. The part of a run travels as the name of its frame. */
function read({ event, data }: SseMessage, ofRun: boolean): Heard {
  const parsed = JSON.parse(data) as Record<string, unknown>
  const runId = ofRun && typeof parsed.runId === 'string' ? parsed.runId : undefined
  if (event === 'output' || runId !== undefined) return { output: parsed, runId }
  return { part: ofRun ? { ...parsed, part: event } : parsed }
}

/** A run that was cancelled says no last word: when the server twice ends the line with nothing new, it is over. */
const isOver = ({ ended, ofRun, quietEnds }: Place) => ended || (ofRun && quietEnds >= 2)

/** A refusal is final; a cut line or a resting server is not. A message whose answer was never heard is not sent again by itself. */
function mayResume(error: unknown, place: Place): boolean {
  const { status } = asProblem(error)
  return (status === 0 || status === 429 || status >= 502) && place.contract.effect === 'read'
}

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/** 0.5 s, 1 s, 2 s … 15 s. */
export const pauseMs = (attempt: number): number => Math.min(15_000, 500 * 2 ** (attempt - 1))
