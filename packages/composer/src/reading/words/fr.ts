import type { BriefWords } from './words.ts'

export const fr: BriefWords = {}
