import type { BriefWords } from './words.ts'

export const cs: BriefWords = {}
