import { isDatabaseTrouble } from '../../platform/db/database-trouble.rules.ts'
import type { HostingStore } from './store.ts'

type Count = { workspaceId: string; site_key: string; day: string; page: string; visits: number }
type Deps = { store: Pick<HostingStore, 'write'>; today: () => string; onError: (error: unknown) => void }

/** Counts are kept for so many pages and days while the database is away; what comes on top is lost. */
const mostKept = 50_000

/**
 * Counts visits in memory and adds them to the numbers once a second. A crash loses at most that second's counting; while the database is away,
 * they are kept. Those of the very second in which it broke may be counted twice: whether they had been written was not heard any more.
 */
export function createVisitCounter({ store, today, onError }: Deps) {
  let counts = new Map<string, Count>()

  function add(more: Count) {
    const key = `${more.site_key} ${more.day} ${more.page}`
    const known = counts.get(key)
    if (known) known.visits += more.visits
    else if (counts.size < mostKept) counts.set(key, more)
  }

  async function flush() {
    const taken = counts
    counts = new Map()
    for (const [workspaceId, rows] of Map.groupBy(taken.values(), (row) => row.workspaceId)) {
      const written = rows.map(({ workspaceId: _own, ...row }) => row)
      await store
        .write({ workspaceId, actor: 'visitor:counted' }, ({ addVisits }) => addVisits(written))
        .catch((error: unknown) => {
          // One workspace that cannot be written must not cost the others their counts.
          onError(error)
          if (isDatabaseTrouble(error)) for (const row of rows) add(row)
        })
    }
  }

  const timer = setInterval(() => void flush(), 1_000)
  return {
    count(workspaceId: string, siteKey: string, page: string) {
      add({ workspaceId, site_key: siteKey, day: today(), page, visits: 1 })
    },
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}
