import type { ActionContract } from '@manara/contracts'
import { followStream, isAbort } from './follow.ts'
import type { Hearing, Pause, Send } from './follow.ts'
import { asProblem, problemFrom } from './problem.ts'
import { wantsKey, wireRequest } from './request.ts'

export type InputOf<C extends ActionContract> = C['input']['_zod']['input']
export type OutputOf<C extends ActionContract> = C['output']['_zod']['output']
export type PartOf<C extends ActionContract> = C extends { stream?: infer S }
  ? NonNullable<S> extends { parts: { _zod: { output: infer P } } }
    ? P
    : never
  : never

export type CallOptions = { signal?: AbortSignal | undefined; idempotencyKey?: string }
type OnPart<C extends ActionContract> = (part: PartOf<C>) => void
/** Whoever hears a stream: its parts; the output once, before them; whether the line is open. `signal` ends it. */
export type Listener<C extends ActionContract> = {
  onPart: OnPart<C>
  onOutput?: (output: OutputOf<C>) => void
  onConnection?: (connected: boolean) => void
  signal?: AbortSignal
  lastEventId?: string
}

type Deps = {
  fetch: typeof fetch
  /** The chosen workspace; without one the server takes the person's own. */
  workspace: () => string | undefined
  /** The chosen workspace is not there any more, or not for this person. */
  forgetWorkspace: () => void
  language: () => string
  newKey: () => string
  pause: Pause
}

/** The contracts as functions: `call` for one answer, `follow` for an answer and the parts after it. Failures are thrown as `Problem`. */
export function createClient(deps: Deps) {
  const send = createSend(deps)

  /** Runs an action and gives its output. */
  async function call<C extends ActionContract>(contract: C, input: InputOf<C>, options: CallOptions = {}): Promise<OutputOf<C>> {
    const response = await send(contract, input, options)
    if (response.status === 204) return {} as OutputOf<C>
    if (contract.produces) return { body: await response.text() } as OutputOf<C>
    return (await response.json()) as OutputOf<C>
  }

  /** Runs a streaming action and hears its parts until it ends: a function for the parts, or a listener for more. See `followStream` for a cut line. */
  function follow<C extends ActionContract>(
    contract: C,
    input: InputOf<C>,
    ...[listener, more]: [OnPart<C>, Omit<Listener<C>, 'onPart'>?] | [Listener<C>, undefined?]
  ): Promise<void> {
    const hearing = typeof listener === 'function' ? { ...more, onPart: listener } : listener
    return followStream({ contract, input }, hearing as unknown as Hearing, { send, pause: deps.pause })
  }

  return { call, follow }
}

/** One request of an action, with who, where and in which language; an answer that is not 2xx is thrown. */
function createSend(
  deps: Deps,
): (...args: [Parameters<Send>[0], unknown, Parameters<Send>[2] & { idempotencyKey?: string }]) => Promise<Response> {
  return async function send(contract, input, options) {
    const { method, url, body } = wireRequest(contract, (input ?? {}) as Record<string, unknown>)
    const workspace = deps.workspace()
    const headers = headersOf(contract, { ...options, hasBody: body !== undefined, workspace }, deps)
    const response = await deps
      .fetch(url, { method, headers, body, signal: options.signal, credentials: 'same-origin' })
      .catch((error: unknown) => {
        throw isAbort(error) ? error : asProblem(error)
      })
    if (response.ok) return response
    const problem = await problemFrom(response)
    if (problem.code !== 'accounts.workspace_missing' || !workspace) throw problem
    deps.forgetWorkspace()
    // Reading goes on in the person's own workspace; a change was meant for the other one and is not made here.
    if (contract.effect !== 'read') throw problem
    return send(contract, input, options)
  }
}

type Said = { idempotencyKey?: string | undefined; lastEventId?: string | undefined; hasBody: boolean; workspace: string | undefined }

function headersOf(
  contract: ActionContract,
  { idempotencyKey, lastEventId, hasBody, workspace }: Said,
  deps: Deps,
): Record<string, string> {
  return {
    accept: contract.stream ? 'text/event-stream' : 'application/json',
    'accept-language': deps.language(),
    ...(workspace ? { 'manara-workspace': workspace } : {}),
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(wantsKey(contract) ? { 'idempotency-key': idempotencyKey ?? deps.newKey() } : {}),
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  }
}
