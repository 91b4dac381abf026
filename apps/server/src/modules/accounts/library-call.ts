import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AppError } from '../../kernel/errors.ts'
import { commonErrors } from '../../kernel/errors.ts'
import { addressHeader, base, originHeader, sessionCookie } from './auth-names.ts'
import type { Auth } from './auth.ts'
import { accountsErrors } from './errors.ts'
import { outgoingCookie, sessionCookieOf } from './session-cookie.ts'

type Call = { path: string; method?: 'GET' | 'POST'; body?: object; query?: Record<string, string> }
export type LibraryAnswer = { personId?: string; location?: string; cookies: string[] }

/** Asks the auth library for a request of ours. Only what it needs goes in: its own cookie, the real address, the origin; its words stay inside. */
export async function askLibrary(
  auth: Auth,
  request: FastifyRequest,
  { path, method = 'POST', body, query }: Call,
): Promise<LibraryAnswer> {
  const url = new URL(`/api/auth${path}?${new URLSearchParams(query)}`, base)
  const response = await auth.handler(new Request(url, { method, headers: headersFor(request), body: body && JSON.stringify(body) }))
  const text = await response.text()
  const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as { user?: { id?: string }; code?: string }
  if (response.status >= 400) throw failureOf(response, answer.code)
  return { personId: answer.user?.id, location: response.headers.get('location') ?? undefined, cookies: response.headers.getSetCookie() }
}

function headersFor(request: FastifyRequest): Headers {
  const cookie = sessionCookieOf(request.headers.cookie ?? null)
  const { origin } = request.headers
  return new Headers({
    'content-type': 'application/json',
    'user-agent': request.headers['user-agent'] ?? '',
    [addressHeader]: request.ip,
    [originHeader]: `${request.protocol}://${request.host}`,
    ...(origin ? { origin } : {}),
    ...(cookie ? { cookie: `${sessionCookie}=${cookie}` } : {}),
  })
}

/** Hands the library's cookies on. */
export function sendCookies(reply: FastifyReply, cookies: string[], isSecure: boolean): void {
  for (const line of cookies) reply.header('set-cookie', outgoingCookie(line, isSecure))
}

const ours: Record<string, () => AppError> = {
  // An address that is not confirmed is told by mail, never here: the answer would say that the account exists.
  INVALID_EMAIL_OR_PASSWORD: accountsErrors.wrong_sign_in,
  EMAIL_NOT_VERIFIED: accountsErrors.wrong_sign_in,
  PASSWORD_TOO_LONG: accountsErrors.wrong_sign_in,
  INVALID_TOKEN: accountsErrors.link_used,
  TOKEN_EXPIRED: accountsErrors.link_used,
  'accounts.link_used': accountsErrors.link_used,
  INVALID_PASSWORD: accountsErrors.wrong_password,
  CREDENTIAL_ACCOUNT_NOT_FOUND: accountsErrors.wrong_password,
  USER_ALREADY_EXISTS: accountsErrors.sign_up_failed,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: accountsErrors.sign_up_failed,
}

function failureOf(response: Response, code: string | undefined): Error {
  const known = code === undefined ? undefined : ours[code]
  if (known) return known()
  if (response.status === 429)
    return commonErrors.limited({ limit: 'accounts.any', retryAfterSeconds: Number(response.headers.get('x-retry-after') ?? 60) })
  if (response.status === 401) return commonErrors.signed_out()
  if (response.status === 403) return commonErrors.wrong_origin()
  return new Error(`the auth library answered ${response.status} ${code ?? ''}`)
}
