import { ProviderFailure } from './provider.ts'
import type { ModelPart, ModelRequest, Provider } from './provider.ts'

/** All in milliseconds. A model that thinks aloud is alive: its thoughts count as its first token. */
export type Patience = { firstTokenMs: number; idleMs: number; wholeMs: number }

/** What was heard until the end, a failure, or the caller's leaving. Words heard stay even then: they were paid for. */
export type Heard = {
  text: string
  /** The limit of tokens ended the answer. */
  cut: boolean
  /** At least one piece came. */
  started: boolean
  usage?: { inputTokens: number; outputTokens: number }
  failure?: ProviderFailure
  callerLeft?: boolean
}

export type Listening = { patience: Patience; signal: AbortSignal; onDelta?: (text: string) => void }

/** Makes one call and collects the answer. Upstream is cancelled as soon as the caller's signal or our patience ends. */
export async function listen(provider: Provider, request: ModelRequest, call: Listening): Promise<Heard> {
  const heard: Heard = { text: '', cut: false, started: false }
  const watch = startWatch(call)
  const onPart = (part: ModelPart) => {
    watch.alive()
    heard.started = true
    if (part.type === 'thought') return
    heard.text += part.text
    call.onDelta?.(part.text)
  }
  try {
    const { finish, usage } = await provider.ask(request, { signal: watch.signal, onPart })
    return { ...heard, started: true, cut: finish === 'cut', usage }
  } catch (error) {
    if (call.signal.aborted) return { ...heard, callerLeft: true }
    if (error instanceof ProviderFailure) return { ...heard, failure: error }
    throw error
  } finally {
    watch.stop()
  }
}

/** One signal for upstream out of the caller's and three timers. */
function startWatch({ patience, signal }: Listening) {
  const upstream = new AbortController()
  const giveUp = (what: string) => () => upstream.abort(new ProviderFailure('slow', what))
  const leave = () => upstream.abort(signal.reason)
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave)
  const whole = setTimeout(giveUp(`The answer was not whole after ${patience.wholeMs} ms.`), patience.wholeMs)
  const first = setTimeout(giveUp(`The first token did not come within ${patience.firstTokenMs} ms.`), patience.firstTokenMs)
  let idle: NodeJS.Timeout | undefined
  return {
    signal: upstream.signal,
    alive: () => {
      if (idle) return void idle.refresh()
      clearTimeout(first)
      idle = setTimeout(giveUp(`The answer stood still for ${patience.idleMs} ms.`), patience.idleMs)
    },
    stop: () => {
      for (const timer of [whole, first, idle]) clearTimeout(timer)
      signal.removeEventListener('abort', leave)
      // Nothing is left to read after a whole answer; after anything else this closes the connection.
      upstream.abort(new ProviderFailure('broken', 'No longer listened to.'))
    },
  }
}
