import type { Progress } from './run-kind.ts'
import type { RunSignals } from './signals.ts'
import type { StoredPart } from './store.ts'

type Told = { type: string; data: object }
type Save = (body: { parts: StoredPart[]; progress?: Progress }) => Promise<unknown>
type Options = { runId: string; lastSeq: number; progress: Progress; signals: RunSignals; save: Save; nowMs: () => number }

/** What one run tells its followers while this worker has it: parts in order, text as it comes, progress that never goes back. */
export type Teller = ReturnType<typeof createTeller>

const textMs = 250
const progressMs = 250
/** The kind of part that text becomes when it is saved. */
export const textPart = 'message'

export function createTeller({ runId, lastSeq, progress: begun, signals, save, nowMs }: Options) {
  let seq = lastSeq
  let progress = begun
  let progressSavedAt = -Infinity
  let progressDue = false
  let pending: Told[] = []
  let text: string | undefined
  let textTimer: NodeJS.Timeout | undefined
  let progressTimer: NodeJS.Timeout | undefined
  /** While a transaction holds the parts back, nothing is told that could still be rolled back. */
  let held = false
  let chain: Promise<unknown> = Promise.resolve()

  const closeText = () => {
    clearTimeout(textTimer)
    textTimer = undefined
    if (text !== undefined) pending.push({ type: textPart, data: { delta: text } })
    text = undefined
  }
  const numbered = () => {
    closeText()
    const parts = pending.map((part, index) => ({ ...part, seq: seq + 1 + index }))
    pending = []
    return parts
  }
  const saveNow = async () => {
    if (held) return
    const parts = numbered()
    if (parts.length === 0 && !progressDue) return
    const withProgress = progressDue ? { progress } : {}
    progressDue = false
    progressSavedAt = nowMs()
    seq += parts.length
    await save({ parts, ...withProgress })
    signals.tell(runId)
  }
  const flush = (): Promise<void> => {
    // One failed save fails all later ones: parts must not have gaps.
    const flushed = chain.then(saveNow)
    chain = flushed
    chain.catch(() => undefined)
    return flushed
  }
  const later = (ms: number) => setTimeout(() => void flush().catch(() => undefined), ms)

  return {
    part(type: string, data: object): Promise<void> {
      closeText()
      pending.push({ type, data })
      return held ? Promise.resolve() : flush()
    },
    say(delta: string): void {
      if (delta === '') return
      const offset = text?.length ?? 0
      text = (text ?? '') + delta
      if (held) return
      textTimer ??= later(textMs)
      // Parts that wait to be saved get the numbers before this one.
      signals.tell(runId, { seq: seq + pending.length + 1, offset, delta })
    },
    progress(at: Progress): void {
      if (at.done * progress.of < progress.done * at.of) return
      progress = at
      progressDue = true
      if (progressTimer || held) return
      const wait = Math.max(0, progressSavedAt + progressMs - nowMs())
      progressTimer = later(wait)
      progressTimer.unref()
      setTimeout(() => { progressTimer = undefined }, wait).unref()
    },
    /** The higher of what was claimed and what the finished steps make. */
    progressAfter(at: Progress | undefined): Progress {
      if (at && at.done * progress.of >= progress.done * at.of) progress = at
      progressDue = false
      return progress
    },
    flush,
    /** Holds everything back until `release`; gives what must be saved in the transaction itself. */
    async hold(): Promise<void> {
      await flush()
      held = true
    },
    take: numbered,
    /** After the transaction: `saved` parts are told, or forgotten with the rollback. */
    release(saved: number): void {
      held = false
      seq += saved
      pending = []
      text = undefined
      signals.tell(runId)
    },
    stop(): void {
      clearTimeout(textTimer)
      clearTimeout(progressTimer)
    },
  }
}
