const mostAddresses = 5_000
/** Longer ones are made up: endless queries, ports with a thousand digits. */
const longestAddress = 400

export type HotAddresses<T> = {
  find(address: string): T | undefined
  /** Keeps what an address led to. Addresses that anybody can make up without end are not kept. */
  keep(address: string, slug: string, found: T): void
  /** A site changed or left the memory: whatever is kept of it here would hold its old bytes. */
  leave(slug: string): void
  size(): number
}

/** Addresses that led to a page lately, so that the next visitor needs no look at all. Emptied when it is full. */
export function createHotAddresses<T>(): HotAddresses<T> {
  const byAddress = new Map<string, T>()
  const bySlug = new Map<string, string[]>()
  return {
    find: (address) => byAddress.get(address),
    keep(address, slug, found) {
      if (address.includes('?') || address.length > longestAddress) return
      if (byAddress.size >= mostAddresses) {
        byAddress.clear()
        bySlug.clear()
      }
      const known = bySlug.get(slug) ?? []
      if (!byAddress.has(address)) known.push(address)
      bySlug.set(slug, known)
      byAddress.set(address, found)
    },
    leave(slug) {
      for (const address of bySlug.get(slug) ?? []) byAddress.delete(address)
      bySlug.delete(slug)
    },
    size: () => byAddress.size,
  }
}
