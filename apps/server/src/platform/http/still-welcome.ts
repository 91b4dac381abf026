const lookMs = 1_000
/** A stream that has nothing to tell is asked about too, or whoever was removed would keep it for as long as it is silent. */
export const silentLookMs = 30_000

type Asked = { still: () => Promise<boolean>; nowMs: () => number }

/**
 * A stream outlives the moment it was allowed in: before something is sent it is asked, at most once a second, whether its reader may still have it.
 * A reader who was removed, signed out or lost the right hears nothing more.
 */
export async function* whileWelcome<T>(frames: AsyncIterable<T>, { still, nowMs }: Asked): AsyncGenerator<T> {
  let askedAt = nowMs()
  for await (const frame of frames) {
    if (nowMs() - askedAt >= lookMs) {
      if (!(await still())) return
      askedAt = nowMs()
    }
    yield frame
  }
}

/** Asks every so often whether the reader of an open stream may still have it, and calls `leave` once when not. Gives what ends the asking. */
export function watchWelcome(still: () => Promise<boolean>, leave: () => void, everyMs: number): () => void {
  let isAsking = false
  const timer = setInterval(() => {
    if (isAsking) return
    isAsking = true
    void still().then((isWelcome) => {
      isAsking = false
      if (isWelcome) return
      clearInterval(timer)
      leave()
    })
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
