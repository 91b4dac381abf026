import type { Weekday } from '@manara/contracts'
import { html, nothing, trusted } from '../html.ts'
import type { Markup } from '../html.ts'
import { hrefOfFact } from '../text.ts'
import type { OpenPage } from './page-context.ts'
import { absolute } from './paths.ts'
import { socialPath } from './head-paths.ts'

/** The schema.org type of a trade; what has none is a local business. */
const kinds: Readonly<Record<string, string>> = {
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
  tutor: 'ProfessionalService',
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
  gardener: 'ProfessionalService',
  roofer: 'RoofingContractor',
  painter: 'HousePainter',
  vet: 'VeterinaryCare',
  general: 'LocalBusiness',
}
const placeless = new Set(['Organization', 'NGO', 'MusicGroup'])
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
  const type = kinds[ctx.site.trade] ?? 'LocalBusiness'
  const said = {
    '@context': 'https://schema.org',
    '@type': type,
    name: ctx.voice.plain(ctx.site.name),
    ...(baseUrl === undefined ? {} : { url: absolute(baseUrl, ''), image: absolute(baseUrl, socialPath(ctx.lang)) }),
    ...reach(open),
    ...(placeless.has(type) ? {} : { ...where(open), ...when(open) }),
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
  const parts = { streetAddress: first(open, 'address'), addressLocality: first(open, 'city'), addressCountry: first(open, 'country') }
  return Object.values(parts).some((part) => part !== undefined) ? { address: { '@type': 'PostalAddress', ...parts } } : {}
}

function when({ ctx }: OpenPage): Said {
  const hours = ctx.facts.listOf('hours').find((one) => one.confirmed)
  if (!hours || hours.value.spans.length === 0) return {}
  return {
    openingHoursSpecification: hours.value.spans.map((span) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: span.days.map((day) => dayNames[day]),
      opens: span.open,
      closes: span.close === '24:00' ? '23:59' : span.close,
    })),
  }
}
