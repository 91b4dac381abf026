import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { defineJob, enqueue } from '../apps/server/src/platform/jobs/index.ts'
import { openBenchHouse } from './house.ts'
import { inParallel, percentile } from './kit.ts'

export type JobFigures = { p50Ms: number; p95Ms: number; perSecond: number }

/** How long after the commit a job starts on a quiet queue, and how many a process works off in a second. */
export async function measureJobs({ quiet, many }: { quiet: number; many: number }): Promise<JobFigures> {
  const startedAt = new Map<number, number>()
  let done = 0
  const job = defineJob({
    name: 'bench.job',
    payload: z.object({ n: z.number() }),
    run: async ({ n }) => {
      startedAt.set(n, performance.now())
      done += 1
    },
  })
  const house = await openBenchHouse({ jobs: [job] })
  try {
    await house.work()
    const workspaceId = house.newId('wsp')
    const add = (n: number) => house.db.write({ workspaceId, actor: 'bench' }, (tx) => enqueue(tx, job, { payload: { n } }))
    const waits: number[] = []
    for (let n = 0; n < quiet; n += 1) {
      await add(n)
      const committedAt = performance.now()
      while (!startedAt.has(n)) await pause(1)
      waits.push(Math.max(0, (startedAt.get(n) ?? 0) - committedAt))
      await pause(5)
    }
    const before = done
    const began = performance.now()
    await inParallel(many, 20, (n) => add(quiet + n))
    while (done < before + many) await pause(5)
    return { p50Ms: percentile(waits, 0.5), p95Ms: percentile(waits, 0.95), perSecond: (many / (performance.now() - began)) * 1_000 }
  } finally {
    await house.close()
  }
}

if (import.meta.main) {
  const { p50Ms, p95Ms, perSecond } = await measureJobs({ quiet: 300, many: 3_000 })
  console.log(
    `a job starts ${p50Ms.toFixed(1)} ms after the commit (p50; p95 ${p95Ms.toFixed(1)} ms); ${perSecond.toFixed(0)} jobs/s added and done in one process`,
  )
}
