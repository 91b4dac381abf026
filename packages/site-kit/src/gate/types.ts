import type { EditOp, Lang } from '@manara/contracts'

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
  | 'unconfirmed_text'
  | 'unfounded_claim'
  | 'duplicate_title'
  | 'missing_description'
  | 'legal_missing'

export type Where = { page: string; sectionId?: string; lang?: Lang }
/** The same words in each language the gate speaks; English is always there. */
export type ManyWords = Readonly<Record<string, string>> & { en: string }

/**
 * One thing that is not right: what, where, and the one next step. `block` keeps the site from going out. `found` is what the sentence names.
 * `fix`, where there is one, are the edits that settle it without saying anything nobody said.
 */
export type Finding = {
  code: FindingCode
  severity: 'block' | 'warn'
  where: Where
  sentence: ManyWords
  next: ManyWords
  found: readonly string[]
  fix?: EditOp[]
}

/** Brotli bytes of the HTML files, by path; whoever makes the bytes measures them. */
export type Sizes = ReadonlyMap<string, number>
