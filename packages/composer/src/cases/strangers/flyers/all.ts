import type { Stranger } from '../stranger.ts'
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

/** Three briefs a language: one in small letters, one from an old flyer, one long; with seasons, partners and labelled numbers. */
export const flyers: Readonly<Record<string, readonly Stranger[]>> = { en, de, fr, it, es, nl, cs, pl, ru, ar }
