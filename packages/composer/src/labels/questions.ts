import { voiceIn, voices } from '../voices/list.ts'
import type { QuestionKey } from '../voices/voice.ts'

/** A question in the language of the owner; English for one without a voice, for a question must be understood. */
export function questionText(key: QuestionKey, lang: string): string {
  return voiceIn(lang)?.owner?.[key] ?? voices['en']?.owner?.[key] ?? ''
}
