import type { EditOp, Lang, Question, Section, SiteDescription } from '@manara/contracts'
import type { Folded } from '../parse/fold.ts'
import { voiceIn } from '../voices/list.ts'
import { repliesIn } from './replies/list.ts'
import type { Sentence } from './replies/replies.ts'

/** A language tag: the language of the message, in which it is understood and answered. */
export type Tongue = string

/** One request, cut out of a message, with all a rule may look at. */
export type Ask = {
  /** The owner's words, and the same folded for matching. */
  text: string
  folded: Folded
  /** The language of the reply. */
  tongue: Tongue
  /** The language of the site whose texts are meant. */
  lang: Lang
  /** The site as it is after the requests before this one. */
  site: SiteDescription
  /** The section the owner points at. */
  focus?: Section
  newId: (prefix: 'sec') => string
  seed: number
  today: string
}

/** What a rule makes of a request. `undefined`: not mine. */
export type Step =
  | { kind: 'done'; ops: EditOp[]; reply: string }
  | { kind: 'question'; question: Question }
  | { kind: 'cannot'; reply: string; offers?: string[] }

export type Rule = (ask: Ask) => Step | undefined

export const done = (ops: EditOp[], reply: string): Step => ({ kind: 'done', ops, reply })
export const cannot = (reply: string, offers?: string[]): Step => ({ kind: 'cannot', reply, ...(offers ? { offers } : {}) })

/** A question; `choices` are cut to what the contract takes. */
export function question(field: string, text: string, choices: readonly string[] = []): Step {
  const few = choices
    .filter((choice) => choice !== '')
    .slice(0, 3)
    .map((choice) => choice.slice(0, 120))
  return {
    kind: 'question',
    question: {
      id: `ask_${field.replace(/[^a-z0-9]+/gi, '_')}`.slice(0, 64),
      field: field.slice(0, 80),
      text: text.slice(0, 400),
      ...(few.length > 0 ? { choices: few } : {}),
    },
  }
}

/** The sentence in the language of the reply. Its English form is its name; `{0}`, `{1}` stand for the values. */
export function reply(ask: Pick<Ask, 'tongue'>, sentence: Sentence, ...values: readonly (string | number)[]): string {
  const words = repliesIn(ask.tongue)[sentence] ?? sentence
  return words.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''))
}

/** A sentence without values: English and Arabic as given, other languages from their tables. */
export function say(ask: Pick<Ask, 'tongue'>, en: string, ar: string): string {
  return ask.tongue === 'ar' ? ar : ((repliesIn(ask.tongue) as Readonly<Record<string, string | undefined>>)[en] ?? en)
}

/** A text in quotation marks as the language sets them, cut behind `most` signs. */
export function inQuotesShort(ask: Pick<Ask, 'tongue'>, text: string, most: number): string {
  const signs = [...text]
  return inQuotes(ask, signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text)
}

/** What stands between the parts of a list in the language of the reply. */
export const commaOf = (ask: Pick<Ask, 'tongue'>): string => voiceIn(ask.tongue)?.joints?.comma ?? ', '

/** The parts of a list, joined as the language of the reply does; `and` puts its word before the last. */
export function listed(ask: Pick<Ask, 'tongue'>, parts: readonly string[], last?: 'and'): string {
  const and = voiceIn(ask.tongue)?.joints?.and
  if (!last || !and || parts.length < 2) return parts.join(commaOf(ask))
  return parts.slice(0, -1).join(commaOf(ask)) + and + (parts.at(-1) ?? '')
}

/** A text in quotation marks, as the language of the reply writes them. */
export const inQuotes = (ask: Pick<Ask, 'tongue'>, text: string): string => reply(ask, '“{0}”', text)
