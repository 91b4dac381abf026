import type { IncomingMessage } from 'node:http'
import type { Clock } from '../../clock.ts'
import { ProviderFailure } from '../provider.ts'

/** Why an answer that is no stream was none. Some servers report an error with status 200 and a JSON body. */
export async function refusalOf(response: IncomingMessage, clock: Clock): Promise<ProviderFailure> {
  const said = await firstWords(response)
  const status = response.statusCode
  const headers = response.headers
  if (status === 429)
    return new ProviderFailure('limited', `The model asks to wait: ${said}`, {
      status,
      retryAfterMs: exactly(headers['retry-after-ms']) ?? retryAfter(headers['retry-after'], clock),
    })
  // A filter of contents says no to these words; the server itself is well.
  const kind = status === 400 && /content_filter|content management policy/i.test(said) ? 'declined' : 'refused'
  return new ProviderFailure(kind, `The model answered ${status} ${headers['content-type'] ?? ''}: ${said}`, { status })
}

/** At most 600 characters of the body, for the log; the rest is never read. */
async function firstWords(response: IncomingMessage): Promise<string> {
  try {
    for await (const chunk of response) return (chunk as Buffer).toString('utf8').slice(0, 600)
  } catch {
    // A refusal that breaks off is a refusal all the same.
  }
  return ''
}

/** Azure gives its pause in milliseconds too, which is shorter to wait. */
function exactly(header: string | string[] | undefined): number | undefined {
  const ms = Number(header)
  return header === undefined || header === '' || !Number.isFinite(ms) ? undefined : Math.min(Math.max(ms, 0), 600_000)
}

/** Seconds or an HTTP date; `undefined` when the provider gave neither. At most ten minutes. */
function retryAfter(header: string | undefined, clock: Clock): number | undefined {
  if (header === undefined || header.trim() === '') return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - clock.now().getTime()
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), 600_000)
}
