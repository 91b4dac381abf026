/** A brief as people write it, and what must be read from it. Only what is named is checked. */
export type Case = {
  brief: string
  lang?: string
  trade: string
  name?: string
  city?: string
  /** Values by kind of fact, all of them in order. */
  facts?: Record<string, string[]>
  /** `Name` or `Name = 25 EUR`; all of them in order. */
  offers?: string[]
  /** `mo,tu 09:00-17:00` by span, joined by `; `. */
  hours?: string
  closed?: string
  /** `colour:yellow`, `fact:phone`; all of them. */
  refusals?: string[]
  wishes?: Record<string, unknown>
  /** Fields that must be asked about. */
  asks?: string[]
  /** Fields that must not be asked about. */
  settled?: string[]
  /** Leftovers, exactly. */
  leftovers?: string[]
  /** Words that must not stand in any leftover. */
  notLeft?: string[]
}
