import type { Section, SiteDescription } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { checkSite } from '../gate/check-site.ts'
import { renderSite } from '../render/render-site.ts'
import { samples } from '../samples/index.ts'
import { section } from '../samples/make.ts'
import { artIndex } from './art-index.ts'
import { sectionTypes } from './type-list.ts'

const { bakery, restaurant } = samples
const options = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example' } as const
const having = (site: SiteDescription, sections: (all: Section[]) => Section[], more: Partial<SiteDescription> = {}): SiteDescription => ({
  ...site,
  ...more,
  pages: site.pages.map((page) => ({ ...page, sections: sections(page.sections) })),
})
const pageOf = (site: SiteDescription) => renderSite(site, options).files[0]?.body ?? ''
const only =
  (...types: string[]) =>
  (all: Section[]) =>
    all.filter((one) => types.includes(one.type))

describe('sections', () => {
  it('pass the gate in every variant, on every preset, in both directions', () => {
    for (const preset of ['light', 'dark', 'eu', 'uae'] as const)
      for (const turn of [0, 1])
        for (const site of [bakery, restaurant]) {
          const turned = having(
            site,
            (all) =>
              all.map((one) => ({
                ...one,
                variant: sectionTypes.find((type) => type.type === one.type)?.variants[turn]?.id ?? one.variant,
              })),
            { theme: { ...site.theme, preset, seed: 40 + turn } },
          )
          expect(checkSite(turned, renderSite(turned, options)), `${preset} ${turn} ${site.trade}`).toEqual([])
        }
  })
  it('may stand twice on a page without sharing an id or an anchor', () => {
    const twice = having(bakery, (all) =>
      all.flatMap((one) =>
        ['gallery', 'services', 'contact'].includes(one.type) ? [one, { ...one, id: one.id.replace('0001', '0002') }] : [one],
      ),
    )
    expect(checkSite(twice, renderSite(twice, options))).toEqual([])
    expect(pageOf(twice)).toContain('id="gallery-2"')
    // Few drawings carry ids of their own, so the numbers they are made from are looked at too.
    expect(Math.abs(artIndex('sec_gallery0001') - artIndex('sec_gallery0002'))).toBeGreaterThanOrEqual(60)
  })
  it('show nothing of a price the owner refused to show', () => {
    expect(pageOf(bakery)).toContain('€6.40')
    expect(pageOf({ ...bakery, refusals: [{ what: 'fact', value: 'prices' }] })).not.toMatch(/€\d/)
  })
  it('quote only people who are in the facts', () => {
    expect(pageOf(having(bakery, only('hero', 'testimonials')))).toContain('“The only rye my grandmother would have bought.”')
    expect(pageOf(having(bakery, only('hero', 'testimonials'), { facts: [] }))).not.toContain('id="testimonials"')
  })
  it('leave out times, phone and street when nobody gave them', () => {
    const bare = pageOf(having(bakery, only('hero', 'hours', 'contact', 'footer'), { facts: [] }))
    expect(bare).not.toMatch(/tel:|mailto:|openstreetmap|<table|<dl/)
    expect(bare).toContain('<form')
  })
  it('name every other language in its own words', () => {
    expect(pageOf(restaurant)).toContain('<a href="en/" lang="en" hreflang="en">English</a>')
    expect(renderSite(restaurant, options).files.find((file) => file.path === 'en/index.html')?.body).toContain(
      '<a href="../" lang="ar" hreflang="ar">العربية</a>',
    )
  })
  it('count a menu that leads only to sections that are shown', () => {
    const page = pageOf(having(bakery, only('header', 'hero', 'prices', 'footer')))
    expect([...page.matchAll(/<nav aria-label="Main menu">(.*?)<\/nav>/g)].map((match) => match[1])).toEqual([
      '<a href="#prices">Prices</a>',
    ])
  })
  it('keep a quote in the language it was said in', () => {
    const said = having(
      restaurant,
      (all) => [...all, section('testimonials', 'quotes', { title: { ar: 'آراء', en: 'Voices' }, factIds: ['said'] })],
      { facts: [...restaurant.facts, ...bakery.facts.filter((fact) => fact.id === 'said')] },
    )
    expect(pageOf(said)).toContain('<blockquote lang="en"><p>“The only rye')
  })
})
