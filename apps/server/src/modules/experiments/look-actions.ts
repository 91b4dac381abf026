import { experiments } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../kernel/page.ts'
import { readAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import { experimentsErrors } from './errors.ts'
import { presentExperiment } from './present.ts'
import { resultOf } from './result.rules.ts'
import { daysNeeded, powerOf } from './statistics/power.rules.ts'
import type { ExperimentRow, ExperimentsStore } from './store.ts'

const cursorOf = (row: ExperimentRow) => ({ at: row.created_at.toISOString(), id: row.id })

const list = (store: ExperimentsStore) =>
  readAction(experiments.listExperiments, async ({ tx }, { siteId, cursor, limit }) => {
    const rows = await store.look(tx).listExperiments({ siteId, after: decodeCursor(cursor), limit })
    return pageOf(rows, { limit, cursorOf, present: presentExperiment })
  })

const get = (store: ExperimentsStore) =>
  readAction(experiments.getExperiment, async ({ tx }, { id }) => {
    const { findExperiment, listCounts } = store.look(tx)
    const [row, counts] = await Promise.all([findExperiment(id), listCounts(id)])
    if (!row) throw experimentsErrors.experiment_missing()
    return { ...presentExperiment(row), result: resultOf(counts) }
  })

const plan = () =>
  readAction(experiments.planExperiment, async (_context, { days, ...wish }) => {
    const needed = daysNeeded(wish)
    return {
      power: Math.min(1, powerOf({ ...wish, days })),
      ...(needed === undefined ? {} : { daysForFourOfFive: needed, visitorsForFourOfFive: needed * wish.visitorsPerDay }),
    }
  })

/** Looking at tests, and reckoning one in advance. */
export const lookActions = (store: ExperimentsStore): Action[] => [list(store), get(store), plan()]
