import { claim, factId, openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { inLanguage } from './words/list.ts'

const open = '["“„«]'
const close = '["”“»]'
const author = "(\\p{L}[\\p{L}'’]*(?:\\s(?:\\p{Lu}|[\\u0600-\\u06ff])[\\p{L}'’]*){0,3}\\.?(?:,?\\s(?:from|aus|من)\\s\\p{L}+)?)"
const after = inLanguage(
  (more) =>
    new RegExp(
      `${open}([^"“”„«»\\n]{8,600})${close}\\s*(?:[-–—~(]|by|says|said|von|قالت?|كتبت?|تقول|يقول${more('says')})+\\s*:?\\s*${author}`,
      'gu',
    ),
)
const before = inLanguage(
  (more) =>
    new RegExp(
      `(?<![\\p{L}])(\\p{Lu}[\\p{L}'’.]*(?:\\s\\p{Lu}[\\p{L}'’.]*){0,2})\\s+(?:says|said|wrote|writes|told us|schrieb|sagt${more('says')})\\s*:?,?\\s*${open}([^"“”„«»\\n]{8,600})${close}`,
      'gu',
    ),
)
const beforeArabic = new RegExp(
  `(?:قالت?|كتبت?|تقول|يقول)\\s+(?:لنا\\s+|عنا\\s+)?([\\p{L}]+(?:\\s[\\p{L}]+){0,2})\\s*:?\\s*${open}([^"“”„«»\\n]{8,600})${close}`,
  'gu',
)

type Said = { quote: string; name: string }

function add(draft: Draft, { quote, name }: Said, match: RegExpMatchArray): void {
  const start = match.index ?? 0
  const words = claim(draft, [start, start + match[0].length], 'praise')
  draft.facts.push({
    id: factId(draft, 'testimonial'),
    kind: 'testimonial',
    confirmed: true,
    source: { by: 'owner', quote: words.slice(0, 400) },
    value: { quote: { [draft.lang]: quote.trim() }, author: name.trim().replace(/[.,]$/u, '').slice(0, 120) },
  })
}

/** What customers said: only words in quotation marks that stand beside the name of whoever said them. */
export function readPraise(draft: Draft): void {
  for (const match of openText(draft).matchAll(after(draft.lang))) {
    if (match[1] && match[2]) add(draft, { quote: match[1], name: match[2] }, match)
  }
  for (const pattern of [before(draft.lang), beforeArabic]) {
    for (const match of openText(draft).matchAll(pattern)) if (match[1] && match[2]) add(draft, { quote: match[2], name: match[1] }, match)
  }
}
