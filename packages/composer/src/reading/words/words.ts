import type { Weekday } from '@manara/contracts'

/** Alternatives of a pattern in lower case, parted by `|`: `fermé|fermée`. Spellings without accents are added by themselves. */
type Any = string
/** Single words parted by blanks; accents and case make no difference. */
type Set = string

type Colour =
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'turquoise'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'brown'
  | 'beige'
  | 'grey'
  | 'black'
  | 'white'
  | 'gold'
  | 'silver'
  | 'navy'
  | 'olive'
  | 'burgundy'
/** A wish about the look: style, light or dark page, warmth, corners, space. */
type Look =
  | 'luxury'
  | 'sober'
  | 'friendly'
  | 'playful'
  | 'darkPage'
  | 'lightPage'
  | 'warm'
  | 'cool'
  | 'neutral'
  | 'round'
  | 'sharp'
  | 'airy'
  | 'tight'
/** What a site can leave out. */
type Thing =
  | 'phone'
  | 'whatsapp'
  | 'email'
  | 'address'
  | 'price'
  | 'hours'
  | 'person'
  | 'gallery'
  | 'testimonials'
  | 'team'
  | 'about'
  | 'questions'
  | 'contact'
  | 'map'

/** The words a language uses in briefs and edits. All are optional: what is missing is simply not understood. */
export type BriefWords = Partial<{
  // When
  days: Record<Weekday, Any>
  /** Short forms; they count only beside another day, a time or a dash. */
  shortDays: Record<Weekday, Any>
  /** Twelve alternatives, January first, with bent forms: `января|январь|янв`. */
  months: readonly Any[]
  daily: Any
  weekdays: Any
  weekend: Any
  except: Any
  closed: Any
  /** Verbs: "we close at". */
  closes: Any
  between: Any
  /** "open", "opening hours", "we open". */
  open: Any
  from: Any
  to: Any
  and: Any
  always: Any
  morning: Any
  evening: Any
  /** Behind a time. */
  am: Any
  pm: Any
  noon: Any
  midnight: Any
  /** The word for o'clock behind a number: `uhr|h|hod`. */
  clock: Any
  /** Units that make a number no time, without their blank: `personen|jahre`. */
  notTime: Any
  /** Names of things that happen on a day: concert, market. */
  events: Any
  /** In front of a date or a time: "on", "at". */
  on: Any
  at: Any

  // Money
  priceFrom: Any
  /** In front of a unit: "per", "a" (hour). */
  per: Any

  // Look
  colours: Partial<Record<Colour, Any>>
  dark: Any
  light: Any
  /** In front of a colour that is not wanted. */
  notColour: Any
  looks: Partial<Record<Look, Any>>
  /** Names of the look: colours, style, design. */
  design: Any
  /** All words that a clause about the look may hold: colours, adjectives, small words. */
  lookWords: Set

  // Reach
  /** Words that lead to a number or address and mean nothing without it. */
  lead: Any
  /** Words that make the digits behind them a phone number. */
  phoneCue: Any
  mobile: Any
  fax: Any

  // No
  /** "But", "and also", in front of a refused colour. */
  but: Any
  /** "Do not use the word", in front of that word. */
  noWord: Any
  /** "… shall not be shown", behind the thing. */
  notShown: Any
  /** How a refusal starts: "no", "without", "do not show". */
  no: Any
  things: Partial<Record<Thing, Any>>
  /** Small words between the refusal and the thing: articles. */
  filler: Any
  /** Behind the thing: "on the site". */
  onSite: Any
  /** Refused things that are only said of the site: stock photos, music. */
  siteNegatives: Any

  // Place
  /** Prepositions in front of a town, as they are written in a sentence. */
  inTown: Any
  /** A street with its number, as a pattern. */
  street: Any
  addressLabel: Any
  around: Any

  // Name
  /** "called", "the name is". */
  nameLabel: Any
  /** "my name is", "I am", in the case they are written in. */
  personLead: Any
  /** "we are", "our bakery", in front of a name in the middle of a sentence. */
  midway: Any
  /** Words that begin no name: "we", "hello", "our". */
  noName: Set
  since: Any
  /** "I am", "we run", in front of an article and a trade. */
  iAm: Any

  // Offers
  /** "we offer", "our services": what follows is a list of goods. */
  offerIntro: Any
  /** A clause with one of these is a sentence, not a list. */
  sentence: Set
  /** Joins the parts of a list: "and", "or". */
  joins: Any
  /** Said of how a place is, not of what it sells. */
  attributes: Any
  /** Stands at the end of a name and belongs to its price: "for", "costs". */
  nameEnd: Any
  /** Small words that are no offer alone. */
  joining: Set
  /** Words that carry nothing once the facts around them are taken out. */
  empty: Set
  /** The order for a website, as a pattern from the start of the sentence. */
  request: Any
  /** Adjectives that make no name: small, new, family. */
  adjectives: Set
  wantSection: Partial<Record<'gallery' | 'questions' | 'team' | 'dates', Any>>

  // Who
  roles: Any
  says: Any
  /** Names of languages, by tag. */
  tongues: Record<string, Any>
  /** "the site also in", in front of languages. */
  siteIn: Any
  /** "we speak", in front of languages. */
  spoken: Any
  /** Words of one who speaks alone, and of several. */
  alone: Set
  together: Set

  /** Words that tell a trade, comma-separated, `*` for more letters; `goods` are what it sells or does. */
  trades: Record<string, { strong?: string; likely?: string; goods?: string }>
}>
