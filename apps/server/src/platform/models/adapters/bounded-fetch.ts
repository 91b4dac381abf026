import type { Clock } from '../../clock.ts'
import { ProviderFailure } from '../provider.ts'

/** A `fetch` that judges the answer before anything reads it: its status, its type, and its size on the way. */
export function createBoundedFetch(clock: Clock, maxBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const type = response.headers.get('content-type') ?? ''
    if (response.ok && response.body && type.includes('text/event-stream')) {
      return new Response(response.body.pipeThrough(boundedStream(maxBytes)), { status: response.status, headers: response.headers })
    }
    const said = await firstWords(response)
    if (response.status === 429) throw new ProviderFailure('limited', `The model asks to wait: ${said}`, { retryAfterMs: retryAfter(response.headers.get('retry-after'), clock) })
    // Some servers report an error with status 200 and a JSON body in place of a stream.
    throw new ProviderFailure('refused', `The model answered ${response.status} ${type}: ${said}`)
  }
}

function boundedStream(maxBytes: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let seen = 0
  return new TransformStream({
    transform(bytes, controller) {
      seen += bytes.byteLength
      if (seen > maxBytes) controller.error(new ProviderFailure('too_long', `The model sent more than ${maxBytes} bytes.`))
      else controller.enqueue(bytes)
    },
  })
}

/** At most 300 characters of the body, for the log; the rest is never read. */
async function firstWords(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const chunk = await reader?.read().catch(() => undefined)
  reader?.cancel().catch(() => undefined)
  return new TextDecoder().decode(chunk?.value).slice(0, 300)
}

/** Seconds or an HTTP date; `undefined` when the provider gave neither. At most ten minutes. */
export function retryAfter(header: string | null, clock: Clock): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - clock.now().getTime()
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), 600_000)
}
