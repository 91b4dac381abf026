import { baseLanguage } from '@manara/contracts'
import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { Replies } from './replies.ts'

/** What Manara answers, by language; English is the name of each sentence. */
export const replies: Readonly<Record<string, Replies>> = { ar, cs, de, es, fr, it, nl, pl, ru }

/** The table of a language; none for English, and for a language that has no table and is answered in English. */
export const repliesIn = (tongue: string): Partial<Replies> => replies[baseLanguage(tongue)] ?? {}
