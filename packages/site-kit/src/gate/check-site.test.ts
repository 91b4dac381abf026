import type { Fact, SiteDescription } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { renderSite } from '../render/render-site.ts'
import type { RenderedSite } from '../render/types.ts'
import { samples } from '../samples/index.ts'
import { section } from '../samples/make.ts'
import { checkSite } from './check-site.ts'
import type { FindingCode } from './types.ts'

const { bakery, lawyer } = samples
const options = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example' } as const
const render = (site: SiteDescription) => renderSite(site, options)
const codes = (site: SiteDescription, rendered: RenderedSite = render(site)): FindingCode[] => [
  ...new Set(checkSite(site, rendered).map((one) => one.code)),
]
/** The page as it would be if our own code had a mistake: one place in the markup changed. */
const spoil = (change: (page: string) => string): RenderedSite => {
  const rendered = render(bakery)
  const files = rendered.files.map((file) => (file.path === 'index.html' ? { ...file, body: change(file.body) } : file))
  if (files.every((file, at) => file.body === rendered.files[at]?.body)) throw new Error('the change changed nothing')
  return { ...rendered, files }
}
const fields = (type: string, more: Record<string, unknown>): SiteDescription => ({
  ...bakery,
  pages: bakery.pages.map((page) => ({
    ...page,
    sections: page.sections.map((one) => (one.type === type ? { ...one, fields: { ...one.fields, ...more } } : one)),
  })),
})
const withFact = (fact: Fact): SiteDescription => ({ ...bakery, facts: [...bakery.facts.filter((one) => one.id !== fact.id), fact] })

describe('the gate', () => {
  it('has nothing to say about good sites', () => {
    for (const site of Object.values(samples)) expect(checkSite(site, render(site)), site.trade).toEqual([])
  })
  it('says each thing in one sentence with one next step, in both languages', () => {
    const [found] = checkSite(
      bakery,
      spoil((page) => page.replace('</h2>', '</h3>')),
    )
    expect(found).toMatchObject({ severity: 'block' })
    for (const lang of ['en', 'ar'] as const)
      for (const words of [found?.sentence[lang] ?? '', found?.next[lang] ?? '']) expect(words).toMatch(/^[^{}]{8,}\.$/)
  })
})

describe('the gate stops a page that', () => {
  it('is not valid HTML: open tags, wrong nesting, double ids, fields without a label', () => {
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('</ul>', '')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/<p class="lede">/, '<p class="lede"><div></div>')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('<li>', '<p><li>')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('id="prices-h"', 'id="hero-h"')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('for="contact-email"', 'for="contact-mail"')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('class="btn" href="#contact">', 'class="btn" href="#contact"><a href="#prices">x</a>')),
      ),
    ).toContain('invalid_markup')
  })
  it('lacks its first heading, has an empty one or skips a step', () => {
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/<h1(.*?)<\/h1>/, '<p$1</p>')),
      ),
    ).toContain('missing_heading')
    expect(codes(fields('hero', { title: { en: '' } }))).toContain('missing_heading')
    expect(codes(fields('services', { title: { en: '' } }))).toContain('heading_order')
  })
  it('shows a picture without words', () => {
    const image = { media: 'abc', alt: {}, width: 800, height: 600 }
    expect(codes(fields('gallery', { items: [{ caption: { en: '' }, image }] }))).toContain('missing_alt')
    expect(codes(fields('gallery', { items: [{ caption: { en: 'Rye' }, image }] }))).toEqual([])
    expect(codes(fields('hero', { image }))).toContain('missing_alt')
    expect(codes(fields('hero', { image: { ...image, alt: { en: 'Rosa at her oven' } } }))).toEqual([])
    expect(codes(fields('hero', { image: { ...image, decorative: true } }))).toEqual([])
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(' aria-hidden="true" focusable', ' focusable')),
      ),
    ).toContain('missing_alt')
  })
  it('cannot be read', () => {
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/--qt:#\w+/, '--qt:#cccccc')),
      ),
    ).toContain('contrast')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/--oa:#\w+/, (own) => own.replace(/#\w+/, '#888888'))),
      ),
    ).toContain('contrast')
  })
  it('is too heavy', () => {
    expect(checkSite(bakery, render(bakery), new Map([['index.html', 14_337]])).map((one) => [one.code, one.where.page])).toEqual([
      ['weight', 'index.html'],
    ])
    expect(checkSite(bakery, render(bakery), new Map([['index.html', 14_336]]))).toEqual([])
  })
  it('has a link that leads nowhere', () => {
    const dead = fields('hero', { primary: { label: { en: 'Order' }, to: '#shop' } })
    expect(checkSite(dead, render(dead))).toMatchObject([{ code: 'dead_link', where: { sectionId: 'sec_hero0001' } }])
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('href="#prices"', 'href="#price"')),
      ),
    ).toContain('dead_link')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('href="favicon.svg"', 'href="icon.svg"')),
      ),
    ).toContain('dead_link')
  })
  it('has a link that is not safe', () => {
    expect(codes(fields('hero', { primary: { label: { en: 'Order' }, to: 'javascript:alert(1)' } }))).toContain('unsafe_link')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('href="#prices"', 'href="data:text/html,x"')),
      ),
    ).toContain('unsafe_link')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('href="#prices"', 'href="//elsewhere.example"')),
      ),
    ).toContain('unsafe_link')
  })
  it('prints what was inferred and nobody confirmed', () => {
    const inferred = (confirmed: boolean): Fact => ({
      id: 'phone',
      kind: 'phone',
      value: { en: '0316 123456' },
      source: { by: 'inferred' },
      confirmed,
    })
    expect(checkSite(withFact(inferred(false)), render(withFact(inferred(false))))).toMatchObject([
      { code: 'unconfirmed_fact', severity: 'block' },
    ])
    expect(codes(withFact(inferred(true)))).toEqual([])
    const placed = {
      ...fields('about', { text: { en: 'Baked in {{city}}.' } }),
      facts: bakery.facts.map((one) => (one.id === 'city' ? { ...one, source: { by: 'inferred' as const }, confirmed: false } : one)),
    }
    expect(codes(placed)).toContain('unconfirmed_fact')
    const typed = {
      ...fields('about', { text: { en: 'Ask for Jo Bell.' } }),
      facts: [...bakery.facts, { id: 'jo', kind: 'person', value: { en: 'Jo Bell' }, source: { by: 'model' }, confirmed: false } as Fact],
    }
    expect(codes(typed)).toContain('unconfirmed_fact')
  })
  it('breaks a refusal: a phone typed into a text, a word, a colour, a section', () => {
    const refusing = (site: SiteDescription, what: 'fact' | 'word' | 'colour' | 'section', value: string): SiteDescription => ({
      ...site,
      refusals: [{ what, value }],
    })
    expect(codes(refusing(bakery, 'fact', 'phone'))).toEqual([])
    expect(codes(refusing(fields('about', { text: { en: 'Ring 0316/12 34 56.' } }), 'fact', 'phone'))).toContain('refused_fact')
    const unknown = refusing({ ...bakery, facts: bakery.facts.filter((one) => one.kind !== 'phone') }, 'fact', 'phone')
    expect(
      codes(
        unknown,
        spoil((page) => page.replace('href="#prices"', 'href="tel:+431234567"')),
      ),
    ).toContain('refused_fact')
    expect(codes(refusing(fields('hero', { primary: { label: { en: 'Call' }, to: 'tel:+431234567' } }), 'fact', 'phone'))).toContain(
      'dead_link',
    )
    expect(codes(refusing(bakery, 'word', 'starter'))).toContain('refused_word')
    expect(codes(refusing(bakery, 'word', 'start'))).toEqual([])
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/--ac:#\w+/, '--ac:#e8c520')),
      ),
    ).toContain('refused_colour')
    const rendered = render(bakery)
    expect(codes(refusing(bakery, 'section', 'gallery'), rendered)).toContain('refused_section')
  })
  it('was made from fields that do not fit', () => {
    expect(
      codes({ ...bakery, pages: bakery.pages.map((page) => ({ ...page, sections: [...page.sections, section('carousel', 'x', {})] })) }),
    ).toContain('invalid_description')
    expect(codes(fields('services', { items: 'none' }))).toContain('invalid_description')
  })
})

describe('the gate only warns', () => {
  it('of a language that lacks texts, because the others go out', () => {
    const lacking = { ...lawyer, pages: lawyer.pages.map((page) => ({ ...page, title: { en: 'Only English' } })) }
    expect(checkSite(lacking, render(lacking))).toMatchObject([{ code: 'language_incomplete', severity: 'warn', where: { lang: 'de' } }])
  })
})
