/** What went wrong, as far as the caller must know. Each gives one HTTP status. */
export type ErrorKind =
  'invalid' | 'signed_out' | 'forbidden' | 'not_found' | 'conflict' | 'too_large' | 'blocked' | 'limited' | 'unavailable'

export const statusOfKind: Record<ErrorKind, number> = {
  invalid: 400,
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  blocked: 422,
  limited: 429,
  unavailable: 503,
}

/** The only error whose words may reach a person. Anything else becomes a plain 500. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: string
  readonly kind: ErrorKind
  readonly details: object

  constructor(code: string, kind: ErrorKind, text: { message: string; details?: object; cause?: unknown }) {
    super(text.message, { cause: text.cause })
    this.code = code
    this.kind = kind
    this.details = text.details ?? {}
  }
}

type Catalogue = Record<string, readonly [kind: ErrorKind, message: (details: never) => string]>
type Builders<C extends Catalogue> = { [K in keyof C]: (...details: Parameters<C[K][1]>) => AppError } & {
  readonly list: { code: string; kind: ErrorKind }[]
}

/** Turns a module's list of failures into functions that build them; `list` is read by the tests that keep docs/errors.md true. */
export function defineErrors<const C extends Catalogue>(module: string, catalogue: C): Builders<C> {
  const builders = Object.entries(catalogue).map(([name, [kind, message]]) => {
    const build = (details: object = {}) => new AppError(`${module}.${name}`, kind, { message: message(details as never), details })
    return [name, build]
  })
  const list = Object.entries(catalogue).map(([name, [kind]]) => ({ code: `${module}.${name}`, kind }))
  return { ...Object.fromEntries(builders), list } as Builders<C>
}

/** Failures that any room may meet. */
export const commonErrors = defineErrors('request', {
  invalid: [
    'invalid',
    (d: { errors: { path: string; message: string }[] }) =>
      `Some of what was sent does not fit: ${d.errors
        .map((e) => `${e.path || 'body'}: ${e.message}`)
        .slice(0, 3)
        .join('; ')}.`,
  ],
  unreadable: ['invalid', () => 'What was sent could not be read.'],
  wrong_type: ['invalid', () => 'Send JSON with Content-Type: application/json.'],
  too_large: ['too_large', () => 'What was sent is too large.'],
  signed_out: ['signed_out', () => 'Sign in first.'],
  forbidden: ['forbidden', (d: { may: string }) => `This needs the right ${d.may}. Ask an owner of the workspace.`],
  not_found: ['not_found', () => 'That does not exist, or not for you.'],
  wrong_origin: ['forbidden', () => 'This request came from another site and was refused.'],
  key_reused: ['conflict', () => 'This Idempotency-Key was used for another request.'],
  key_in_flight: ['conflict', () => 'A request with this Idempotency-Key is still at work. Try again in a moment.'],
  limited: [
    'limited',
    (d: { limit: string; retryAfterSeconds: number }) => `That was too often. Try again in ${Math.ceil(d.retryAfterSeconds / 60)} min.`,
  ],
  too_many_streams: [
    'limited',
    (d: { whose: string; of: number; retryAfterSeconds: number }) =>
      `${d.of} connections that stay open are open already from ${d.whose}. Close one, such as a window you do not need, and try again.`,
  ],
  timed_out: ['unavailable', () => 'That took too long and was stopped. Try again.'],
  database_away: ['unavailable', () => 'The database is away for a moment. Nothing was lost; try again shortly.'],
  shutting_down: ['unavailable', () => 'Manara is restarting. Try again in a moment.'],
})
