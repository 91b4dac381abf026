import type { SiteDescription } from '@manara/contracts'
import { countriesFor, countryNames, legalKindOf, legalKinds, legalNames, wantedIn } from '../legal/countries.ts'
import { shownSections } from '../render/sections-of.ts'
import { finding } from './sentences.ts'
import type { Finding } from './types.ts'

/** The texts a country asks of a business and the site does not have. Where it may be from several, what all of them ask; where nothing tells, nothing is missing. */
export function checkLegal(site: SiteDescription): Finding[] {
  const countries = countriesFor(site)
  const wanted = legalKinds.filter((kind) => countries.length > 0 && countries.every((one) => wantedIn(one).includes(kind)))
  const shown = site.pages.flatMap((page) =>
    shownSections(site, page)
      .filter(({ section }) => section.type === 'legal')
      .map(({ section }) => legalKindOf(page, section)),
  )
  return wanted
    .filter((kind) => !shown.includes(kind))
    .map((kind) => finding('legal_missing', { page: '' }, countryNames(countries), legalNames(kind)))
}
