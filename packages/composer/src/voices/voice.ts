import type { PageVoice } from './page-voice.ts'

/** Several ways to say the same; the seed takes one. */
type Some = readonly string[]

export type TitleKey = 'about' | 'aboutOne' | 'hours' | 'gallery' | 'dates' | 'team' | 'testimonials' | 'questions'
export type SeeKey = 'hours' | 'prices' | 'services' | 'about' | 'dates'
export type SmallKey = 'call' | 'callShort' | 'whatsapp' | 'write' | 'send' | 'thanks'
export type AskedKey = 'hours' | 'place' | 'reach' | 'cost'
export type QuestionKey = 'reach' | 'email' | 'phone' | 'name' | 'city' | 'offer' | 'hours' | 'days' | 'address'
export type DoubtKind = 'hours_impossible' | 'hours_clash' | 'date_impossible' | 'phones' | 'phone_odd' | 'price' | 'trade' | 'year'

/** The few headings of a page that go with every trade. */
export type PlainLabels = Readonly<
  Record<
    'services' | 'prices' | 'hours' | 'about' | 'gallery' | 'contact' | 'dates' | 'team' | 'testimonials' | 'questions' | 'send' | 'topic',
    string
  >
>

/**
 * How a trade speaks in one language. Lines may hold `{name}`, `{city}`, `{offer}`; a line is only chosen when all its slots are
 * known, so the headlines hold at least one without a slot. No line may claim a fact.
 */
export type TradeVoice = {
  /** The trade in a heading: "Hair salon". */
  label: string
  headlines: Some
  services: Some
  prices: Some
  hours?: Some
  contact: Some
  invite: Some
  send?: Some
  action: Some
  /** By the key of the form's question: its label, then the choices where there are any. */
  ask: Readonly<Record<string, Some>>
  /** Answers offered when the owner did not say what they do. */
  typical: Some
}

/** The lines of a language that go with every trade. Nothing here may say how good, old, quick or known a business is. */
export type Shared = {
  titles: Readonly<Partial<Record<TitleKey, Some>>>
  /** Labels of a link to a section further down. */
  see: Readonly<Partial<Record<SeeKey, Some>>>
  send: Some
  small: Readonly<Partial<Record<SmallKey, string>>>
  /** Questions that facts answer; `{0}` is the name of an offer. */
  asked: Readonly<Partial<Record<AskedKey, string>>>
  /** What stands between the parts of a list, before its last part, between two choices, and between a trade and its town. */
  joints: { comma: string; and: string; or: string; town: string }
  plain: PlainLabels
  /** What Manara asks the owner. */
  owner: Readonly<Record<QuestionKey, string>>
  /** Three answers to the question on which days. */
  days: Some
  /** What Manara asks about words that cannot be right; `{0}` are those words. */
  doubts: Readonly<Partial<Record<DoubtKind, string>>>
}

/** A language as far as it is written; what is missing falls back to plain labels, or stays out of the page. */
export type Voice = Partial<Shared> & { pages?: PageVoice; trades: Readonly<Record<string, TradeVoice>> }
