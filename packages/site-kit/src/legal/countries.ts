import { baseLanguage } from '@manara/contracts'
import type { LocalText, Page, Section, SiteDescription } from '@manara/contracts'
import { isTextFact } from '../facts.ts'
import { foldDigits } from '../text.ts'

/** The countries there are legal drafts for. */
export const legalCountries = ['DE', 'AT', 'CH', 'FR', 'IT', 'ES', 'NL', 'CZ', 'PL', 'AE'] as const
export type LegalCountry = (typeof legalCountries)[number]
/** An imprint says who answers for a site, a privacy notice what becomes of visitors' data. */
export const legalKinds = ['imprint', 'privacy'] as const
export type LegalKind = (typeof legalKinds)[number]

const languages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'cs', 'pl', 'ru', 'ar'] as const

const names: Readonly<Record<LegalKind, Readonly<Record<string, string>>>> = {
  imprint: {
    ...{ en: 'Legal notice', de: 'Impressum', fr: 'Mentions légales', it: 'Note legali', es: 'Aviso legal' },
    ...{ nl: 'Colofon', cs: 'Údaje o provozovateli', pl: 'Dane firmy', ru: 'Сведения о владельце', ar: 'البيانات القانونية' },
  },
  privacy: {
    ...{ en: 'Privacy', de: 'Datenschutz', fr: 'Confidentialité', it: 'Privacy', es: 'Privacidad' },
    ...{ nl: 'Privacy', cs: 'Ochrana osobních údajů', pl: 'Prywatność', ru: 'Конфиденциальность', ar: 'الخصوصية' },
  },
}

/** What such a text is called, in every language. */
export const legalNames = (kind: LegalKind): Readonly<Record<string, string>> => names[kind]

const callingCodes: Readonly<Record<string, LegalCountry>> = {
  ...{ '49': 'DE', '43': 'AT', '41': 'CH', '33': 'FR', '39': 'IT' },
  ...{ '34': 'ES', '31': 'NL', '420': 'CZ', '48': 'PL', '971': 'AE' },
}

/** "Germany, Austria, or Switzerland" in every language. */
export const countryNames = (countries: readonly LegalCountry[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    languages.map((lang) => [
      lang,
      new Intl.ListFormat(lang, { type: 'disjunction' }).format(countries.map((one) => countryName(one)[lang] ?? one)),
    ]),
  )

const known = new Map<string, LegalCountry>()
/** Every name of every country, and its code. */
function countriesByName(): ReadonlyMap<string, LegalCountry> {
  if (known.size > 0) return known
  for (const code of legalCountries) {
    known.set(code.toLowerCase(), code)
    for (const name of Object.values(countryName(code))) known.set(name.toLowerCase(), code)
  }
  for (const [name, code] of [
    ['uae', 'AE'],
    ['emirates', 'AE'],
    ['الإمارات', 'AE'],
    ['holland', 'NL'],
    ['czech republic', 'CZ'],
    ['česko', 'CZ'],
  ] as const)
    known.set(name, code)
  return known
}

/** A country's name in every language the gate speaks. */
export const countryName = (country: LegalCountry): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'region' }).of(country) ?? country]))

/** Where the business is, as far as its facts tell: the country it named, else the one of its phone, else of its addresses on the net. */
export function countryOf({ facts }: Pick<SiteDescription, 'facts'>): LegalCountry | undefined {
  const texts = (...kinds: string[]) =>
    facts.filter((fact) => kinds.includes(fact.kind)).flatMap((fact) => (isTextFact(fact) ? Object.values(fact.value) : []))
  const named = texts('country').flatMap((name) => countriesByName().get(name.trim().toLowerCase()) ?? [])
  const called = texts('phone', 'whatsapp').flatMap((phone) => {
    const digits = /^\s*(?:\+|00)([\d\s()/.-]+)/.exec(foldDigits(phone))?.[1]?.replace(/\D/g, '')
    return digits === undefined ? [] : (callingCodes[digits.slice(0, 3)] ?? callingCodes[digits.slice(0, 2)] ?? [])
  })
  const reached = texts('email', 'website').flatMap((address) => {
    const end = /\.([a-z]{2})(?:\/|$)/i.exec(address.trim())?.[1]?.toUpperCase()
    return legalCountries.filter((country) => country === end)
  })
  return [...named, ...called, ...reached][0]
}

/** Where a language is at home in countries that ask the same of a business. English, French, Spanish, Dutch, Russian and Arabic are spoken in too many others. */
const homes: Readonly<Record<string, readonly LegalCountry[]>> = { de: ['DE', 'AT', 'CH'], it: ['IT', 'CH'], cs: ['CZ'], pl: ['PL'] }

/** The countries a site may be from: the one its facts tell, else those its first language is at home in; none when neither says. */
export function countriesFor(site: Pick<SiteDescription, 'facts' | 'languages'>): readonly LegalCountry[] {
  const told = countryOf(site)
  return told ? [told] : (homes[baseLanguage(site.languages[0] ?? '')] ?? [])
}

/** What a country asks of a business's site. */
export const wantedIn = (country: LegalCountry): readonly LegalKind[] => (country === 'AE' ? ['privacy'] : ['imprint', 'privacy'])

/** What kind of text a legal section is, by the address of its page or by its heading. */
export function legalKindOf(page: Pick<Page, 'slug' | 'title'>, { fields }: Pick<Section, 'fields'>): LegalKind | undefined {
  const words = [page.slug, ...Object.values(page.title), ...Object.values((fields['title'] ?? {}) as LocalText)].join(' ').toLowerCase()
  return (['privacy', 'imprint'] as const).find(
    (kind) => words.includes(kind) || Object.values(names[kind]).some((name) => words.includes(name.toLowerCase())),
  )
}
