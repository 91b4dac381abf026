import type { Lang } from '@manara/contracts'

export type FindingCode =
  | 'invalid_description'
  | 'invalid_markup'
  | 'missing_alt'
  | 'missing_heading'
  | 'heading_order'
  | 'contrast'
  | 'weight'
  | 'dead_link'
  | 'unsafe_link'
  | 'unconfirmed_fact'
  | 'refused_fact'
  | 'refused_word'
  | 'refused_colour'
  | 'refused_section'
  | 'language_incomplete'

export type Where = { page: string; sectionId?: string; lang?: Lang }
export type TwoWords = { en: string; ar: string }

/** One thing that is not right: what, where, and the one next step. `block` keeps the site from going out. */
export type Finding = { code: FindingCode; severity: 'block' | 'warn'; where: Where; sentence: TwoWords; next: TwoWords }

/** Brotli bytes of the HTML files, by path; whoever makes the bytes measures them. */
export type Sizes = ReadonlyMap<string, number>
