import { createHash } from 'node:crypto'
import type { Fact, SiteDescription } from '@manara/contracts'

const largestSeed = 2 ** 31

/** A number that is the site's own and never changes: its art and colours grow from it. */
export const seedOf = (siteId: string): number => createHash('sha256').update(siteId).digest().readUInt32BE(0) % largestSeed

type Beginning = { siteId: string; pageId: string; name: string | undefined; languages: string[]; at: string }

/** A site before anything was said: one empty page. A name given is a fact of the owner's. */
export function emptySite({ siteId, pageId, name, languages, at }: Beginning): SiteDescription {
  const inAll = (text: string) => Object.fromEntries(languages.map((lang) => [lang, text]))
  const facts: Fact[] = name ? [{ id: 'name', kind: 'name', value: inAll(name), confirmed: true, source: { by: 'owner', at } }] : []
  return {
    format: 1,
    name: inAll(name ?? ''),
    trade: 'general',
    languages,
    theme: { preset: 'light', scheme: 'auto', seed: seedOf(siteId), avoidHues: [] },
    facts,
    refusals: [],
    pages: [{ id: pageId, slug: '', title: inAll(name ?? ''), description: inAll(''), sections: [] }],
  }
}
