import type { FactKind, SiteDescription } from '@manara/contracts'

/** A name beside the code that it names; other languages find theirs by the English one. */
export type Label = { en: string; ar: string }

/** The sentences of a comparison of two versions. `what` names a thing, `from` and `to` come quoted. */
export type Says = {
  changed(what: string, from: string, to: string): string
  everywhere(what: string, from: string, to: string): string
  set(what: string, to: string): string
  emptied(what: string, from: string): string
  simply(what: string): string
  added(what: string): string
  removed(what: string): string
  up(what: string): string
  down(what: string): string
  hidden(what: string): string
  shown(what: string): string
  /** It got another layout. */
  look(what: string): string
  /** Something the owner refused: it stays off the site. */
  keptOff(what: string): string
  allowed(what: string): string
  /** The pages can be kept on a phone like an app, or no longer. */
  appOn: string
  appOff: string
  /** All pages, by their titles, where the order of those there were before is another one. */
  order(pages: string): string
  /** Texts a model wrote that the owner agreed to as they are. */
  confirmed(count: number): string
  of(field: string, section: string): string
  inLang(what: string, lang: string): string
}

/** What the kit says to the owner in one language; what stands on a site is elsewhere (`labels/`). */
export type KitWords = {
  /** Names of section types, variants, fields and hints, by their English. */
  labels: Readonly<Record<string, string>>
  facts: Readonly<Record<FactKind, string>>
  theme: Readonly<Record<keyof SiteDescription['theme'], string>>
  pageTitle: string
  /** Of the page whose title comes quoted. */
  pageAddress(page: string): string
  pageDescription(page: string): string
  quotes: readonly [open: string, close: string]
  says: Says
}
