import type { ArmChange, Goal } from '@manara/contracts'
import type { Action } from '../../platform/actions/action.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Reaction } from '../../platform/events/reaction.ts'
import type { ArmHit } from '../hosting/index.ts'
import { createArmCounter } from './counter.ts'
import { lookActions } from './look-actions.ts'
import { experimentsReactions } from './reactions.ts'
import type { Heard } from './reactions.ts'
import { runActions } from './run-actions.ts'
import type { Sites } from './run-actions.ts'
import { createExperimentsStore } from './store.ts'

export { experimentsEvents } from './events.ts'

type Deps = { db: Database; clock: Clock; onError: (error: unknown) => void } & Heard
export type RunningTest = { experimentId: string; key: string; goal: Goal; change: ArmChange }

export type Experiments = {
  /** Its actions ask the room of sites, which itself asks this one what runs; so they are made when that room stands. */
  actions(sites: Sites): Action[]
  reactions: Reaction[]
  /** Somebody saw an arm or did what it is for; written down within the second. */
  countArm(hit: ArmHit): void
  /** The tests of a site whose arms are to be on the air, the oldest first. */
  runningTests(workspaceId: string, siteId: string): Promise<RunningTest[]>
  /** Tests whose arms visitors may see, where a deployment brings them. */
  shownTests(workspaceId: string, siteId: string): Promise<string[]>
  close(): Promise<void>
}

/** The room of tests: two arms of a section or a page, shown to visitors by a coin, and what came of it. */
export function createExperiments({ db, clock, onError, ...heard }: Deps): Experiments {
  const store = createExperimentsStore(db)
  const counter = createArmCounter({ store, today: () => clock.now().toISOString().slice(0, 10), onError })
  return {
    actions: (sites) => [...lookActions(store), ...runActions({ store, sites, write: db.write })],
    reactions: experimentsReactions(store, heard),
    countArm: counter.count,
    runningTests: async (workspaceId, siteId) => {
      const rows = await store.read(workspaceId, ({ listRunning }) => listRunning(siteId))
      return rows.map(({ id, key, goal, change }) => ({ experimentId: id, key, goal, change }))
    },
    shownTests: (workspaceId, siteId) => store.read(workspaceId, ({ listShown }) => listShown(siteId)),
    close: counter.close,
  }
}
