import { foldedWords } from '../words/fold.ts'
import type { FoundPhone } from '../parse/phone.ts'
import type { Draft } from './draft.ts'
import { sentenceWords } from './offer-words.ts'

/** What the owner says a number is for, in the owner's words, and where it stands. */
export type PhoneLabel = { words: string; start: number; end: number }

const joiner = /^[\s,;،|/–—-]*(?:(?:or|and|oder|und|ou|et|o|y|e|en|of|nebo|a|lub|albo|i|или|и|أو|او)\s+|و(?=بعد|قبل))?/iu
const inBrackets = /^\s*\(([^)\n]{3,30})\)/u
const behind = /^\s+(\p{L}{3,16})(?=\s*(?:[,،.;\n]|$))/u

/** From the clause or the number before to this number. */
function stretchBefore(draft: Draft, start: number, last: number): { from: number; words: string } {
  const upTo = draft.text
    .slice(0, start)
    .trimEnd()
    .replace(/[\s:：]+$/u, '').length
  const clause = draft.clauses.findLast((one) => one.start < upTo && upTo <= one.end + 1)
  const from = Math.max(clause?.start ?? start, last)
  const isApart = /\n/u.test(draft.text.slice(upTo, start)) || /[,،;]$/u.test(draft.text.slice(0, upTo))
  return { from, words: isApart ? '' : draft.text.slice(from, Math.max(from, upTo)) }
}

const isLabel = (draft: Draft, words: string, isHeaded: boolean): boolean =>
  /\p{L}{3}/u.test(words) &&
  words.length <= 40 &&
  words.split(/\s+/u).length <= 5 &&
  (isHeaded || !foldedWords(words).some((word) => word.length > 2 && sentenceWords(draft.lang).has(word)))

/**
 * The label of a number where several are given: "Reception: …", "… (evenings)", "… or after 6 pm …".
 * `lead` are words such as "call" that mean nothing without the number; `last` is where the number before ends.
 */
export function phoneLabel(draft: Draft, phone: FoundPhone, { lead, last }: { lead: RegExp; last: number }): PhoneLabel | undefined {
  const after = draft.text.slice(phone.end)
  const bracket = inBrackets.exec(after)
  if (bracket?.[1] && isLabel(draft, bracket[1], false) && !/whats|واتس/iu.test(bracket[1]))
    return { words: bracket[1].trim(), start: phone.end, end: phone.end + bracket[0].length }
  return labelBefore(draft, phone, { lead, last }) ?? labelBehind(draft, phone, lead)
}

function labelBefore(draft: Draft, phone: FoundPhone, { lead, last }: { lead: RegExp; last: number }): PhoneLabel | undefined {
  const { from, words } = stretchBefore(draft, phone.start, last)
  const begin = from + (joiner.exec(words)?.[0].length ?? 0)
  const own = words
    .slice(begin - from)
    .replace(lead, '')
    .trim()
  const isHeaded = /[:：]\s*$/u.test(draft.text.slice(0, phone.start))
  return isLabel(draft, own, isHeaded)
    ? { words: draft.source.slice(begin, begin + own.length).trim(), start: begin, end: begin + own.length }
    : undefined
}

function labelBehind(draft: Draft, phone: FoundPhone, lead: RegExp): PhoneLabel | undefined {
  const found = behind.exec(draft.text.slice(phone.end))
  if (!found?.[1] || lead.test(found[1]) || !isLabel(draft, found[1], false)) return undefined
  return { words: draft.source.slice(phone.end, phone.end + found[0].length).trim(), start: phone.end, end: phone.end + found[0].length }
}
