import { baseLanguage } from '@manara/contracts'
import type { Lang } from '@manara/contracts'
import { ar, cs, pl, ru, tr } from './eastern.ts'
import type { Labels } from './types.ts'
import { de, en, es, fr, it, nl, pt } from './western.ts'

const known: Readonly<Record<string, Labels>> = { en, de, fr, it, es, nl, pt, ar, cs, pl, ru, tr }

/** The page's own words in a language; a language nobody wrote them in gets English. */
export const labelsFor = (lang: Lang): Labels => known[baseLanguage(lang)] ?? en
