import type { Lang } from '@manara/contracts'

/** Alternatives of a pattern in lower case, parted by `|`. Spellings without accents are added by themselves. */
type Any = string

type Verb = 'change' | 'add' | 'remove' | 'hide' | 'show' | 'move'
type Field = 'eyebrow' | 'subtitle' | 'title' | 'secondButton' | 'button' | 'thanks' | 'note' | 'text'
type FactWord = 'whatsapp' | 'phone' | 'email' | 'address' | 'price' | 'city' | 'website' | 'social'
type Direction = 'above' | 'below' | 'toTop' | 'toEnd' | 'up' | 'down'

/**
 * The words a language uses to order changes, beside its words for reading (`reading/words`). All are optional: what is missing is
 * simply not understood. Matched against lower-case text with its accents.
 */
export type EditWords = Partial<{
  /** Orders, polite and plain: `ändere|ändern sie|mach|stell`. */
  verbs: Partial<Record<Verb, Any>>
  /** The half of an order that stands behind its object, and says nothing alone: the "hinzu" of "füge Brot hinzu". */
  particle: Any
  /** "It", "them", beside an order that repeats what was just said. */
  them: Any
  /** "New", at the start: "new date: 5 December" adds without a verb. */
  fresh: Any
  /** "Is wrong", "is out of date", said of something that is to be changed. */
  isWrong: Any
  /** Said of something that is no longer offered. */
  noMore: Any
  /** "We bake", "we sell", "we do", in front of what is offered. */
  offerVerbs: Any
  /** "We have", "there is", in front of something new with its price. */
  haveVerbs: Any
  /** Around an offer that is new: "now", "also", "new". */
  nowWords: Any
  /** "Do not show", "without", "no more". */
  refuses: Any
  /** Other ways a new request begins behind "and": "we open", "our", "use". */
  starts: Any
  /** "And then", "also", between two requests. */
  then: Any
  undo: Any
  redo: Any
  /** Section types as owners call them, with their articles left out. */
  sections: Record<string, Any>
  facts: Partial<Record<FactWord, Any>>
  fields: Partial<Record<Field, Any>>
  /** In front of the new value: "to", "into", "to say", "with". */
  toward: Any
  /** "The heading should": the new value follows without a verb of change. */
  should: Any
  /** In front of the old text, to be cut off: "the word". */
  theWord: Any
  please: Any
  /** "This", "this section", "it". */
  thisOne: Any
  directions: Partial<Record<Direction, Any>>
  /** "Another layout", "a different look" of a section. */
  anotherLook: Any
  /** "Something completely different": the whole site anew. */
  anew: Any
  /** "Style", "theme", behind the name of a preset. */
  fontWord: Any
  sans: Any
  serif: Any
  aboutLook: Any

  // Hours
  /** Words that make bare ranges times of opening. */
  aboutHours: Any
  /** "The hours are", "change the hours to": what follows replaces all that was known. */
  wholeHours: Any

  // Reach
  /** "New", "our", "is now", beside a number. */
  newIs: Any
  callUs: Any
  /** "We have moved to", in front of the new place. */
  movedTo: Any
  /** A street by its parts: `straße|gasse|platz`. */
  streetLike: Any
  /** "The name of the site", "rename the shop". */
  nameWord: Any
  /** "Call the bakery", in front of the new name. */
  called: Any

  // Offers
  /** "Costs", "for", "price", beside a thing and a number. */
  costs: Any
  /** Stems that let any number be a price: "cost", "price", "now". */
  costsLoose: Any
  /** "A new service called", in front of a name. */
  offerLead: Any
  /** "For", "at", "to the price list", behind a name. */
  offerTail: Any
  offerNoun: Any
  /** "To the price list", at the end. */
  intoList: Any
  /** What follows "add" and is no offer: "section", "list". */
  notOffer: Any

  // Additions
  question: Any
  answer: Any
  review: Any
  /** "By", "says", between a quote and its author. */
  by: Any
  dateWord: Any
  /** The date words that are no title: "date", "event". */
  plainDate: Any
  team: Any
  /** "As", between a name and a role. */
  asRole: Any
  articles: Any
  /** "Saying", "with the text", in front of the words of a section. */
  saying: Any

  // Refusals, languages, limits
  /** "Again", "after all". */
  again: Any
  isSection: Any
  /** "Also", "translate", beside a language. */
  also: Any
  booking: Any
  shop: Any
  media: Any
  wants: Any
  sizes: Any

  // What is told rather than changed, and what stands beside the sections
  /** "Holiday", "on leave": beside a month or a day, the reason for being closed. */
  holiday: Any
  /** "Without internet", "as an app". */
  offline: Any
  /** "Confirm", "are fine as they are", said of texts. */
  confirm: Any
  photo: Any
  /** "Another", "nicer", "I do not like it", beside a picture. */
  otherOne: Any
  /** "Too long", "shorter". */
  tooLong: Any
  /** How a question begins: "how", "where", "can I". */
  how: Any
  publishing: Any
  /** "Version", "translation", behind the name of a language. */
  version: Any
  /** The names of languages as adjectives, as they stand before or behind "version". */
  ofTongue: Partial<Record<Lang, Any>>
  /** "About", between a question and what it is about. */
  topicLead: Any
}>
