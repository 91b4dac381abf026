import type { experiments } from '@manara/contracts'
import type { z } from 'zod'
import type { ExperimentRow } from './store.ts'

/** A stored test as people see it. */
export const presentExperiment = (row: ExperimentRow): z.input<typeof experiments.ExperimentView> => ({
  id: row.id,
  siteId: row.site_id,
  name: row.name,
  change: row.change,
  goal: row.goal,
  status: row.status,
  winner: row.winner ?? undefined,
  createdAt: row.created_at.toISOString(),
  startedAt: row.started_at?.toISOString(),
  endedAt: row.ended_at?.toISOString(),
})
