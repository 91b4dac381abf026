import type { EditOp, Page, SiteDescription } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { applyOps } from '../edit/apply-ops.ts'
import { applyPatch } from '../edit/patch.ts'
import { renderSite } from '../render/render-site.ts'
import { samples } from '../samples/index.ts'
import { section } from '../samples/make.ts'
import { checkSite } from './check-site.ts'
import { fixSite } from './fix-site.ts'
import type { FindingCode } from './types.ts'

const { bakery } = samples
const options = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example' } as const
const findings = (site: SiteDescription) => checkSite(site, renderSite(site, options))
const codes = (site: SiteDescription) => findings(site).map(({ code }) => code)
const apply = (site: SiteDescription, ops: EditOp[]) => applyOps(site, ops, { newId: (prefix) => `${prefix}_new0001` })

const fields = (type: string, more: Record<string, unknown>): SiteDescription => ({
  ...bakery,
  pages: bakery.pages.map((page) => ({
    ...page,
    sections: page.sections.map((one) => (one.type === type ? { ...one, fields: { ...one.fields, ...more } } : one)),
  })),
})
const withPage = (page: Partial<Page>): SiteDescription => ({
  ...bakery,
  pages: [
    ...bakery.pages,
    {
      id: 'pag_second',
      slug: 'cakes',
      title: { en: 'Cakes' },
      description: { en: 'Cakes to order.' },
      sections: [
        section('story', 'paper', {
          title: { en: 'How a cake comes about' },
          text: { en: 'We whip the cream in the morning and not before. Everything else stands ready the evening before, under a cloth.' },
        }),
      ],
      ...page,
    },
  ],
})
/** Nothing leads to the contact section any more, and one button leads nowhere. */
const bareOf = (type: string): Record<string, unknown> =>
  type === 'hero'
    ? { title: { en: 'Bread' }, primary: { label: { en: 'Order' }, to: '#shop' } }
    : { title: { en: 'Bread' }, name: { en: 'Sonne' } }
const withoutContact = (site: SiteDescription): SiteDescription => ({
  ...site,
  pages: site.pages.map((page) => ({
    ...page,
    sections: page.sections
      .filter((one) => one.type !== 'contact')
      .map((one) => (['header', 'hero', 'call'].includes(one.type) ? { ...one, fields: bareOf(one.type) } : one)),
  })),
})
const image = { media: 'abc', alt: {}, width: 800, height: 600 }
const custom = section('custom', 'plain', {
  html: { en: '<p class="note">Read me</p>' },
  css: '.note{color:#777777;background:#888888;padding:1rem}',
})

type Case = { name: string; code: FindingCode; site: SiteDescription; changes: string[]; reads?: RegExp }
/** Everything there is a fix for: what is wrong, and which sections and pages the fix may change. */
const cases: Case[] = [
  {
    name: 'a picture without words beside the words of its section becomes decoration',
    ...{ code: 'missing_alt', site: fields('hero', { image }), changes: ['sec_hero0001'], reads: /"decorative":true/ },
  },
  {
    name: 'a first view without a heading gets the title of its page',
    ...{
      code: 'missing_heading',
      site: fields('hero', { title: { en: '' } }),
      changes: ['sec_hero0001'],
      reads: /"en":"Bäckerei Sonne, sourdough in Graz"/,
    },
  },
  {
    name: 'a section without a heading gets the usual word for its kind',
    ...{ code: 'heading_order', site: fields('services', { title: { en: '' } }), changes: ['sec_services0001'], reads: /"en":"Services"/ },
  },
  {
    name: 'own styles that cannot be read lose their colours and nothing else',
    ...{ code: 'contrast', site: { ...bakery, pages: bakery.pages.map((page) => ({ ...page, sections: [...page.sections, custom] })) } },
    ...{ changes: ['sec_custom0001'], reads: /\.note\{padding:1rem\}/ },
  },
  {
    name: 'a dead link leads to the contact section where there is one',
    ...{ code: 'dead_link', site: fields('hero', { primary: { label: { en: 'Order' }, to: '#shop' } }), changes: ['sec_hero0001'] },
    ...{ reads: /"label":\{"en":"Order"\},"to":"#contact"/ },
  },
  {
    name: 'a dead link goes where there is no contact section',
    code: 'dead_link',
    site: withoutContact(bakery),
    changes: ['sec_hero0001'],
  },
  {
    name: 'an address without a lock gets one',
    ...{
      code: 'unsafe_link',
      site: fields('hero', { primary: { label: { en: 'Shop' }, to: 'http://shop.example/' } }),
      changes: ['sec_hero0001'],
    },
    ...{ reads: /"to":"https:\/\/shop\.example\/"/ },
  },
  {
    name: 'a script for a link goes',
    ...{
      code: 'unsafe_link',
      site: fields('hero', { primary: { label: { en: 'Order' }, to: 'javascript:alert(1)' } }),
      changes: ['sec_hero0001'],
    },
  },
  {
    name: 'a page with the title of another is called by its own heading',
    ...{
      code: 'duplicate_title',
      site: withPage({ title: bakery.pages[0]?.title ?? {} }),
      changes: ['pag_second'],
      reads: /"title":\{"en":"How a cake comes about"\}/,
    },
  },
  {
    name: 'a page that says nothing to search engines is described in its own first sentences',
    ...{
      code: 'missing_description',
      site: withPage({ description: {} }),
      changes: ['pag_second'],
      reads: /"description":\{"en":"We whip the cream/,
    },
  },
]
describe('what the gate can settle by itself', () => {
  it.each(cases)('$name', ({ code, site, changes, reads }) => {
    expect(codes(site)).toContain(code)
    const { ops, fixed } = fixSite(site, options)
    expect(fixed).toBeGreaterThan(0)
    const done = apply(site, ops)
    expect(codes(done.site)).not.toContain(code)
    const { sections, pages, theme, facts } = done.touched
    expect([...sections, ...pages, ...(theme ? ['theme'] : []), ...facts]).toEqual(changes)
    if (reads) expect(JSON.stringify(done.site)).toMatch(reads)
  })

  it.each(cases)('by an edit that is taken back whole: $name', ({ site }) => {
    const { ops } = fixSite(site, options)
    const done = apply(site, ops)
    expect(done.site).not.toEqual(site)
    expect(applyPatch(done.site, done.inverse)).toEqual(site)
  })

  it('leaves a good site alone', () => {
    for (const site of Object.values(samples)) expect(fixSite(site, options)).toEqual({ ops: [], fixed: 0 })
  })

  it('settles only what was asked for, and all at once when nothing was named', () => {
    const site = withPage({ description: {}, title: bakery.pages[0]?.title ?? {} })
    const one = fixSite(site, options, { code: 'missing_description' })
    expect(one.ops.map(({ op }) => op)).toEqual(['set_page'])
    expect(codes(apply(site, one.ops).site)).toEqual(['duplicate_title'])
    expect(codes(apply(site, fixSite(site, options).ops).site)).toEqual([])
    expect(fixSite(site, options, { code: 'missing_description', page: 'elsewhere/index.html' }).fixed).toBe(0)
  })

  it('confirms, translates and claims nothing in the owner’s place', () => {
    const inferred = { id: 'jo', kind: 'person', value: { en: 'Jo Bell' }, source: { by: 'model' }, confirmed: false } as const
    const waiting = { ...fields('about', { text: { en: 'Ask for Jo Bell, 12 prizes.' } }), facts: [...bakery.facts, inferred] }
    const site: SiteDescription = { ...waiting, unconfirmed: [{ sectionId: 'sec_about0001', path: ['text'], lang: 'en' }] }
    expect(codes(site)).toEqual(expect.arrayContaining(['unconfirmed_fact', 'unfounded_claim', 'unconfirmed_text']))
    expect(fixSite(site, options)).toEqual({ ops: [], fixed: 0 })
  })
})
