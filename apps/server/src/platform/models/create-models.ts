import type { z } from 'zod'
import type { Clock } from '../clock.ts'
import { createAsk } from './ask.ts'
import { createBreaker } from './breaker.ts'
import type { Prices } from './cost.rules.ts'
import type { Ledger } from './ledger.ts'
import type { Patience } from './listen.ts'
import type { Provider } from './provider.ts'
import type { Cost, ModelTask, RulesReason, TaskCall, TaskResult } from './task.ts'
import { noCost } from './task.ts'
import { createTryModel } from './try-model.ts'

/** What happened to one task, for the log and the metrics. `problem` is not for people: it may quote the provider. */
export type TaskNote = {
  task: string
  workspaceId: string
  by: 'model' | 'rules'
  why?: RulesReason
  problem?: string
  ms: number
  cost: Cost
}

export type ModelDeps = {
  /** Absent: everything is answered by rules. */
  provider?: Provider
  ledger: Ledger
  clock: Clock
  prices?: Prices
  patience?: Partial<Patience>
  note?: (note: TaskNote) => void
  warn?: (message: string, error: unknown) => void
}

export type Models = {
  /** Answers a task by the model, or by its rules when the model cannot. Throws only the signal's reason, or what the rules throw. */
  run<I extends z.ZodType, O extends z.ZodType>(task: ModelTask<I, O>, input: z.output<I>, call: TaskCall): Promise<TaskResult<z.output<O>>>
  /** For the health page: is there a model, and does it rest? */
  state(): 'none' | 'closed' | 'open' | 'half_open' | 'limited'
}

const defaultPatience: Patience = { firstTokenMs: 30_000, idleMs: 20_000, wholeMs: 120_000 }
const free: Prices = { inputPerMillion: 0, outputPerMillion: 0 }

/** The one way to a model. Holds no database connection while it waits for one. */
export function createModels(deps: ModelDeps): Models {
  const { provider, clock, ledger, prices = free, warn = () => undefined } = deps
  const breaker = createBreaker(clock)
  const patience = { ...defaultPatience, ...deps.patience }
  const tryModel =
    provider &&
    createTryModel({ ask: createAsk({ provider, ledger, breaker, prices, patience, warn }), model: provider.name, ledger, warn })
  return {
    state: () => (provider ? breaker.state() : 'none'),
    run: async (task, input, call) => {
      call.signal.throwIfAborted()
      const startedAt = clock.now().getTime()
      const tried = tryModel ? await tryModel(task, input, call) : { why: 'no_model' as const, cost: noCost }
      const result: TaskResult<z.output<typeof task.output>> =
        tried.why === undefined
          ? { output: tried.output, by: 'model', cost: tried.cost }
          : { output: task.rules(input), by: 'rules', why: tried.why, cost: tried.cost }
      const { by, why, cost } = result
      deps.note?.({
        task: task.name,
        workspaceId: call.workspaceId,
        by,
        why,
        cost,
        ms: clock.now().getTime() - startedAt,
        problem: 'problem' in tried ? tried.problem : undefined,
      })
      return result
    },
  }
}
