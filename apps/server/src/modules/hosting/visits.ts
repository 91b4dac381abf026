import type { HostingStore } from './store.ts'

type Count = { workspaceId: string; siteKey: string; page: string; visits: number }
type Deps = { store: HostingStore; today: () => string; onError: (error: unknown) => void }

/** Counts visits in memory and adds them to the numbers once a second. A crash loses at most that second's counting. */
export function createVisitCounter({ store, today, onError }: Deps) {
  let counts = new Map<string, Count>()

  function count(workspaceId: string, siteKey: string, page: string) {
    const key = `${siteKey} ${page}`
    const known = counts.get(key)
    if (known) known.visits += 1
    else counts.set(key, { workspaceId, siteKey, page, visits: 1 })
  }

  async function flush() {
    if (counts.size === 0) return
    const taken = counts
    counts = new Map()
    const day = today()
    for (const [workspaceId, rows] of Map.groupBy(taken.values(), (row) => row.workspaceId)) {
      await store.write({ workspaceId, actor: 'visitor:counted' }, ({ addVisits }) =>
        addVisits(rows.map(({ siteKey, page, visits }) => ({ site_key: siteKey, day, page, visits }))),
      )
    }
  }

  const timer = setInterval(() => void flush().catch(onError), 1_000)
  return {
    count,
    async close() {
      clearInterval(timer)
      await flush().catch(onError)
    },
  }
}
