import type { ReadTx } from '../../../platform/db/database.ts'
import { findRun } from '../../../platform/runs/index.ts'
import type { MessageRow, StudioReader } from '../store.ts'

type State = MessageRow['state']

/** How a run stands, said of the message it answers. A run that ends without its answer (cancelled, failed) leaves no mark on the message itself. */
const stateOfRun: Partial<Record<string, State>> = {
  active: 'working',
  waiting: 'waiting',
  completed: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
}
const isAtWork = ({ state }: { state: State }) => state === 'waiting' || state === 'working'

/** The messages with their state as their runs tell it. */
export const withTrueStates = (tx: ReadTx, rows: readonly MessageRow[]): Promise<MessageRow[]> =>
  Promise.all(
    rows.map(async (row) => {
      if (row.author !== 'owner' || row.run_id === null || !isAtWork(row)) return row
      const run = await findRun(tx, row.run_id)
      return { ...row, state: run === undefined ? 'failed' : (stateOfRun[run.status] ?? row.state) }
    }),
  )

/** The chat's messages that are at work or waiting, oldest first, and those that only seem so. */
export async function activeMessages(
  tx: ReadTx,
  { reader, siteId }: { reader: StudioReader; siteId: string },
): Promise<{ active: MessageRow[]; over: MessageRow[] }> {
  const rows = await withTrueStates(tx, await reader.unfinishedMessages(siteId))
  return { active: rows.filter(isAtWork), over: rows.filter((row) => !isAtWork(row)) }
}
