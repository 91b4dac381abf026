import { createHash } from 'node:crypto'
import type { NewId } from '../../kernel/ids.ts'
import type { Scope } from '../../kernel/store.ts'
import type { WriteTx } from '../../platform/db/database.ts'
import type { Clock } from '../../platform/clock.ts'
import { sitePublished } from './events.ts'
import type { Blobs, BuildFile, ManifestFile } from './manifest.ts'
import { slugCandidates } from './slug.rules.ts'
import type { HostingStore } from './store.ts'

/** What `storeBuild` made of a build's bytes; small enough to be a step's result. */
export type StoredBuild = { hash: string; manifest: ManifestFile[] }

/**
 * Puts the bytes of a build into the file store; files that the live deployment has already are not put again.
 * Repeating it changes nothing. What is never placed is swept after a day.
 */
export async function storeBuild(
  { store, blobs }: { store: HostingStore; blobs: Blobs },
  scope: Scope,
  { siteKey, files }: { siteKey: string; files: readonly BuildFile[] },
): Promise<StoredBuild> {
  const known = await store.read(scope.workspaceId, async ({ findHosted, findDeployment }) => {
    const live = (await findHosted(siteKey))?.live_deployment
    const deployment = live ? await findDeployment(live) : undefined
    return new Map(deployment?.manifest.map((file) => [file.sha256, file.fileId]))
  })
  const manifest = await Promise.all(
    files.map(async (file): Promise<ManifestFile> => {
      const sha256 = createHash('sha256').update(file.body).digest('hex')
      const fileId = known.get(sha256) ?? (await blobs.put(scope, file)).fileId
      return { path: file.path, type: file.type, size: file.body.byteLength, sha256, fileId }
    }),
  )
  manifest.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { manifest, hash: hashOf(manifest) }
}

/** Names a build by its paths and bytes, in order. */
export const hashOf = (manifest: readonly ManifestFile[]): string =>
  createHash('sha256')
    .update(JSON.stringify(manifest.map(({ path, sha256 }) => [path, sha256])))
    .digest('hex')

export type Placing = { siteKey: string; name: string; build: StoredBuild; version?: number; uploadId?: string; scripts: boolean }
export type Placed = { deploymentId: string; slug: string; unchanged: boolean }
type Deps = {
  store: HostingStore
  blobs: Blobs
  clock: Clock
  newId: NewId
  wentLive: (slug: string) => void
  urlOf: (slug: string) => string
}

/** Makes a stored build the live one, in one transaction. A site's slug is claimed once and stays; a build that is live already writes nothing. */
export async function placeBuild(tx: WriteTx, placing: Placing, { store, blobs, clock, newId, wentLive, urlOf }: Deps): Promise<Placed> {
  const { insertDeployment, setLive, publish } = store.join(tx)
  const slug = await claimAddress(tx, placing, { store, clock })
  const live = await liveDeployment(tx, placing.siteKey, store)
  if (live?.hash === placing.build.hash) return { deploymentId: live.id, slug, unchanged: true }

  for (const { fileId } of placing.build.manifest) await blobs.keep(tx, fileId)
  const id = newId('dep')
  await insertDeployment({
    id,
    site_key: placing.siteKey,
    upload_id: placing.uploadId ?? null,
    version: placing.version ?? null,
    hash: placing.build.hash,
    manifest: placing.build.manifest,
    scripts: placing.scripts,
    made_by: tx.scope.actor,
    created_at: clock.now(),
  })
  await setLive(placing.siteKey, id)
  await publish(sitePublished, {
    deploymentId: id,
    siteId: placing.siteKey,
    url: urlOf(slug),
    hash: placing.build.hash,
    version: placing.version,
  })
  tx.tools.afterCommit(() => wentLive(slug))
  return { deploymentId: id, slug, unchanged: false }
}

async function liveDeployment(tx: WriteTx, siteKey: string, store: HostingStore) {
  const { findHosted, findDeployment } = store.join(tx)
  const id = (await findHosted(siteKey))?.live_deployment
  return id ? findDeployment(id) : undefined
}

/** The permanent slug of a site; claimed from its name the first time, the same ever after. */
export async function claimAddress(
  tx: WriteTx,
  { siteKey, name }: Pick<Placing, 'siteKey' | 'name'>,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<string> {
  const { findHosted, claimSlug } = store.join(tx)
  const hosted = await findHosted(siteKey)
  if (hosted) return hosted.slug
  for (const slug of slugCandidates(name, siteKey)) {
    if (
      await claimSlug({ site_key: siteKey, slug, live_deployment: null, owner_language: 'en', created_at: clock.now(), deleted_at: null })
    )
      return slug
  }
  throw new Error(`no free slug for ${siteKey}`)
}
