import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { forgetBefore } from './rules.ts'
import type { RuleName } from './rules.ts'
import { noteRule, takeRule } from './store.ts'

/** Forgets at most `limit` of what is older than `before`, in all workspaces, in one short transaction. Gives how many it forgot. */
export type Forget = (before: Date, limit: number) => Promise<number>
export type Forgetters = Partial<Record<RuleName, Forget>>

type Log = { info(fields: object, message: string): void; warn(fields: object, message: string): void }
type Deps = { app: Pool; forgetters: Forgetters; clock: Clock; log: Log; batch?: number }

export type Keeper = {
  /** Applies every rule whose day it is and that no other process has; gives what was forgotten by rule. One that fails leaves the others alone. */
  look(): Promise<Partial<Record<RuleName, number>>>
}

const usualBatch = 1_000
/** More than this waits for the next day, so a first clearing of an old house does not fill a night. */
const mostBatches = 2_000

/** Keeps what is kept only for a time to that time: a daily round of small deletions. */
export function createKeeper({ app, forgetters, clock, log, batch = usualBatch }: Deps): Keeper {
  const applyRule = async (rule: RuleName, forget: Forget): Promise<number> => {
    const before = forgetBefore(rule, clock.now())
    let forgotten = 0
    for (let round = 0; round < mostBatches; round += 1) {
      const found = await forget(before, batch)
      forgotten += found
      if (found < batch) break
      await noteRule(app, rule, { forgotten })
      log.info({ rule, forgotten }, 'forgetting what was kept long enough')
    }
    await noteRule(app, rule, { forgotten, endedAt: clock.now() })
    if (forgotten > 0) log.info({ rule, forgotten, before }, 'forgot what was kept long enough')
    return forgotten
  }
  return {
    async look() {
      const done: Partial<Record<RuleName, number>> = {}
      for (const [rule, forget] of Object.entries(forgetters) as [RuleName, Forget][]) {
        if (!(await takeRule(app, rule, clock.now()))) continue
        try {
          done[rule] = await applyRule(rule, forget)
        } catch (error) {
          log.warn({ rule, err: error }, 'a rule of keeping could not be applied; it is tried again')
        }
      }
      return done
    },
  }
}
