import type { z } from 'zod'
import { reaction } from '../../platform/events/reaction.ts'
import type { Reaction } from '../../platform/events/reaction.ts'
import { siteTakenOffline } from './events.ts'
import type { HostingStore } from './store.ts'

type SiteDeleted = { name: `${string}.${string}`; payload: z.ZodType<{ siteId: string }> }

/** A site that was deleted in the studio leaves the air. Its slug stays taken: an old address must never show somebody else's site. */
export function followDeletion({
  store,
  siteDeleted,
  wentLive,
}: {
  store: HostingStore
  siteDeleted: SiteDeleted
  wentLive: (slug: string) => void
}): Reaction {
  return reaction({
    name: 'hosting.follow_deletion',
    on: siteDeleted,
    run: ({ event, once }) =>
      once(async (tx) => {
        const { findHosted, setLive, publish } = store.join(tx)
        const { siteId } = event.payload
        const hosted = await findHosted(siteId)
        if (!hosted?.live_deployment) return
        await setLive(siteId, null)
        await publish(siteTakenOffline, { siteId })
        tx.tools.afterCommit(() => wentLive(hosted.slug))
      }),
  })
}
