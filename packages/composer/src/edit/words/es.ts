import type { EditWords } from './words.ts'

export const es: EditWords = {}
