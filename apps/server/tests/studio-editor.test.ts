import type { SiteDescription } from '@manara/contracts'
import { applyOps, assetsOf, drawPreview, dressPreview, lackingIn, typePairs } from '@manara/site-kit'
import type { PreviewAssets } from '@manara/site-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'

let manara: TestManara
beforeAll(async () => {
  manara = await aManara()
})
afterAll(() => manara.close())

type Section = { id: string; type: string; variant: string; fields: Record<string, Record<string, string>> }
type Site = {
  id: string
  revision: number
  code?: string
  site: { facts: { id: string; kind: string }[]; pages: { id: string; sections: Section[] }[] }
}
const seats = ['firstwindow1', 'secondwindow2'] as const
const read = async (id: string) => (await manara.call<Site>('GET', `/api/sites/${id}`)).json
const edit = (id: string, revision: number, ...ops: object[]) => manara.call<Site>('POST', `/api/sites/${id}/edits`, { revision, ops })
const composed = async (languages = ['en']) => {
  const { id } = (await manara.call<Site>('POST', '/api/sites', { languages })).json
  await manara.stream('POST', `/api/sites/${id}/chat`, {
    body: { message: 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456' },
  })
  const site = await read(id)
  const section = (type: string) => site.site.pages[0]?.sections.find((one) => one.type === type) as Section
  return { id, site, section }
}

describe('trying a change', () => {
  test('draws the page as it would be and keeps nothing of it', async () => {
    const { id, site, section } = await composed()
    const ops = [{ op: 'set_text', sectionId: section('hero').id, path: ['title'], lang: 'en', value: 'Only tried' }]
    const tried = await manara.call('POST', `/api/sites/${id}/try`, { ops, marks: true })
    expect(tried.status).toBe(200)
    expect(tried.text).toContain('Only tried')
    expect((await read(id)).revision).toBe(site.revision)
    expect(JSON.stringify(await read(id))).not.toContain('Only tried')
  })

  test('draws one section alone, without fonts for somebody who has them', async () => {
    const { id, section } = await composed()
    const alone = (await manara.call('POST', `/api/sites/${id}/try`, { ops: [], only: [section('hero').id], marks: true, fonts: false }))
      .text
    expect(alone).toContain(section('hero').id)
    expect(alone).not.toContain(section('contact').id)
    expect(alone).not.toContain('@font-face')
    expect(alone.length).toBeLessThan(120_000)
  })

  test('says what does not fit, as an edit would', async () => {
    const { id } = await composed()
    const tried = await manara.call<Site>('POST', `/api/sites/${id}/try`, { ops: [{ op: 'remove_section', sectionId: 'sec_nowhere1' }] })
    expect([tried.status, tried.json.code]).toEqual([400, 'studio.bad_edit'])
  })
})

describe('drawing a page without the server', () => {
  type Op = Parameters<typeof applyOps>[1][number]
  const ways: [string, (hero: Section) => Op][] = [
    ['a text', ({ id }) => ({ op: 'set_text', sectionId: id, path: ['title'], lang: 'en', value: 'Žluťoučký “bread” & <more>' })],
    ['another look of a section', ({ id }) => ({ op: 'set_variant', sectionId: id, variant: 'type' })],
    ['a section put aside', ({ id }) => ({ op: 'set_hidden', sectionId: id, hidden: true })],
    ['a colour', () => ({ op: 'set_theme', theme: { brand: '#7a1f5c', scheme: 'dark' } })],
  ]
  test.each(ways)('gives the very bytes the server gives once %s is kept', async (_what, op) => {
    const { id, site, section } = await composed()
    const page = { pageId: site.site.pages[0]?.id ?? '', lang: 'en', marks: true }
    const wanted = `/api/sites/${id}/preview?marks=true`
    const assets = assetsOf((await manara.call('GET', wanted)).text)
    const draw = (drawn: SiteDescription) => {
      const plain = drawPreview(drawn, page)
      return { html: dressPreview(plain, assets, { fonts: true }), lacks: lackingIn(plain, assets) }
    }
    const here = draw(applyOps(site.site as SiteDescription, [op(section('hero'))], { newId: () => 'sec_unused' }).site)
    expect((await edit(id, site.revision, op(section('hero')))).status).toBe(200)
    const there = (await manara.call('GET', wanted)).text
    // Letters of another block of the alphabet bring a face that was not there before: that is told, and is all that differs.
    expect(here.lacks.length).toBe(assetsOf(there).faces.size - assets.faces.size)
    expect(here.html).toBe(here.lacks.length === 0 ? there : there.replaceAll(newFaces(assets), ''))
  })

  const newFaces = (known: PreviewAssets) => new RegExp(`@font-face\\{[^}]*;face=(?!${[...known.faces.keys()].join('|')})[^}]*\\}`, 'g')

  test('a look whose letters are not known yet says so', async () => {
    const { id, site } = await composed()
    const assets = assetsOf((await manara.call('GET', `/api/sites/${id}/preview?marks=true`)).text)
    const whole = site.site as SiteDescription
    const opFor = (typePair: string): Op => ({ op: 'set_theme', theme: { typePair } })
    const drawnWith = (typePair: string) =>
      drawPreview(applyOps(whole, [opFor(typePair)], { newId: () => 'sec_unused' }).site, {
        pageId: whole.pages[0]?.id ?? '',
        lang: 'en',
        marks: true,
      })
    const other = typePairs.map((pair) => pair.id).find((pair) => lackingIn(drawnWith(pair), assets).length > 0) ?? 'none lacks any'
    const page = drawnWith(other)
    expect(dressPreview(page, assets, { fonts: true })).not.toContain('.woff2)')
    const taught = assetsOf((await manara.call('POST', `/api/sites/${id}/try`, { ops: [opFor(other)] })).text)
    expect(lackingIn(page, taught)).toEqual([])
  })
})

describe('two people at one site', () => {
  test('keep both their words when they wrote into different texts of one section', async () => {
    const { id, site, section } = await composed()
    const hero = section('hero')
    const write = (path: string, value: string) =>
      edit(id, site.revision, { op: 'set_text', sectionId: hero.id, path: [path], lang: 'en', value })
    expect((await write('title', 'Mine')).status).toBe(200)
    const late = await write('text', 'Yours')
    expect(late.status).toBe(200)
    const now = late.json.site.pages[0]?.sections.find((one) => one.id === hero.id)
    expect([now?.fields.title?.en, now?.fields.text?.en]).toEqual(['Mine', 'Yours'])
  })

  test('are told which part of the edit met, and nothing of the whole edit is kept', async () => {
    const { id, site, section } = await composed()
    const write = (type: string, value: string) => ({ op: 'set_text', sectionId: section(type).id, path: ['title'], lang: 'en', value })
    await edit(id, site.revision, write('hero', 'Mine'))
    const late = await edit(id, site.revision, write('contact', 'Fits'), write('hero', 'Meets'))
    expect(late.json).toMatchObject({ code: 'studio.stale', clashes: [{ at: 1, why: 'changed' }] })
    expect(JSON.stringify(await read(id))).not.toContain('Fits')
  })

  test('hear of each other as long as their windows are open', async () => {
    const { id, section } = await composed()
    const here = async (seat: string, more: object = {}) =>
      (await manara.call<{ others: { seat: string; sectionId?: string }[] }>('POST', `/api/sites/${id}/presence`, { seat, ...more })).json
        .others
    expect(await here(seats[0])).toEqual([])
    expect(await here(seats[1], { sectionId: section('hero').id })).toMatchObject([{ seat: seats[0] }])
    expect(await here(seats[0])).toMatchObject([{ seat: seats[1], sectionId: section('hero').id }])
    await here(seats[1], { leaving: true })
    expect(await here(seats[0])).toEqual([])
    const events = (await manara.call<{ items: { name: string }[] }>('GET', '/api/events?limit=100')).json.items.map((one) => one.name)
    expect(events.filter((name) => name === 'studio.editor_came')).toHaveLength(2)
    expect(events.filter((name) => name === 'studio.editor_left')).toHaveLength(1)
  })
})

describe('what the panels read', () => {
  test('a fact comes with the places that change when it does', async () => {
    const { id, site } = await composed()
    const phone = site.site.facts.find((fact) => fact.kind === 'phone')
    type Facts = { items: { fact: { id: string }; uses: { sectionId: string }[] }[] }
    const { items } = (await manara.call<Facts>('GET', `/api/sites/${id}/facts`)).json
    expect(items).toHaveLength(site.site.facts.length)
    expect(items.find((one) => one.fact.id === phone?.id)?.uses.length).toBeGreaterThan(0)
  })

  test('a language tells how many of its texts are there, and where one is missing', async () => {
    const { id, site, section } = await composed(['en', 'ar'])
    type States = { items: { lang: string; texts: number; done: number; missing: { sectionId?: string; path: string[] }[] }[] }
    const states = async () => (await manara.call<States>('GET', `/api/sites/${id}/languages`)).json.items
    const before = (await states()).find((one) => one.lang === 'ar')
    await edit(id, site.revision, { op: 'set_text', sectionId: section('contact').id, path: ['title'], lang: 'ar', value: '' })
    const after = (await states()).find((one) => one.lang === 'ar')
    expect(after?.texts).toBe(before?.texts)
    expect(after?.missing).toContainEqual(expect.objectContaining({ sectionId: section('contact').id, path: ['title'] }))
    expect((await states())[0]).toMatchObject({ lang: 'en', missing: [] })
  })

  test('looks are listed by what they are made from', async () => {
    const { json } = await manara.call<{ presets: string[]; typePairs: object[]; arts: object[] }>('GET', '/api/looks')
    expect(json.presets).toEqual(expect.arrayContaining(['light', 'dark', 'eu', 'uae']))
    expect([json.typePairs.length > 3, json.arts.length > 20]).toEqual([true, true])
  })
})

describe('a picture or a download, which the browser asks for by itself', () => {
  const other = 'wsp_00000000000000000000000000'
  test('names its workspace in the address, and gets nothing of another one', async () => {
    const { id } = await composed()
    expect((await manara.call('GET', `/api/sites/${id}/export.zip`)).status).toBe(200)
    expect((await manara.call('GET', `/api/sites/${id}/export.zip?workspace=${other}`)).status).toBe(404)
  })
  test('does so for reading alone: a change is never steered by an address', async () => {
    expect((await manara.call('POST', `/api/sites?workspace=${other}`, {})).status).toBe(201)
  })
})
