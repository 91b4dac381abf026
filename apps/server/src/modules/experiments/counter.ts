import type { ArmHit } from '../hosting/index.ts'
import type { CountMore, ExperimentsStore } from './store.ts'

type Deps = { store: Pick<ExperimentsStore, 'write'>; today: () => string; onError: (error: unknown) => void }
type Counting = CountMore & { workspaceId: string }

/** Counts in memory who saw and did what, and adds it to the numbers once a second. A crash loses at most that second's counting, of both arms alike. */
export function createArmCounter({ store, today, onError }: Deps) {
  let counts = new Map<string, Counting>()

  function count({ workspaceId, experimentId, arm, what }: ArmHit) {
    const day = today()
    const key = `${experimentId} ${arm} ${day}`
    const known = counts.get(key) ?? { workspaceId, experiment_id: experimentId, day, arm, visitors: 0, conversions: 0 }
    if (what === 'visitor') known.visitors += 1
    else known.conversions += 1
    counts.set(key, known)
  }

  async function flush() {
    if (counts.size === 0) return
    const taken = counts
    counts = new Map()
    for (const [workspaceId, rows] of Map.groupBy(taken.values(), (row) => row.workspaceId)) {
      // One workspace that cannot be written must not cost the others their counts.
      await store.write({ workspaceId, actor: 'visitor:counted' }, ({ addCounts }) => addCounts(rows)).catch(onError)
    }
  }

  const timer = setInterval(() => void flush(), 1_000)
  return {
    count,
    flush,
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}
