import { defineErrors } from '../../kernel/errors.ts'

export const mailErrors = defineErrors('mail', {
  bad_address: ['invalid', () => 'That is not an address a mail can be sent to.'],
})
