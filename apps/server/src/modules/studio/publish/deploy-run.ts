import { z } from 'zod'
import { scopeOf } from '../../../kernel/store.ts'
import type { WriteTx } from '../../../platform/db/database.ts'
import { defineRun, sequence } from '../../../platform/runs/index.ts'
import type { OpenStepContext, RunKind, WriteStepContext } from '../../../platform/runs/index.ts'
import type { BuildCache } from '@manara/site-build'
import type { MediaSourceOf } from '../media/actions.ts'
import type { Hosting, Placed, StoredBuild } from '../../hosting/index.ts'
import { hostingErrors } from '../../hosting/index.ts'
import { studioErrors } from '../errors.ts'
import { firstText } from '../present.ts'
import { descriptionAt } from '../save-version.ts'
import type { StudioStore } from '../store.ts'
import { buildArms } from './build-arms.ts'
import type { RunningTest } from './build-arms.ts'
import { blocking, buildAndCheck, formPath } from './rendering.ts'
import { spoken } from './findings.ts'

export const DeployInput = z.object({
  siteId: z.string().optional(),
  uploadId: z.string().optional(),
  version: z.number().int().optional(),
  /** The version that is on the air when the run comes to it, built anew: its tests changed. */
  again: z.boolean().optional(),
})
type Deploy = z.infer<typeof DeployInput>
export type TellOwner = (tx: WriteTx, told: { personId: string; site: string; url: string; lang: string }) => Promise<void>
export type PublishDeps = {
  store: StudioStore
  hosting: Hosting
  cache: BuildCache
  tellOwner: TellOwner
  media: MediaSourceOf
  runningTests: RunningTests
}
export type RunningTests = (workspaceId: string, siteId: string) => Promise<RunningTest[]>
export const deployKind = { kind: 'studio.deploy', input: DeployInput }

const result = <T>(results: ReadonlyMap<string, unknown>, key: string) => results.get(key) as T

/** A site or an upload on its way to the air: its address, its bytes, then the switch. */
export function deployRun(deps: PublishDeps): RunKind {
  return defineRun({
    kind: 'studio.deploy',
    title: 'Put a site live',
    input: DeployInput,
    maxAgeMs: 15 * 60_000,
    priority: 'interactive',
    plan: sequence<Deploy>(
      [
        { step: 'address', title: 'Address', input: ({ input }) => input },
        { step: 'build', title: 'Pages and fonts', input: ({ input, results }) => ({ ...input, ...result<Address>(results, 'address') }) },
        {
          step: 'live',
          title: 'Live',
          input: ({ input, results }) => ({
            ...input,
            ...result<Address>(results, 'address'),
            build: result<StoredBuild | undefined>(results, 'build'),
          }),
        },
      ],
      ({ results }) => result(results, 'live'),
    ),
    steps: {
      address: { effect: 'write', may: 'hosting:edit', timeoutMs: 10_000, run: (context, input: Deploy) => address(context, input, deps) },
      build: {
        effect: 'read',
        may: 'hosting:edit',
        timeoutMs: 60_000,
        run: (context, input: Deploy & Address) => build(context, input, deps),
      },
      live: { effect: 'write', may: 'hosting:edit', timeoutMs: 15_000, run: (context, input: Live) => goLive(context, input, deps) },
    },
  }) as RunKind
}

type Address = { url: string; name: string; lang: string; version?: number }

async function address(context: WriteStepContext, { siteId, uploadId, again }: Deploy, { store, hosting }: PublishDeps): Promise<Address> {
  if (siteId === undefined) {
    const siteKey = uploadId ?? ''
    return { url: await hosting.claimAddress(context.tx, { siteKey, name: siteKey }), name: siteKey, lang: 'en' }
  }
  const site = await store.look(context.tx).findSite(siteId)
  if (!site) throw studioErrors.site_missing()
  const { description } = site
  const name = firstText(description.name, description.languages) || 'site'
  const live = again ? (await hosting.liveStates(context.tx, [siteId])).get(siteId)?.liveVersion : undefined
  return {
    url: await hosting.claimAddress(context.tx, { siteKey: siteId, name }),
    name,
    lang: description.languages[0] ?? 'en',
    ...(live === undefined ? {} : { version: live }),
  }
}

/** Rendered from the version that was asked for, whatever was changed since. Nothing is kept of an upload: its bytes are stored already. */
async function build(
  context: OpenStepContext,
  { siteId, version, url, lang }: Deploy & Address,
  { store, hosting, cache, media, runningTests }: PublishDeps,
): Promise<StoredBuild | undefined> {
  if (siteId === undefined) return undefined
  const description = await store.read(context.workspaceId, async (reader) => {
    const site = await reader.findSite(siteId)
    if (!site) throw studioErrors.site_missing()
    return descriptionAt(reader, site, version ?? site.revision)
  })
  const options = { baseUrl: url, formAction: formPath, cache, media: media(context.workspaceId) }
  const { build: made, findings } = await buildAndCheck(description, options)
  const arms = await buildArms({ site: description, build: made, tests: await runningTests(context.workspaceId, siteId) }, options)
  const blocks = [...blocking(findings), ...arms.blocks]
  if (blocks.length > 0) throw hostingErrors.gate_blocked({ findings: blocks.map((finding) => spoken(finding, lang)) })
  const files = [...[...made.files].map(([path, { body, type }]) => ({ path, type, body })), ...arms.files]
  return hosting.storeBuild(scopeOf(context.actor), { siteKey: siteId, files })
}

type Live = Deploy & Address & { build?: StoredBuild }

async function goLive(
  context: WriteStepContext,
  { siteId, uploadId, version, again, url, name, lang, build: stored }: Live,
  { store, hosting, tellOwner }: PublishDeps,
): Promise<Placed & { url: string }> {
  // Held to the end: a site deleted meanwhile must not come on the air after it was taken off.
  if (siteId !== undefined && !(await store.join(context.tx).holdSite(siteId))) throw studioErrors.site_missing()
  const whole = stored ?? (await hosting.findUpload(context.workspaceId, uploadId ?? ''))
  const placed = await hosting.placeBuild(context.tx, {
    siteKey: siteId ?? uploadId ?? '',
    name,
    build: whole,
    version,
    uploadId,
    scripts: siteId === undefined,
  })
  // The version was on the air before: that its tests changed is no news by mail.
  if (!placed.unchanged && !again) await tellOwner(context.tx, { personId: context.actor.onBehalfOf, site: name, url, lang })
  return { ...placed, url }
}
