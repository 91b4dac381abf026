import type { ArmChange, EditOp } from '@manara/contracts'
import { experiments } from '@manara/contracts'
import { armOps, armSite } from '@manara/site-kit'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { scopeOf } from '../../kernel/store.ts'
import { openAction } from '../../platform/actions/action.ts'
import type { Action, ActionContext, Once } from '../../platform/actions/action.ts'
import type { Database } from '../../platform/db/database.ts'
import type { SiteDescription } from '@manara/contracts'
import { experimentsErrors } from './errors.ts'
import { armPromoted, testCreated, testStarted, testStopped } from './events.ts'
import { presentExperiment } from './present.ts'
import type { ExperimentRow, ExperimentsStore } from './store.ts'

type TestedSite = { description: SiteDescription; revision: number; live?: { version: number; description: SiteDescription } }
type Deploy = z.ZodType<{ siteId?: string | undefined; version?: number | undefined; again?: boolean | undefined }>

/** What this room asks of the one that makes sites; the wiring brings them together. */
export type Sites<S extends TestedSite = TestedSite> = {
  find(workspaceId: string, siteId: string): Promise<S>
  /** Pages that an arm would stand on, as the site is on the air. Throws when the gate holds something against it. */
  tryArm(workspaceId: string, site: S, change: ArmChange): Promise<string[]>
  deployKind: { kind: string; input: Deploy }
  /** The ordinary edit, with the rights of whoever asks. Gives the new revision. */
  edit(context: ActionContext, edit: { id: string; revision: number; ops: EditOp[] }): Promise<number>
}
type Deps = { store: ExperimentsStore; sites: Sites; write: Database['write'] }

/** One transaction; under an Idempotency-Key its answer is kept with it. */
const inOne = <O>(
  { store, write }: Deps,
  { actor, once }: ActionContext & { once: Once<O> },
  work: (writer: Writer) => Promise<O>,
): Promise<O> => write(scopeOf(actor), (tx) => once(tx, () => work(store.join(tx))))
type Writer = ReturnType<ExperimentsStore['join']>

const create = (deps: Deps) =>
  openAction(experiments.createExperiment, async (context, { siteId, name, change, goal }) => {
    const { actor, clock, newId } = context
    const { description } = await deps.sites.find(actor.workspaceId, siteId)
    const arm = armSite(description, change)
    if (!arm) throw experimentsErrors.target_gone()
    if (JSON.stringify(arm) === JSON.stringify(description)) throw experimentsErrors.same_arms()
    const id = newId('exp')
    return inOne(deps, context, async ({ insertExperiment, publish }) => {
      await publish(testCreated, { experimentId: id, siteId })
      // The end of an id is chance, so it names the test among those of its site.
      return presentExperiment(
        await insertExperiment({ id, site_id: siteId, key: id.slice(-8), name, goal, change, status: 'draft', created_at: clock.now() }),
      )
    })
  })

const start = (deps: Deps) =>
  openAction(experiments.startExperiment, async (context, { id }) => {
    const { actor, clock } = context
    const { sites } = deps
    const row = await getRow(deps.store, actor, id)
    const site = await sites.find(actor.workspaceId, row.site_id)
    if (!site.live) throw experimentsErrors.not_live()
    const pages = await sites.tryArm(actor.workspaceId, site, row.change)
    if (pages.length === 0) throw experimentsErrors.target_gone()
    const pageId = pageOf(site.live.description, row.change)

    return inOne(deps, context, async ({ holdSite, listRunning, moveExperiment, publish, startRun }) => {
      await holdSite(row.site_id)
      const other = (await listRunning(row.site_id)).find((one) => one.id !== id && pageOf(site.description, one.change) === pageId)
      if (other) throw experimentsErrors.page_busy({ name: other.name })
      const started = await moveExperiment(id, ['draft', 'running'], { status: 'running', started_at: row.started_at ?? clock.now() })
      if (!started) throw experimentsErrors.over()
      if (row.status === 'draft') await publish(testStarted, { experimentId: id, siteId: row.site_id })
      return {
        ...presentExperiment(started),
        jobId: await startRun(sites.deployKind, { siteId: row.site_id, again: true }, orderOf(context, row)),
      }
    })
  })

const stop = (deps: Deps) =>
  openAction(experiments.stopExperiment, async (context, { id }) => {
    const { actor, clock } = context
    const { sites } = deps
    const row = await getRow(deps.store, actor, id)
    return inOne(deps, context, async ({ moveExperiment, publish, startRun }) => {
      const stopped = await moveExperiment(id, ['draft', 'running'], { status: 'stopped', ended_at: clock.now() })
      if (!stopped) throw experimentsErrors.over()
      await publish(testStopped, { experimentId: id, siteId: row.site_id })
      // A test that never began has nothing on the air to take off.
      if (row.status === 'draft') return presentExperiment(stopped)
      return {
        ...presentExperiment(stopped),
        jobId: await startRun(sites.deployKind, { siteId: row.site_id, again: true }, orderOf(context, row)),
      }
    })
  })

/**
 * Keeps one arm. Arm b becomes the site by an ordinary edit, which undo takes back. It goes on the air at once, unless other changes wait to be published:
 * those are the owner's to bring out, and until then both arms stay as they are.
 */
const promote = (deps: Deps) =>
  openAction(experiments.promoteArm, async (context, { id, arm }) => {
    const { actor, clock } = context
    const { sites } = deps
    const row = await getRow(deps.store, actor, id)
    if (row.status === 'draft') throw experimentsErrors.not_started()
    if (row.status === 'promoted') throw experimentsErrors.over()
    const { description, revision, live } = await sites.find(actor.workspaceId, row.site_id)
    const ops = arm === 'a' ? [] : armOps(description, row.change)
    if (arm === 'b' && (ops.length === 0 || !armSite(description, row.change))) throw experimentsErrors.target_gone()
    const edited = ops.length === 0 ? revision : await sites.edit(context, { id: row.site_id, revision, ops })

    return inOne(deps, context, async ({ moveExperiment, publish, startRun }) => {
      const kept = await moveExperiment(id, ['running', 'stopped'], { status: 'promoted', winner: arm, ended_at: clock.now() })
      if (!kept) throw experimentsErrors.over()
      await publish(armPromoted, { experimentId: id, siteId: row.site_id, arm })
      const version = arm === 'a' ? live?.version : edited
      const isAlone = arm === 'a' || live?.version === revision
      if (!live || !isAlone) return presentExperiment(kept)
      return {
        ...presentExperiment(kept),
        jobId: await startRun(sites.deployKind, { siteId: row.site_id, version }, orderOf(context, row)),
      }
    })
  })

async function getRow(store: ExperimentsStore, { workspaceId }: Actor, id: string): Promise<ExperimentRow> {
  const row = await store.read(workspaceId, ({ findExperiment }) => findExperiment(id))
  if (!row) throw experimentsErrors.experiment_missing()
  return row
}

const pageOf = ({ pages }: SiteDescription, change: ArmChange): string | undefined =>
  change.kind === 'page' ? change.pageId : pages.find(({ sections }) => sections.some(({ id }) => id === change.sectionId))?.id

const orderOf = ({ actor, newId }: ActionContext, { site_id: siteId }: ExperimentRow) => ({
  cause: newId('cause'),
  subject: siteId,
  lane: `deploy:${siteId}`,
  onBehalfOf: actor.kind === 'key' ? actor.createdBy : actor.id,
})

/** Setting up, starting, stopping and ending tests. */
export const runActions = (deps: Deps): Action[] => [create(deps), start(deps), stop(deps), promote(deps)]
