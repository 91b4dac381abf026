import type { BriefWords } from './words.ts'

export const it: BriefWords = {}
