import type { StoredEvent } from '../../kernel/event.ts'
import type { Database } from '../db/database.ts'
import { endOfLog, parseCursor, readAfter } from './log.ts'
import type { Cursor } from './log.ts'

export const liveChannel = 'manara_live'
const batch = 200
/** A later look catches what stood behind a transaction that was still open at the wake-up. */
const secondLookMs = 150
const quietLookMs = 2_000

type Deps = {
  db: Database
  /** Hears the channel of the bus; `message` is a workspace id. */
  listen: (channel: string, onMessage: (message: string) => void) => Promise<() => Promise<void>>
  /** Tells other processes; loses nothing when it is lost, readers look again by themselves. */
  notify: (channel: string, message: string) => void
}

export type Live = {
  /** Facts of a workspace from a cursor on (absent: from now on), in order, until the signal ends it. */
  follow(workspaceId: string, after: string | undefined, signal: AbortSignal): AsyncGenerator<StoredEvent>
  /** To be called after a commit that published. */
  wake(workspaceId: string): void
  close(): Promise<void>
}

/** Live reading of the log from any process: a wake-up tells that there is something, the log tells what. */
export async function createLive({ db, listen, notify }: Deps): Promise<Live> {
  const sleepers = new Map<string, Set<() => void>>()
  const rouse = (workspaceId: string) => {
    for (const wakeUp of sleepers.get(workspaceId) ?? []) wakeUp()
  }
  const stopListening = await listen(liveChannel, rouse)

  async function* follow(workspaceId: string, after: string | undefined, signal: AbortSignal) {
    let cursor: Cursor = parseCursor(after) ?? (await db.read(workspaceId, endOfLog))
    while (!signal.aborted) {
      // Begin to sleep before reading, or a wake-up between the two would be lost.
      const nap = sleep({ sleepers, workspaceId, signal })
      const found = await db.read(workspaceId, (tx) => readAfter(tx, cursor, batch))
      for (const event of found) {
        cursor = parseCursor(event.id) ?? cursor
        yield event
      }
      await nap.until(found.length > 0 ? 0 : quietLookMs)
    }
  }

  return {
    follow,
    wake(workspaceId) {
      rouse(workspaceId)
      setTimeout(() => rouse(workspaceId), secondLookMs).unref()
      notify(liveChannel, workspaceId)
    },
    close: stopListening,
  }
}

type Nap = { sleepers: Map<string, Set<() => void>>; workspaceId: string; signal: AbortSignal }

function sleep({ sleepers, workspaceId, signal }: Nap): { until(ms: number): Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>()
  const here = sleepers.get(workspaceId) ?? new Set()
  sleepers.set(workspaceId, here.add(resolve))
  signal.addEventListener('abort', () => resolve(), { once: true })
  return {
    async until(ms) {
      const timer = setTimeout(resolve, ms)
      await promise
      clearTimeout(timer)
      here.delete(resolve)
      if (here.size === 0 && sleepers.get(workspaceId) === here) sleepers.delete(workspaceId)
    },
  }
}
