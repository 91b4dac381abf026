import type { EditError, EditErrorCode } from '@manara/site-kit'
import { reply } from './ask.ts'
import type { Ask } from './ask.ts'
import type { Sentence } from './replies/replies.ts'

const sentences: Readonly<Partial<Record<EditErrorCode, Sentence>>> = {
  too_long: 'That text is too long for its place; a shorter one fits.',
  too_many: 'There is no room for one more there.',
  last_language: 'A site needs at least one language.',
  front_page: 'The front page keeps its place and its address.',
  address_taken: 'Another page has that address.',
  unknown_section: 'That is no longer on the site.',
  unknown_page: 'That is no longer on the site.',
  unknown_fact: 'That is no longer on the site.',
}

/** Why an edit cannot be made, in the language of the reply; English owners read the sentence of the error itself, which holds its figures. */
export function whyNot(ask: Pick<Ask, 'tongue'>, error: EditError): string {
  if (ask.tongue === 'en') return `That does not fit: ${error.message}`
  return reply(ask, sentences[error.code] ?? 'That does not fit there; try a shorter text or another place.')
}
