import { directionOf } from '@manara/contracts'
import type { Fact, Lang, LocalText } from '@manara/contracts'
import type { Facts } from './facts.ts'
import { isTextFact } from './facts.ts'
import { daysText, hoursRows, money, timesText } from './format.ts'
import { html, nothing, trusted } from './html.ts'
import type { Markup } from './html.ts'
import { labelsFor } from './labels/labels.ts'
import { polish } from './typography.ts'

const token = /\{\{\s*([\w.-]+)\s*\}\}/g

/** How the texts of one page are read out in one language. */
export type Voice = {
  lang: Lang
  /** The text alone: tokens filled in, lines without their fact gone, quotes as the language writes them. */
  plain(text: LocalText | undefined): string
  /** The same as markup: phones and mails are links, foreign runs are isolated. */
  rich(text: LocalText | undefined): Markup
  /** Paragraphs of `rich`, one per blank line. */
  paragraphs(text: LocalText | undefined): Markup[]
  /** A fact's words in this language; names and numbers may fall back to the language they were given in. */
  factText(fact: Fact): string
}

/** What `text` says in `lang`, and whether another language had to lend it. */
export function pick(text: LocalText | undefined, lang: Lang, fallback: Lang): { text: string; lang: Lang; missing: boolean } {
  const own = text?.[lang]
  if (own !== undefined && own.trim() !== '') return { text: own, lang, missing: false }
  const lent = text?.[fallback] ?? ''
  if (lent.trim() !== '') return { text: lent, lang: fallback, missing: fallback !== lang }
  const [other] = Object.entries(text ?? {}).filter(([, words]) => words.trim() !== '')
  return other ? { text: other[1], lang: other[0], missing: true } : { text: '', lang, missing: false }
}

export function createVoice(facts: Facts, lang: Lang, fallback: Lang): Voice {
  const factText = (fact: Fact): string => wordsOfFact(fact, lang, fallback)
  const resolve = (text: LocalText | undefined): string => withoutEmptyLines(pick(text, lang, fallback).text, facts, factText)
  const fill = (text: string) => text.replace(token, (_, id: string) => printFact(facts, id, factText))
  const plain = (text: LocalText | undefined) => polish(fill(resolve(text)), lang)
  const richText = (text: string) =>
    trusted(
      polish(text, lang)
        .split(/(\{\{\s*[\w.-]+\s*\}\})/)
        .map((part) => {
          const id = /^\{\{\s*([\w.-]+)\s*\}\}$/.exec(part)?.[1]
          return id === undefined ? isolate(part, lang) : linkOfFact(facts, id, factText).markup
        })
        .join('')
        .replaceAll('\n', '<br>'),
    )
  return {
    lang,
    plain,
    factText,
    rich: (text) => richText(resolve(text)),
    paragraphs: (text) =>
      resolve(text)
        .split(/\n\s*\n/)
        .filter((part) => part.trim() !== '')
        .map((part) => richText(part.trim())),
  }
}

/** A line that names a fact nobody gave says nothing true, so the line goes, not only the braces. */
function withoutEmptyLines(text: string, facts: Facts, factText: (fact: Fact) => string): string {
  if (!text.includes('{{')) return text.trim()
  const lines = text.split('\n').filter((line) =>
    [...line.matchAll(token)].every(([, id]) => {
      const fact = facts.find(id ?? '')
      return fact !== undefined && factText(fact) !== ''
    }),
  )
  // What still carries braces after this was never a token, and braces are never printed.
  return lines
    .map((line) => (line.replace(token, '').includes('{{') ? line.replace(/\{\{(?!\s*[\w.-]+\s*\}\}).*?(\}\}|$)/g, '') : line))
    .join('\n')
    .trim()
}

function wordsOfFact(fact: Fact, lang: Lang, fallback: Lang): string {
  const labels = labelsFor(lang)
  if (isTextFact(fact)) return pick(fact.value, lang, fallback).text
  if (fact.kind === 'hours')
    return hoursRows(fact.value)
      .map((row) => `${daysText(lang, row.days, 'short')} ${timesText(lang, labels, row.times)}`)
      .join('; ')
  if (fact.kind === 'offer')
    return fact.value.price ? money(lang, fact.value.price.amount, fact.value.price.currency) : pick(fact.value.name, lang, fallback).text
  if (fact.kind === 'date') return pick(fact.value.title, lang, fallback).text
  return pick(fact.value.quote, lang, fallback).text
}

function printFact(facts: Facts, id: string, factText: (fact: Fact) => string): string {
  const fact = facts.find(id)
  if (!fact) return ''
  facts.printed(fact)
  return factText(fact)
}

function linkOfFact(facts: Facts, id: string, factText: (fact: Fact) => string): Markup {
  const fact = facts.find(id)
  if (!fact) return nothing
  facts.printed(fact)
  const words = factText(fact)
  const href = hrefOfFact(fact, words)
  if (href) return html`<a href="${href}"><bdi dir="ltr">${words}</bdi></a>`
  return ['name', 'person', 'address', 'custom'].includes(fact.kind) ? html`<bdi>${words}</bdi>` : html`${words}`
}

/** The address a fact leads to: tel:, mailto:, https:; nothing for facts that lead nowhere or are not safe to link. */
export function hrefOfFact(fact: Fact, words: string): string | undefined {
  if (fact.kind === 'phone') return telHref(words)
  if (fact.kind === 'whatsapp') {
    const digits = foldDigits(words).replace(/\D/g, '').replace(/^00/, '')
    return digits.length > 6 ? `https://wa.me/${digits}` : undefined
  }
  if (fact.kind === 'email') return /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(words) ? `mailto:${words}` : undefined
  if (fact.kind !== 'website' && fact.kind !== 'social') return undefined
  if (/^https?:\/\/[^\s"'<>]+$/.test(words)) return words
  return /^[\w-]+(\.[\w-]+)+(\/[^\s"'<>]*)?$/.test(words) ? `https://${words}` : undefined
}

/** `tel:` with digits and a leading plus only. */
export function telHref(phone: string): string | undefined {
  const folded = foldDigits(phone)
  const digits = folded.replace(/\(0\)/, '').replace(/\D/g, '')
  return digits.length < 3 ? undefined : `tel:${folded.trim().startsWith('+') ? '+' : ''}${digits}`
}

/** Arabic-Indic and Persian digits as 0 to 9. */
export const foldDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))

const latinRun = /(?:https?:\/\/)?[A-Za-z@][A-Za-z0-9@._'’&/+-]*(?:\s+[A-Za-z0-9&][A-Za-z0-9@._'’&/+-]*)*|\+?\d[\d\s()/-]{5,}\d/g
const arabicRun = /[\u0600-\u06ff\u0750-\u077f]+(?:\s+[\u0600-\u06ff\u0750-\u077f]+)*/g
const phoneRun = /(?<![\w/.-])(?:\+|00|0)\d[\d\s()/-]{5,}\d(?![\w/.-])/g

/** Escapes, and wraps runs of the other direction so that the sentence around them keeps its order. */
export function isolate(text: string, lang: Lang): string {
  const run = directionOf(lang) === 'rtl' ? latinRun : new RegExp(`${arabicRun.source}|${phoneRun.source}`, 'g')
  let out = ''
  let from = 0
  for (const match of text.matchAll(run)) {
    out += html`${text.slice(from, match.index)}`.markup + wrapRun(match[0])
    from = match.index + match[0].length
  }
  return out + html`${text.slice(from)}`.markup
}

const wrapRun = (run: string): string =>
  (/[\u0600-\u06ff]/.test(run)
    ? html`<bdi lang="ar">${run}</bdi>`
    : /^[\d\s+()/-]+$/.test(run)
      ? html`<bdi dir="ltr">${run}</bdi>`
      : html`<bdi>${run}</bdi>`
  ).markup
