import { baseLanguage } from '@manara/contracts'
import type { EditOp, Fact, Lang, LocalText, Page, Question, Section, SiteDescription } from '@manara/contracts'
import { countryOf, isTextFact, legalKindOf, legalNames } from '@manara/site-kit'
import type { LegalCountry, LegalKind } from '@manara/site-kit'
import { rulesOf } from './country-rules.ts'
import { legalWords } from './words/list.ts'
import { legalFields } from './words/types.ts'
import type { LegalField, LegalWords } from './words/types.ts'

type Wanted = { kind: LegalKind; country?: LegalCountry | undefined; newId: (prefix: 'sec' | 'pag') => string }
/** Edits that bring the page, and what it still needs to know. */
export type LegalDraft = { ops: EditOp[]; questions: Question[] }
type Item = { title: LocalText; text: LocalText }

const factOf = (field: LegalField): string => `legal_${field}`
const fill = (words: string, value: string): string => words.replace('{0}', value)
const inEach = (languages: readonly Lang[], say: (words: LegalWords) => string): LocalText =>
  Object.fromEntries(languages.map((lang) => [lang, say(legalWords(lang))]))

/**
 * A page with a legal text, as a draft: every text of it waits for a yes. It says only what facts say, how this program treats visitors' data,
 * and which law asks for it; a line whose fact nobody gave stays away until it is given. A page of that kind that is there already is left alone.
 */
export function legalDraft(site: SiteDescription, { kind, country = countryOf(site), newId }: Wanted): LegalDraft {
  if (hasLegal(site, kind)) return { ops: [], questions: [] }
  const items = kind === 'imprint' ? imprint(site, country) : privacy(site, country)
  const title = Object.fromEntries(site.languages.map((lang) => [lang, nameIn(kind, lang)]))
  const section: Section = { id: newId('sec'), type: 'legal', variant: 'index', fields: { title, items } }
  const page: Page = { id: newId('pag'), slug: freeSlug(site, kind), title, description: described(site, kind), sections: [section] }
  const places = items.flatMap((_, at) => site.languages.map((lang) => ({ sectionId: section.id, path: ['items', at, 'text'], lang })))
  return {
    ops: [
      { op: 'add_page', page },
      { op: 'mark_texts', places },
    ],
    questions: legalQuestions(site, { kind, country }),
  }
}

const nameIn = (kind: LegalKind, lang: Lang): string => legalNames(kind)[baseLanguage(lang)] ?? legalNames(kind)['en'] ?? kind

/** Whether some page shows a text of this kind. */
export const hasLegal = (site: SiteDescription, kind: LegalKind): boolean =>
  site.pages.some((page) => page.sections.some((section) => section.type === 'legal' && legalKindOf(page, section) === kind))

function freeSlug({ pages }: SiteDescription, kind: LegalKind): string {
  const taken = new Set(pages.map(({ slug }) => slug))
  return [kind, `${kind}-2`, `${kind}-3`].find((slug) => !taken.has(slug)) ?? `${kind}-4`
}

const described = (site: SiteDescription, kind: LegalKind): LocalText =>
  Object.fromEntries(
    site.languages.map((lang) => [lang, `${nameIn(kind, lang)}: ${site.name[lang] ?? Object.values(site.name)[0] ?? ''}`.slice(0, 300)]),
  )

/** Name, the person behind it, the street: one a line. */
const holder = (languages: readonly Lang[]): Item => ({
  title: inEach(languages, ({ responsible }) => responsible),
  text: inEach(languages, ({ labels }) => ['{{name}}', `${labels.person}: {{person}}`, '{{address}}', '{{email}}'].join('\n')),
})

function imprint(site: SiteDescription, country: LegalCountry | undefined): Item[] {
  const { languages } = site
  const { law, fields } = rulesOf(country)
  const lines = (words: LegalWords) => namesOf(fields, words).map(([field, label]) => `${label}: {{${factOf(field)}}}`)
  const basis =
    law === undefined ? [] : [{ title: inEach(languages, () => law), text: inEach(languages, ({ basis: words }) => fill(words, law)) }]
  return [
    holder(languages),
    {
      title: inEach(languages, ({ contact }) => contact),
      text: inEach(languages, ({ phone, email }) => [fill(phone, '{{phone}}'), fill(email, '{{email}}')].join('\n')),
    },
    { title: inEach(languages, ({ details }) => details), text: inEach(languages, (words) => lines(words).join('\n')) },
    ...basis,
  ]
}

/** The fields a country asks for, each with its name: the general word, and in brackets what the country calls it. */
const namesOf = (fields: Partial<Record<LegalField, string>>, { labels }: LegalWords): [LegalField, string][] =>
  legalFields.flatMap((field) => {
    const term = fields[field]
    if (term === undefined) return []
    return [[field, term === '' || term === labels[field] ? labels[field] : `${labels[field]} (${term})`] as [LegalField, string]]
  })

const withForms = new Set(['contact', 'booking', 'newsletter'])

function privacy(site: SiteDescription, country: LegalCountry | undefined): Item[] {
  const { languages, pages } = site
  const { authority } = rulesOf(country)
  const item = (part: (words: LegalWords) => readonly [string, string]): Item => ({
    title: inEach(languages, (words) => part(words)[0]),
    text: inEach(languages, (words) => part(words)[1]),
  })
  const hasForm = pages.some((page) => page.sections.some((section) => withForms.has(section.type) && section.hidden !== true))
  return [
    holder(languages),
    ...(hasForm ? [item(({ form }) => form)] : []),
    item(({ visits }) => visits),
    item(({ others }) => others),
    item(({ rights: [title, text, complain] }) => [title, authority === undefined ? text : `${text}\n${fill(complain, authority)}`]),
  ]
}

/** What a draft needs and nobody said; asked in the site's first language. What was refused is not asked for. */
export function legalQuestions(
  site: SiteDescription,
  { kind, country = countryOf(site) }: { kind: LegalKind; country?: LegalCountry | undefined },
): Question[] {
  const words = legalWords(site.languages[0] ?? 'en')
  const isKnown = (idOrKind: string) => site.facts.some((fact) => fact.id === idOrKind || (isTextFact(fact) && fact.kind === idOrKind))
  const isRefused = (field: string) => site.refusals.some((one) => one.what === 'fact' && one.value === field)
  const own = (['person', 'address', 'email'] as const).map((field) => [field, field, words.labels[field]] as const)
  const more =
    kind === 'privacy'
      ? []
      : namesOf(rulesOf(country).fields, words).map(([field, label]) => [factOf(field), `legal_${field}`, label] as const)
  return [...own, ...more]
    .filter(([fact, field]) => !isKnown(fact) && !isRefused(field))
    .map(([fact, , label]) => ({
      id: `q_legal_${fact.replace('legal_', '')}`,
      field: `legal_${fact.replace('legal_', '')}`,
      text: fill(words.question, label),
    }))
}

const known: Readonly<Record<string, 'person' | 'address' | 'email'>> = {
  legal_person: 'person',
  legal_address: 'address',
  legal_email: 'email',
}

/** The edit an answer to such a question is; undefined for a field that is none of theirs. */
export function legalAnswer(site: SiteDescription, field: string, answer: string): EditOp[] | undefined {
  const name = legalFields.find((one) => factOf(one) === field)
  const kind = known[field] ?? (name === undefined ? undefined : 'custom')
  if (kind === undefined) return undefined
  const value = Object.fromEntries(site.languages.map((lang) => [lang, answer]))
  const note = name === undefined ? {} : { note: inEach(site.languages, ({ labels }) => labels[name]) }
  const fact = {
    id: name === undefined ? kind : field,
    kind,
    value,
    source: { by: 'owner', quote: answer },
    confirmed: true,
    ...note,
  } as Fact
  return [{ op: 'set_fact', fact }]
}
