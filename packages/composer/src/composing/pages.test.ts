import type { SiteDescription } from '@manara/contracts'
import { productLanguages } from '@manara/contracts'
import { checkSite, parseSite, renderSite } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { readBrief } from '../reading/read-brief.ts'
import { voiceIn } from '../voices/list.ts'
import { composeSite, composeWhole } from './compose-site.ts'

const today = '2026-11-21'
function counter() {
  let next = 0
  return (prefix: string) => `${prefix}_${String((next += 1)).padStart(6, '0')}`
}
const composed = (brief: string, { seed = 7, lang, languages }: { seed?: number; lang?: string; languages?: string[] } = {}) =>
  composeWhole(readBrief(brief, { today, seed, ...(lang ? { lang } : {}) }), {
    seed,
    newId: counter(),
    ...(languages ? { languages } : {}),
  })
const siteOf = (...given: Parameters<typeof composed>): SiteDescription => composed(...given).site
const slugs = (site: SiteDescription) => site.pages.map((page) => page.slug)
const typesOn = (site: SiteDescription, slug: string) =>
  site.pages.find((page) => page.slug === slug)?.sections.map((one) => one.type) ?? []

const salon = 'Salon Anna in Graz. Cut 25 €, colour 60 €, beard 20 €. Open Tue-Sat 9-18. Call 0316 123456.'
const rich =
  'Casa Luna, restaurant in Graz. Margherita 9 €, Marinara 8 €, Diavola 11 €, Carbonara 12 €, Tiramisu 6 €, Panna cotta 5 €. Open Tue-Sun 17:00-23:00. ' +
  'Wine evening on 4 March 2027. Jazz concert on 11 March 2027. Truffle dinner on 3 April 2027. Summer party on 2 May 2027. Mail post@luna.example. ' +
  'My mother opened the house with two tables and a borrowed oven. We still cook from her book, which has more stains than words. The wine comes from a neighbour who does not own a telephone. On Mondays the oven rests and so do we.'

describe('how many pages a site has', () => {
  it('is one for a brief with little matter, whatever the seed', () => {
    for (let seed = 0; seed < 40; seed += 1) expect(slugs(siteOf(salon, { seed }))).toEqual([''])
  })
  it('is several where the matter carries them, each with something on it', () => {
    const counts = Array.from({ length: 20 }, (_, seed) => siteOf(rich, { seed }))
    expect(Math.max(...counts.map((site) => site.pages.length))).toBeGreaterThanOrEqual(4)
    for (const site of counts) for (const page of site.pages) expect(page.sections.length).toBeGreaterThan(0)
  })
  it('is one when the owner asks for one, however much there is', () => {
    for (let seed = 0; seed < 20; seed += 1) expect(slugs(siteOf(`${rich} A one-page site, please.`, { seed }))).toEqual([''])
  })
  it('is several when the owner asks for several, and nothing is said that was not given', () => {
    const site = siteOf(`${salon} I want several pages.`)
    expect(site.pages.length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(site.pages)).not.toMatch(/several pages|"team"|"gallery"|"dates"/)
  })
  it('has the page that was asked for by name, and the rest where it was', () => {
    const site = siteOf(`${salon} With a page for prices.`)
    expect(slugs(site)).toEqual(['', 'prices'])
    expect(typesOn(site, 'prices')).toContain('prices')
    expect(typesOn(site, '')).toContain('contact')
    expect(typesOn(site, '')).not.toContain('prices')
  })
  it('asks when there is nothing for a page that was asked for', () => {
    const { site, questions } = composed(
      'Salon Anna in Graz. Cut 25 €, colour 60 €. Call 0316 123456, mail a@b.at. Open Tue-Sat 9-18. Lendplatz 4, 8020 Graz. With a page for events.',
    )
    expect(slugs(site)).toEqual([''])
    expect(questions.map(({ field, text }) => [field, text])).toContainEqual([
      'page:events',
      '“Events” shall be a page of its own. What shall stand on it?',
    ])
  })
  it('leaves a refused section out of every page', () => {
    const site = siteOf(`${salon} Several pages. No contact form.`)
    expect(site.pages.flatMap((page) => page.sections.map((one) => one.type))).not.toContain('contact')
  })
})

describe('pages beside the front page', () => {
  const site = siteOf(`${rich} Several pages.`, { languages: ['en', 'ar', 'de'] })
  it('share the header and footer of the front page, which stand there once', () => {
    const all = site.pages.flatMap((page) => page.sections).filter((one) => one.type === 'header' || one.type === 'footer')
    expect(all).toHaveLength(2)
    for (const file of renderSite(site, { mode: 'publish' }).files.filter((one) => one.path.endsWith('index.html'))) {
      expect(file.body.match(/<header /g), file.path).toHaveLength(1)
      expect(file.body.match(/<footer /g), file.path).toHaveLength(1)
    }
  })
  it('have titles, descriptions and addresses of their own in every language', () => {
    for (const lang of site.languages) {
      const said = site.pages.map((page) => page.title[lang])
      expect(new Set(said).size).toBe(site.pages.length)
      expect(new Set(site.pages.map((page) => page.description[lang])).size).toBe(site.pages.length)
      expect(said.every(Boolean)).toBe(true)
    }
    expect(new Set(slugs(site)).size).toBe(site.pages.length)
  })
  it('are all linked from all, and no link is dead', () => {
    const rendered = renderSite(siteOf(`${rich} Several pages.`), { mode: 'publish', formAction: '/f' })
    expect(rendered.pages.flatMap((page) => page.broken)).toEqual([])
    for (const file of rendered.files.filter((one) => one.path.endsWith('index.html')))
      for (const { slug } of site.pages.filter((page) => page.slug !== '' && !file.path.startsWith(page.slug)))
        expect(file.body, file.path).toContain(`${slug}/"`)
  })
  it('pass the gate', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const one = siteOf(`${rich} Several pages.`, { seed })
      expect(parseSite(one)).toMatchObject({ ok: true })
      const rendered = renderSite(one, { mode: 'publish', formAction: '/f' })
      expect(checkSite(one, rendered).filter((finding) => finding.severity === 'block')).toEqual([])
    }
  })
  it('come after the front page, each section told with its page', () => {
    const parts = [...composeSite(readBrief(`${rich} Several pages.`, { today, seed: 7 }), { seed: 7, newId: counter() })]
    const order = parts.flatMap((part) => (part.kind === 'section' ? [part.pageId] : []))
    const [first] = parts
    expect(first?.kind === 'site' && first.site.pages.map((page) => page.id)).toEqual([...new Set(order)])
    expect(order).toEqual([...order].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
  })
})

const asking = [
  {
    lang: 'en',
    count: 'several',
    brief: 'I want a site with multiple pages: menu, events and contact',
    named: ['menu', 'events', 'contact'],
  },
  { lang: 'de', count: 'several', brief: 'Bitte mehrere Seiten, mit einer eigenen Preisseite', named: ['prices'] },
  { lang: 'ar', count: 'several', brief: 'أريد عدة صفحات، صفحة للأسعار وصفحة للفريق', named: ['prices', 'team'] },
  { lang: 'fr', count: 'several', brief: 'Je veux plusieurs pages, dont une page pour les tarifs', named: ['prices'] },
  { lang: 'it', count: 'several', brief: 'Vorrei più pagine, con una pagina per i prezzi', named: ['prices'] },
  { lang: 'es', count: 'several', brief: 'Quiero varias páginas, una página para los precios', named: ['prices'] },
  { lang: 'nl', count: 'several', brief: 'Graag meerdere pagina’s, met een pagina voor prijzen', named: ['prices'] },
  { lang: 'pl', count: 'several', brief: 'Chcę kilka stron, osobna strona na ceny', named: ['prices'] },
  { lang: 'cs', count: 'several', brief: 'Chci několik stránek, stránku pro ceny', named: ['prices'] },
  { lang: 'ru', count: 'several', brief: 'Нужно несколько страниц, страница для цен', named: ['prices'] },
  { lang: 'en', count: 'one', brief: 'Just one page please', named: [] },
  { lang: 'de', count: 'one', brief: 'Nur eine Seite bitte', named: [] },
  { lang: 'ar', count: 'one', brief: 'موقع من صفحة واحدة', named: [] },
  { lang: 'ru', count: 'one', brief: 'Нужен лендинг', named: [] },
]

describe('a wish for pages', () => {
  it.each(asking)('is read in $lang: $count pages, from “$brief”', ({ lang, count, brief, named }) => {
    expect(readBrief(`Salon Anna. ${brief}.`, { today, seed: 1, lang }).wishes.pages).toEqual({ count, named })
  })
  it('is told from pages that are something else', () => {
    for (const brief of ['We print pages for magazines', 'See our Facebook page', 'A bookshop with pages to turn and prices to like'])
      expect(readBrief(`${brief}. Call 0113 496 0000`, { today, seed: 1 }).wishes.pages).toBeUndefined()
  })
  it('has names and plain addresses for its pages in all ten languages', () => {
    for (const lang of productLanguages) {
      const names = Object.values(voiceIn(lang)?.pages?.names ?? {})
      expect(names.filter(([title, slug]) => title.length > 24 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
      expect(new Set(names.map(([title]) => title)).size, lang).toBe(names.length)
      expect(new Set(names.map(([, slug]) => slug)).size, lang).toBe(names.length)
    }
  })
})
