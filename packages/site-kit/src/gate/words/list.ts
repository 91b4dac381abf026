import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { GateWords } from './types.ts'

/** The gate's words by language; English comes first and answers for languages that are not here. */
export const gateWords = { en, ar, de, fr, it, es, nl, cs, pl, ru } as const satisfies Record<string, GateWords>
export type GateLang = keyof typeof gateWords
