import type { EditWords } from './words.ts'

export const nl: EditWords = {}
