import type { Finding, FindingCode, ManyWords, Where } from './types.ts'
import { gateWords } from './words/list.ts'
import type { GateLang } from './words/list.ts'

/** What does not stop a site: it is worth knowing, and somebody may have reasons. */
const onlyWarns = new Set<FindingCode>([
  'language_incomplete',
  'unconfirmed_text',
  'duplicate_title',
  'missing_description',
  'legal_missing',
])
const languages = Object.keys(gateWords) as GateLang[]

/** What was found: the same in every language, or a name that each language has its own for. */
type Found = string | Readonly<Record<string, string>>

/** A finding in words. What a sentence names but is not given stays empty. */
export function finding(code: FindingCode, where: Where, ...found: Found[]): Finding {
  const said = (one: Found | undefined, lang: string) => (typeof one === 'object' ? (one[lang] ?? one['en'] ?? '') : (one ?? ''))
  const fill = (text: string, lang: string) => text.replace(/\{(\d)\}/g, (_, at: string) => said(found[Number(at)], lang))
  const inAll = (part: 0 | 1) =>
    Object.fromEntries(languages.map((lang) => [lang, fill(gateWords[lang][code][part], lang)])) as unknown as ManyWords
  return {
    code,
    severity: onlyWarns.has(code) ? 'warn' : 'block',
    where,
    sentence: inAll(0),
    next: inAll(1),
    found: found.map((one) => said(one, 'en')),
  }
}
