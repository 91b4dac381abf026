import { z } from 'zod'
import type { WriteTx } from '../../platform/db/database.ts'
import { defineRun } from '../../platform/runs/index.ts'
import type { PlanState, RunKind, WriteStepContext } from '../../platform/runs/index.ts'
import { clearDeployments, clearSubmissions, clearVisits } from './clearing.store.ts'
import type { Blobs } from './manifest.ts'

const Input = z.object({ siteKey: z.string() })
type Input = z.infer<typeof Input>
/** How the deletion of a site names this run. */
export const clearSite = { kind: 'hosting.clear_site' as const, input: Input }

/** Visits are counted in memory for a second; after this every process has written down what it had. */
const settleMs = 5_000
const order = ['deployments', 'submissions', 'visits'] as const
type Part = (typeof order)[number]
/** How many rows one step takes; the next step goes on where it stopped. */
export type Batches = Record<Part, number>
const usual: Batches = { deployments: 10, submissions: 500, visits: 1_000 }

/** Clears away what belonged to a deleted site, a bounded batch in each step, so it can be stopped anywhere and goes on there. */
export function clearSiteRun({ blobs, batches = usual }: { blobs: Pick<Blobs, 'remove'>; batches?: Batches }): RunKind {
  const clear: Record<Part, (tx: WriteTx, siteKey: string, limit: number) => Promise<number>> = {
    deployments: async (tx, siteKey, limit) => {
      const { cleared, fileIds } = await clearDeployments(tx, siteKey, limit)
      for (const fileId of fileIds) await blobs.remove(tx, fileId)
      return cleared
    },
    submissions: clearSubmissions,
    visits: clearVisits,
  }
  const step = (part: Part) => ({
    effect: 'write' as const,
    timeoutMs: 60_000,
    run: async ({ tx }: WriteStepContext, { siteKey }: Input) => {
      const cleared = await clear[part](tx, siteKey, batches[part])
      return { cleared, left: cleared === batches[part] }
    },
  })
  return defineRun({
    ...clearSite,
    title: 'Clear away a deleted site',
    maxAgeMs: 7 * 86_400_000,
    priority: 'batch',
    plan,
    steps: { deployments: step('deployments'), submissions: step('submissions'), visits: step('visits') },
  }) as RunKind
}

function plan({ input, startedAt, results }: PlanState<Input>) {
  if (!results.has('settle')) return { waitUntil: new Date(startedAt.getTime() + settleMs), key: 'settle', title: 'Last visits' }
  for (const part of order) {
    for (let round = 1; ; round += 1) {
      const key = `${part} ${round}`
      if (!results.has(key)) return { step: part, key, input }
      if (!(results.get(key) as { left: boolean }).left) break
    }
  }
  return { finish: {} }
}
