import { describe, expect, it } from 'vitest'
import type { Section, SiteDescription } from '@manara/contracts'
import { readBrief } from '../reading/read-brief.ts'
import { composeWhole } from './compose-site.ts'

function siteOf(brief: string, lang?: string): SiteDescription {
  let next = 0
  const options = { seed: 5, newId: (prefix: string) => `${prefix}_${String((next += 1)).padStart(6, '0')}` }
  return composeWhole(readBrief(brief, { today: '2026-11-21', seed: 5, ...(lang ? { lang } : {}) }), options).site
}
const sectionsOf = (brief: string, lang?: string): Section[] => siteOf(brief, lang).pages[0]?.sections ?? []
const find = (brief: string, type: string, lang?: string) => sectionsOf(brief, lang).find((one) => one.type === type)
type Item = { title: Record<string, string>; when?: Record<string, string> }
const titles = (section: Section | undefined, lang: string) => ((section?.fields.items ?? []) as Item[]).map((item) => item.title[lang])

describe('how it goes', () => {
  it.each([
    [
      'en',
      'Plumber in Leeds. First you call, then we look, and finally you get a price. Call 0113 496 0000',
      ['You call', 'We look', 'You get a price'],
    ],
    [
      'de',
      'Tischler in Linz. Zuerst messen wir, dann zeichnen wir, zum Schluss bauen wir ein. Tel 0732 123456',
      ['Zuerst messen wir', 'Dann zeichnen wir', 'Zum Schluss bauen wir ein'],
    ],
    [
      'fr',
      'Menuisier à Lyon. D’abord vous écrivez, ensuite nous mesurons, enfin nous posons. Tél 04 72 00 00 00',
      ['Vous écrivez', 'Nous mesurons', 'Nous posons'],
    ],
    ['ar', 'سباك في دبي. أولا تتصل، ثم نأتي، وأخيرا تعرف السعر. هاتف 0501234567', ['تتصل', 'نأتي', 'تعرف السعر']],
  ])('becomes steps in the words of the owner: %s', (lang, brief, steps) => {
    expect(titles(find(brief, 'steps', lang), lang)).toEqual(steps)
  })
  it('is no sequence of two, and stays text then', () => {
    const brief = 'Plumber in Leeds. First you send a picture, then we visit. Call 0113 496 0000'
    expect(find(brief, 'steps')).toBeUndefined()
    expect(JSON.stringify(sectionsOf(brief))).toContain('First you send a picture')
  })
  it('is said once: as steps, not in the text about the business as well', () => {
    const all = JSON.stringify(
      sectionsOf(
        'Plumber in Leeds. First you call, then we look, and finally you get a price. My uncle taught me to listen to water. Call 0113 496 0000',
      ),
    )
    expect(all).toContain('listen to water')
    expect(all.match(/get a price/g)).toHaveLength(1)
  })
})

describe('numbers', () => {
  it('become figures by their facts, and only those that were given', () => {
    const brief = 'Hotel Lindenhof in Graz, since 1987, 12 rooms and 40 seats. Call 0316 123456'
    const ids = (find(brief, 'figures')?.fields.items as { factId: string }[]).map(
      (item) => siteOf(brief).facts.find((fact) => fact.id === item.factId)?.value,
    )
    expect(ids).toEqual([{ en: '1987' }, { en: '12 rooms' }, { en: '40 seats' }])
    expect(find('Hotel Lindenhof in Graz. Call 0316 123456', 'figures')).toBeUndefined()
  })
  it('are neither prices, dates nor phone numbers', () => {
    const { facts } = siteOf('Casa Luna in Graz. Bed and breakfast from 80 € rooms 12-14 Friday 12 June, call 0316 20 rooms')
    expect(facts.filter((fact) => fact.kind === 'custom').map((fact) => fact.value)).toEqual([])
  })
})

describe('years with what happened', () => {
  it('become a timeline from three on, in their order', () => {
    const section = find(
      'Bakery Sonne in Graz. 1952: Franz builds the oven. 1979: Ilse takes over. In 2016 Marta came home. Mail a@b.at',
      'timeline',
    )
    expect((section?.fields.items as Item[]).map((item) => [item.when?.en, item.title.en])).toEqual([
      ['1952', 'Franz builds the oven'],
      ['1979', 'Ilse takes over'],
      ['2016', 'Marta came home'],
    ])
    expect(find('Bakery Sonne in Graz. 1952: Franz builds the oven. 1979: Ilse takes over. Mail a@b.at', 'timeline')).toBeUndefined()
  })
})

describe('other matter of a brief', () => {
  it('is a motto, set as a statement', () => {
    expect(find('Bakery Sonne in Graz. Our motto: “Bread takes time”. Mail a@b.at', 'statement')?.fields).toEqual({
      text: { en: 'Bread takes time' },
    })
  })
  it('is a second address, each printed by its fact', () => {
    const brief = 'Bäckerei Sonne, Lendplatz 4, 8020 Graz and Schulgasse 11, 8010 Graz. Sourdough. Mail a@b.at'
    expect(find(brief, 'places')?.fields.items).toEqual([{ address: { en: '{{address}}' } }, { address: { en: '{{address2}}' } }])
    expect(
      siteOf(brief)
        .facts.filter((fact) => fact.kind === 'address')
        .map((fact) => Object.values(fact.value)[0]),
    ).toEqual(['Lendplatz 4, 8020 Graz', 'Schulgasse 11, 8010 Graz'])
  })
  it('is a card where one eats, instead of a price list, unless prices were refused', () => {
    const brief = 'Casa Luna, restaurant in Graz. Pizza 9 €, pasta 11 €, tiramisu 6 €. Mail a@b.at'
    const types = (text: string) => sectionsOf(text).map((one) => one.type)
    expect(types(brief)).toContain('menu')
    expect(types(brief)).not.toContain('prices')
    expect(types(`${brief} No prices on the site.`)).not.toEqual(expect.arrayContaining(['menu']))
    expect(JSON.stringify(find(brief, 'hero')?.fields)).not.toContain('#prices')
  })
  it('is a wish for a booking form or a newsletter', () => {
    const types = sectionsOf('Hair salon in Leeds with a booking form and a newsletter. Mail a@b.at').map((one) => one.type)
    expect(types).toEqual(expect.arrayContaining(['booking', 'newsletter']))
    expect(sectionsOf('Hair salon in Leeds. Mail a@b.at').map((one) => one.type)).not.toEqual(expect.arrayContaining(['booking']))
  })
})

describe('those the owner works with', () => {
  const brief = 'Surf school Penhale in Newquay. Lesson £40. Our partners: Tidal Wetsuits, The Watering Hole. Call 01872 555620'
  it('stand by name in a section of their own, and nowhere else', () => {
    const names = (find(brief, 'partners')?.fields.items as { name: Record<string, string> }[]).map((item) => item.name['en'])
    expect(names).toEqual(['Tidal Wetsuits', 'The Watering Hole'])
    expect(JSON.stringify(siteOf(brief)).match(/Tidal Wetsuits/g)).toHaveLength(1)
  })
  it('are never supposed', () => {
    expect(find(brief.replace(/Our partners[^.]*\./u, ''), 'partners')).toBeUndefined()
  })
})
