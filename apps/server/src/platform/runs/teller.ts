import type { Progress } from './run-kind.ts'
import type { RunSignals } from './signals.ts'
import type { StoredPart } from './store.ts'

type Told = { type: string; data: object }
type Save = (body: { parts: StoredPart[]; progress?: Progress }) => Promise<unknown>
type Options = { runId: string; lastSeq: number; progress: Progress; signals: RunSignals; save: Save; nowMs: () => number }

/** What one run tells its followers while this worker has it: parts in order, text as it comes, progress that never goes back. */
export type Teller = {
  part(type: string, data: object): Promise<void>
  say(delta: string): void
  progress(at: Progress): void
  /** The higher of what was claimed and what the finished steps make. */
  progressAfter(at: Progress | undefined): Progress
  flush(): Promise<void>
  /** From here to `release` everything is kept for a transaction: nothing is told that could still be rolled back. */
  hold(): Promise<void>
  /** Takes what must be saved in that transaction. */
  take(): StoredPart[]
  /** After the transaction: so many parts were saved with it; 0 after a rollback, which forgets them. */
  release(saved: number): void
  stop(): void
}

const textMs = 250
const progressMs = 250
/** The kind of part that text becomes when it is saved. */
export const textPart = 'message'

export function createTeller(options: Options): Teller {
  const { runId, signals, nowMs } = options
  const script = createScript(options.lastSeq)
  const meter = createMeter(options.progress)
  const saver = createSaver(options, { script, meter })
  return {
    part(type, data) {
      script.add({ type, data })
      return saver.isHeld() ? Promise.resolve() : saver.flush()
    },
    say(delta) {
      if (delta === '') return
      const live = script.say(delta)
      if (saver.isHeld()) return
      signals.tell(runId, { ...live, delta })
      saver.later('text', textMs)
    },
    progress(at) {
      if (meter.raise(at) && !saver.isHeld()) saver.later('progress', Math.max(0, saver.savedAt() + progressMs - nowMs()))
    },
    progressAfter: meter.settle,
    flush: saver.flush,
    async hold() {
      await saver.flush()
      saver.hold(true)
    },
    take: script.take,
    release(saved) {
      saver.hold(false)
      script.saved(saved)
      script.take()
      signals.tell(runId)
    },
    stop: saver.stop,
  }
}

type Content = { script: ReturnType<typeof createScript>; meter: ReturnType<typeof createMeter> }

/** Saves one batch after another, at once or a little later. */
function createSaver({ runId, signals, save, nowMs }: Options, { script, meter }: Content) {
  let held = false
  let savedAt = -Infinity
  let chain: Promise<void> = Promise.resolve()
  const timers: { text?: NodeJS.Timeout; progress?: NodeJS.Timeout } = {}
  const saveNow = async () => {
    if (held) return
    const parts = script.take()
    const progress = meter.due()
    if (parts.length === 0 && !progress) return
    savedAt = nowMs()
    script.saved(parts.length)
    await save({ parts, ...(progress ? { progress } : {}) })
    signals.tell(runId)
  }
  const flush = (): Promise<void> => {
    // One failed save fails all later ones: parts must not have gaps.
    chain = chain.then(saveNow)
    chain.catch(() => undefined)
    return chain
  }
  return {
    flush,
    isHeld: () => held,
    hold: (wanted: boolean) => {
      held = wanted
    },
    savedAt: () => savedAt,
    later(which: 'text' | 'progress', ms: number): void {
      timers[which] ??= setTimeout(() => {
        timers[which] = undefined
        void flush().catch(() => undefined)
      }, ms)
    },
    stop(): void {
      clearTimeout(timers.text)
      clearTimeout(timers.progress)
    },
  }
}

/** The parts that wait to be saved, and the text that grows into the last of them. */
function createScript(lastSeq: number) {
  let seq = lastSeq
  let pending: Told[] = []
  let text: string | undefined
  const closeText = () => {
    if (text !== undefined) pending.push({ type: textPart, data: { delta: text } })
    text = undefined
  }
  return {
    add(part: Told): void {
      closeText()
      pending.push(part)
    },
    /** Gives where in the coming part this text stands; parts that wait get the numbers before it. */
    say(delta: string): { seq: number; offset: number } {
      const offset = text?.length ?? 0
      text = (text ?? '') + delta
      return { seq: seq + pending.length + 1, offset }
    },
    take(): StoredPart[] {
      closeText()
      const parts = pending.map((part, index) => ({ ...part, seq: seq + 1 + index }))
      pending = []
      return parts
    },
    saved(count: number): void {
      seq += count
    },
  }
}

/** Progress that never goes back. */
function createMeter(begun: Progress) {
  let progress = begun
  let isDue = false
  const isHigher = (at: Progress) => at.done * progress.of >= progress.done * at.of
  return {
    raise(at: Progress): boolean {
      if (!isHigher(at)) return false
      progress = at
      isDue = true
      return true
    },
    due(): Progress | undefined {
      const due = isDue ? progress : undefined
      isDue = false
      return due
    },
    settle(at: Progress | undefined): Progress {
      if (at && isHigher(at)) progress = at
      isDue = false
      return progress
    },
  }
}
