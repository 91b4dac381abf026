export type FieldError = { path: string; message: string }
type ProblemBody = { code: string; title: string; status: number; detail: string; requestId: string; errors?: FieldError[] }

/** A refusal or failure of the server (RFC 9457), or of the way there: then `status` is 0. */
export class Problem extends Error {
  readonly code: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly requestId: string
  readonly errors: FieldError[]
  /** Everything else the server said, such as findings of a gate. */
  readonly details: Record<string, unknown>
  /** Seconds to wait before asking again, when the server named them. */
  readonly retryAfterSeconds: number | undefined

  constructor(body: Partial<ProblemBody> & Record<string, unknown>, retryAfterSeconds?: number) {
    super(body.detail ?? body.title ?? 'The request failed.')
    this.name = 'Problem'
    this.code = body.code ?? 'request.failed'
    this.title = body.title ?? ''
    this.status = body.status ?? 0
    this.detail = body.detail ?? ''
    this.requestId = body.requestId ?? ''
    this.errors = body.errors ?? []
    this.details = body
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** The sentence about one field, such as `email`. */
  fieldError(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.message
  }

  get isOffline(): boolean {
    return this.status === 0
  }
}

/** Reads an answer that is not 2xx; also the `{ code, message }` form of the sign-in library and answers of a proxy in between. */
export async function problemFrom(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  const retrySeconds = Number.isFinite(retryAfter) ? retryAfter : undefined
  const text = await response.text().catch(() => '')
  const body = parseObject(text)
  const detail = [body.detail, body.message].find((part) => typeof part === 'string') ?? ''
  const code = typeof body.code === 'string' ? body.code : `http.${response.status}`
  return new Problem({ ...body, code, detail: detail as string, status: response.status }, retrySeconds)
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Any thrown thing as a Problem; a failed fetch means there is no way to the server. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof TypeError) return new Problem({ code: 'network.offline', status: 0 })
  return new Problem({ code: 'app.bug', status: -1, detail: error instanceof Error ? error.message : '' })
}
