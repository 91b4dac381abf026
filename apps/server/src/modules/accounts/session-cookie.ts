import { createHmac, timingSafeEqual } from 'node:crypto'
import { sessionCookie } from './auth-names.ts'

/** On https the cookie bears this prefix: a browser then takes it from this very host only. */
const hostPrefix = '__Host-'

/** The cookie of a request under the library's own name, whichever of the two names it came with; other cookies stay outside. */
export function sessionCookieOf(header: string | null): string | undefined {
  const pairs = new Map(
    (header ?? '').split(';').map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()] as const
    }),
  )
  return pairs.get(`${hostPrefix}${sessionCookie}`) ?? pairs.get(sessionCookie)
}

/** `Set-Cookie` lines of the library as they leave here: on https with prefix and `Secure`. */
export function outgoingCookie(line: string, isSecure: boolean): string {
  return isSecure ? `${hostPrefix}${line}; Secure` : line
}

/** The token of a signed cookie; nothing when the signature is not ours. A dump of the database alone makes no session. */
export function tokenOfCookie(cookie: string | undefined, secret: string): string | undefined {
  const signed = decoded(cookie ?? '')
  const at = signed.lastIndexOf('.')
  if (at <= 0) return undefined
  const token = signed.slice(0, at)
  const given = Buffer.from(signed.slice(at + 1))
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'))
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
