import type { BriefWords } from './words.ts'

export const es: BriefWords = {}
