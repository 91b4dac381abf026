import type { EditWords } from './words.ts'

export const cs: EditWords = {}
