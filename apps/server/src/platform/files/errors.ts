import { defineErrors } from '../../kernel/errors.ts'

export const filesErrors = defineErrors('files', {
  too_large: ['too_large', (d: { maxBytes: number }) => `A file may have at most ${Math.floor(d.maxBytes / 1024 / 1024)} MB.`],
  wrong_type: ['invalid', (d: { type: string }) => `This file is not what it says: it is no ${d.type}.`],
  missing: ['not_found', () => 'That file does not exist, or not any more.'],
  leaving: ['unavailable', () => 'That file is just being cleared away. Try again in a moment.'],
  out_of_reach: ['unavailable', () => 'The store of files cannot be reached. Try again in a moment.'],
})
