import type { IncomingMessage, Server } from 'node:http'
import type { NewId } from '../../kernel/ids.ts'
import type { Scope } from '../../kernel/store.ts'
import type { Action } from '../../platform/actions/action.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database, ReadTx, WriteTx } from '../../platform/db/database.ts'
import type { Forgetters } from '../../platform/keeping/index.ts'
import type { RunKind } from '../../platform/runs/index.ts'
import type { NameActors } from '../accounts/index.ts'
import { hostingActions } from './actions.ts'
import type { ArmHit } from './arms-plan.ts'
import { hostingErrors } from './errors.ts'
import { uploadRoute } from './uploads.ts'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'
import type { DeploymentJob } from './actions.ts'
import type { Blobs, BuildFile } from './manifest.ts'
import { claimAddress, hashOf, placeBuild, storeBuild } from './place-build.ts'
import type { Placed, Placing, StoredBuild } from './place-build.ts'
import { clearSiteRun } from './clear-site-run.ts'
import { hostingForgetters } from './clearing.store.ts'
import { followDeletion } from './follow-deletion.ts'
import type { Reaction } from '../../platform/events/reaction.ts'
import { createReceiveForm } from './receive-form.ts'
import { createCoin } from './site-server/coin.ts'
import { createLiveSites } from './site-server/live-sites.ts'
import { createSiteServer } from './site-server/site-server.ts'
import { createHostingStore } from './store.ts'
import type { HostingStore } from './store.ts'
import { createVisitCounter } from './visits.ts'

export { armsFile, armsFolder } from './arms-plan.ts'
export type { ArmHit, ArmsPlan } from './arms-plan.ts'
export { armField } from './site-server/arms.rules.ts'
export { formSubmitted, hostingEvents } from './events.ts'
export { hostingErrors } from './errors.ts'
export type { Blobs, BuildFile, DeploymentJob, Placed, StoredBuild }

type Deps = {
  db: Database
  blobs: Blobs
  clock: Clock
  newId: NewId
  /** Address of the sites, as people see it: `http://localhost:8081`. */
  sitesUrl: string
  findJob: (workspaceId: string, jobId: string) => Promise<DeploymentJob | undefined>
  /** The event by which the studio says that a site is gone; the wiring names it, so hosting need not know the studio. */
  siteDeleted: Parameters<typeof followDeletion>[0]['siteDeleted']
  /** Who stands in records, by name. */
  nameActors: NameActors
  identify: (request: FastifyRequest) => Promise<Actor>
  takeUploadLimit: (workspaceId: string) => Promise<void>
  takeFormLimit: (address: string) => Promise<void>
  addressOf: (request: IncomingMessage) => string
  listen: (channel: string, onMessage: (message: string) => void) => Promise<() => Promise<void>>
  notify: (channel: string, message: string) => void
  onError: (error: unknown) => void
  /** Somebody saw an arm of a test first, or followed a tracked link in it. */
  countArm: (hit: ArmHit) => void
  /** Tests of a site whose arms visitors may see. */
  shownTests: (workspaceId: string, siteId: string) => Promise<readonly string[]>
}

export type LiveState = { slug: string; liveUrl?: string; liveVersion?: number }

export type Hosting = {
  actions: Action[]
  reactions: Reaction[]
  runs: RunKind[]
  forgetters: Forgetters
  routes: FastifyPluginAsync
  siteServer: Server
  /** The address a site has or gets, for ever; claimed from its name the first time. */
  claimAddress(tx: WriteTx, site: { siteKey: string; name: string }): Promise<string>
  /** An upload's files as a build that is stored already. Throws `hosting.upload_missing`. */
  findUpload(workspaceId: string, uploadId: string): Promise<StoredBuild>
  /** Puts a build's bytes where every process finds them; repeatable. */
  storeBuild(scope: Scope, build: { siteKey: string; files: readonly BuildFile[] }): Promise<StoredBuild>
  /** Makes a stored build live inside the caller's transaction. */
  placeBuild(tx: WriteTx, placing: Placing): Promise<Placed>
  /** Where sites stand on the air, by site id; sites that were never published are absent. */
  liveStates(tx: ReadTx, siteIds: readonly string[]): Promise<Map<string, LiveState>>
  urlOf(slug: string): string
  close(): Promise<void>
}

const liveChannel = 'manara_sites'
const uploadKeptMs = 23 * 3_600_000

/** The room of sites on the air: builds, deployments, the site server, forms and visit counts. */
export async function createHosting(deps: Deps): Promise<Hosting> {
  const { db, blobs, clock, newId, onError } = deps
  const store = createHostingStore(db)
  const nowMs = () => clock.now().getTime()
  const sites = createLiveSites({ store, blobs, nowMs, shownTests: deps.shownTests })
  const stopListening = await deps.listen(liveChannel, (slug) => sites.forget(slug))
  const wentLive = (slug: string) => {
    sites.forget(slug)
    deps.notify(liveChannel, slug)
  }
  const urlOf = (slug: string) => siteUrl(deps.sitesUrl, slug)
  const visits = createVisitCounter({ store, today: () => clock.now().toISOString().slice(0, 10), onError })
  const receiveForm = createReceiveForm({ urlOf, store, clock, newId, takeLimit: deps.takeFormLimit, addressOf: deps.addressOf })
  const siteServer = createSiteServer({
    sites,
    bases: [...new Set(['localhost', new URL(deps.sitesUrl).hostname])],
    countVisit: (site, page) => visits.count(site.workspaceId, site.siteKey, page),
    receiveForm,
    onError,
    nowMs,
    arms: { coin: createCoin(), count: deps.countArm },
  })

  return {
    actions: hostingActions({ store, urlOf, wentLive, findJob: deps.findJob, nameActors: deps.nameActors }),
    reactions: [followDeletion({ store, siteDeleted: deps.siteDeleted, wentLive })],
    runs: [clearSiteRun({ blobs })],
    forgetters: hostingForgetters(db),
    routes: uploadRoute({ store, blobs, clock, newId, identify: deps.identify, takeLimit: deps.takeUploadLimit }),
    siteServer,
    claimAddress: async (tx, site) => urlOf(await claimAddress(tx, site, { store, clock })),
    findUpload: (workspaceId, uploadId) => findUpload(store, { workspaceId, uploadId, nowMs: nowMs() }),
    storeBuild: (scope, build) => storeBuild({ store, blobs }, scope, build),
    placeBuild: (tx, placing) => placeBuild(tx, placing, { store, blobs, clock, newId, wentLive, urlOf }),
    liveStates: async (tx, siteIds) =>
      new Map((await store.look(tx).listHosted(siteIds)).map((one) => [one.site_key, liveState(one, urlOf)])),
    urlOf,
    async close() {
      await stopListening()
      await visits.close()
    },
  }
}

type AskedUpload = { workspaceId: string; uploadId: string; nowMs: number }

async function findUpload(store: HostingStore, { workspaceId, uploadId, nowMs }: AskedUpload): Promise<StoredBuild> {
  const upload = await store.read(workspaceId, (reader) => reader.findUpload(uploadId))
  // Its bytes wait a day for a deployment to keep them.
  if (!upload || nowMs - upload.created_at.getTime() > uploadKeptMs) throw hostingErrors.upload_missing()
  return { manifest: upload.manifest, hash: hashOf(upload.manifest) }
}

const liveState = (
  hosted: { slug: string; live_deployment: string | null; version: number | null },
  urlOf: Hosting['urlOf'],
): LiveState => ({
  slug: hosted.slug,
  ...(hosted.live_deployment ? { liveUrl: urlOf(hosted.slug), liveVersion: hosted.version ?? undefined } : {}),
})

/** A site's own host below the sites' address; where that is a bare IP address, which can have no names below it, the shared path. */
function siteUrl(sitesUrl: string, slug: string): string {
  const url = new URL(sitesUrl)
  if (/^[\d.]+$|^\[/.test(url.hostname)) return new URL(`/s/${slug}/`, url).href
  url.hostname = `${slug}.${url.hostname}`
  return url.href
}
