/** What stands in an open window. */
export type Count = { used: number; resetsAt: Date }
export type Counting = { name: string; key: string; now: Date; windowMs: number }

/** Where uses are counted. `add` opens a window with the first use and gives what stands after it; `look` counts nothing. */
export type Counter = {
  add(counting: Counting): Promise<Count>
  look(counting: Counting): Promise<Count | undefined>
  /** Takes the last use back: it came to nothing. */
  giveBack(counting: Counting): Promise<void>
}

/** Counts in this process. Bounded: with more keys than that, those whose window opened first are forgotten. */
export function createProcessCounter(maxKeys = 50_000): Counter {
  const counts = new Map<string, Count>()
  const find = ({ name, key, now }: Counting) => {
    const count = counts.get(`${name}|${key}`)
    return count && count.resetsAt > now ? count : undefined
  }
  return {
    add: async (counting) => {
      const id = `${counting.name}|${counting.key}`
      const count = find(counting) ?? { used: 0, resetsAt: new Date(counting.now.getTime() + counting.windowMs) }
      count.used += 1
      if (count.used === 1) {
        counts.delete(id)
        counts.set(id, count)
      }
      if (counts.size > maxKeys)
        for (const oldest of counts.keys()) {
          counts.delete(oldest)
          break
        }
      return { ...count }
    },
    look: async (counting) => {
      const count = find(counting)
      return count && { ...count }
    },
    giveBack: async (counting) => {
      const count = find(counting)
      if (count && count.used > 0) count.used -= 1
    },
  }
}
