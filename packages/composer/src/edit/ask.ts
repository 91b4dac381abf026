import type { EditOp, Lang, Question, Section, SiteDescription } from '@manara/contracts'
import type { Folded } from '../parse/fold.ts'

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

/** The sentence in the language of the reply. */
export const say = (ask: Pick<Ask, 'tongue'>, en: string, ar: string): string => (ask.tongue === 'ar' ? ar : en)

/** A text in quotation marks, as the language of the reply writes them. */
export const inQuotes = (ask: Pick<Ask, 'tongue'>, text: string): string => (ask.tongue === 'ar' ? `«${text}»` : `“${text}”`)
