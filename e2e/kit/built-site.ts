import { createHash } from 'node:crypto'
import { composeWhole, readBrief } from '@manara/composer'
import type { SiteDescription } from '@manara/contracts'
import { buildSite, createBuildCache } from '@manara/site-build'
import type { Build } from '@manara/site-build'

export type Wanted = { brief: string; lang: string; seed?: number; preset?: SiteDescription['theme']['preset']; scheme?: 'light' | 'dark' }

/** The look follows from the brief, as it does for an owner. */
export const seedOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) % 1_000_000

/** A site as the composer makes it from a brief; a preset or scheme given here replaces the one it chose. */
export function composed({ brief, lang, seed = seedOf(brief), preset, scheme }: Wanted): SiteDescription {
  let count = 0
  const newId = (prefix: string) => `${prefix}_${String(++count).padStart(6, '0')}`
  const { site } = composeWhole(readBrief(brief, { today: '2026-11-21', seed }), { seed, newId, languages: [lang] })
  return { ...site, theme: { ...site.theme, ...(preset ? { preset } : {}), ...(scheme ? { scheme } : {}) } }
}

const cache = createBuildCache()

/** The site's files as they go out at `baseUrl`. */
export const built = (site: SiteDescription, baseUrl: string): Promise<Build> => buildSite(site, { baseUrl, formAction: '/form', cache })
