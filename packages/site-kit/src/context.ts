import type { Fact, ImageRef, Lang, LocalText, Section, SiteDescription } from '@manara/contracts'
import type { ArtKind } from './art/types.ts'
import type { Facts } from './facts.ts'
import type { Markup } from './html.ts'
import type { Labels } from './labels/types.ts'
import type { Voice } from './text.ts'
import type { Look } from './theme/look.ts'

/** A link that leads somewhere; `broken` names a target that does not exist on this site. */
export type Destination = { href: string; external: boolean } | { broken: string }

export type ArtWish = { kind: ArtKind; width: number; height: number; index?: number; open?: boolean }

/** A link in the navigation or the footer. */
export type NavLink = { label: Markup; href: string; current?: boolean }
export type LanguageLink = { lang: Lang; name: string; href: string; current: boolean }

/** What a section is rendered with: one page, one language, one look. All of it is fixed before the first section. */
export type PageContext = {
  site: SiteDescription
  lang: Lang
  dir: 'ltr' | 'rtl'
  labels: Labels
  look: Look
  facts: Facts
  voice: Voice
  /** Marks the element that shows a field, for the preview; prints nothing in a published page. */
  at(section: Section, ...path: (string | number)[]): Markup
  /** Marks the element that prints a fact, for the preview: what stands there is changed in the fact. */
  atFact(fact: Fact): Markup
  /** The anchor of a section on this page. */
  anchor(section: Section): string
  destination(target: string): Destination
  nav: NavLink[]
  /** Pages with legal texts, which stand at the foot. */
  legal: NavLink[]
  languages: LanguageLink[]
  homeHref: string
  art(wish: ArtWish): Markup
  /** The site's own small sign. */
  mark(): Markup
  photo(image: ImageRef, options: { sizes: string; eager?: boolean }): Markup
  form: { action?: string; page: string }
}

/** A link or nothing: a button without words or with a dead target is not shown, and the gate hears of it. */
export type ButtonField = { label: LocalText; to: string } | undefined
