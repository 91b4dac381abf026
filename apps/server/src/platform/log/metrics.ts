import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

type PoolCounts = { totalCount: number; idleCount: number; waitingCount: number }

export type Metrics = {
  /** `route` is the pattern, never the path: paths would make a series per visitor. */
  request(request: { method: string; route: string; status: number; seconds: number }): void
  job(job: { name: string; outcome: 'done' | 'failed' | 'parked'; seconds: number }): void
  run(run: { kind: string; outcome: string }): void
  modelCall(call: {
    task: string
    by: 'model' | 'rules'
    why?: string
    seconds: number
    inputTokens: number
    outputTokens: number
    micros: number
  }): void
  mail(mail: { outcome: string }): void
  /** Reads the pool's counts when asked for, not before. */
  watchPool(name: string, pool: PoolCounts): void
  /** Prometheus text. */
  show(): Promise<{ type: string; text: string }>
}

const quick = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
const slow = [0.01, 0.05, 0.25, 1, 2.5, 5, 10, 30, 60, 120]

/** What operators measure. Its own registry, so two programs in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'manara_' })
  const pools = new Map<string, PoolCounts>()
  measurePools(pools, registers)
  return {
    ...measureRequests(registers),
    ...measureWork(registers),
    ...measureModels(registers),
    watchPool: (name, pool) => void pools.set(name, pool),
    show: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

type Registers = Registry[]

function measureRequests(registers: Registers): Pick<Metrics, 'request'> {
  const requests = new Histogram({
    name: 'manara_http_request_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: quick,
    registers,
  })
  return {
    request: ({ method, route, status, seconds }) => requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds),
  }
}

function measureWork(registers: Registers): Pick<Metrics, 'job' | 'run' | 'mail'> {
  const jobs = new Histogram({
    name: 'manara_job_seconds',
    help: 'Time of a job',
    labelNames: ['name', 'outcome'],
    buckets: slow,
    registers,
  })
  const runs = new Counter({ name: 'manara_runs_total', help: 'Runs that ended', labelNames: ['kind', 'outcome'], registers })
  const mails = new Counter({ name: 'manara_mails_total', help: 'Mails by how they ended', labelNames: ['outcome'], registers })
  return {
    job: ({ name, outcome, seconds }) => jobs.observe({ name, outcome }, seconds),
    run: ({ kind, outcome }) => runs.inc({ kind, outcome }),
    mail: ({ outcome }) => mails.inc({ outcome }),
  }
}

function measureModels(registers: Registers): Pick<Metrics, 'modelCall'> {
  const calls = new Histogram({
    name: 'manara_model_task_seconds',
    help: 'Time of a task given to a model or its rules',
    labelNames: ['task', 'by', 'why'],
    buckets: slow,
    registers,
  })
  const tokens = new Counter({
    name: 'manara_model_tokens_total',
    help: 'Tokens read and written by models',
    labelNames: ['task', 'kind'],
    registers,
  })
  const micros = new Counter({
    name: 'manara_model_cost_micros_total',
    help: 'Cost of models in millionths of the currency',
    labelNames: ['task'],
    registers,
  })
  return {
    modelCall: (call) => {
      calls.observe({ task: call.task, by: call.by, why: call.why ?? '' }, call.seconds)
      tokens.inc({ task: call.task, kind: 'input' }, call.inputTokens)
      tokens.inc({ task: call.task, kind: 'output' }, call.outputTokens)
      micros.inc({ task: call.task }, call.micros)
    },
  }
}

function measurePools(pools: ReadonlyMap<string, PoolCounts>, registers: Registers): void {
  const gauge = new Gauge({
    name: 'manara_pg_connections',
    help: 'Database connections',
    labelNames: ['pool', 'state'],
    registers,
    collect() {
      for (const [pool, counts] of pools) {
        gauge.set({ pool, state: 'open' }, counts.totalCount)
        gauge.set({ pool, state: 'idle' }, counts.idleCount)
        gauge.set({ pool, state: 'waited_for' }, counts.waitingCount)
      }
    },
  })
}

/** Starts a stopwatch; call what it gives for the seconds since. Not the wall clock: that one may jump. */
export function startTimer(): () => number {
  const start = process.hrtime.bigint()
  return () => Number(process.hrtime.bigint() - start) / 1e9
}
