import { defineErrors } from '../../../kernel/errors.ts'

export const mediaErrors = defineErrors('studio', {
  media_missing: ['not_found', () => 'That picture does not exist, or it was deleted.'],
  media_in_use: [
    'conflict',
    (d: { places: string }) => `This picture is shown on ${d.places}. Take it off there first; older versions keep it in any case.`,
  ],
  media_needs_words: [
    'invalid',
    () => 'A picture either has words for those who cannot see it or is marked as decoration. Clear the one to set the other.',
  ],
  nothing_sent: ['invalid', () => 'Send at least one file, as multipart/form-data.'],
  too_much_sent: ['too_large', () => 'At a time 10 files and 50 MB can be brought. Bring the rest after these.'],
})
