import { defineErrors } from '../../kernel/errors.ts'

export const studioErrors = defineErrors('studio', {
  site_missing: ['not_found', () => 'That site does not exist.'],
  version_missing: ['not_found', () => 'That version does not exist.'],
  page_missing: ['not_found', () => 'That page does not exist.'],
  question_missing: ['not_found', () => 'That question does not exist, or it was answered.'],
  stale: [
    'conflict',
    (d: { revision: number; clashes?: { at: number; why: 'changed' | 'gone' }[] }) =>
      `Somebody changed the same part meanwhile (the site is at version ${d.revision} now). Reload and try again; what you typed is kept.`,
  ],
  nothing_to_undo: ['conflict', () => 'There is nothing to undo.'],
  nothing_to_redo: ['conflict', () => 'There is nothing to redo.'],
  bad_edit: ['invalid', (d: { sentence: string }) => d.sentence],
  no_model: ['blocked', () => 'No language model may be asked here, and rules do not translate. Set one up, or write the texts yourself.'],
  language_missing: ['invalid', () => 'The site does not have that language beside its first one.'],
  empty_site: ['blocked', () => 'The site is still empty. Say in the chat what the business does.'],
})
