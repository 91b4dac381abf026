import type { ar } from './ar.ts'

/** A sentence Manara answers with, in English: its name in every table. */
export type Sentence = keyof typeof ar
/** The sentences of a language; one that is missing is said in English. */
export type Replies = Readonly<Partial<Record<Sentence, string>>>
