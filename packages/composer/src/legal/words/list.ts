import { baseLanguage } from '@manara/contracts'
import type { Lang } from '@manara/contracts'
import { ar, cs, pl, ru } from './eastern.ts'
import type { LegalWords } from './types.ts'
import { de, en, es, fr, it, nl } from './western.ts'

const all: Readonly<Record<string, LegalWords>> = { en, de, fr, it, es, nl, cs, pl, ru, ar }

/** The words of legal drafts; English for a language without its own, because a law must be named in some words. */
export const legalWords = (lang: Lang): LegalWords => all[baseLanguage(lang)] ?? en
