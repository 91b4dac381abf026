import type { EditWords } from './words.ts'

export const pl: EditWords = {}
