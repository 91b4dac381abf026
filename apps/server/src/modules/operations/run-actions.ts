import { operations } from '@manara/contracts'
import { readAction, writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import type { ReadTx } from '../../platform/db/database.ts'
import { findRun, findRunDetail, listRuns as list, runErrors } from '../../platform/runs/index.ts'
import type { Runs } from '../../platform/runs/index.ts'

type Deps = { runs: Pick<Runs, 'cancelIn' | 'retryIn'> }

const listRuns = readAction(operations.listRuns, async ({ tx }, wish) => list(tx, wish))

const getRun = readAction(operations.getRun, async ({ tx }, { id }) => {
  const run = await findRunDetail(tx, id)
  if (!run) throw runErrors.not_found()
  return run
})

const followRun = readAction(operations.followRun, async ({ tx }, { id }) => {
  if (!(await findRun(tx, id))) throw runErrors.not_found()
  return { runId: id }
})

const view = async (tx: ReadTx, id: string) => {
  const run = await findRun(tx, id)
  if (!run) throw runErrors.not_found()
  return run
}

const cancelRun = ({ runs }: Deps) =>
  writeAction(operations.cancelRun, async ({ tx }, { id }) => {
    await runs.cancelIn(tx, id)
    return view(tx, id)
  })

const retryRun = ({ runs }: Deps) =>
  writeAction(operations.retryRun, async ({ tx }, { id, step }) => {
    await runs.retryIn(tx, id, step)
    return view(tx, id)
  })

/** Seeing, following, stopping and retrying whatever takes time. */
export const runActions = (deps: Deps): Action[] => [listRuns, getRun, followRun, cancelRun(deps), retryRun(deps)]
