import { isDatabaseTrouble } from '../../platform/db/database-trouble.rules.ts'
import type { ArmHit } from '../hosting/index.ts'
import type { CountMore, ExperimentsStore } from './store.ts'

type Deps = { store: Pick<ExperimentsStore, 'write'>; today: () => string; onError: (error: unknown) => void }
type Counting = CountMore & { workspaceId: string }

/**
 * Counts in memory who saw and did what, and adds it to the numbers once a second. A crash loses at most that second's counting, of both arms alike;
 * while the database is away, it is kept. There are two numbers a day for each running test, so what is kept stays small.
 */
export function createArmCounter({ store, today, onError }: Deps) {
  let counts = new Map<string, Counting>()

  function count({ workspaceId, experimentId, arm, what }: ArmHit) {
    const [visitors, conversions] = what === 'visitor' ? [1, 0] : [0, 1]
    add({ workspaceId, experiment_id: experimentId, day: today(), arm, visitors, conversions })
  }

  function add(more: Counting) {
    const key = `${more.experiment_id} ${more.arm} ${more.day}`
    const known = counts.get(key)
    if (!known) return void counts.set(key, more)
    known.visitors += more.visitors
    known.conversions += more.conversions
  }

  async function flush() {
    if (counts.size === 0) return
    const taken = counts
    counts = new Map()
    for (const [workspaceId, rows] of Map.groupBy(taken.values(), (row) => row.workspaceId)) {
      // One workspace that cannot be written must not cost the others their counts.
      await store
        .write({ workspaceId, actor: 'visitor:counted' }, ({ addCounts }) => addCounts(rows))
        .catch((error: unknown) => {
          onError(error)
          if (isDatabaseTrouble(error)) for (const row of rows) add(row)
        })
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
