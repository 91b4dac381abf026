import type { Fact, SiteDescription } from '@manara/contracts'
import { isRefused, isTextFact } from '../facts.ts'
import { foldDigits } from '../text.ts'
import { finding } from './sentences.ts'
import type { ReadPage } from './structure.ts'
import { whereOf } from './structure.ts'
import type { Finding } from './types.ts'

/** Facts whose very words must not stand on a page unless someone stands by them. A trade or a city is too common a word to search for. */
const exact = new Set<Fact['kind']>(['phone', 'whatsapp', 'email', 'address', 'website', 'social', 'founded', 'person', 'credential'])

const valuesOf = (fact: Fact): string[] => (isTextFact(fact) ? Object.values(fact.value).filter((words) => words.trim().length > 2) : [])
const digitsOf = (text: string): string[] =>
  [...foldDigits(text).matchAll(/\+?\d[\d\s()/.-]{3,}\d/g)].map((match) => match[0].replace(/\D/g, ''))

/** Text as people see it and as machines follow it: words, descriptions and link targets. */
function allWords({ parsed }: ReadPage): string {
  const kept = parsed.elements.flatMap((one) => ['href', 'alt', 'content', 'aria-label'].map((name) => one.attributes.get(name) ?? ''))
  return foldDigits(
    `${parsed.text} ${parsed.elements.find((one) => one.name === 'title')?.text ?? ''} ${kept.join(' ')} ${parsed.elements
      .filter((one) => one.name === 'script')
      .map((one) => one.text)
      .join(' ')}`,
  )
}

function stands(fact: Fact, words: string): string | undefined {
  const isNumber = fact.kind === 'phone' || fact.kind === 'whatsapp'
  const printed = isNumber ? digitsOf(words) : []
  return valuesOf(fact).find((value) => {
    const digits = foldDigits(value).replace(/\D/g, '')
    return (
      words.includes(foldDigits(value)) ||
      (isNumber && digits.length > 4 && printed.some((one) => one === digits || one.endsWith(digits.replace(/^0+/, ''))))
    )
  })
}

/** What was only inferred waits for a yes before it is printed. */
export function checkConfirmed(site: SiteDescription, page: ReadPage): Finding[] {
  const words = allWords(page)
  const printed = new Set(page.report.facts)
  return site.facts
    .filter((fact) => !fact.confirmed && fact.source.by !== 'owner')
    .flatMap((fact) => {
      const found = exact.has(fact.kind) ? stands(fact, words) : undefined
      if (found === undefined && !printed.has(fact.id)) return []
      return [finding('unconfirmed_fact', whereOf(page), found ?? valuesOf(fact)[0] ?? fact.id)]
    })
}

/** What the owner refused is nowhere on the page: facts, words, sections. */
export function checkRefusals(site: SiteDescription, page: ReadPage): Finding[] {
  const words = allWords(page)
  const facts = site.facts
    .filter((fact) => isRefused(site.refusals, fact.kind))
    .flatMap((fact) => {
      const found = stands(fact, words)
      return found !== undefined || page.report.facts.includes(fact.id) ? [finding('refused_fact', whereOf(page), found ?? fact.id)] : []
    })
  const calls =
    isRefused(site.refusals, 'phone') && facts.length === 0
      ? page.parsed.elements
          .filter((one) => one.attributes.get('href')?.startsWith('tel:'))
          .slice(0, 1)
          .map((one) => finding('refused_fact', whereOf(page, one), one.attributes.get('href') ?? ''))
      : []
  const unwanted = site.refusals
    .filter((one) => one.what === 'word' && hasWord(page.parsed.text, one.value))
    .map((one) => finding('refused_word', whereOf(page, placeOf(page, one.value)), one.value))
  const anchors = Object.entries(page.report.anchors)
  const sections = site.refusals
    .filter((one) => one.what === 'section')
    .flatMap((one) =>
      anchors
        .filter(([, anchor]) => anchor.replace(/-\d+$/, '') === one.value.toLowerCase())
        .map(([sectionId]) => finding('refused_section', { ...whereOf(page), sectionId }, one.value)),
    )
  return [...facts, ...calls, ...unwanted, ...sections]
}

/** The word by itself, not as part of another; upper and lower case are one. */
function hasWord(text: string, word: string): boolean {
  const literal = word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return literal !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}

const placeOf = (page: ReadPage, word: string) =>
  page.parsed.elements.filter((one) => hasWord(one.text, word) && one.parents.some((parent) => parent.name === 'body')).at(-1)
