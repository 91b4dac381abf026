import { defineErrors } from '../../../kernel/errors.ts'

export const importErrors = defineErrors('studio', {
  import_missing: ['not_found', () => 'That does not exist any more. What was brought along is kept for a month.'],
  bad_site_address: ['invalid', (d: { reason: string }) => `${d.reason} Write it like sonne.example.`],
})
