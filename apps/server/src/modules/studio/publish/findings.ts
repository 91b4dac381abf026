import type { studio } from '@manara/contracts'
import type { Finding } from '@manara/site-kit'
import type { z } from 'zod'

/** A finding in the reader's language. */
export function spoken({ code, severity, where, sentence, next }: Finding, lang: string): z.input<typeof studio.Finding> {
  const voice = lang === 'ar' ? 'ar' : 'en'
  return { code, severity, where, sentence: sentence[voice], next: next[voice] }
}
