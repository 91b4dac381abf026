import { defineErrors } from '../../kernel/errors.ts'

export const experimentsErrors = defineErrors('experiments', {
  experiment_missing: ['not_found', () => 'That test does not exist.'],
  target_gone: ['conflict', () => 'What this test changes is gone from the site, or no longer takes the change.'],
  same_arms: ['invalid', () => 'Both arms would look the same. Change something in arm b.'],
  not_live: ['conflict', () => 'Publish the site first: only visitors can say which arm works better.'],
  page_busy: ['conflict', (d: { name: string }) => `Another test runs on that page already: ${d.name}. Stop it first.`],
  over: ['conflict', () => 'This test is over. Set up a new one to go on.'],
  not_started: ['conflict', () => 'This test has not been started yet.'],
})
