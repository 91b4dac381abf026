import { randomBytes } from 'node:crypto'
import type { Actor, Role } from '../../src/kernel/actor.ts'
import { grantsOfRole } from '../../src/kernel/actor.ts'
import { makeId } from '../../src/kernel/ids.ts'
import type { WriteTools } from '../../src/kernel/store.ts'
import { createDatabase } from '../../src/platform/db/database.ts'
import type { Database } from '../../src/platform/db/database.ts'
import type { Pools } from '../../src/platform/db/pools.ts'
import { createPublisher, createReactionRegistry } from '../../src/platform/events/events.ts'
import type { ReactionRegistry } from '../../src/platform/events/events.ts'
import type { Reaction } from '../../src/platform/events/reaction.ts'

export const newId = (prefix: string): string => makeId(prefix, Date.now(), randomBytes(10))
export const aWorkspaceId = (): string => newId('wsp')

/** Somebody who acts in a workspace, with the rights of a role. */
export const anActor = (workspaceId: string, role: Role = 'owner'): Actor => ({
  kind: 'person',
  id: newId('per'),
  workspaceId,
  role,
  grants: grantsOfRole(role),
})

type Enqueued = { job: string; payload: unknown }

/** The real database with events; jobs are only noted in `enqueued`, nothing works on them. */
export function aStoreDatabase(
  pools: Pools,
  reactions: readonly Reaction[] = [],
): { db: Database; enqueued: Enqueued[]; registry: ReactionRegistry } {
  const enqueued: Enqueued[] = []
  const registry = createReactionRegistry()
  registry.add(...reactions)
  const publish = createPublisher(registry)
  const db = createDatabase({
    app: pools.app,
    sweeper: pools.sweeper,
    toolsFor: (tx): WriteTools => ({
      publish: (kind, payload) =>
        publish(tx, { kind, payload }, async (work) => void enqueued.push({ job: 'platform.react', payload: work })),
      enqueue: async (job, payload) => void enqueued.push({ job: job.name, payload }),
      startRun: async (run, input) => {
        enqueued.push({ job: `run:${run.kind}`, payload: input })
        return newId('run')
      },
      afterCommit: tx.afterCommit,
    }),
  })
  return { db, enqueued, registry }
}
