import type { EditWords } from './words.ts'

export const ru: EditWords = {}
