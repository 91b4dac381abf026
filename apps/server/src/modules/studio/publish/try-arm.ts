import type { ArmChange, SiteDescription } from '@manara/contracts'
import { hostingErrors } from '../../hosting/index.ts'
import { studioErrors } from '../errors.ts'
import { descriptionAt } from '../save-version.ts'
import { buildArms } from './build-arms.ts'
import { deployKind } from './deploy-run.ts'
import type { PublishDeps } from './deploy-run.ts'
import type { Reader } from './actions.ts'
import { spoken } from './findings.ts'
import { buildAndCheck, formPath } from './rendering.ts'

/** A site as tests see it: now, and as it is on the air. */
export type TestedSite = {
  description: SiteDescription
  revision: number
  live?: { version: number; description: SiteDescription; url: string }
}

export type SitesUnderTest = {
  /** Throws `studio.site_missing`. */
  find(workspaceId: string, siteId: string): Promise<TestedSite>
  /** Which pages an arm would stand on, of the site as it is on the air. Throws `hosting.gate_blocked` when the gate holds something against it. */
  tryArm(workspaceId: string, site: TestedSite, change: ArmChange): Promise<string[]>
  deployKind: typeof deployKind
}

type Deps = PublishDeps & { read: Reader }

/** What a room that runs tests may ask of the sites. */
export const sitesUnderTest = ({ store, hosting, cache, media, read }: Deps): SitesUnderTest => ({
  deployKind,
  find: (workspaceId, siteId) =>
    read(workspaceId, async (tx) => {
      const reader = store.look(tx)
      const site = await reader.findSite(siteId)
      if (!site) throw studioErrors.site_missing()
      const { liveUrl: url, liveVersion: version } = (await hosting.liveStates(tx, [siteId])).get(siteId) ?? {}
      const { description, revision } = site
      if (url === undefined || version === undefined) return { description, revision }
      return { description, revision, live: { version, url, description: await descriptionAt(reader, site, version) } }
    }),
  async tryArm(workspaceId, { live }, change) {
    if (!live) return []
    const options = { baseUrl: live.url, formAction: formPath, cache, media: media(workspaceId) }
    const { build } = await buildAndCheck(live.description, options)
    const tests = [{ experimentId: 'exp', key: 'trial', goal: 'any' as const, change }]
    const { blocks, plan } = await buildArms({ site: live.description, build, tests }, options)
    const lang = live.description.languages[0] ?? 'en'
    if (blocks.length > 0) throw hostingErrors.gate_blocked({ findings: blocks.map((finding) => spoken(finding, lang)) })
    return Object.keys(plan.tests[0]?.pages ?? {})
  },
})
