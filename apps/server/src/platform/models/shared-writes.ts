import type { Database, WriteTx } from '../db/database.ts'

type Waiting = { work: (tx: WriteTx) => Promise<unknown>; resolve: (value: never) => void; reject: (error: unknown) => void }
export type SharedWrites = <T>(workspaceId: string, work: (tx: WriteTx) => Promise<T>) => Promise<T>

/** As many as one transaction takes along. */
const atMost = 100

/**
 * Lets small writes of one workspace share a transaction: whoever comes while one is open goes with the next.
 * All of them want the same row, and a thousand transactions queueing for it would take seconds and every connection.
 */
export function createSharedWrites(db: Database, actor: string): SharedWrites {
  const lines = new Map<string, Waiting[]>()

  const together = (workspaceId: string, batch: Waiting[]) => db.write({ workspaceId, actor }, async (tx) => {
    const results: unknown[] = []
    for (const { work } of batch) results.push(await work(tx))
    return results
  })

  const write = async (workspaceId: string, batch: Waiting[]): Promise<void> => {
    try {
      const results = await together(workspaceId, batch)
      batch.forEach(({ resolve }, place) => resolve(results[place] as never))
    } catch (error) {
      // One bad write must not take the others along: each gets a transaction of its own.
      if (batch.length === 1) batch[0]?.reject(error)
      else for (const single of batch) await write(workspaceId, [single])
    }
  }

  const drain = async (workspaceId: string, line: Waiting[]): Promise<void> => {
    while (line.length > 0) await write(workspaceId, line.splice(0, atMost))
    lines.delete(workspaceId)
  }

  return (workspaceId, work) => new Promise((resolve, reject) => {
    const line = lines.get(workspaceId) ?? []
    line.push({ work, resolve, reject })
    if (lines.has(workspaceId)) return
    lines.set(workspaceId, line)
    void drain(workspaceId, line)
  })
}
