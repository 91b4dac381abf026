import type { EditWords } from './words.ts'

export const it: EditWords = {}
