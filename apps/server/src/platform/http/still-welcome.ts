const lookMs = 1_000

type Asked = { still: () => Promise<boolean>; nowMs: () => number }

/**
 * A stream outlives the moment it was allowed in: before something is sent it is asked, at most once a second, whether its reader may still have it.
 * A reader who was removed, signed out or lost the right hears nothing more; a stream with nothing to tell asks nothing.
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
