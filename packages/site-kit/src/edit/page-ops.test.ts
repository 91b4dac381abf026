import type { EditOp, Page, SiteDescription, TextPlace } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { applyOps } from './apply-ops.ts'
import { applyPatch } from './patch.ts'
import { aSite } from './sample.ts'

let made = 0
const newId = () => `sec_made${made++}`
const page = (slug: string, more: Partial<Page> = {}): Page => ({
  id: `pag_${slug}00`,
  slug,
  title: { en: slug },
  description: { en: slug },
  sections: [{ id: `sec_${slug}00`, type: 'about', variant: 'split', fields: { title: { en: slug }, text: { en: 'Words.' } } }],
  ...more,
})
const edit = (site: SiteDescription, ...ops: EditOp[]): SiteDescription => {
  const { site: after, patch, inverse } = applyOps(site, ops, { newId })
  expect(JSON.stringify(applyPatch(site, patch))).toBe(JSON.stringify(after))
  expect(JSON.stringify(applyPatch(after, inverse))).toBe(JSON.stringify(site))
  return after
}
const two = () => edit(aSite(), { op: 'add_page', page: page('cakes') })
const three = () => edit(two(), { op: 'add_page', page: page('team') })
const slugs = (site: SiteDescription) => site.pages.map((one) => one.slug)

describe('pages', () => {
  it('come behind the front page, in the order asked for', () => {
    const site = edit(two(), { op: 'add_page', page: page('team'), at: 0 })
    expect(slugs(site)).toEqual(['', 'team', 'cakes'])
    expect(slugs(edit(site, { op: 'move_page', pageId: 'pag_team00', to: 2 }))).toEqual(['', 'cakes', 'team'])
  })

  it('never share an address or a section id', () => {
    expect(() => edit(two(), { op: 'add_page', page: page('cakes', { id: 'pag_other0' }) })).toThrow(
      'Another page has the address "cakes".',
    )
    expect(() => edit(three(), { op: 'set_page', pageId: 'pag_team00', lang: 'en', slug: 'cakes' })).toThrow('Another page has')
    const again = edit(two(), { op: 'add_page', page: page('more', { sections: page('cakes').sections }) })
    const ids = again.pages.flatMap((one) => one.sections.map((section) => section.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keep their old addresses when they get a new one, and forget the one they go back to', () => {
    const moved = edit(two(), { op: 'set_page', pageId: 'pag_cakes00', lang: 'en', slug: 'torten' })
    expect(moved.pages[1]).toMatchObject({ slug: 'torten', formerSlugs: ['cakes'] })
    const back = edit(moved, { op: 'set_page', pageId: 'pag_cakes00', lang: 'en', slug: 'cakes' })
    expect(back.pages[1]).toMatchObject({ slug: 'cakes', formerSlugs: ['torten'] })
  })

  it('cannot lose, move or readdress the front page', () => {
    const home = 'pag_home'
    expect(() => edit(two(), { op: 'remove_page', pageId: home })).toThrow('The front page cannot be removed.')
    expect(() => edit(two(), { op: 'move_page', pageId: home, to: 1 })).toThrow('The front page stays first.')
    expect(() => edit(two(), { op: 'set_page', pageId: home, lang: 'en', slug: 'start' })).toThrow('no address of its own')
    expect(() => edit(two(), { op: 'set_page', pageId: 'pag_cakes00', lang: 'en', slug: '' })).toThrow('Only the front page')
    expect(slugs(edit(two(), { op: 'remove_page', pageId: 'pag_cakes00' }))).toEqual([''])
  })

  it('take a section from one another', () => {
    const site = edit(two(), { op: 'move_section', sectionId: 'sec_abou', to: 0, toPage: 'pag_cakes00' })
    expect(site.pages[1]?.sections.map((one) => one.id)).toEqual(['sec_abou', 'sec_cakes00'])
    expect(site.pages[0]?.sections.some((one) => one.id === 'sec_abou')).toBe(false)
  })
})

describe('a text a model wrote', () => {
  const place: TextPlace = { sectionId: 'sec_abou', path: ['text'], lang: 'ar' }
  const other: TextPlace = { sectionId: 'sec_abou', path: ['title'], lang: 'ar' }
  const write = (value: string): EditOp => ({ op: 'set_text', sectionId: 'sec_abou', path: ['text'], lang: 'ar', value })
  const marked = () => edit(aSite(), write('كلمات'), { op: 'mark_texts', places: [place, other] })

  it('waits for a yes until it gets one', () => {
    expect(marked().unconfirmed).toEqual([place, other])
    const said = edit(marked(), { op: 'confirm_texts', places: [place] })
    expect(said.unconfirmed).toEqual([other])
    expect('unconfirmed' in edit(said, { op: 'confirm_texts', places: [other] })).toBe(false)
  })

  it('waits no more when somebody changes it or its section goes', () => {
    expect(edit(marked(), write('كلماتي')).unconfirmed).toEqual([other])
    expect(edit(marked(), { op: 'remove_section', sectionId: 'sec_abou' }).unconfirmed).toBeUndefined()
  })

  it('waits again when a model writes it anew', () => {
    expect(edit(marked(), write('غيرها'), { op: 'mark_texts', places: [place] }).unconfirmed).toEqual([place, other])
  })
})

describe('what was chosen or refused', () => {
  it('can be given back', () => {
    const chosen = edit(aSite(), { op: 'set_theme', theme: { brand: '#1b4fd8', radius: 'round' } })
    expect(edit(chosen, { op: 'set_theme', theme: {}, clear: ['brand'] }).theme).toEqual({ ...aSite().theme, radius: 'round' })
    expect(edit(aSite(), { op: 'remove_refusal', refusal: { what: 'colour', value: 'yellow' } }).refusals).toEqual([])
    expect(() => edit(aSite(), { op: 'remove_refusal', refusal: { what: 'colour', value: 'red' } })).toThrow('does not hold that wish')
  })

  it('turns a feature on and off and leaves the rest of the site alone', () => {
    const on = edit(aSite(), { op: 'set_features', features: { offline: true } })
    expect(on.features).toEqual({ offline: true })
    expect(edit(on, { op: 'set_features', features: { offline: false } }).features).toEqual({ offline: false })
  })
})
