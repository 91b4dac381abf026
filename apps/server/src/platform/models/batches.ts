type Waiting<I, O> = { item: I; resolve: (value: O) => void; reject: (error: unknown) => void }
type Work<I, O> = (workspaceId: string, items: readonly I[]) => Promise<readonly O[]>

/** As many as one transaction takes along. */
const atMost = 500

/**
 * Lets small writes of one workspace share a transaction: whoever comes while one is open goes with the next.
 * All of them want the same row, and a thousand transactions queueing for it would take seconds and every connection.
 */
export function createBatches<I, O>(work: Work<I, O>): (workspaceId: string, item: I) => Promise<O> {
  const lines = new Map<string, Waiting<I, O>[]>()

  const write = async (workspaceId: string, batch: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      const results = await work(
        workspaceId,
        batch.map(({ item }) => item),
      )
      batch.forEach(({ resolve }, place) => resolve(results[place] as O))
    } catch (error) {
      // One bad write must not take the others along: each gets a transaction of its own.
      if (batch.length === 1) batch[0]?.reject(error)
      else for (const single of batch) await write(workspaceId, [single])
    }
  }

  const drain = async (workspaceId: string, line: Waiting<I, O>[]): Promise<void> => {
    while (line.length > 0) await write(workspaceId, line.splice(0, atMost))
    lines.delete(workspaceId)
  }

  return (workspaceId, item) =>
    new Promise((resolve, reject) => {
      const line = lines.get(workspaceId) ?? []
      line.push({ item, resolve, reject })
      if (lines.has(workspaceId)) return
      lines.set(workspaceId, line)
      void drain(workspaceId, line)
    })
}
