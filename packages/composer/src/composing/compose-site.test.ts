import { checkSite, parseSite, renderSite } from '@manara/site-kit'
import type { LocalText, SiteDescription } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { arabic } from '../cases/arabic.ts'
import { english } from '../cases/english.ts'
import { messy } from '../cases/messy.ts'
import { otherLanguages } from '../cases/other-languages.ts'
import { readBrief } from '../reading/read-brief.ts'
import { composeSite, composeWhole } from './compose-site.ts'

const today = '2026-11-21'
const bakery = 'Bäckerei Sonne in Graz, open 6-18, sourdough and cakes, call 0316 123456, warm colours but no yellow'

function counter() {
  let next = 0
  return (prefix: string) => `${prefix}_${String((next += 1)).padStart(6, '0')}`
}

const compose = (brief: string, seed = 1, languages?: string[]): SiteDescription =>
  composeWhole(readBrief(brief, { today, seed }), { seed, newId: counter(), ...(languages ? { languages } : {}) }).site

const sectionOf = (site: SiteDescription, type: string) => site.pages[0]?.sections.find((section) => section.type === type)
const types = (site: SiteDescription) => site.pages[0]?.sections.map((section) => section.type) ?? []

describe('composing a site', () => {
  it('gives the site first, then one section after the other, and the questions last', () => {
    const parts = [...composeSite(readBrief(bakery, { today, seed: 1 }), { seed: 1, newId: counter() })]
    expect(parts.map((part) => (part.kind === 'section' ? part.section.type : part.kind))).toEqual(
      expect.arrayContaining(['site', 'header', 'hero', 'services', 'hours', 'contact', 'footer', 'questions']),
    )
    expect(parts[0]?.kind).toBe('site')
    expect(parts.at(-1)?.kind).toBe('questions')
  })

  it('makes the same site from the same brief and seed, to the last byte', () => {
    expect(JSON.stringify(compose(bakery, 7))).toBe(JSON.stringify(compose(bakery, 7)))
  })

  it('heads a site of no known trade with its name, offer or town, and with a bare "Ask us" only when none is known', () => {
    const titles = (brief: string) =>
      Array.from({ length: 12 }, (_, seed) => Object.values(sectionOf(compose(brief, seed), 'hero')?.fields['title'] as LocalText)[0])
    const told = titles('Holzwurm in Leipzig, Möbel nach Maß, Tel. 0341 998877')
    expect(told).not.toContain('Fragen Sie uns')
    expect(new Set(told).size).toBeGreaterThan(1)
    expect(titles('open 9-17').every((title) => title?.trim())).toBe(true)
  })

  it('makes two bakeries speak differently', () => {
    const words = Array.from({ length: 12 }, (_, seed) =>
      JSON.stringify(compose(bakery, seed).pages[0]?.sections.map((section) => [section.type, section.variant, section.fields])),
    )
    expect(new Set(words).size).toBeGreaterThanOrEqual(10)
    const titles = Array.from({ length: 30 }, (_, seed) => JSON.stringify(sectionOf(compose(bakery, seed), 'hero')?.fields['title']))
    expect(new Set(titles).size).toBeGreaterThanOrEqual(5)
  })

  it('puts the form on the page, with a link to it in the header', () => {
    const site = compose(bakery)
    expect(types(site)).toContain('contact')
    expect(sectionOf(site, 'header')?.fields['action']).toMatchObject({ to: '#contact' })
  })

  it('avoids the refused colour and keeps the warmth', () => {
    expect(compose(bakery).theme).toMatchObject({ avoidHues: ['yellow'], warmth: 'warm' })
  })

  it('prints no phone link when the owner wants no phone on the site', () => {
    const site = compose(`${bakery}. No phone on the site.`)
    expect(JSON.stringify(site.pages)).not.toMatch(/tel:|\{\{phone\}\}|123456/)
  })

  it('prints no price when prices are refused, and the goods all the same', () => {
    const site = compose('Salon Anna in Graz. Cut 25 €, colour 60 €. No prices on the site.')
    expect(types(site)).not.toContain('prices')
    expect(JSON.stringify(site.pages)).not.toContain('"price"')
    expect(JSON.stringify(sectionOf(site, 'services')?.fields)).toContain('Colour')
  })

  it('answers questions from the facts when the owner asks for such a section, and only then', () => {
    const said = 'Café Linde in Graz. Coffee €3, cake €4. Open daily 8-18. Call 0316 123456.'
    expect(types(compose(said))).not.toContain('questions')
    const fields = sectionOf(compose(`${said} Include a FAQ.`), 'questions')?.fields as {
      items: { question: { en: string }; answer: { en: string } }[]
    }
    expect(fields.items.map((item) => item.question.en)).toEqual([
      'When are you open?',
      'Coffee: how much is it?',
      'Cake: how much is it?',
      'How do I reach you?',
    ])
    const page =
      renderSite(compose(`${said} Include a FAQ.`), { mode: 'publish' }).files.find((file) => file.path === 'index.html')?.body ?? ''
    const answers = page.slice(page.indexOf('When are you open?'))
    expect(answers).toContain('€3')
    expect(answers).not.toContain('{{')
  })

  it('keeps the words of a unit as they were said', () => {
    const units = (brief: string) =>
      compose(brief)
        .facts.map((fact) => (fact.kind === 'offer' ? fact.value.price?.unit?.['en'] : undefined))
        .filter(Boolean)
    expect(units('Iron Yard gym in Bristol. Membership £39 a month, day pass £8 each.')).toEqual(['a month', 'each'])
    expect(units('Maths tutor in Cork. Maths lesson €40/hour.')).toEqual(['/ hour'])
  })

  it('leaves out a refused section', () => {
    expect(types(compose('Photographer Sara Khan in Leeds. I need a gallery. Portraits, weddings.'))).toContain('gallery')
    expect(types(compose('Photographer Sara Khan in Leeds. Portraits, weddings. No contact form.'))).not.toContain('contact')
  })

  it('leaves out a refused section even where there is something to put into it', () => {
    const said = 'Café Linde in Graz. Coffee and cake. "A table I come back to." – Mara K.'
    expect(types(compose(said))).toContain('testimonials')
    expect(types(compose(`${said} No reviews.`))).not.toContain('testimonials')
  })

  it('never shows a slot that nothing fills', () => {
    for (let seed = 0; seed < 60; seed += 1)
      expect(JSON.stringify(compose('a bakery', seed).pages).replace(/\{\{\w+\}\}/g, '')).not.toMatch(/\{(?:name|city|offer)\}|undefined/)
  })

  it('lets the owner speak where a sentence fits no fact', () => {
    const site = compose(
      'We run a small family bakery. My grandfather built the oven in 1962 with his own hands. We bake rye bread and rolls.',
    )
    expect(JSON.stringify(site.pages)).toContain('My grandfather built the oven in 1962 with his own hands.')
  })

  it('says the hand-written lines in each language asked for, and leaves the owner’s words untranslated', () => {
    const site = compose('Café Linde in Graz. Coffee and cake. We roast on Tuesdays while the town sleeps.', 3, ['en', 'ar'])
    const hero = sectionOf(site, 'hero')?.fields as { title: Record<string, string> }
    expect(Object.keys(hero.title).sort()).toEqual(['ar', 'en'])
    expect(site.facts.find((fact) => fact.kind === 'name')?.value).toMatchObject({ en: 'Café Linde', ar: 'Café Linde' })
    expect(site.facts.find((fact) => fact.kind === 'city')?.value).toMatchObject({ en: 'Graz', ar: 'غراتس' })
    expect(JSON.stringify(site.pages)).not.toMatch(/"ar":"[^"]*We roast/)
  })

  it('speaks German to a German brief, with no English word', () => {
    const site = compose('Bäckerei Huber in Linz. Wir backen Brot, Semmeln und Kuchen. Ruf an: 0732 555 019.')
    expect(site.languages).toEqual(['de'])
    expect(sectionOf(site, 'services')?.fields['title']).toEqual({ de: expect.stringMatching(/Ofen|Regal|backen/) })
    expect(JSON.stringify(site.pages)).not.toContain('"en"')
    expect([...JSON.stringify(site.pages).matchAll(/"de":"([^"]*)/g)].map((match) => match[1]).join(' ')).not.toMatch(
      /\b(?:the|and|write|order|send)\b/i,
    )
  })

  it('still gives a page when the brief says next to nothing', () => {
    for (const brief of ['website', 'موقع', '', '...', '🍞', 'a'.repeat(5000)]) {
      const site = compose(brief)
      expect(parseSite(site)).toMatchObject({ ok: true })
      expect(types(site)).toEqual(expect.arrayContaining(['header', 'hero', 'contact', 'footer']))
    }
  })
})

describe('every brief of the collection', () => {
  const all = [...english, ...arabic, ...otherLanguages, ...messy].map((one) => [one.brief.slice(0, 60), one.brief] as const)
  it.each(all)('becomes a site the gate lets through: %s', (_, brief) => {
    const site = compose(brief, brief.length)
    const parsed = parseSite(site)
    expect(parsed).toMatchObject({ ok: true })
    const rendered = renderSite(site, { formAction: 'https://example.org/form', mode: 'publish' })
    const blocking = checkSite(site, rendered).filter((finding) => finding.severity === 'block')
    expect(blocking).toEqual([])
  })
})

describe('speed', () => {
  it('has the first section within 50 ms and the whole site within 300 ms', () => {
    const brief = [...english, ...arabic].map((one) => one.brief).sort((a, b) => b.length - a.length)[0] ?? bakery
    compose(brief)
    const start = performance.now()
    const parts = composeSite(readBrief(brief, { today, seed: 1 }), { seed: 1, newId: counter() })
    parts.next()
    parts.next()
    const first = performance.now() - start
    const rest = [...parts].length
    expect(rest).toBeGreaterThan(2)
    expect(first).toBeLessThan(50)
    expect(performance.now() - start).toBeLessThan(300)
  })

  it('reads twenty thousand letters in a second', () => {
    const long = Array.from(
      { length: 200 },
      (_, index) => `We made table number ${index} from oak and ash, and somebody in the village still eats at it.`,
    ).join(' ')
    compose(long)
    const start = performance.now()
    compose(long)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
