import type { Section, SiteDescription } from '@manara/contracts'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkSite, pageWeightLimit } from '../gate/check-site.ts'
import { parseSite } from '../registry.ts'
import { renderSite } from '../render/render-site.ts'
import type { RenderOptions } from '../render/types.ts'
import { laterTypes, showing, specimenTypes } from '../samples/specimens/show.ts'
import { sectionTypes } from './type-list.ts'

const options = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example' } as const
const variantsOf = (type: string) => sectionTypes.find((one) => one.type === type)?.variants.map((variant) => variant.id) ?? []

describe('each type that came later', () => {
  it.each(laterTypes.map((type) => [type] as const))('passes the gate in three variants, both languages, four looks: %s', (type) => {
    expect(new Set(variantsOf(type)).size).toBeGreaterThanOrEqual(3)
    for (const [at, look] of (['light', 'dark', 'eu', 'uae'] as const).entries()) {
      const site = showing({ look, seed: 31 + at, types: [{ type, variants: variantsOf(type) }] })
      const rendered = renderSite(site, options)
      expect(rendered.languages, type).toEqual(['en', 'ar'])
      expect(checkSite(site, rendered), `${type} ${look}`).toEqual([])
      for (const path of ['index.html', 'ar/index.html'])
        expect(rendered.files.find((file) => file.path === path)?.body.match(new RegExp(`<section id="${type}`, 'g')), path).toHaveLength(
          variantsOf(type).length,
        )
    }
  })
})

describe('the gallery', () => {
  it('has full content for every type there is', () => {
    expect([...specimenTypes].sort()).toEqual(sectionTypes.map((one) => one.type).sort())
  })
  it('shows at least 24 types in at least three variants each', () => {
    expect(sectionTypes.length).toBeGreaterThanOrEqual(24)
    expect(sectionTypes.filter((one) => one.type !== 'custom' && one.variants.length < 3).map((one) => one.type)).toEqual([])
  })
})

const one = (
  type: string,
  variant: string,
  { more = {}, ...fields }: Record<string, unknown> & { more?: Partial<SiteDescription> },
): SiteDescription => {
  const site = showing({ look: 'light', seed: 3, types: [] })
  const page = site.pages[0]
  if (!page) throw new Error('no page')
  const own: Section = { id: `sec_${type}0009`, type, variant, fields }
  return { ...site, languages: ['en'], ...more, pages: [{ ...page, sections: [...page.sections, own] }] }
}
const pageOf = (site: SiteDescription, given: RenderOptions = options) =>
  renderSite(site, given).files.find((file) => file.path === 'index.html')?.body ?? ''
const partOf = (site: SiteDescription, type: string, given: RenderOptions = options) =>
  new RegExp(`<section id="${type}".*?</section>`, 's').exec(pageOf(site, given))?.[0] ?? ''
const en = (words: string) => ({ en: words })
const told = (markup: string): Record<string, unknown>[] =>
  [...markup.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    (match) => JSON.parse(match[1] ?? '{}') as Record<string, unknown>,
  )

describe('figures', () => {
  const items = [{ factId: 'founded' }, { factId: 'loaves' }, { factId: 'phone' }, { factId: 'nobody' }, { factId: 'name' }]
  it('print numbers of facts, and nothing where a fact has none, is unknown or is a number to ring', () => {
    const part = partOf(one('figures', 'row', { items }), 'figures')
    expect([...part.matchAll(/<bdi dir="ltr">(.*?)<\/bdi>/g)].map((match) => match[1])).toEqual(['1952', '240'])
    expect(part).toContain('>loaves a night</dt>')
  })
  it('do not show without a number, and let none be typed beside it', () => {
    expect(partOf(one('figures', 'row', { items: [{ factId: 'nobody' }] }), 'figures')).toBe('')
    expect(parseSite(one('figures', 'row', { items: [{ factId: 'founded', label: en('and 500 prizes') }] }))).toMatchObject({ ok: false })
    expect(parseSite(one('figures', 'row', { items: [{ factId: 'founded', label: en('and not a day less') }] }))).toMatchObject({
      ok: true,
    })
  })
  it('wait for a yes where a number was inferred', () => {
    const site = one('figures', 'row', { items: [{ factId: 'guess' }] })
    const facts = [
      ...site.facts,
      { id: 'guess', kind: 'custom', value: en('77 tables'), source: { by: 'inferred' }, confirmed: false } as const,
    ]
    const rendered = renderSite({ ...site, facts }, options)
    expect(checkSite({ ...site, facts }, rendered).map((found) => found.code)).toContain('unconfirmed_fact')
  })
})

describe('a card', () => {
  const dish = {
    name: en('Eggs'),
    price: { amount: 7.9, currency: 'EUR', from: false },
    diet: ['vegetarian'],
    allergens: ['gluten', 'eggs'],
  }
  const card = (more: Partial<SiteDescription> = {}) => one('menu', 'paper', { title: en('Breakfast'), groups: [{ rows: [dish] }], more })
  it('says in words what a dish contains, and tells machines its price', () => {
    expect(partOf(card(), 'menu')).toContain('Contains gluten, egg')
    expect(JSON.stringify(told(partOf(card(), 'menu')))).toContain('"price":7.9,"priceCurrency":"EUR"')
  })
  it('shows no price to people or machines when prices were refused', () => {
    const part = partOf(card({ refusals: [{ what: 'fact', value: 'prices' }] }), 'menu')
    expect(part).toContain('Eggs')
    expect(part).not.toMatch(/7\.9/)
  })
})

describe('a booking form', () => {
  const fields = { title: en('A table'), button: en('Ask') }
  it('asks for day, time and people, posts without a script and carries the trap', () => {
    const part = partOf(one('booking', 'leaf', fields), 'booking')
    for (const name of ['ask_day', 'ask_time', 'ask_people', 'name', 'email', 'phone', 'message', 'company_site', 'page', 'lang'])
      expect(part, name).toContain(`name="${name}"`)
    expect(part).toMatch(/<form class="frm" method="post" action="f\/abc" toolname="booking" /)
    expect(part).not.toMatch(/toolname="undefined"|on\w+=/)
  })
  it('leaves out what was switched off, and the phone of a business that refused its own', () => {
    const site = one('booking', 'leaf', {
      ...fields,
      askTime: false,
      askPeople: false,
      more: { refusals: [{ what: 'fact', value: 'phone' }] },
    })
    expect(partOf(site, 'booking')).not.toMatch(/ask_time|ask_people|name="phone"/)
  })
  it('becomes a mail where there is no address to post to', () => {
    const part = partOf(one('booking', 'leaf', fields), 'booking', { mode: 'publish' })
    expect(part).toContain('href="mailto:brot@sonne.example"')
    expect(part).not.toContain('<form')
  })
})

describe('what machines read', () => {
  it('of a position is told only when its day is known', () => {
    const jobs = [
      { title: en('Baker'), text: en('You bake.'), posted: '2027-02-01' },
      { title: en('Counter'), text: en('You sell.') },
    ]
    expect(told(partOf(one('jobs', 'folds', { title: en('Jobs'), items: jobs }), 'jobs')).map((said) => said.title)).toEqual(['Baker'])
  })
  it('of several places holds each address, and cannot end its own script', () => {
    const items = [{ address: en('{{address}}') }, { title: en('</script><b>'), address: en('Schulgasse 11') }]
    const part = partOf(one('places', 'sheet', { title: en('Doors'), items }), 'places')
    expect(part).not.toContain('</script><b>')
    expect(JSON.stringify(told(part))).toContain('Lendplatz 4, 8020 Graz')
  })
})

describe('odd content', () => {
  const bare: Readonly<Record<string, Record<string, unknown>>> = {
    figures: { items: [] },
    call: { title: en('Now') },
    statement: { text: en('Yes') },
    story: { title: en('Story'), text: en('One sentence.') },
    booking: { title: en('Book'), button: en('Ask') },
    menu: { title: en('Card'), groups: [{ rows: [{ name: en('Tea') }] }] },
    compare: { title: en('Two'), columns: [en('A')], rows: [{ name: en('In'), cells: [] }] },
    newsletter: { title: en('Letter') },
  }
  const least = (type: string) => bare[type] ?? { title: en('Title'), items: [] }
  it.each(laterTypes.map((type) => [type] as const))('passes the gate sparse, empty and very long: %s', (type) => {
    for (const variant of variantsOf(type)) {
      const sparse = one(type, variant, least(type))
      expect(checkSite(sparse, renderSite(sparse, options)), `${type} ${variant} sparse`).toEqual([])
      const full = showing({ look: 'eu', seed: 4, types: [{ type, variants: [variant] }] })
      const long = JSON.parse(
        JSON.stringify(full).replace(
          /"en":"([^"{}]{4,60})"/g,
          (_, words: string) => `"en":"${`${words} `.repeat(6).trim().slice(0, 250)}"`,
        ),
      ) as SiteDescription
      expect(checkSite(long, renderSite(long, options)), `${type} ${variant} long`).toEqual([])
    }
  })
  it.each(laterTypes.map((type) => [type] as const))('keeps a page of ordinary length within its weight: %s', (type) => {
    for (const variant of variantsOf(type)) {
      const page = pageOf(showing({ look: 'uae', seed: 6, types: [{ type, variants: [variant] }] }))
      expect(brotliCompressSync(page).length, variant).toBeLessThanOrEqual(pageWeightLimit)
    }
  })
})
