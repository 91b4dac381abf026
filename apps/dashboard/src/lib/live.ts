import { operations } from '@manara/contracts'
import type { QueryClient } from '@tanstack/react-query'
import { api } from './api.ts'
import { roomsTouchedBy } from './live.rules.ts'
import { createStore } from './store.ts'

/** Whether the server is heard. Starts hopeful, so that nothing flashes while the line is being opened. */
export const connected = createStore(true)

/** Keeps the screens true: each event of the workspace refreshes the rooms it touches. Ends when the signal aborts. */
export async function stayLive(queries: QueryClient, signal: AbortSignal): Promise<void> {
  const missed = { line: false }
  await api.follow(
    operations.followEvents,
    {},
    {
      signal,
      onPart({ name }) {
        for (const room of roomsTouchedBy(name)) void queries.invalidateQueries({ queryKey: [room] })
      },
      onConnection(open) {
        connected.set(open)
        // What happened while the line was down is not in any event we heard from here on when nothing was heard before.
        if (open && missed.line) void queries.invalidateQueries()
        missed.line = !open
      },
    },
  )
}

/** The browser's own word on the network, which is quicker than a stream that times out. */
export function watchNetwork(): () => void {
  const lost = () => connected.set(false)
  const back = () => connected.set(true)
  window.addEventListener('offline', lost)
  window.addEventListener('online', back)
  return () => {
    window.removeEventListener('offline', lost)
    window.removeEventListener('online', back)
  }
}
