import type { z } from 'zod'
import { reaction } from '../../platform/events/reaction.ts'
import type { Reaction } from '../../platform/events/reaction.ts'
import type { ExperimentsStore } from './store.ts'

type Named<P> = { name: `${string}.${string}`; payload: z.ZodType<P> }
export type Heard = {
  /** Events of other rooms; the wiring names them. */
  formSubmitted: Named<{ arms?: { experimentId: string; arm: 'a' | 'b' }[] | undefined }>
  siteDeleted: Named<{ siteId: string }>
}

/** A form that was sent in an arm counts there, once, in the transaction that remembers the event. */
const countConversions = (store: ExperimentsStore, { formSubmitted }: Heard): Reaction =>
  reaction({
    name: 'experiments.count_conversions',
    on: formSubmitted,
    run: async ({ event, once }) => {
      const { arms = [] } = event.payload
      if (arms.length === 0) return
      const day = event.at.toISOString().slice(0, 10)
      await once(async (tx) => {
        await store
          .join(tx)
          .addCounts(arms.map(({ experimentId, arm }) => ({ experiment_id: experimentId, arm, day, visitors: 0, conversions: 1 })))
      })
    },
  })

/** The tests of a site that was deleted go with it. */
const followDeletion = (store: ExperimentsStore, { siteDeleted }: Heard): Reaction =>
  reaction({
    name: 'experiments.follow_deletion',
    on: siteDeleted,
    run: ({ event, once }) =>
      once(async (tx) => {
        await store.join(tx).deleteOfSite(event.payload.siteId)
      }),
  })

export const experimentsReactions = (store: ExperimentsStore, heard: Heard): Reaction[] => [
  countConversions(store, heard),
  followDeletion(store, heard),
]
