import type { SiteDescription } from '@manara/contracts'
import { countryName, countryOf, legalKindOf, legalNames, wantedIn } from '../legal/countries.ts'
import { shownSections } from '../render/sections-of.ts'
import { finding } from './sentences.ts'
import type { Finding } from './types.ts'

/** The texts a country asks of a business and the site does not have. Where no country is known, nothing is known to be missing. */
export function checkLegal(site: SiteDescription): Finding[] {
  const country = countryOf(site)
  if (country === undefined) return []
  const shown = site.pages.flatMap((page) =>
    shownSections(site, page)
      .filter(({ section }) => section.type === 'legal')
      .map(({ section }) => legalKindOf(page, section)),
  )
  return wantedIn(country)
    .filter((kind) => !shown.includes(kind))
    .map((kind) => finding('legal_missing', { page: '' }, countryName(country), legalNames(kind)))
}
