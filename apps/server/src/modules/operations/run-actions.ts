import { operations } from '@manara/contracts'
import { openAction, readAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import type { Database } from '../../platform/db/database.ts'
import { findRun, findRunDetail, listRuns as list, runErrors } from '../../platform/runs/index.ts'
import type { Runs } from '../../platform/runs/index.ts'

type Deps = { runs: Pick<Runs, 'cancel' | 'retry'>; db: Database }

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

const view = async ({ db }: Deps, workspaceId: string, id: string) => {
  const run = await db.read(workspaceId, (tx) => findRun(tx, id))
  if (!run) throw runErrors.not_found()
  return run
}

const cancelRun = (deps: Deps) =>
  openAction(operations.cancelRun, async ({ actor }, { id }) => {
    await deps.runs.cancel(actor.workspaceId, id)
    return view(deps, actor.workspaceId, id)
  })

const retryRun = (deps: Deps) =>
  openAction(operations.retryRun, async ({ actor }, { id, step }) => {
    await deps.runs.retry(actor.workspaceId, id, step)
    return view(deps, actor.workspaceId, id)
  })

/** Seeing, following, stopping and retrying whatever takes time. */
export const runActions = (deps: Deps): Action[] => [listRuns, getRun, followRun, cancelRun(deps), retryRun(deps)]
