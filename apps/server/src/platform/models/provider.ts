/** One question to a model. The messages alternate, the user's first. */
export type ModelRequest = {
  system: string
  messages: { from: 'user' | 'model'; text: string }[]
  json: boolean
  /** JSON Schema of the answer, for servers that hold a model to one. */
  schema?: unknown
  maxOutputTokens: number
  temperature?: number
  topP?: number
  seed?: number
}

export type ModelPart = { type: 'thought' | 'text'; text: string }

/** `usage` is absent when the provider did not say. `finish` is `cut` when its limit of tokens ended the answer. */
export type ModelEnd = { finish: 'whole' | 'cut'; usage?: { inputTokens: number; outputTokens: number } }

/** A model somewhere. */
export type Provider = {
  /** Part of the key of cached answers: another model, another answer. */
  name: string
  /**
   * Asks and tells each part as it arrives; gives the end of a whole answer. Rejects with a `ProviderFailure` or the signal's reason.
   * Parts are told by a call and not pulled through streams: with a thousand streams at once that is what a token costs.
   */
  ask(request: ModelRequest, listener: { signal: AbortSignal; onPart: (part: ModelPart) => void }): Promise<ModelEnd>
}

/**
 * What went wrong upstream. `limited` is a 429 with the pause asked for, `slow` one of our timeouts;
 * `refused` an answer with an error status, `broken` a stream that ended early or could not be read;
 * `declined` a server that works and would not answer this, such as a filter of contents.
 */
export type FailureKind = 'limited' | 'slow' | 'refused' | 'unreachable' | 'broken' | 'too_long' | 'declined'

export class ProviderFailure extends Error {
  override name = 'ProviderFailure'
  readonly kind: FailureKind
  readonly retryAfterMs: number | undefined
  /** HTTP status, where there was one. */
  readonly status: number | undefined

  constructor(kind: FailureKind, message: string, more: { retryAfterMs?: number; status?: number; cause?: unknown } = {}) {
    super(message, { cause: more.cause })
    this.kind = kind
    this.retryAfterMs = more.retryAfterMs
    this.status = more.status
  }
}
