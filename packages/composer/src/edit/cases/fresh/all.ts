import type { EditCase } from '../want.ts'
import { arabic } from './ar.ts'
import { czech } from './cs.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { russian } from './ru.ts'

/** Requests written as busy owners type, before the rules were read by whoever wrote them; twelve in each language. */
export const freshCases: readonly EditCase[] = [english, german, french, italian, spanish, dutch, czech, polish, russian, arabic].flat()
