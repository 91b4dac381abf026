import type { BriefWords } from './words.ts'

export const nl: BriefWords = {}
