import type { LoadedSite } from './loaded-site.ts'

const usualBytes = 256 * 1024 * 1024
const mostSites = 2_000

export type Entry = { site: LoadedSite; checkedAt: number; bytes: number }
type Options = { maxBytes?: number; onLeave: (slug: string) => void }

/** The memory of sites: bounded in bytes and in sites. Who was not asked for longest leaves first. */
export function createShelf({ maxBytes = usualBytes, onLeave }: Options) {
  const entries = new Map<string, Entry>()
  let bytes = 0
  const drop = (slug: string) => {
    const entry = entries.get(slug)
    if (!entry) return
    bytes -= entry.bytes
    entries.delete(slug)
    onLeave(slug)
  }
  const makeRoom = (newest: string) => {
    for (const oldest of entries.keys()) {
      if (bytes <= maxBytes && entries.size <= mostSites) return
      if (oldest !== newest) drop(oldest)
    }
  }
  return {
    drop,
    get: (slug: string) => entries.get(slug),
    bytes: () => bytes,
    /** Puts a site in its place, last to leave. */
    keep(slug: string, site: LoadedSite, checkedAt: number) {
      const known = entries.get(slug)
      if (known && known.site !== site) drop(slug)
      const entry = entries.get(slug) ?? { site, checkedAt, bytes: site.bytes }
      if (!entries.delete(slug)) bytes += entry.bytes
      entries.set(slug, { ...entry, checkedAt })
      makeRoom(slug)
    },
    /** A site's files were read into memory; one that left meanwhile takes no room here. */
    grow(slug: string, site: LoadedSite, by: number) {
      const entry = entries.get(slug)
      if (entry?.site !== site) return
      entry.bytes += by
      bytes += by
      makeRoom(slug)
    },
  }
}
