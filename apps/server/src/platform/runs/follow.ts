import type { Database } from '../db/database.ts'
import type { Progress } from './run-kind.ts'
import type { LiveText, RunSignals } from './signals.ts'
import { readParts } from './store.ts'
import type { StoredPart } from './store.ts'
import { textPart } from './teller.ts'

/** `cursor` goes back in as `after` to continue behind this part, in any process. */
export type FollowedPart = { cursor: string; type: string; data: object }

type Place = { seq: number; offset: number; said: string }
type Deps = {
  db: Database
  signals: RunSignals
  /** Whether the run works in this process, where no wake-up is lost. */
  isHere: (runId: string) => boolean
  lookMs?: number
}
export type FollowRun = (
  workspaceId: string,
  runId: string,
  options?: { after?: string; signal?: AbortSignal },
) => AsyncGenerator<FollowedPart>

const over = new Set(['completed', 'failed', 'cancelled'])
/** A follower who reads slower than this much text comes is served from the database instead. */
const mostLive = 1_000

/** Reads a cursor as a client sends it back; anything else is the beginning. */
export function parsePlace(after: string | undefined): Place {
  const match = /^(\d{1,9})(?:\.(\d{1,7}))?$/.exec(after ?? '')
  return { seq: Number(match?.[1] ?? 0), offset: Number(match?.[2] ?? 0), said: '' }
}

/**
 * Everything a run tells after a cursor, as it comes, until the run is over. Saved parts come from the database, text that is not saved yet from
 * memory where the run works in this process. Between two looks nothing is held open.
 */
export function createFollow({ db, signals, isHere, lookMs = 1_000 }: Deps): FollowRun {
  return async function* follow(workspaceId, runId, { after, signal } = {}) {
    const place = parsePlace(after)
    const ear = listen(signals, runId, signal)
    const meter = { shown: '' }
    try {
      for (;;) {
        const seen = await db.read(workspaceId, (tx) => readParts(tx, runId, place.seq))
        yield* progressOf(seen.progress, meter, place)
        for (const part of seen.parts) yield* advance(place, part)
        if (signal?.aborted || isOver(seen)) return
        if (seen.parts.length > 0) continue
        for await (const live of ear.until(isHere(runId) ? lookMs * 10 : lookMs)) yield* speak(place, live)
      }
    } finally {
      ear.close()
    }
  }
}

/** Nothing more can come: the run is gone, or it ended and its last part was read. */
const isOver = ({ status, parts }: { status: string | undefined; parts: readonly StoredPart[] }) =>
  status === undefined || (over.has(status) && parts.length === 0)

function* progressOf(progress: Progress, meter: { shown: string }, place: Place): Generator<FollowedPart> {
  const { done, of, text } = progress
  const now = JSON.stringify(progress)
  if (now !== meter.shown && done + text.length > 0) yield { cursor: cursorOf(place), type: 'progress', data: { step: done, of, text } }
  meter.shown = now
}

/** A saved part; of text that was heard live already, only the rest. */
function* advance(place: Place, { seq, type, data }: StoredPart): Generator<FollowedPart> {
  const { offset, said } = place
  Object.assign(place, { seq, offset: 0, said: '' })
  const text = type === textPart ? (data as { delta?: unknown }).delta : undefined
  if (offset === 0 || typeof text !== 'string' || !text.startsWith(said)) yield { cursor: `${seq}`, type, data }
  else if (text.length > offset) yield { cursor: `${seq}`, type, data: { delta: text.slice(offset) } }
}

function* speak(place: Place, { seq, offset, delta }: LiveText): Generator<FollowedPart> {
  if (seq !== place.seq + 1 || offset !== place.offset) return
  place.offset += delta.length
  place.said += delta
  yield { cursor: cursorOf(place), type: textPart, data: { delta } }
}

const cursorOf = ({ seq, offset }: Place): string => (offset > 0 ? `${seq}.${offset}` : `${seq}`)

/** Listens from the start, so nothing that happens during a look is missed. */
function listen(signals: RunSignals, runId: string, signal: AbortSignal | undefined) {
  let live: LiveText[] = []
  let news = false
  let wake = () => {}
  const stop = signals.follow(runId, (text) => {
    if (text && live.length < mostLive) live.push(text)
    else news = true
    wake()
  })
  const onAbort = () => wake()
  signal?.addEventListener('abort', onAbort)
  return {
    /** Live text until there is saved news, the time is over, or the follower goes. */
    async *until(ms: number): AsyncGenerator<LiveText> {
      let timeUp = false
      const timer = setTimeout(() => {
        timeUp = true
        wake()
      }, ms)
      try {
        for (;;) {
          const heard = live
          live = []
          yield* heard
          if (news || timeUp || signal?.aborted) break
          if (live.length === 0)
            await new Promise<void>((resolve) => {
              wake = resolve
            })
        }
      } finally {
        clearTimeout(timer)
        news = false
      }
    },
    close() {
      stop()
      signal?.removeEventListener('abort', onAbort)
    },
  }
}
