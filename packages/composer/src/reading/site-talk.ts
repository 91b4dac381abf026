import { baseLanguage } from '@manara/contracts'
import { findColours } from '../parse/colour.ts'
import { fold } from '../words/fold.ts'
import { claim, openText, sentencesOf } from './draft.ts'
import type { Clause, Draft } from './draft.ts'
import { readLook } from './wishes.ts'
import { pictured, siteTalk } from './words/site-talk.ts'
import type { SiteTalk } from './words/site-talk.ts'

type Patterns = { [K in keyof SiteTalk]: RegExp } & { order: RegExp; starts: RegExp; pictured: RegExp; mannerOnly: RegExp }
const kept = new Map<string, Patterns>()

const joints = 'and|or|but|und|oder|aber|et|ou|mais|e|ed|o|ma|y|pero|en|of|maar|a|ale|i|lub|и|или|но|و|بس|لكن'

function patternsIn(lang: string): Patterns {
  const tongue = siteTalk[baseLanguage(lang)] ? baseLanguage(lang) : 'en'
  const known = kept.get(tongue)
  if (known) return known
  const words = siteTalk[tongue] as SiteTalk
  const one = (list: string) => new RegExp(`(?<![\\p{L}])(?:${fold(list)})(?![\\p{L}])`, 'u')
  const made: Patterns = {
    hello: new RegExp(`^\\s*(?:${fold(words.hello)})\\s*$`, 'u'),
    want: one(words.want),
    site: one(words.site),
    show: one(words.show),
    no: one(words.no),
    manner: one(words.manner),
    order: new RegExp(
      `(?<![\\p{L}])(?:${fold(words.want)})\\s(?:[\\p{L}']+\\s){0,4}?(?:${fold(words.site)})(?![\\p{L}])(?!\\s(?:should|soll|doit|deve|debe|moet))`,
      'u',
    ),
    starts: new RegExp(`^\\s*(?:(?:${joints})\\s+)?(?:${fold(words.no)})(?![\\p{L}])`, 'u'),
    pictured: new RegExp(`(?<![\\p{L}])(?:${pictured})`, 'u'),
    mannerOnly: new RegExp(`^(?:[\\s,]*(?:${fold(words.manner)}|${joints}|${fold(words.want)}|${fold(words.no)})(?![\\p{L}]))+\\s*$`, 'u'),
  }
  kept.set(tongue, made)
  return made
}

const isTaken = (draft: Draft, { start, end }: Clause, ...by: string[]): boolean =>
  draft.claims.some((one) => by.includes(one.by) && one.start < end && one.end > start)
const foldedOf = (draft: Draft, { start, end }: Clause): string => fold(openText(draft).slice(start, end))
const count = (text: string): number => text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean).length

function take(draft: Draft, clause: Clause): void {
  readLook(draft, openText(draft).slice(clause.start, clause.end))
  claim(draft, [clause.start, clause.end], 'wish')
}

/** "No hearts", "keine Icons", "senza fiori": of a picture, in few words. */
function isPictureRefused(text: string, patterns: Patterns): boolean {
  return patterns.starts.test(text) && patterns.pictured.test(text) && count(text) <= 7
}

/** Whether the whole sentence is said to the maker: it wants, or refuses, something of the site or of its look. */
function isForMaker(draft: Draft, text: string, patterns: Patterns): boolean {
  const [wants, refuses] = [patterns.want.test(text), patterns.no.test(text)]
  if (isOrder(text, patterns)) return false
  if (patterns.site.test(text) && (wants || (refuses && count(text) <= 12))) return true
  return (wants && isOfLook(draft, text, patterns)) || (refuses && patterns.show.test(text) && count(text) <= 8)
}

/** "I need a website for my salon": it orders the site, and tells of the business with it. */
function isOrder(text: string, { order, no, site }: Patterns): boolean {
  const words = order.exec(text)
  return words !== null && !no.test(words[0]) && !site.test(text.slice(0, words.index))
}

const isOfLook = (draft: Draft, text: string, { manner, pictured: shown }: Patterns): boolean =>
  manner.test(text) || shown.test(text) || findColours(text, draft.lang).length > 0

/** A clause with numbers, or one that another reader took as a fact, is no talk about the site. */
const isFree = (draft: Draft, clause: Clause): boolean =>
  !/\d/.test(draft.text.slice(clause.start, clause.end)) && !isTaken(draft, clause, 'contact', 'person', 'told', 'praise')

function readSentence(draft: Draft, clauses: readonly Clause[], patterns: Patterns): void {
  for (const part of partsOf(draft, clauses)) {
    const whole = part.map(({ start, end }) => fold(draft.text.slice(start, end))).join(' , ')
    if (isForMaker(draft, whole, patterns)) part.filter((clause) => isFree(draft, clause)).forEach((clause) => take(draft, clause))
  }
  for (const clause of clauses) {
    const text = foldedOf(draft, clause)
    if (isPictureRefused(text, patterns) || (patterns.manner.test(text) && patterns.mannerOnly.test(text))) take(draft, clause)
  }
  const isLook = clauses.some((clause) => isTaken(draft, clause, 'wish', 'refusal'))
  if (isLook) clauses.filter((clause) => isBeside(draft, clause, patterns)).forEach((clause) => take(draft, clause))
}

/** A brief without full stops is one long sentence: there each clause speaks for itself. */
const partsOf = (draft: Draft, clauses: readonly Clause[]): (readonly Clause[])[] =>
  clauses.length <= 6 && count(draft.text.slice(clauses[0]?.start, clauses.at(-1)?.end)) <= 28
    ? [clauses]
    : clauses.map((clause) => [clause])

/** Beside a wish for the look, a few words that refuse or colour something are part of it. */
function isBeside(draft: Draft, clause: Clause, patterns: Patterns): boolean {
  const text = foldedOf(draft, clause)
  if (clause === draft.clauses[0] || !isFree(draft, clause) || count(text) === 0 || count(text) > 5) return false
  return patterns.starts.test(text) || patterns.manner.test(text) || findColours(text, draft.lang).length > 0
}

// Told in confidence, in the ten languages: what stands in such a sentence is not for the site.
const confidence =
  /(?<![\p{L}])(?:just for you|only for you|for your eyes only|not for the (?:site|website|public)|don['’]?t publish|nur für (?:sie|euch|dich)|nicht für die (?:seite|website|öffentlichkeit)|nicht veröffentlichen|(?:juste|seulement|uniquement) pour vous|pas pour le site|ne pas publier|solo per (?:voi|lei|te)|non per il sito|non pubblicare|solo para (?:vosotros|ustedes|usted|ti)|no para la web|no publicar|alleen voor (?:u|jou|jullie)|niet voor de (?:site|website)|niet publiceren|jen pro (?:vás|tebe)|ne na web|nezveřejňovat|tylko dla (?:was|ciebie|państwa)|nie na stronę|nie publikować|только для вас|не для сайта|не публик\p{L}*|لكم فقط|لك فقط|ليس للنشر|مش للنشر|لا تنشر\p{L}*)(?![\p{L}])/iu

/** Keeps sentences told in confidence from every other reader. */
export function readConfidences(draft: Draft): void {
  for (const clauses of sentencesOf(draft)) {
    const [start, end] = [clauses[0]?.start ?? 0, clauses.at(-1)?.end ?? 0]
    if (confidence.test(draft.text.slice(start, end))) claim(draft, [start, end], 'refusal')
  }
}

/** Whether a sentence orders the site and tells nothing else: "quiero una web con una página para …". */
export const ordersSite = (text: string, lang: string): boolean =>
  isOrder(fold(text), patternsIn(lang)) && count(text) > 4 && !/\p{Ll}\s\p{Lu}\p{Ll}/u.test(text)

/** Whether words begin by refusing something: "no webshop", «без выходных». */
export const startsNegative = (text: string, lang: string): boolean => patternsIn(lang).starts.test(fold(text))

/** The text without clauses that refuse something: a studio that wants no flowers on its site sells none. */
export function withoutRefusals({ text, clauses, lang }: Pick<Draft, 'text' | 'clauses' | 'lang'>): string {
  const { starts } = patternsIn(lang)
  const refused = clauses.filter((clause) => {
    const words = fold(text.slice(clause.start, clause.end))
    return starts.test(words)
  })
  return refused.reduce((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), text)
}

/** Greetings, and what is said of the site rather than of the business: it is heard, and printed nowhere. */
export function readSiteTalk(draft: Draft): void {
  const patterns = patternsIn(draft.lang)
  for (const clauses of sentencesOf(draft)) {
    const [first] = clauses
    if (first && patterns.hello.test(foldedOf(draft, first))) take(draft, first)
    readSentence(draft, clauses, patterns)
  }
  readLoneColours(draft)
}

/** "… 0316 123456 red": a colour between what was understood, with no word of its own beside it. */
function readLoneColours(draft: Draft): void {
  const text = openText(draft)
  for (const match of text.matchAll(/(?<=^|\s{2}|[,.;،]\s?)\p{L}+(?=\s*(?:$|\s{2}|[,.;،\n]))/gu)) {
    const [colour] = findColours(match[0], draft.lang)
    const before = draft.text.slice(0, match.index)
    if (!colour || colour.refused || colour.text.length !== match[0].length || !/[\d/]\s*$|[,.;،]\s*$/u.test(before)) continue
    if (
      /[,.;،]\s*$/u.test(before) &&
      !/\s{3,}$|^.{0,2}$/u.test(
        text
          .slice(0, match.index)
          .replace(/[,.;،]/gu, ' ')
          .slice(-12),
      )
    )
      continue
    take(draft, { start: match.index, end: match.index + match[0].length, sentence: 0 })
  }
}
