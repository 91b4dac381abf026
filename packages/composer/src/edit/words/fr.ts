import type { EditWords } from './words.ts'

export const fr: EditWords = {}
