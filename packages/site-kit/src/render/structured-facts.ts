import type { Weekday } from '@manara/contracts'
import { html, nothing, trusted } from '../html.ts'
import type { Markup } from '../html.ts'
import { countryOf } from '../legal/countries.ts'
import { hrefOfFact } from '../text.ts'
import type { OpenPage } from './page-context.ts'
import { absolute } from './paths.ts'
import { socialPath } from './head-paths.ts'

/** The schema.org type of a trade; what has none is a local business. */
export const tradeKinds: Readonly<Record<string, string>> = {
  bakery: 'Bakery',
  restaurant: 'Restaurant',
  cafe: 'CafeOrCoffeeShop',
  dentist: 'Dentist',
  doctor: 'Physician',
  lawyer: 'LegalService',
  plumber: 'Plumber',
  electrician: 'Electrician',
  photographer: 'ProfessionalService',
  gym: 'ExerciseGym',
  salon: 'HairSalon',
  tutor: 'EducationalOrganization',
  cleaner: 'ProfessionalService',
  florist: 'Florist',
  hotel: 'Hotel',
  'car-repair': 'AutoRepair',
  architect: 'ProfessionalService',
  consultant: 'ProfessionalService',
  software: 'Organization',
  charity: 'NGO',
  event: 'Organization',
  shop: 'Store',
  musician: 'MusicGroup',
  translator: 'ProfessionalService',
  midwife: 'MedicalBusiness',
  therapist: 'MedicalBusiness',
  gardener: 'HomeAndConstructionBusiness',
  roofer: 'RoofingContractor',
  painter: 'HousePainter',
  vet: 'VeterinaryCare',
  general: 'LocalBusiness',
}
const placeless = new Set(['Organization', 'NGO', 'MusicGroup', 'EducationalOrganization'])
const dayNames: Readonly<Record<Weekday, string>> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
}

/** What machines read: only facts that were given and not refused. Nobody sees them here, so unconfirmed ones stay out. */
export function structuredFacts(open: OpenPage, baseUrl?: string): Markup {
  const { ctx } = open
  const type = tradeKinds[ctx.site.trade] ?? 'LocalBusiness'
  const said = {
    '@context': 'https://schema.org',
    '@type': type,
    name: ctx.voice.plain(ctx.site.name),
    ...(baseUrl === undefined ? {} : { url: absolute(baseUrl, ''), image: absolute(baseUrl, socialPath(ctx.lang)) }),
    mainEntityOfPage: { '@type': 'WebPage', inLanguage: ctx.lang },
    ...reach(open),
    ...where(open),
    ...(placeless.has(type) ? {} : when(open)),
    ...offers(open),
  }
  if (said.name === '') return nothing
  return html`<script type="application/ld+json">${trusted(JSON.stringify(said).replace(/</g, '\\u003c'))}</script>`
}

type Said = Record<string, unknown>
type TextKind = 'phone' | 'email' | 'founded' | 'address' | 'city' | 'country'

function first({ ctx }: OpenPage, kind: TextKind): string | undefined {
  const fact = ctx.facts.listOf(kind).find((one) => one.confirmed)
  const words = fact ? ctx.voice.factText(fact) : ''
  return words === '' ? undefined : words
}

function reach(open: OpenPage): Said {
  const links = [...open.ctx.facts.listOf('social'), ...open.ctx.facts.listOf('website')]
    .filter((fact) => fact.confirmed)
    .map((fact) => hrefOfFact(fact, open.ctx.voice.factText(fact)))
    .filter((href) => href !== undefined)
  const founded = first(open, 'founded')
  return {
    telephone: first(open, 'phone'),
    email: first(open, 'email'),
    foundingDate: founded && /^\d{4}$/.test(founded) ? founded : undefined,
    sameAs: links.length > 0 ? links : undefined,
  }
}

function where(open: OpenPage): Said {
  const parts = { streetAddress: first(open, 'address'), addressLocality: first(open, 'city'), addressCountry: countryIn(open) }
  return Object.values(parts).some((part) => part !== undefined) ? { address: { '@type': 'PostalAddress', ...parts } } : {}
}

/** By its two letters where it is known, as machines like it. */
function countryIn(open: OpenPage): string | undefined {
  const named = first(open, 'country')
  return named === undefined ? undefined : (countryOf({ facts: open.ctx.facts.listOf('country') }) ?? named)
}

/** Times of each span; a day the owner called closed is told as one that opens at no hour. */
function when({ ctx }: OpenPage): Said {
  const hours = ctx.facts.listOf('hours').find((one) => one.confirmed)
  if (!hours || hours.value.spans.length === 0) return {}
  const open = hours.value.spans.map(({ days, open: opens, close }) => specified(days, opens, close === '24:00' ? '23:59' : close))
  const closed = hours.value.closed.length > 0 ? [specified(hours.value.closed, '00:00', '00:00')] : []
  return { openingHoursSpecification: [...open, ...closed] }
}

const specified = (days: readonly Weekday[], opens: string, closes: string): Said => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days.map((day) => dayNames[day]),
  opens,
  closes,
})

const mostOffers = 12

/** What is on offer, with the prices that may be told. */
function offers({ ctx }: OpenPage): Said {
  const all = ctx.facts.listOf('offer').filter((one) => one.confirmed)
  const told = all.slice(0, mostOffers).flatMap(({ value: { name, price } }) => {
    const words = ctx.voice.plain(name)
    const isPriced = price !== undefined && price.currency !== '' && !ctx.facts.isRefused('price')
    if (words === '') return []
    return [
      {
        '@type': 'Offer',
        itemOffered: { '@type': 'Service', name: words },
        ...(isPriced ? { [price.from ? 'minPrice' : 'price']: price.amount, priceCurrency: price.currency } : {}),
      },
    ]
  })
  return told.length > 0 ? { makesOffer: told.map((one) => asOffer(one)) } : {}
}

/** The least price of several stands in a specification of its own. */
function asOffer({ minPrice, priceCurrency, ...offer }: Said): Said {
  if (minPrice === undefined) return { ...offer, ...(priceCurrency === undefined ? {} : { priceCurrency }) }
  return { ...offer, priceSpecification: { '@type': 'PriceSpecification', minPrice, priceCurrency } }
}
