import type { FactKind, Lang, Refusal, Theme, Weekday } from '@manara/contracts'

type TextFactKind = Exclude<FactKind, 'hours' | 'offer' | 'date'>

/** Colours by the names people use; `blind/colour.ts` knows the hues they stand for. */
export type ColourName = 'red' | 'orange' | 'brown' | 'yellow' | 'green' | 'turquoise' | 'blue' | 'purple' | 'pink'

/** Where a section ends up. `top`: only the header, and the hero, before it; `end`: only the footer behind it. */
export type Place = 'top' | 'end' | { before: string } | { after: string }

/** What must be true after a request. Names and texts are compared without case, accents and vowel signs. */
export type Want =
  | { kind: 'fact'; factKind: TextFactKind; value: string }
  | { kind: 'fact_gone'; factKind: FactKind }
  | { kind: 'hours'; days: readonly Weekday[]; spans: readonly string[] }
  | { kind: 'closed'; days: readonly Weekday[] }
  | { kind: 'offer'; name: string; price?: number; from?: boolean }
  | { kind: 'offer_gone'; name: string }
  | { kind: 'date'; date: string }
  | { kind: 'colour'; colour: ColourName; dark?: boolean }
  | { kind: 'avoids'; colour: ColourName }
  | { kind: 'theme'; theme: Partial<Theme> }
  | { kind: 'theme_changed'; part: keyof Theme }
  | { kind: 'section_added' | 'section_removed' | 'section_hidden' | 'section_shown' | 'section_gone'; type: string }
  | { kind: 'section_moved'; type: string; to: Place }
  | { kind: 'variant_changed'; type: string }
  | { kind: 'text'; sectionType: string; contains: string }
  | { kind: 'text_gone'; sectionType: string; lacks: string }
  | { kind: 'language' | 'language_gone'; lang: Lang }
  | { kind: 'name'; value: string }
  | { kind: 'page_added' | 'page_gone'; title: string }
  | { kind: 'page_named'; from: string; to: string }
  | { kind: 'page_moved'; title: string; to: number }
  | { kind: 'page_address'; title: string; slug: string }
  | { kind: 'page_described'; title: string; contains: string }
  | { kind: 'front_named'; to: string }
  | { kind: 'note'; contains: string }
  | { kind: 'refused' | 'allowed'; what: Refusal['what']; value: string }
  | { kind: 'offline'; on: boolean }
  | { kind: 'confirmed' }
  | { kind: 'told'; parts: readonly string[] }
  | { kind: 'history'; move: 'undo' | 'redo' }
  | { kind: 'question'; field: string | readonly string[] }
  | { kind: 'cannot' }

export type WantOf<K extends Want['kind']> = Want & { kind: K }

/** One request as an owner types it, with all that must come of it. */
export type EditCase = {
  say: string
  lang: Lang
  want: Want | readonly Want[]
  /** Types of the sections the site lacks in this case. */
  without?: readonly string[]
  /** Types of the sections that are hidden at first. */
  hidden?: readonly string[]
  /** The title of a page beside the first one, with one text of its own. */
  secondPage?: string
  /** Titles of several such pages, in their order. */
  pages?: readonly string[]
  /** What differs in the look of the site. */
  theme?: Partial<Theme>
  /** What the site refuses. */
  refused?: readonly Refusal[]
  /** A language the site has beside its own, without texts. */
  alsoIn?: Lang
  /** Whether a model wrote two of the texts, and nobody has agreed to them. */
  unconfirmed?: boolean
  /** Type of the section the owner points at. */
  focus?: string
}

/** The days the sample site is open on: Monday to Saturday. */
export const openDays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa']
export const workDays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr']

/** Opening of some days, each span as `07:00-13:00`. */
export const hours = (days: readonly Weekday[], ...spans: string[]): Want => ({ kind: 'hours', days, spans })

/** An offer by its name, and its price in major units when one was named. */
export const offer = (name: string, price?: number): Want => ({ kind: 'offer', name, ...(price === undefined ? {} : { price }) })

/** Requests of one language. */
export const casesIn = (lang: Lang, cases: readonly Omit<EditCase, 'lang'>[]): EditCase[] => cases.map((one) => ({ ...one, lang }))

/** A question about Manara: told in the owner's language, with one of these parts of words in the answer's own sentences. */
export const telling = (...parts: string[]): Want => ({ kind: 'told', parts })

/** Another picture: which one cannot be said by typing, so the answer tells where to put it, or asks. */
export const picture: readonly Want[] = [
  { kind: 'cannot' },
  { kind: 'question', field: ['image', 'picture', 'photo', 'media', 'gallery', 'hero'] },
]
