import { defineErrors } from '../../kernel/errors.ts'

type Finding = { code: string; sentence: string; next: string }

export const hostingErrors = defineErrors('hosting', {
  gate_blocked: [
    'blocked',
    (d: { findings: Finding[] }) => `The site is not ready: ${d.findings[0]?.sentence ?? ''} ${d.findings[0]?.next ?? ''}`.trim(),
  ],
  deployment_missing: ['not_found', () => 'That deployment does not exist.'],
  job_missing: ['not_found', () => 'That deployment job does not exist.'],
  upload_missing: ['not_found', () => 'That upload does not exist.'],
  site_offline: ['not_found', () => 'That site is not on the air.'],
  no_file: ['invalid', () => 'Send a ZIP or the files of a site as multipart form data.'],
  no_front_page: ['invalid', () => 'The upload has no index.html at its top, so there is nothing to show.'],
  bad_archive: ['invalid', (d: { reason: string }) => `The ZIP was refused: ${d.reason}`],
  upload_too_large: ['too_large', () => 'An upload may hold 10 files of 50 MB together, or one ZIP of that size.'],
  form_empty: ['invalid', () => 'The form came without a word or a way to reach you.'],
})
