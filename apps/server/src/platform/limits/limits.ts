import type { Pool } from 'pg'
import { commonErrors } from '../../kernel/errors.ts'
import type { Clock } from '../clock.ts'
import { rateLimits } from './catalogue.ts'
import type { LimitName, RateLimit } from './catalogue.ts'
import { createProcessCounter } from './counter.ts'
import type { Count } from './counter.ts'
import { limitKey } from './limit-key.rules.ts'
import type { Subject } from './limit-key.rules.ts'
import { createDatabaseCounter } from './store.ts'

/** How much of a limit is used. `resetsAt` is absent while nothing is. */
export type LimitView = { name: LimitName; title: string; used: number; of: number; resetsAt?: Date }

export type Limits = {
  /** Counts one use. Throws `request.limited` with the seconds to wait when there is none left. */
  take(name: LimitName, subject: Subject): Promise<LimitView>
  /** What is left, without using any. */
  peek(name: LimitName, subject: Subject): Promise<LimitView>
  /** Takes a use back that came to nothing, such as a sign-in that worked. */
  giveBack(name: LimitName, subject: Subject): Promise<void>
  /** All limits that count what the subject gives, to show before they hit. */
  peekAll(subject: Subject): Promise<LimitView[]>
  /** Forgets windows that are over. Gives how many. */
  sweep(): Promise<number>
}

/** Bounds how often something may be done, by the catalogue. `bounds` replaces numbers of it, for tests and for operators. */
export function createLimits({
  app,
  clock,
  bounds = {},
}: {
  app: Pool
  clock: Clock
  bounds?: Partial<Record<LimitName, number>>
}): Limits {
  const database = createDatabaseCounter(app)
  const counters = { database, process: createProcessCounter() }
  const limitOf = (name: LimitName): RateLimit => ({ ...rateLimits[name], of: bounds[name] ?? rateLimits[name].of })
  const counting = (name: LimitName, subject: Subject) => ({
    name,
    key: limitKey(limitOf(name).per, subject),
    now: clock.now(),
    windowMs: limitOf(name).windowMs,
  })
  const view = (name: LimitName, count: Count | undefined): LimitView => {
    const { title, of } = limitOf(name)
    return { name, title, of, used: Math.min(count?.used ?? 0, of), ...(count ? { resetsAt: count.resetsAt } : {}) }
  }

  const peek: Limits['peek'] = async (name, subject) => view(name, await counters[limitOf(name).where].look(counting(name, subject)))
  return {
    peek,
    take: async (name, subject) => {
      const use = counting(name, subject)
      const count = await counters[limitOf(name).where].add(use)
      if (count.used > limitOf(name).of)
        throw commonErrors.limited({
          limit: name,
          retryAfterSeconds: Math.max(1, Math.ceil((count.resetsAt.getTime() - use.now.getTime()) / 1000)),
        })
      return view(name, count)
    },
    giveBack: (name, subject) => counters[limitOf(name).where].giveBack(counting(name, subject)),
    peekAll: (subject) => {
      const known = { account: subject.account, address: subject.address, workspace: subject.workspaceId }
      const names = (Object.keys(rateLimits) as LimitName[]).filter((name) => known[rateLimits[name].per] !== undefined)
      return Promise.all(names.map((name) => peek(name, subject)))
    },
    sweep: () => database.sweep(clock.now()),
  }
}
