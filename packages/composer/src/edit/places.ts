import { baseLanguage } from '@manara/contracts'
import type { Fact, Lang, LocalText, Section, SiteDescription } from '@manara/contracts'
import { menuWord, sectionWords } from '@manara/site-kit'
import { fold } from '../parse/fold.ts'
import { literal } from '../words/fold.ts'
import { voiceIn } from '../voices/list.ts'
import { reply } from './ask.ts'
import type { Ask } from './ask.ts'

export type TextPlace = { section: Section; path: (string | number)[]; lang: Lang; text: string }

const isLocal = (value: unknown): value is LocalText =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).length > 0 &&
  Object.entries(value).every(([key, one]) => /^[a-z]{2,3}(-\w+)?$/.test(key) && typeof one === 'string')

function textsIn(section: Section, value: unknown, path: (string | number)[]): TextPlace[] {
  if (isLocal(value)) return Object.entries(value).map(([lang, text]) => ({ section, path, lang, text }))
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(section, one, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(section, one, [...path, key]))
}

/** Every text of a site that stands in a section, in reading order. */
export const allTexts = (site: SiteDescription): TextPlace[] =>
  site.pages.flatMap((page) => page.sections.flatMap((section) => textsIn(section, section.fields, [])))

/** The link targets of a site, with their place. */
export function allTargets(site: SiteDescription): { section: Section; path: string[]; to: string }[] {
  return site.pages.flatMap((page) =>
    page.sections.flatMap((section) =>
      ['primary', 'secondary', 'action'].flatMap((key) => {
        const link = section.fields[key] as { to?: unknown } | undefined
        return typeof link?.to === 'string' ? [{ section, path: [key, 'to'], to: link.to }] : []
      }),
    ),
  )
}

export const sectionsOf = (site: SiteDescription): Section[] => site.pages.flatMap((page) => page.sections)

/** The parts of a page that carry no heading of their own, or none that a menu would show. */
const headings = (ask: Pick<Ask, 'tongue'>): Record<string, string> => ({
  hero: reply(ask, 'first view'),
  header: reply(ask, 'header'),
  footer: reply(ask, 'footer'),
  figures: reply(ask, 'figures'),
  call: reply(ask, 'call'),
  newsletter: reply(ask, 'newsletter'),
  statement: reply(ask, 'statement'),
  legal: reply(ask, 'legal text'),
  custom: reply(ask, 'own HTML'),
})

/** What a section type is called in the reply: as the pages head it, else as their menu calls it. */
export const typeWord = (type: string, { tongue }: Pick<Ask, 'tongue'>): string => {
  const own = sectionWords[type] ?? { en: type, ar: type }
  if (tongue === 'ar') return own.ar
  if (tongue === 'en') return own.en.toLowerCase()
  const plain: Readonly<Record<string, string>> = { ...voiceIn(tongue)?.plain, ...headings({ tongue }) }
  return plain[type] ?? menuWord(type, tongue) ?? own.en.toLowerCase()
}

/** What a section type is called in a language, as a word that may stand alone. */
export function sectionName(type: string, lang: string): string {
  const word = typeWord(type, { tongue: baseLanguage(lang) })
  return word.charAt(0).toLocaleUpperCase(lang) + word.slice(1)
}

/** The heading of a section, for telling two of a kind apart. */
export function headingOf(section: Section, lang: Lang): string {
  const title = (section.fields.title ?? section.fields.name ?? section.fields.text) as LocalText | undefined
  return title?.[lang] ?? Object.values(title ?? {})[0] ?? section.type
}

export const firstOf = (site: SiteDescription, type: string): Section | undefined =>
  sectionsOf(site).find((section) => section.type === type)

/** A list with prices: as a table, or as the card of a kitchen. */
export const isPriceList = (section: Section): boolean => section.type === 'prices' || section.type === 'menu'
export const priceListOf = (site: SiteDescription): Section | undefined => firstOf(site, 'prices') ?? firstOf(site, 'menu')

export type OfferFact = Extract<Fact, { kind: 'offer' }>
export const offersOf = (site: SiteDescription): OfferFact[] => site.facts.filter((fact): fact is OfferFact => fact.kind === 'offer')

/** A pattern for a name inside folded text: plural and Arabic article make no difference. */
const endings: Readonly<Record<string, [RegExp, string]>> = {
  de: [/(?<=.{4})(?:en|n|e|s)$/u, '(?:en|n|e|s|er|ern)?'],
  fr: [/(?<=.{3})[sx]$/u, '[sx]?'],
  it: [/(?<=.{3})[aeio]$/u, '\\p{L}{0,2}'],
  es: [/(?<=.{3})(?:es|s)$/u, '(?:es|s)?'],
  nl: [/(?<=.{4})(?:en|s|n)$/u, '(?:en|s|n|jes)?'],
  cs: [/(?<=.{3})[aeěiíyýoůuúá]+$/u, '\\p{L}{0,3}'],
  pl: [/(?<=.{3})[aeęiyouąó]+$/u, '\\p{L}{0,3}'],
  ru: [/(?<=.{3})[аеёиоуыэюяйь]+$/u, '\\p{L}{0,3}'],
}

/** A word in either spelling: with its accents, and without, as people type it on a phone. */
function loosely(word: string): string {
  const plain = (char: string) => twins[char] ?? char.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return [...word].map((char) => (plain(char) === char ? literal(char) : `(?:${char}|${plain(char)})`)).join('')
}
const twins: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', й: 'й', ё: 'е' }

/** "Плюшка", "плюшек": a vowel may come between the last two consonants of a stem. */
const fleeting: Readonly<Record<string, string>> = { ru: '[еоё]?', pl: 'e?', cs: 'e?' }

/** A word of a name, with the endings its language may put on it. */
function bent(word: string, tongue: string): string | undefined {
  const [end, others] = endings[tongue] ?? []
  if (!end || !others) return undefined
  const stem = word.replace(end, '')
  const vowel = fleeting[tongue]
  const isShort = vowel === undefined || stem === word || stem.length < 3
  return (isShort ? loosely(stem) : loosely(stem.slice(0, -1)) + vowel + loosely(stem.slice(-1))) + others
}

function namePattern(name: string, tongue: string): RegExp {
  const words = fold(name)
    .text.trim()
    .split(/\s+/)
    .map((word) => {
      const own = bent(word, tongue)
      if (own) return own
      const stem = loosely(word.replace(/^ال(?=.{3})/, '').replace(/(?<=[a-z]{3})(?:es|s)$/, ''))
      return /[\u0600-\u06ff]/.test(stem) ? `(?:[وفبل]?ال|لل|[وفبل])?${stem}` : `${stem}(?:e?s)?`
    })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('\\s+')})(?![\\p{L}\\p{N}])`, 'u')
}

/** Where a folded text speaks of something by its name, in any of its languages. */
export function spokenOf(
  { folded: { text }, tongue }: Pick<Ask, 'folded' | 'tongue'>,
  name: LocalText,
): { start: number; end: number } | undefined {
  for (const one of Object.values(name)) {
    const match = one.trim() === '' ? null : namePattern(one, tongue).exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** Whether two names mean the same thing. */
export const sameName = (a: LocalText, b: LocalText): boolean => {
  const words = (text: LocalText) => Object.values(text).map((one) => fold(one).text.trim())
  return words(a).some((one) => one !== '' && words(b).includes(one))
}

/** A free id for a fact of a kind: `offer`, then `offer2`. */
export function freeFactId(site: SiteDescription, kind: string): string {
  const taken = new Set(site.facts.map((fact) => fact.id))
  if (!taken.has(kind)) return kind
  let number = 2
  while (taken.has(`${kind}${number}`)) number += 1
  return `${kind}${number}`
}
