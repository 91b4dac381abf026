import type { Fact, SiteDescription } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { samples } from '../samples/index.ts'
import { owner, section, textFact } from '../samples/make.ts'
import { renderSite } from './render-site.ts'
import { tradeKinds } from './structured-facts.ts'

const { bakery, restaurant } = samples
const baseUrl = 'https://sonne.example'
type Said = Record<string, unknown>
const toldBy = (site: SiteDescription, path = 'index.html'): Said[] =>
  [
    ...(renderSite(site, { mode: 'publish', baseUrl, formAction: 'f' })
      .files.find((file) => file.path === path)
      ?.body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs) ?? []),
  ].map((match) => JSON.parse(match[1] ?? '{}') as Said)
const businessOf = (site: SiteDescription, path?: string): Said => toldBy(site, path)[0] ?? {}
const given = { source: owner, confirmed: true } as const
const offer = (id: string, name: string, price?: { amount: number; currency: string; from: boolean }): Fact => ({
  id,
  kind: 'offer',
  value: { name: { en: name }, ...(price ? { price } : {}) },
  ...given,
})
const full: SiteDescription = {
  ...bakery,
  facts: [
    ...bakery.facts,
    textFact('country', { en: 'Austria' }),
    textFact('social', { en: 'https://social.example/sonne' }),
    textFact('founded', { en: '1952' }),
    offer('rye', 'Rye loaf', { amount: 4.9, currency: 'EUR', from: false }),
    offer('cake', 'Cakes', { amount: 25, currency: 'EUR', from: true }),
    offer('rolls', 'Rolls'),
  ],
}
/** Everything said that is not a word of schema.org itself. */
function leaves(value: unknown, key = ''): string[] {
  if (key === '@type' || key === '@context' || key === 'dayOfWeek' || key === 'inLanguage') return []
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, one]) => leaves(one, name))
  return value === undefined ? [] : [String(value)]
}

describe('what machines are told of a business', () => {
  it.each(Object.entries(tradeKinds))('of the trade %s, as %s, comes from a fact, word for word', (trade, kind) => {
    const site = { ...full, trade }
    const said = businessOf(site)
    expect(said['@type']).toBe(kind)
    const known = [JSON.stringify(site.facts), site.name['en'], `${baseUrl}/`, `${baseUrl}/social-en.png`, 'AT', '00:00'].join(' ')
    for (const words of leaves(said)) expect(known, words).toContain(words)
    const bare = businessOf({ ...site, facts: [] })
    expect(Object.keys(bare).sort()).toEqual(['@context', '@type', 'image', 'mainEntityOfPage', 'name', 'url'])
  })

  it('is where, when and how to reach it, in the language of the page', () => {
    expect(businessOf(full)).toMatchObject({
      address: { streetAddress: 'Lendplatz 4, 8020 Graz', addressLocality: 'Graz', addressCountry: 'AT' },
      sameAs: ['https://social.example/sonne'],
      mainEntityOfPage: { inLanguage: 'en' },
    })
    expect(businessOf(restaurant)).toMatchObject({ mainEntityOfPage: { inLanguage: 'ar' } })
    expect(businessOf(restaurant, 'en/index.html')).toMatchObject({ mainEntityOfPage: { inLanguage: 'en' } })
    expect(businessOf(full)).not.toHaveProperty('geo')
  })

  it('tells the days it is closed, and says nothing of days nobody spoke of', () => {
    const specification = businessOf(full)['openingHoursSpecification'] as { dayOfWeek: string[]; opens: string; closes: string }[]
    expect(specification.at(-1)).toMatchObject({ dayOfWeek: ['Sunday'], opens: '00:00', closes: '00:00' })
    const facts = full.facts.map((fact) => (fact.kind === 'hours' ? { ...fact, value: { ...fact.value, closed: [] } } : fact))
    expect(JSON.stringify(businessOf({ ...full, facts }))).not.toContain('Sunday')
  })

  it('names its offers, a price only where it is known, sure and not refused', () => {
    const offers = (site: SiteDescription) => businessOf(site)['makesOffer']
    expect(offers(full)).toEqual([
      { '@type': 'Offer', itemOffered: { '@type': 'Service', name: 'Rye loaf' }, price: 4.9, priceCurrency: 'EUR' },
      {
        '@type': 'Offer',
        itemOffered: { '@type': 'Service', name: 'Cakes' },
        priceSpecification: { '@type': 'PriceSpecification', minPrice: 25, priceCurrency: 'EUR' },
      },
      { '@type': 'Offer', itemOffered: { '@type': 'Service', name: 'Rolls' } },
    ])
    expect(JSON.stringify(offers({ ...full, refusals: [{ what: 'fact', value: 'prices' }] }))).not.toMatch(/4\.9|25/)
    const guessed = full.facts.map((fact) => (fact.id === 'rye' ? { ...fact, confirmed: false } : fact))
    expect(JSON.stringify(offers({ ...full, facts: guessed }))).not.toContain('Rye')
  })

  it('lists dates that have a day, and questions that have an answer', () => {
    const [page] = bakery.pages
    const sections = [
      section('dates', 'list', {
        title: { en: 'Dates' },
        items: [
          { date: '2027-05-01', time: '18:00', title: { en: 'Tasting' } },
          { date: 'every Friday', title: { en: 'Market' } },
        ],
      }),
      section('questions', 'list', {
        title: { en: 'Questions' },
        items: [
          { question: { en: 'Gluten?' }, answer: { en: 'Yes.' } },
          { question: { en: 'Parking?' }, answer: { en: '' } },
        ],
      }),
    ]
    const site = { ...full, pages: page ? [{ ...page, sections }] : [] }
    const [, events, asked] = toldBy(site)
    expect(events?.['@graph']).toEqual([
      { '@type': 'Event', name: 'Tasting', startDate: '2027-05-01T18:00', location: { '@type': 'Place', name: 'Bäckerei Sonne' } },
    ])
    expect(asked).toMatchObject({ '@type': 'FAQPage', mainEntity: [{ name: 'Gluten?', acceptedAnswer: { text: 'Yes.' } }] })
    expect(asked?.['mainEntity']).toHaveLength(1)
  })
})
