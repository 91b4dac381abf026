import type { SiteDescription } from '@manara/contracts'
import { applyOps, checkSite, renderSite } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { composeWhole } from '../../composing/compose-site.ts'
import { readBrief } from '../../reading/read-brief.ts'
import { interpretEdit } from '../interpret-edit.ts'

const today = '2026-11-21'
function counter() {
  let next = 0
  return (prefix: string) => `${prefix}_${String((next += 1)).padStart(6, '0')}`
}
const brief =
  'Salon Anna in Graz. Cut 25 €, colour 60 €, beard 20 €. Open Tue-Sat 9-18. Call 0316 123456. My aunt taught me with scissors older than both of us.'
const made = (lang = 'en', text = brief): SiteDescription =>
  composeWhole(readBrief(text, { today, seed: 4, lang: 'en' }), { seed: 4, newId: counter(), languages: [lang] }).site

function asked(message: string, site: SiteDescription, lang = 'en') {
  let next = 0
  const newId = () => `sec_new${String((next += 1)).padStart(3, '0')}`
  const found = interpretEdit(message, { site, lang, newId, seed: 4, today })
  return { found, after: found.status === 'done' ? applyOps(site, found.ops, { newId }).site : site }
}
const slugs = (site: SiteDescription) => site.pages.map(({ slug }) => slug)
const typesOn = (site: SiteDescription, slug: string) => site.pages.find((page) => page.slug === slug)?.sections.map(({ type }) => type)
const idsOf = (site: SiteDescription) => site.pages.flatMap((page) => page.sections.map(({ id }) => id)).sort()

describe('a page asked for in the chat', () => {
  it('takes the sections it is for from the front page, with their ids', () => {
    const site = made()
    const { after, found } = asked('Add a page for prices', site)
    expect(slugs(after)).toEqual(['', 'prices'])
    expect(typesOn(after, 'prices')).toEqual(['prices'])
    expect(typesOn(after, '')).not.toContain('prices')
    expect(idsOf(after)).toEqual(idsOf(site))
    expect(found).toMatchObject({ reply: 'There is a page “Prices” now.' })
    const rendered = renderSite(after, { mode: 'publish', formAction: '/f' })
    expect(checkSite(after, rendered).filter(({ severity }) => severity === 'block')).toEqual([])
  })
  it('is a question when there is nothing to put on it, and nothing changes', () => {
    expect(asked('Add a page for events', made()).found).toMatchObject({
      status: 'question',
      question: { field: 'page:events', text: '“Events” shall be a page of its own. What shall stand on it?' },
    })
  })
  it('is not made twice', () => {
    const { after } = asked('Add a page for prices', made())
    expect(asked('Add a page for prices', after).found).toMatchObject({ status: 'cannot', reply: 'The page “Prices” is there already.' })
  })
  it('goes away again with what stands on it', () => {
    const { after } = asked('Add a page for prices', made())
    expect(slugs(asked('Remove the prices page', after).after)).toEqual([''])
    expect(asked('Remove the events page', after).found).toMatchObject({ status: 'cannot', reply: 'There is no page “Events”.' })
  })
  it.each([
    ['de', 'Mach bitte eine eigene Seite für die Preise', 'preise', 'Es gibt jetzt eine Seite „Preise“.'],
    ['ar', 'أضف صفحة للأسعار', 'prices', 'صارت هناك صفحة «الأسعار».'],
    ['fr', 'Ajoute une page pour les tarifs', 'tarifs', 'Il y a maintenant une page « Tarifs ».'],
    ['es', 'Añade una página para los precios', 'precios', 'Ahora hay una página «Precios».'],
    ['ru', 'Добавь страницу для цен', 'tseny', 'Теперь есть страница «Цены».'],
  ] as const)('is made and answered in %s', (...row) => {
    const [lang, message, slug, reply] = row
    const { after, found } = asked(message, made(lang), lang)
    expect(slugs(after)).toEqual(['', slug])
    expect(found).toMatchObject({ reply })
  })
})

describe('one page and several', () => {
  it('make several of one, the form on the last, and one of several again, losing nothing', () => {
    const site = made()
    const { after } = asked('Split it into several pages', site)
    expect(after.pages.length).toBeGreaterThanOrEqual(2)
    expect(after.pages.at(-1)?.sections.map(({ type }) => type)).toContain('contact')
    const { after: joined } = asked('Put everything on one page', after)
    expect(slugs(joined)).toEqual([''])
    expect(idsOf(joined)).toEqual(idsOf(site))
    expect(joined.pages[0]?.sections.at(-1)?.type).toBe('footer')
  })
  it('take what the composer laid out over pages back to one, without the calls that led from page to page', () => {
    const { after } = asked('Only one page, please', made('en', `${brief} I want several pages.`))
    expect(slugs(after)).toEqual([''])
    expect(typesOn(after, '')).not.toContain('call')
    expect(typesOn(after, '')).toContain('contact')
  })
  it('say so when it is one page already', () => {
    expect(asked('Put everything on one page', made()).found).toMatchObject({ status: 'cannot' })
  })
})

describe('a request that names a page for something else', () => {
  it.each([
    'Change the colour to green on all pages',
    'Change the heading “Prices” on the first page to “Rates”',
    'Make the pages dark',
    'Call the page Prices “What it costs”',
  ])('adds none: %s', (message) => {
    expect(slugs(asked(message, made()).after)).toEqual([''])
  })
})
