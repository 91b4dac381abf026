import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { z } from 'zod'
import type { WriteStepContext } from '../apps/server/src/platform/runs/index.ts'
import { defineRun, sequence } from '../apps/server/src/platform/runs/index.ts'
import { openBenchHouse } from './house.ts'
import { inParallel } from './kit.ts'

export type RunFigures = { runs: number; perSecond: number; workPerSecond: number }

const input = z.object({ n: z.number() })
const note = (context: WriteStepContext, { n }: { n: number }) =>
  sql`insert into bench_notes (workspace_id, key, n) values (${context.workspaceId}, ${context.key}, ${n})`
    .execute(context.tx.sql)
    .then(() => ({ n }))
const steps = {
  look: { effect: 'read' as const, timeoutMs: 5_000, run: async (_: unknown, { n }: { n: number }) => ({ n: n + 1 }) },
  note: { effect: 'write' as const, timeoutMs: 5_000, run: note },
}
const given = { input: (state: { input: { n: number } }) => state.input }
const light = defineRun({
  kind: 'bench.light',
  title: 'Three steps',
  input,
  steps,
  maxAgeMs: 600_000,
  plan: sequence([
    { step: 'look', key: 'a', ...given },
    { step: 'look', key: 'b', ...given },
    { step: 'look', key: 'c', ...given },
  ]),
})
const writing = defineRun({
  kind: 'bench.writing',
  title: 'Three steps that write',
  input,
  steps,
  maxAgeMs: 600_000,
  plan: sequence([
    { step: 'note', key: 'a', ...given },
    { step: 'note', key: 'b', ...given },
    { step: 'note', key: 'c', ...given },
  ]),
})

/**
 * Three durable steps a run, in one process, on an embedded PostgreSQL that flushes every commit. `perSecond` counts from the first start to the last
 * end with starting and working side by side; `workPerSecond` works off runs that were started before.
 */
export async function measureRuns(kindName: 'light' | 'writing', count: number): Promise<RunFigures> {
  const kind = kindName === 'light' ? light : writing
  const house = await openBenchHouse({ kinds: [light, writing] })
  try {
    await house.pools.owner.query(
      `create table bench_notes (workspace_id text not null, key text not null, n int not null, primary key (workspace_id, key)); select platform.make_tenant_table('bench_notes')`,
    )
    const workspaces = Array.from({ length: 20 }, () => house.newId('wsp'))
    const start = (index: number) => {
      const workspaceId = workspaces[index % workspaces.length] ?? ''
      return house.db.write({ workspaceId, actor: 'bench' }, (tx) =>
        house.startRun(tx, kind, { input: { n: index }, cause: `bench ${index}` }),
      )
    }
    await inParallel(count, 20, start)
    const workBegan = performance.now()
    await house.work()
    await allEnded(house, count)
    const workPerSecond = (count / (performance.now() - workBegan)) * 1_000
    const bothBegan = performance.now()
    await inParallel(count, 10, (index) => start(count + index))
    await allEnded(house, 2 * count)
    return { runs: count, workPerSecond, perSecond: (count / (performance.now() - bothBegan)) * 1_000 }
  } finally {
    await house.close()
  }
}

async function allEnded({ db }: Awaited<ReturnType<typeof openBenchHouse>>, count: number): Promise<void> {
  for (;;) {
    const { rows } = await db.sweep('bench', (sweeper) =>
      sql<{ ended: number }>`select count(*)::int as ended from platform_runs where status = 'completed'`.execute(sweeper),
    )
    if ((rows[0]?.ended ?? 0) >= count) return
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}

if (import.meta.main) {
  const count = Number(process.argv[2] ?? 3_000)
  for (const kind of ['light', 'writing'] as const) {
    const figures = await measureRuns(kind, count)
    console.log(
      `3-step runs, ${kind}: ${figures.perSecond.toFixed(0)} /s started and done, ${figures.workPerSecond.toFixed(0)} /s worked off (${figures.runs} runs)`,
    )
  }
}
