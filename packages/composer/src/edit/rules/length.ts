import { wholeWord } from '../../parse/fold.ts'
import { inQuotesShort, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf } from '../places.ts'
import { newValue, quotedIn } from '../value.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'
import { fieldNamed } from './wording.ts'

const tooLong = inTongue((more) =>
  wholeWord(
    `too (?:long|short|wordy)|(?:make|needs to be|should be|can be|could be) (?:\\S+ ){0,4}(?:shorter|longer)|shorten|طويل(?:ه)?(?: (?:جدا|مره|كثير|واجد|شوي|اوي|قوي))?|قصير(?:ه)?(?: (?:جدا|مره))?|اقصر|اطول|اختصر\\p{L}*|قصر\\p{L}*${more('tooLong')}`,
    'u',
  ),
)

/** "The title is too long": the words are the owner's to choose, so the answer shows what stands there and asks. */
export function lengthRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!tooLong(ask.tongue).test(text) || newValue(ask)?.before.includes(':') || quotedIn(ask.text).length > 0) return undefined
  const now = fieldNamed(ask)?.text ?? sectionText(ask)
  if (now === undefined) return undefined
  const words = inQuotesShort(ask, now, 160)
  return question(
    'text',
    now === '' ? reply(ask, 'What should it say?') : reply(ask, 'Now it says {0}. What should stand there instead?', words),
  )
}

/** "About us is too long": the text of a section that is named and has one. */
function sectionText(ask: Ask): string | undefined {
  const [named] = sectionsNamed(ask.folded.text, ask.tongue)
  const text = named && (firstOf(ask.site, named.type)?.fields.text as Record<string, string> | undefined)
  return text?.[ask.lang]
}
