import type { HostingStore, LiveSiteRow } from '../store.ts'
import { loadSite } from './loaded-site.ts'
import type { Around, LoadedSite } from './loaded-site.ts'
import { createShelf } from './shelf.ts'

const freshForMs = 800
/** Names without a site: remembered apart and briefly, so that made-up names can neither push out sites nor reach the database each time. */
const mostMisses = 1_000

function createMisses(nowMs: () => number) {
  const missedAt = new Map<string, number>()
  return {
    has: (slug: string) => nowMs() - (missedAt.get(slug) ?? -Infinity) <= freshForMs,
    forget: (slug: string) => missedAt.delete(slug),
    keep(slug: string) {
      missedAt.delete(slug)
      missedAt.set(slug, nowMs())
      for (const oldest of missedAt.keys()) if (missedAt.size > mostMisses) missedAt.delete(oldest)
    },
  }
}

type Deps = { store: Pick<HostingStore, 'findLiveSite'>; nowMs: () => number; maxBytes?: number } & Pick<Around, 'blobs' | 'shownTests'>

export type LiveSites = {
  /** The live site of a slug, from memory; looked up again in the background when the answer is older than a second. */
  find(slug: string): Promise<LoadedSite | undefined>
  /** Another deployment is live: the next visitor sees it. */
  forget(slug: string): void
  /** What lies in memory already, without waiting; undefined when it must be looked up. */
  peek(slug: string): LoadedSite | undefined
  /** Calls back when what was in memory of a slug is there no longer. */
  onLeave(hear: (slug: string) => void): void
}

/**
 * Sites on the air in a bounded memory. A publish forgets its slug in every process by a notification; when that is lost,
 * the entry's age makes it be looked up again within the second, so a publish is visible everywhere without trusting the bus.
 */
export function createLiveSites({ store, nowMs, maxBytes, ...around }: Deps): LiveSites {
  const hearers: ((slug: string) => void)[] = []
  const shelf = createShelf({ maxBytes, onLeave: (slug) => hearers.forEach((hear) => hear(slug)) })
  const misses = createMisses(nowMs)
  const looking = new Map<string, Promise<LoadedSite | undefined>>()

  function take(slug: string, row: LiveSiteRow | undefined): LoadedSite | undefined {
    if (!row) {
      shelf.drop(slug)
      misses.keep(slug)
      return undefined
    }
    misses.forget(slug)
    const known = shelf.get(slug)?.site
    const site: LoadedSite =
      known?.deploymentId === row.deployment_id ? known : loadSite(row, { ...around, grew: (bytes) => shelf.grow(slug, site, bytes) })
    shelf.keep(slug, site, nowMs())
    return site
  }

  /** All who ask for one slug at the same time wait for one look. */
  function look(slug: string): Promise<LoadedSite | undefined> {
    const joined = looking.get(slug)
    if (joined) return joined
    const own = store.findLiveSite(slug).then((row) => {
      // Forgotten while the look was under way: what it read may be out of date already, so it is given once and not kept.
      if (looking.get(slug) !== own) return row && loadSite(row, around)
      looking.delete(slug)
      return take(slug, row)
    })
    looking.set(slug, own)
    own.catch(() => looking.get(slug) === own && looking.delete(slug))
    return own
  }

  /** What is in memory, looked up again behind the answer when it is older than it may be. */
  function peek(slug: string): LoadedSite | undefined {
    const entry = shelf.get(slug)
    if (!entry) return undefined
    if (nowMs() - entry.checkedAt > freshForMs) {
      // The database may be away for a moment: what is on the air stays on the air.
      entry.checkedAt = nowMs()
      look(slug).catch(() => undefined)
    }
    return entry.site
  }

  return {
    peek,
    find: async (slug) => peek(slug) ?? (misses.has(slug) ? undefined : look(slug)),
    forget(slug) {
      misses.forget(slug)
      looking.delete(slug)
      shelf.drop(slug)
    },
    onLeave: (hear) => void hearers.push(hear),
  }
}
