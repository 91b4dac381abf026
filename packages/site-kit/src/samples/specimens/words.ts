import type { LocalText } from '@manara/contracts'

/** The same words in English and in Arabic. */
export const two = (en: string, ar: string): LocalText => ({ en, ar })
