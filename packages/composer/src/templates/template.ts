import type { PageKey } from '../voices/page-voice.ts'

/** Something a brief may hold a number of. */
export type MatterKind = 'offer' | 'price' | 'date' | 'person' | 'hours' | 'address' | 'sentence' | 'praise' | 'step' | 'moment'

/** A page beside the front page, and the section types it takes from there. The first page that names a type has it. */
export type TemplatePage = { key: PageKey; types: readonly string[] }

/** How a whole site is built for a purpose: what comes when, on which pages, and in which looks. It holds no words. */
export type SiteTemplate = {
  id: string
  /** Ids of the trades it is for; `*` goes with every trade. */
  trades: readonly string[]
  /** It is only taken when the brief holds at least so many of each. */
  needs?: Readonly<Partial<Record<MatterKind, number>>>
  /** It is only taken when the brief holds at most so many things in all. */
  most?: number
  /** Order of the middle sections. What has no matter drops out; types that are not named come last, the form (`contact`) behind all. */
  order: readonly string[]
  /** Pages it falls into when there is matter for several, or when they are asked for. None: it stays one page. */
  pages: readonly TemplatePage[]
  /** Looks it prefers, by section type. */
  looks: Readonly<Record<string, readonly string[]>>
}
