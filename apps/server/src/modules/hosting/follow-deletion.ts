import type { z } from 'zod'
import { reaction } from '../../platform/events/reaction.ts'
import type { Reaction } from '../../platform/events/reaction.ts'
import { clearSite } from './clear-site-run.ts'
import { markDeleted } from './clearing.store.ts'
import { siteTakenOffline } from './events.ts'
import type { HostingStore } from './store.ts'

type SiteDeleted = { name: `${string}.${string}`; payload: z.ZodType<{ siteId: string }> }
type Deps = { store: HostingStore; siteDeleted: SiteDeleted; wentLive: (slug: string) => void }

/**
 * A site that was deleted in the studio leaves the air for ever, and a run clears away what belonged to it. Its slug stays taken: an old address must
 * never show somebody else's site.
 */
export function followDeletion({ store, siteDeleted, wentLive }: Deps): Reaction {
  return reaction({
    name: 'hosting.follow_deletion',
    on: siteDeleted,
    run: ({ event, once, clock }) =>
      once(async (tx) => {
        const { findHosted, publish, startRun } = store.join(tx)
        const { siteId } = event.payload
        const hosted = await findHosted(siteId)
        if (!hosted) return
        await markDeleted(tx, siteId, clock.now())
        await startRun(clearSite, { siteKey: siteId }, { cause: `deleted:${siteId}`, subject: siteId })
        if (hosted.live_deployment) await publish(siteTakenOffline, { siteId })
        tx.tools.afterCommit(() => wentLive(hosted.slug))
      }),
  })
}
