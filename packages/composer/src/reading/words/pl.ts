import type { BriefWords } from './words.ts'

export const pl: BriefWords = {}
