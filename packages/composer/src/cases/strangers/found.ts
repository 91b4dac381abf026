import type { Fact, Lang, SiteDescription } from '@manara/contracts'
import { renderSite } from '@manara/site-kit'
import { composeWhole } from '../../composing/compose-site.ts'
import { readBrief } from '../../reading/read-brief.ts'
import type { Understanding } from '../../reading/understanding.ts'

const today = '2026-11-21'

/** The site a brief gives, with what was read from it. */
export function siteFrom(brief: string, seed = 7): { read: Understanding; site: SiteDescription } {
  let next = 0
  const read = readBrief(brief, { today, seed })
  const { site } = composeWhole(read, { seed, newId: (prefix) => `${prefix}_${String((next += 1)).padStart(6, '0')}` })
  return { read, site }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', '#160': ' ', shy: '' }

/** What a visitor can read on the pages of a language, one block a line. */
export function textOf(site: SiteDescription, lang: Lang): string {
  const isFirst = site.languages[0] === lang
  const pages = renderSite(site, { mode: 'preview', formAction: '/f' }).files.filter(
    ({ path }) => path.endsWith('.html') && !path.startsWith('404') && (isFirst ? !/^[a-z]{2}\//.test(path) : path.startsWith(`${lang}/`)),
  )
  return pages.map(({ path, body }) => `# ${path}\n${plain(String(body))}`).join('\n')
}

const plain = (html: string): string =>
  html
    .replace(/<(script|style|svg)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<meta[^>]*name="description"[^>]*content="([^"]*)"[^>]*>/g, '\n$1\n')
    .replace(
      /<(?:\/?(?:p|h\d|li|div|section|title|dt|dd|nav|header|footer|label|button|option|td|tr|summary|figure|blockquote|main|br|a))[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

/** A fact in the notation of the cases. */
export function wordsOf(fact: Fact, lang: Lang): string {
  if (fact.kind === 'hours') return fact.value.spans.map((span) => `${span.days.join()} ${span.open}-${span.close}`).join('; ')
  if (fact.kind === 'date') return fact.value.date
  if (fact.kind === 'testimonial') return fact.value.quote[lang] ?? ''
  if (fact.kind !== 'offer') return fact.value[lang] ?? ''
  const { name, price } = fact.value
  return price ? `${name[lang]} = ${price.amount}` : (name[lang] ?? '')
}

/** The facts of some kinds, as words. */
export const valuesOf = ({ facts, lang }: Understanding, ...kinds: readonly Fact['kind'][]): string[] =>
  facts.filter((fact) => kinds.includes(fact.kind)).map((fact) => wordsOf(fact, lang))
