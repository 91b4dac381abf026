import type { SiteDescription } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { checkSite } from '../gate/check-site.ts'
import { renderSite } from '../render/render-site.ts'
import { showing } from '../samples/specimens/show.ts'
import { sparse, stretched } from './stretched.ts'
import { sectionTypes } from './type-list.ts'

const options = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example' } as const
const looks = ['light', 'dark', 'eu', 'uae'] as const
const all = sectionTypes.map((one, at) => [one.type, one, at] as const)

/** The page with every variant of a type, its fields changed. */
function page(at: number, change: (fields: Record<string, unknown>) => unknown): SiteDescription {
  const type = sectionTypes[at]
  if (!type) throw new Error('no such type')
  const site = showing({
    look: looks[at % 4] ?? 'light',
    seed: 50 + at,
    types: [{ type: type.type, variants: type.variants.map(({ id }) => id) }],
  })
  const sections = site.pages[0]?.sections.map((one) =>
    one.type === type.type ? { ...one, fields: change(one.fields) as Record<string, unknown> } : one,
  )
  return { ...site, pages: site.pages.map((one) => ({ ...one, sections: sections ?? [] })) }
}

/** What the gate says that is not about a text nobody wrote; several first views have several first headings. */
const faults = (site: SiteDescription, type: string) =>
  checkSite(site, renderSite(site, options)).filter(
    (one) => one.severity === 'block' && !(type === 'hero' && one.code === 'missing_heading'),
  )

const bodies = (site: SiteDescription) =>
  ['index.html', 'ar/index.html'].map((path) => renderSite(site, options).files.find((file) => file.path === path)?.body ?? '')

describe('every type in every variant, in English and Arabic', () => {
  it.each(all)('has at least three variants: %s', (_, type) => {
    expect(new Set(type.variants.map(({ id }) => id)).size).toBeGreaterThanOrEqual(3)
  })
  it.each(all)('stands with full content, and looks different in each: %s', (name, type, at) => {
    const site = page(at, (fields) => fields)
    expect(faults(site, name)).toEqual([])
    for (const body of bodies(site)) {
      const drawn = [
        ...body.matchAll(
          new RegExp(`<(section|header|footer)[^>]* class="[^"]*(?:\\b${name}\\b|hero c-|top v-|foot v-)[^"]*"[^]*?</\\1>`, 'g'),
        ),
      ].map((match) => match[0].replace(/<[^>]*?\bclass="([^"]*)"/g, '$1'))
      expect(drawn.length, name).toBeGreaterThanOrEqual(type.variants.length)
      expect(new Set(drawn).size).toBe(drawn.length)
    }
  })
  it.each(all)('stands with only what it must have: %s', (name, type, at) => {
    const site = page(at, (fields) => sparse(type.fields, fields))
    expect(faults(site, name)).toEqual([])
  })
  it.each(all)('stands with no facts about the business: %s', (name, _, at) => {
    const site = { ...page(at, (fields) => fields), facts: [] }
    // What points to a fact that is gone is refused by its own words; nothing else may be wrong.
    expect(faults(site, name).filter((one) => one.code !== 'dead_link')).toEqual([])
  })
  it.each(all)('stands with texts as long as they may be: %s', (name, type, at) => {
    const site = page(at, (fields) => stretched(type.fields, fields))
    expect(faults(site, name)).toEqual([])
  })
})
