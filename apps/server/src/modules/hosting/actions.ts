import { hosting } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../kernel/page.ts'
import { readAction, writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import type { NameActors, NameOf } from '../accounts/index.ts'
import { hostingErrors } from './errors.ts'
import { deploymentRolledBack, siteTakenOffline } from './events.ts'
import type { DeploymentRow, HostingStore } from './store.ts'

export type DeploymentJob = {
  status: 'queued' | 'active' | 'waiting' | 'completed' | 'failed' | 'cancelled'
  progress: number
  text?: string
  url?: string
  error?: string
}
type Deps = {
  store: HostingStore
  urlOf: (slug: string) => string
  wentLive: (slug: string) => void
  nameActors: NameActors
  /** The run of a deployment, from the platform; undefined when there is none of that id in the workspace. */
  findJob: (workspaceId: string, jobId: string) => Promise<DeploymentJob | undefined>
}

const present = (urlOf: Deps['urlOf'], nameOf: NameOf) => (row: DeploymentRow) => ({
  id: row.id,
  siteId: row.site_key.startsWith('site_') ? row.site_key : undefined,
  uploadId: row.upload_id ?? undefined,
  version: row.version ?? undefined,
  url: urlOf(row.slug),
  hash: row.hash,
  files: row.manifest.length,
  bytes: row.manifest.reduce((sum, file) => sum + file.size, 0),
  live: row.live,
  at: row.created_at.toISOString(),
  by: nameOf(row.made_by),
})

const getStatus = ({ findJob }: Deps) =>
  readAction(hosting.getStatus, async ({ actor }, { jobId }) => {
    const job = await findJob(actor.workspaceId, jobId)
    if (!job) throw hostingErrors.job_missing()
    return { ...job, status: job.status === 'waiting' ? ('active' as const) : job.status }
  })

const listDeployments = ({ store, urlOf, nameActors }: Deps) =>
  readAction(hosting.listDeployments, async ({ tx }, { siteId, cursor, limit }) => {
    const rows = await store.look(tx).listDeployments({ siteKey: siteId, after: decodeCursor(cursor), limit })
    const nameOf = await nameActors(
      tx,
      rows.map((row) => row.made_by),
    )
    return pageOf(rows, { limit, cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.id }), present: present(urlOf, nameOf) })
  })

const rollback = ({ store, urlOf, wentLive, nameActors }: Deps) =>
  writeAction(hosting.rollback, async ({ tx }, { id }) => {
    const { findDeployment, setLive, publish } = store.join(tx)
    const deployment = await findDeployment(id)
    if (!deployment) throw hostingErrors.deployment_missing()
    if (!deployment.live) {
      await setLive(deployment.site_key, id)
      await publish(deploymentRolledBack, { deploymentId: id, siteId: deployment.site_key })
      tx.tools.afterCommit(() => wentLive(deployment.slug))
    }
    return present(urlOf, await nameActors(tx, [deployment.made_by]))({ ...deployment, live: true })
  })

const takeOffline = ({ store, wentLive }: Deps) =>
  writeAction(hosting.takeOffline, async ({ tx }, { siteId }) => {
    const { findHosted, setLive, publish } = store.join(tx)
    const hosted = await findHosted(siteId)
    if (!hosted?.live_deployment) throw hostingErrors.site_offline()
    await setLive(siteId, null)
    await publish(siteTakenOffline, { siteId })
    tx.tools.afterCommit(() => wentLive(hosted.slug))
    return {}
  })

/** Everything hosting can do by itself; bringing a site live is a run of the studio's. */
export const hostingActions = (deps: Deps): Action[] => [getStatus(deps), listDeployments(deps), rollback(deps), takeOffline(deps)]
