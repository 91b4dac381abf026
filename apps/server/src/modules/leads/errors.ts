import { defineErrors } from '../../kernel/errors.ts'

export const leadsErrors = defineErrors('leads', {
  lead_missing: ['not_found', () => 'That lead does not exist.'],
  stale: ['conflict', () => 'Somebody changed this lead meanwhile. Reload it and try again.'],
})
