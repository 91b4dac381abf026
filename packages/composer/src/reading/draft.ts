import type { Fact, FactKind, Lang, Question, Refusal } from '@manara/contracts'
import { foldDigits } from '../parse/digits.ts'
import type { Wishes } from './understanding.ts'

/** A stretch of the brief that one reader understood; `start` and `end` count UTF-16 units. */
export type Claim = { start: number; end: number; by: string }

/** A clause of the brief; `sentence` numbers the sentence it stands in. */
export type Clause = { start: number; end: number; sentence: number }

/** The brief while it is read. Readers take what they understand and mark it; the rest is the next one's. */
export type Draft = {
  /** As the owner wrote it. */
  readonly source: string
  /** The same length, with Latin digits. */
  readonly text: string
  readonly lang: Lang
  readonly today: string
  readonly clauses: readonly Clause[]
  trade: string
  /** ISO 3166 alpha-2, when it was said; settles what a riyal or dirham is. */
  country?: string
  claims: Claim[]
  facts: Fact[]
  refusals: Refusal[]
  wishes: Wishes
  /** Questions about what was said and cannot be right. They outrank questions about what is missing. */
  doubts: Question[]
  /** Sentences that tell how it goes, what happened when, or a motto. */
  told?: string[]
  /** Sentences a reader took a fact from and that are still worth reading: where the owner goes, with which papers. */
  asides?: string[]
  /** Names of those one works with. */
  partners?: string[]
  /** Times were given without days. */
  openDays?: boolean
}

// A full stop ends a sentence only before a blank, and not after a short title or an initial.
const sentenceEnd =
  /[!?؟。]+["”»]?(?=\s|$)|(?<!(?<!\p{L})(?:dr|mr|mrs|ms|st|nr|no|tel|prof|ing|mag|dipl|dkfm|mgr|bc|mme|mlle|dott|dssa|avv|arch|geom|sr|sra|dra|lic|drs|mw|dhr|inż|adw|hab|inc|ltd|co|ul|av|bd|mvdr|judr|mudr|phdr|rndr|lek|wet|kat|nám|доп|тел|руб|ул|просп|пер|оф|кв|[a-z]|[а-я]|[\u0600-\u06ff]))\.["”»]?(?=\s|$)|\n+/giu
const clauseEnd = /[,;،؛•]+(?=\s|$|\p{L})|(?<!\d)[,;،؛](?=\d)|:(?=\s)|\s[–—|]\s|\s-\s|\s(?=(?:but|aber|mais|pero|ma|لكن|بس)\s)/giu

function cut(text: string, end: RegExp, from: number): [number, number][] {
  const parts: [number, number][] = []
  let start = 0
  for (const match of text.matchAll(end)) {
    parts.push([from + start, from + match.index])
    start = match.index + match[0].length
  }
  parts.push([from + start, from + text.length])
  return parts.filter(([a, b]) => text.slice(a - from, b - from).trim() !== '')
}

/** Clauses of a text, by sentence. */
export function clausesOf(text: string): Clause[] {
  return cut(text, sentenceEnd, 0).flatMap(([start, end], sentence) =>
    cut(text.slice(start, end), clauseEnd, start).map(([a, b]) => ({ start: a, end: b, sentence })),
  )
}

/** A fresh draft. Blank and look-alike characters are evened out first, so that positions hold afterwards. */
export function newDraft(brief: string, { lang, today }: { lang: Lang; today: string }): Draft {
  const source = brief
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u202f\t]/g, ' ')
    // A row of dots or underscores leads to the price on a flyer, and ends no sentence.
    .replace(/ ?(?:[._·…] ?){3,}(?=[€$£]? ?\d)/gu, ' ')
    .slice(0, 20_000)
  const text = foldDigits(source)
  return {
    source,
    text,
    lang,
    today,
    clauses: clausesOf(text),
    trade: 'general',
    claims: [],
    facts: [],
    refusals: [],
    wishes: {},
    doubts: [],
  }
}

const opened = new WeakMap<Draft, { text: string; claims: number }>()

/** The text with all that is understood blanked out, same length. Claims are only ever added, so each is blanked once. */
export function openText(draft: Draft): string {
  const known = opened.get(draft) ?? { text: draft.text, claims: 0 }
  if (known.claims === draft.claims.length && opened.has(draft)) return known.text
  const letters = draft.claims
    .slice(known.claims)
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), known.text)
  opened.set(draft, { text: letters, claims: draft.claims.length })
  return letters
}

/** Marks a stretch as understood and gives the owner's words there. */
export function claim(draft: Draft, [start, end]: readonly [start: number, end: number], by = 'fact'): string {
  draft.claims.push({ start, end, by })
  return draft.source.slice(start, end).trim()
}

/** The next free id of a kind: `phone`, then `phone2`. */
export function factId(draft: Draft, kind: FactKind): string {
  const taken = draft.facts.filter((fact) => fact.kind === kind).length
  return taken === 0 ? kind : `${kind}${taken + 1}`
}

type TextKind = Exclude<FactKind, 'hours' | 'offer' | 'date' | 'testimonial'>

/** Adds a fact that is one text; the same value twice is one fact. */
export function addText(draft: Draft, kind: TextKind, fact: { value: string; quote: string; note?: string }): void {
  const { value, quote, note } = fact
  if (draft.facts.some((known) => known.kind === kind && (known.value as Record<string, string>)[draft.lang] === value)) return
  draft.facts.push({
    id: factId(draft, kind),
    kind,
    confirmed: true,
    source: { by: 'owner', quote: quote.slice(0, 400) },
    value: { [draft.lang]: value },
    ...(note ? { note: { [draft.lang]: note } } : {}),
  })
}

/** Whether a fact of the kind is known. */
export const knows = (draft: Draft, kind: FactKind) => draft.facts.some((fact) => fact.kind === kind)

/** The clauses of each sentence, in the order they were written. */
export const sentencesOf = ({ clauses }: Pick<Draft, 'clauses'>): Clause[][] => [
  ...Map.groupBy(clauses, (clause) => clause.sentence).values(),
]

/** Whether a reader took something from this stretch. */
export const isClaimed = ({ claims }: Pick<Draft, 'claims'>, { start, end }: { start: number; end: number }): boolean =>
  claims.some((one) => one.start < end && one.end > start)
