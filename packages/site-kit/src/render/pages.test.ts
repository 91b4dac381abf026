import type { Page, Section, SiteDescription } from '@manara/contracts'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkSite, pageWeightLimit } from '../gate/check-site.ts'
import { samples } from '../samples/index.ts'
import { section } from '../samples/make.ts'
import { renderPage, renderSite } from './render-site.ts'

const { restaurant } = samples
const more = (sections: Section[]): Page => ({
  id: 'pag_about',
  slug: 'about',
  title: { ar: 'عن البيت', en: 'About' },
  description: { ar: 'من نحن', en: 'Who we are' },
  sections,
})
const about: Section = {
  ...section('about', 'split', { title: { ar: 'نحن', en: 'We' }, text: { ar: 'نص', en: 'Text' } }),
  id: 'sec_about2',
}
const withPage = (sections: Section[], site: SiteDescription = restaurant): SiteDescription => ({
  ...site,
  pages: [...site.pages, more(sections)],
})
const pageOf = (site: SiteDescription, lang = 'en') =>
  renderPage(site, { pageId: 'pag_about', lang }, { mode: 'publish', formAction: 'f' }).file.body
const idOf = (type: string) => restaurant.pages[0]?.sections.find((one) => one.type === type)?.id ?? ''

describe('a page without a header and a footer', () => {
  it('has those of the front page', () => {
    const page = pageOf(withPage([about]))
    expect(page.match(/<header /g)).toHaveLength(1)
    expect(page.match(/<footer /g)).toHaveLength(1)
    expect(page).toContain('href="../#contact"')
  })
  it('marks them with the id they have there, so that a click on either page changes both', () => {
    const page = renderPage(withPage([about]), { pageId: 'pag_about', lang: 'en' }, { mode: 'preview' }).file.body
    expect(page).toContain(`data-section-id="${idOf('header')}"`)
    expect(page).toContain(`data-section-id="${idOf('footer')}"`)
  })
  it('goes with a change of the front page', () => {
    const name = { ar: 'بيت آخر', en: 'Another house' }
    const sections = (restaurant.pages[0]?.sections ?? []).map((one) =>
      one.type === 'header' ? { ...one, fields: { ...one.fields, name } } : one,
    )
    const changed = { ...restaurant, pages: restaurant.pages.map((page) => ({ ...page, sections })) }
    expect(pageOf(withPage([about], changed))).toContain('Another house')
  })
})

describe('a page with a header of its own', () => {
  const own: Section = { ...section('header', 'bar', { name: { ar: 'بيت', en: 'Small house' } }), id: 'sec_head2' }
  it('shows that one alone, and the footer of the front page', () => {
    const page = pageOf(withPage([own, about]))
    expect(page.match(/<header /g)).toHaveLength(1)
    expect(page).toContain('Small house')
    expect(page.match(/<footer /g)).toHaveLength(1)
  })
  it('shows none when its own is hidden', () => {
    expect(pageOf(withPage([{ ...own, hidden: true }, about]))).not.toContain('<header ')
  })
})

describe('the title of a page', () => {
  it('stands beside a drawing, as the only heading of its rank', () => {
    const page = pageOf(withPage([about]))
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toMatch(/class="sec pt pt-\w+ s-\w+"><h1>About<\/h1><div class="sc s-\w+" aria-hidden="true"><svg/)
  })
  it('passes the gate and keeps to the weight of a page, in every look', () => {
    for (let seed = 1; seed <= 16; seed += 1) {
      const site = withPage([about], { ...restaurant, theme: { ...restaurant.theme, seed } })
      const rendered = renderSite(site, { mode: 'publish', formAction: 'f' })
      expect(checkSite(site, rendered).filter((one) => one.severity === 'block')).toEqual([])
      for (const lang of ['', 'en/']) {
        const body = rendered.files.find((file) => file.path === `${lang}about/index.html`)?.body ?? ''
        expect(brotliCompressSync(body).length).toBeLessThanOrEqual(pageWeightLimit)
      }
    }
  })
})
