import type { Blobs } from '../manifest.ts'
import type { HostingStore } from '../store.ts'
import { loadSite } from './loaded-site.ts'
import type { LoadedSite } from './loaded-site.ts'

const freshForMs = 800
const maxBytes = 256 * 1024 * 1024
const maxEntries = 2_000

type Entry = { site: LoadedSite | undefined; checkedAt: number; checking: Promise<void> | undefined }
type Deps = { store: Pick<HostingStore, 'findLiveSite'>; blobs: Blobs; nowMs: () => number }

export type LiveSites = {
  /** The live site of a slug, from memory; looked up again in the background when the answer is older than a second. */
  find(slug: string): Promise<LoadedSite | undefined>
  /** Another deployment is live: the next visitor sees it. */
  forget(slug: string): void
  /** What lies in memory already, without waiting; undefined when it must be looked up. */
  peek(slug: string): LoadedSite | undefined
}

/**
 * Sites on the air in a bounded memory. A publish forgets its slug in every process by a notification; when that is lost,
 * the entry's age makes it be looked up again within the second, so a publish is visible everywhere without trusting the bus.
 */
export function createLiveSites({ store, blobs, nowMs }: Deps): LiveSites {
  const shelf = createShelf(nowMs)

  async function look(slug: string) {
    const row = await store.findLiveSite(slug)
    const known = shelf.get(slug)
    if (known?.site && row && known.site.deploymentId === row.deployment_id) {
      known.checkedAt = nowMs()
      known.checking = undefined
      return
    }
    shelf.keep(slug, row && loadSite(row, blobs))
  }

  function refresh(slug: string, entry: Entry) {
    entry.checking ??= look(slug).catch(() => {
      // The database is away for a moment: what is on the air stays on the air.
      entry.checkedAt = nowMs()
      entry.checking = undefined
    })
  }

  /** What is in memory, looked up again behind the answer when it is older than it may be. */
  function peek(slug: string): LoadedSite | undefined {
    const entry = shelf.get(slug)
    if (!entry?.site) return undefined
    if (nowMs() - entry.checkedAt > freshForMs) refresh(slug, entry)
    return entry.site
  }

  return {
    peek,
    async find(slug) {
      const entry = shelf.get(slug)
      if (entry && !entry.site && nowMs() - entry.checkedAt <= freshForMs) return undefined
      const site = peek(slug)
      if (site) return site
      await look(slug)
      return shelf.get(slug)?.site
    },
    forget: shelf.drop,
  }
}

/** The memory itself: bounded in bytes and in entries, the oldest leave first. */
function createShelf(nowMs: () => number) {
  const entries = new Map<string, Entry>()
  let bytes = 0
  const drop = (slug: string) => {
    bytes -= entries.get(slug)?.site?.bytes ?? 0
    entries.delete(slug)
  }
  return {
    drop,
    get: (slug: string) => entries.get(slug),
    keep(slug: string, site: LoadedSite | undefined) {
      drop(slug)
      entries.set(slug, { site, checkedAt: nowMs(), checking: undefined })
      bytes += site?.bytes ?? 0
      for (const [oldest] of entries) {
        if (bytes <= maxBytes && entries.size <= maxEntries) break
        if (oldest !== slug) drop(oldest)
      }
    },
  }
}
