import { productLanguages } from '@manara/contracts'
import type { Fact, Section, SiteDescription } from '@manara/contracts'
import { applyOps, checkSite, countryOf, legalCountries, renderSite } from '@manara/site-kit'
import type { LegalCountry, LegalKind } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { rulesOf } from './country-rules.ts'
import { hasLegal, legalAnswer, legalDraft, legalQuestions } from './draft.ts'
import { legalWords } from './words/list.ts'

const owner = { source: { by: 'owner' }, confirmed: true } as const
const section = (type: string, variant: string, fields: Record<string, unknown>): Section => ({
  id: `sec_${type}0001`,
  type,
  variant,
  fields,
})

/** A site of one page with a name and a phone, in the languages given. */
function aSite(languages: readonly string[], facts: Fact[] = []): SiteDescription {
  const each = (words: string) => Object.fromEntries(languages.map((lang) => [lang, words]))
  return {
    format: 1,
    name: each('Sonne'),
    trade: 'bakery',
    languages: [...languages],
    theme: { preset: 'light', scheme: 'auto', seed: 7, avoidHues: [] },
    facts: [
      { id: 'name', kind: 'name', value: each('Sonne'), ...owner },
      { id: 'phone', kind: 'phone', value: each('0316 123456'), ...owner },
      ...facts,
    ],
    refusals: [],
    pages: [
      {
        id: 'pag_front',
        slug: '',
        title: each('Sonne'),
        description: each('Bread.'),
        sections: [
          section('header', 'bar', { name: each('Sonne') }),
          section('hero', 'beside', { title: each('Bread') }),
          section('contact', 'split', { title: each('Write'), ask: [], button: each('Send') }),
          section('footer', 'columns', {}),
        ],
      },
    ],
  }
}

let count = 0
const newId = (prefix: string) => `${prefix}_legal${String(++count).padStart(4, '0')}`
const kinds: LegalKind[] = ['imprint', 'privacy']
const drafted = (site: SiteDescription, kind: LegalKind, country?: LegalCountry) =>
  applyOps(site, legalDraft(site, { kind, country, newId }).ops, { newId }).site
const pageOf = (site: SiteDescription, path: string) =>
  renderSite(site, { mode: 'publish', formAction: 'f' }).files.find((file) => file.path === path)?.body ?? ''
const wordsOf = (html: string) =>
  html
    .replace(/<(style|script|svg)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const stored = (site: SiteDescription) =>
  site.pages.find((page) => page.slug !== '')?.sections[0]?.fields as { items: { title: object; text: object }[] }

describe.each([...legalCountries, undefined])('drafts for %s', (country) => {
  it.each(productLanguages)('stand in %s without saying anything nobody gave', (lang) => {
    for (const kind of kinds) {
      const site = drafted(aSite([lang]), kind, country)
      const { law = '' } = rulesOf(country)
      const said = JSON.stringify(stored(site)).replaceAll(JSON.stringify(law).slice(1, -1), '')
      // The only numbers are the law's own, the days a cookie lasts, and those in names of what a country asks for.
      const allowed = Object.values(rulesOf(country).fields).reduce(
        (words, term) => (term === '' ? words : words.replaceAll(term, '')),
        said,
      )
      expect(allowed.match(/\d+/g)?.filter((number) => number !== '30') ?? []).toEqual([])
      expect(said).not.toMatch(/Lorem|example|Mustermann|XX/i)
      expect(
        checkSite(site, renderSite(site, { mode: 'publish', formAction: 'f' })).filter(({ severity }) => severity === 'block'),
      ).toEqual([])
    }
  })

  it('wait for a yes in every text and language, and say so in the gate', () => {
    const site = drafted(aSite(['de', 'ar']), 'imprint', country)
    expect(site.unconfirmed).toHaveLength(stored(site).items.length * 2)
    const codes = checkSite(site, renderSite(site, { mode: 'publish', formAction: 'f' })).map(({ code, severity }) => `${code} ${severity}`)
    expect(codes.filter((code) => code === 'unconfirmed_text warn').length).toBeGreaterThan(0)
  })

  it('ask for what is missing, once, and stop asking when it is told', () => {
    let site = drafted(aSite(['en']), 'imprint', country)
    const asked = legalQuestions(site, { kind: 'imprint', country })
    expect(new Set(asked.map(({ field }) => field)).size).toBe(asked.length)
    expect(asked.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['legal_person', 'legal_address', 'legal_email', 'legal_register', 'legal_vat']),
    )
    const before = wordsOf(pageOf(site, 'imprint/index.html'))
    expect(before).not.toContain(legalWords('en').details)
    for (const { field } of asked) site = applyOps(site, legalAnswer(site, field, `told ${field}`) ?? [], { newId }).site
    const after = wordsOf(pageOf(site, 'imprint/index.html'))
    for (const { field } of asked) expect(after, field).toContain(`told ${field}`)
    expect(legalQuestions(site, { kind: 'imprint', country })).toEqual([])
  })
})

describe('a legal draft', () => {
  it('names the law of the country in the language of the site: a German imprint in Arabic', () => {
    const site = drafted(aSite(['ar'], [{ id: 'country', kind: 'country', value: { ar: 'ألمانيا' }, ...owner }]), 'imprint')
    expect(countryOf(site)).toBe('DE')
    const words = wordsOf(pageOf(site, 'imprint/index.html'))
    expect(words).toContain('5 DDG')
    expect(words).toContain('البيانات القانونية')
    expect(words).not.toContain('Impressum')
  })

  it('is reached from the foot of every page and leaves the menu as it was', () => {
    const links = (html: string, part: string) =>
      [...(new RegExp(`<${part}.*?</${part}>`, 's').exec(html)?.[0] ?? '').matchAll(/href="([^"]*)"/g)].map((one) => one[1])
    const plain = aSite(['en'])
    const site = drafted(drafted(plain, 'imprint', 'DE'), 'privacy', 'DE')
    expect(links(pageOf(site, 'index.html'), 'header')).toEqual(links(pageOf(plain, 'index.html'), 'header'))
    expect(links(pageOf(site, 'index.html'), 'footer')).toEqual(expect.arrayContaining(['imprint/', 'privacy/']))
    expect(links(pageOf(site, 'imprint/index.html'), 'footer')).toEqual(expect.arrayContaining(['../privacy/']))
  })

  it('settles what the gate missed, and is not made twice', () => {
    const missing = (site: SiteDescription) =>
      checkSite(site, renderSite(site, { mode: 'publish', formAction: 'f' })).filter(({ code }) => code === 'legal_missing').length
    const site = aSite(['en'], [{ id: 'country', kind: 'country', value: { en: 'Austria' }, ...owner }])
    expect(missing(site)).toBe(2)
    const done = drafted(drafted(site, 'imprint'), 'privacy')
    expect(missing(done)).toBe(0)
    expect(kinds.map((kind) => hasLegal(done, kind))).toEqual([true, true])
    expect(legalDraft(done, { kind: 'imprint', newId })).toEqual({ ops: [], questions: [] })
  })

  it('speaks of forms only where the site has one, and asks for nothing that was refused', () => {
    const site = aSite(['en'])
    const quiet = {
      ...site,
      pages: site.pages.map((page) => ({ ...page, sections: page.sections.filter((one) => one.type !== 'contact') })),
    }
    expect(wordsOf(pageOf(drafted(site, 'privacy'), 'privacy/index.html'))).toContain(legalWords('en').form[1])
    expect(wordsOf(pageOf(drafted(quiet, 'privacy'), 'privacy/index.html'))).not.toContain(legalWords('en').form[1])
    const refusing: SiteDescription = { ...site, refusals: [{ what: 'fact', value: 'address' }] }
    expect(legalQuestions(refusing, { kind: 'privacy' }).map(({ field }) => field)).toEqual(['legal_person', 'legal_email'])
  })

  it('takes an answer only for what it asked', () => {
    expect(legalAnswer(aSite(['en']), 'phone', '1')).toBeUndefined()
    expect(legalAnswer(aSite(['en']), 'legal_something', '1')).toBeUndefined()
  })

  it.each(productLanguages)('has words of its own in %s, with a place for everything that is filled in', (lang) => {
    const words = legalWords(lang)
    if (lang !== 'en') expect(words.responsible).not.toBe(legalWords('en').responsible)
    for (const filled of [words.phone, words.email, words.basis, words.rights[2], words.question, words.reply])
      expect(filled).toContain('{0}')
  })
})
