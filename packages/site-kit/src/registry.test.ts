import { describe, expect, it } from 'vitest'
import { describeTypes, findType, parseSite } from './registry.ts'
import { bakery } from './samples/bakery.ts'

describe('the registry', () => {
  it('describes every type with its variants, labels in both languages and fields an inspector can draw', () => {
    const all = describeTypes()
    expect(new Set(all.map((one) => one.type)).size).toBe(all.length)
    for (const one of all) expect([one.variants.length >= 2, one.label.ar.length > 0], one.type).toEqual([true, true])
    const hero = all.find((one) => one.type === 'hero')?.fields as {
      properties: Record<string, { field?: { label: { ar: string }; max: number } }>
    }
    expect(hero.properties.title?.field).toMatchObject({ label: { en: 'Heading', ar: 'العنوان' }, max: 120 })
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })
  it('accepts a good site and fills in defaults', () => {
    const parsed = parseSite(bakery)
    expect(parsed.ok && parsed.site.pages[0]?.sections.find((one) => one.type === 'hours')?.fields.showMap).toBe(true)
  })
  it('says where a site does not fit', () => {
    const broken = structuredClone(bakery)
    const [first, second] = broken.pages[0]?.sections ?? []
    if (first && second) {
      first.variant = 'sideways'
      second.fields.title = 'not by language'
      second.id = first.id
    }
    const parsed = parseSite(broken)
    expect(parsed.ok ? [] : parsed.problems.map((one) => one.path)).toEqual([
      'pages',
      'pages.0.sections.0.variant',
      'pages.0.sections.1.fields.title',
    ])
    expect(parseSite({ format: 2 }).ok).toBe(false)
    expect(findType('carousel')).toBeUndefined()
  })
})
