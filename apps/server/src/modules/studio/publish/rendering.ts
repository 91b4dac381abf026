import type { SiteDescription } from '@manara/contracts'
import { buildSite } from '@manara/site-build'
import type { Build, BuildCache, MediaSource } from '@manara/site-build'
import { checkSite } from '@manara/site-kit'
import type { Finding } from '@manara/site-kit'

/** Where a site's forms post on its own host: a path below the site's root. */
export const formPath = 'form'

export type Checked = { build: Build; findings: Finding[]; offline: string[] }

/** Builds a site and holds it against the gate. `baseUrl` is where it will stand; absent for a site that has no address yet. */
export async function buildAndCheck(
  site: SiteDescription,
  { baseUrl, formAction, cache, media }: { baseUrl?: string; formAction?: string; cache: BuildCache; media?: MediaSource },
): Promise<Checked> {
  const build = await buildSite(site, { baseUrl, formAction, cache, media })
  const sizes = new Map(build.pages.map((page) => [page.path, page.brotliBytes]))
  return {
    build,
    findings: checkSite(site, build.rendered, sizes),
    offline: [...new Set(build.rendered.incomplete.map((one) => one.lang))],
  }
}

export const blocking = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.severity === 'block')
