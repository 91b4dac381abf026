import { baseLanguage } from '@manara/contracts'
import type { studio } from '@manara/contracts'
import type { Finding } from '@manara/site-kit'
import type { z } from 'zod'

/** A finding in the reader's language, as far as the gate speaks it. */
export function spoken({ code, severity, where, sentence, next, fix }: Finding, lang: string): z.input<typeof studio.Finding> {
  const voice = baseLanguage(lang)
  const said = { sentence: sentence[voice] ?? sentence.en, next: next[voice] ?? next.en }
  return { code, severity, where, ...said, ...(fix ? { fixable: true } : {}) }
}
