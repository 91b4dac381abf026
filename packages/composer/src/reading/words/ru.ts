import type { BriefWords } from './words.ts'

export const ru: BriefWords = {}
