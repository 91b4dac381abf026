import type { ar } from './ar.ts'

/** A sentence Manara answers with, in English: its name in every table. */
export type Sentence = keyof typeof ar
/** All the sentences, in one language. */
export type Replies = Readonly<Record<Sentence, string>>
