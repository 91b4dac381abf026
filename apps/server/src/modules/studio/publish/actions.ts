import { studio } from '@manara/contracts'
import type { Page } from '@manara/contracts'
import { portable, zipSite } from '@manara/site-build'
import { scopeOf } from '../../../kernel/store.ts'
import { openAction } from '../../../platform/actions/action.ts'
import type { Action, ActionContext } from '../../../platform/actions/action.ts'
import type { Database } from '../../../platform/db/database.ts'
import { hostingErrors } from '../../hosting/index.ts'
import { studioErrors } from '../errors.ts'
import { descriptionAt } from '../save-version.ts'
import type { SiteRow } from '../store.ts'
import { DeployInput } from './deploy-run.ts'
import type { PublishDeps } from './deploy-run.ts'
import { spoken } from './findings.ts'
import { previewPage } from './preview.ts'
import { blocking, buildAndCheck, formPath } from './rendering.ts'

const deployKind = { kind: 'studio.deploy', input: DeployInput }

type Found = { site: SiteRow; liveUrl: string | undefined }

async function findSite({ actor }: ActionContext, id: string, { store, hosting, read }: Deps): Promise<Found> {
  return read(actor.workspaceId, async (tx) => {
    const site = await store.look(tx).findSite(id)
    if (!site) throw studioErrors.site_missing()
    return { site, liveUrl: (await hosting.liveStates(tx, [id])).get(id)?.liveUrl }
  })
}

export type Reader = <T>(workspaceId: string, work: (tx: Parameters<PublishDeps['store']['look']>[0]) => Promise<T>) => Promise<T>
type Deps = PublishDeps & { read: Reader; write: Database['write'] }

const isEmpty = (site: SiteRow) => site.description.pages.every((page) => page.sections.length === 0)

/** Held against the gate before anything is accepted: who hears 202 has a site that will go live. */
const deploy = (deps: Deps) =>
  openAction(studio.deploySite, async (context, { siteId, uploadId }) => {
    const { actor, newId, once } = context
    const version = siteId === undefined ? undefined : await passGate(context, siteId, deps)
    if (uploadId !== undefined) await deps.hosting.findUpload(actor.workspaceId, uploadId)
    const onBehalfOf = actor.kind === 'key' ? actor.createdBy : actor.id
    const what = siteId ?? uploadId
    const order = { cause: newId('cause'), subject: what, lane: `deploy:${what}`, onBehalfOf }
    return deps.write(scopeOf(actor), (tx) =>
      once(tx, async () => ({ jobId: await tx.tools.startRun(deployKind, { siteId, uploadId, version }, order) })),
    )
  })

async function passGate(context: ActionContext, siteId: string, deps: Deps): Promise<number> {
  const { site, liveUrl } = await findSite(context, siteId, deps)
  if (isEmpty(site)) throw studioErrors.empty_site()
  const { findings } = await buildAndCheck(site.description, {
    baseUrl: liveUrl,
    formAction: formPath,
    cache: deps.cache,
    media: deps.media(context.actor.workspaceId),
  })
  const blocks = blocking(findings)
  if (blocks.length > 0)
    throw hostingErrors.gate_blocked({ findings: blocks.map((finding) => spoken(finding, site.description.languages[0] ?? 'en')) })
  return site.revision
}

const check = (deps: Deps) =>
  openAction(studio.checkSite, async (context, { id, lang }) => {
    const { site, liveUrl } = await findSite(context, id, deps)
    const { findings, offline } = await buildAndCheck(site.description, {
      baseUrl: liveUrl,
      formAction: formPath,
      cache: deps.cache,
      media: deps.media(context.actor.workspaceId),
    })
    return {
      ok: blocking(findings).length === 0,
      findings: findings.map((finding) => spoken(finding, lang ?? site.description.languages[0] ?? 'en')),
      offlineLanguages: offline,
    }
  })

/** The site as a ZIP to take elsewhere. Its form posts to the live site here, or becomes mail and phone links where there is none. */
const exportZip = (deps: Deps) =>
  openAction(studio.exportSite, async (context, { id }) => {
    const { site, liveUrl } = await findSite(context, id, deps)
    if (isEmpty(site)) throw studioErrors.empty_site()
    const { build } = await buildAndCheck(site.description, {
      baseUrl: liveUrl,
      formAction: liveUrl && new URL(formPath, liveUrl).href,
      cache: deps.cache,
      media: deps.media(context.actor.workspaceId),
    })
    return { body: zipSite({ files: portable(build.files) }) }
  })

/** The head of a page and its first view. */
const seenFirst = ({ sections }: Page): string[] =>
  sections
    .filter((one) => one.type !== 'footer' && !one.hidden)
    .slice(0, 2)
    .map((one) => one.id)

const preview = (deps: Deps) =>
  openAction(studio.previewSite, async (context, { id, page, lang, version, marks, top }) => {
    const description = await deps.read(context.actor.workspaceId, async (tx) => {
      const reader = deps.store.look(tx)
      const site = await reader.findSite(id)
      if (!site) throw studioErrors.site_missing()
      return version === undefined ? site.description : descriptionAt(reader, site, version)
    })
    const shown = description.pages.find((one) => one.slug === page)
    if (!shown) throw studioErrors.page_missing()
    const spokenLang = lang !== undefined && description.languages.includes(lang) ? lang : (description.languages[0] ?? 'en')
    return {
      body: await previewPage(description, {
        pageId: shown.id,
        lang: spokenLang,
        marks,
        ...(top ? { only: seenFirst(shown) } : {}),
        cache: deps.cache,
        media: deps.media(context.actor.workspaceId),
      }),
    }
  })

/** Looking at a site, checking it, taking it along, and putting it live. */
export const publishActions = (deps: Deps): Action[] => [deploy(deps), check(deps), exportZip(deps), preview(deps)]
