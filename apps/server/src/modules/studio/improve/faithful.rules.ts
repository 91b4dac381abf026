import type { Lang } from '@manara/contracts'
import { claimsOf } from './claims.rules.ts'
import { fold, numbersIn, placesIn } from './honest.rules.ts'
import { scriptOf, scriptOfLang } from './script.rules.ts'

/** A text and the language it is in, and the language it was put into. `names` are those of the business, which are written as they are. */
export type Source = { words: string; from: Lang; to: Lang; names: readonly string[] }

/** Why a translation must not stand on a site, or nothing: it says what its source says, with the same numbers, and no more praise. */
export function unfaithful(text: string, source: Source): string | undefined {
  return faults.find(([, isFault]) => isFault(text, source))?.[0]
}

type Fault = (text: string, source: Source) => boolean
const sorted = (all: readonly string[]): string => all.toSorted().join(' ')
const addresses = (text: string): string => sorted(text.match(/\S+@[\p{L}\p{N}.-]+|https?:\S+|www\.\S+/gu) ?? [])

/** Names stand in their own script in every language. */
const without = (text: string, names: readonly string[]): string =>
  names.filter((name) => name.length > 1).reduce((rest, name) => rest.replaceAll(name, ' '), text)

const faults: [name: string, isFault: Fault][] = [
  ['empty', (text) => text.trim() === ''],
  ['too long', (text, { words }) => text.length > Math.max(60, words.length * 2.5)],
  ['other places for facts', (text, { words }) => sorted(placesIn(text)) !== sorted(placesIn(words))],
  ['other numbers', (text, { words }) => sorted(numbersIn(text)) !== sorted(numbersIn(words))],
  ['another address', (text, { words }) => addresses(text) !== addresses(words)],
  ['another script', (text, { words, to, names }) => !isWrittenIn(text, { words, to, names })],
  ['more praise than was given', (text, { words, from, to }) => morePraise(text, { words, from, to })],
]

/** What has no letters of its own, such as a name or a number, may stand as it is. */
function isWrittenIn(text: string, { words, to, names }: Pick<Source, 'words' | 'to' | 'names'>): boolean {
  const rest = without(text, names).replace(/\{\{[^}]*\}\}/g, '')
  return !/\p{L}/u.test(rest) || text.trim() === words.trim() || scriptOf(rest, to) === scriptOfLang(to)
}

/** A kind of claim in the translation that the source does not make; the kinds stand in the same order in every language. */
function morePraise(text: string, { words, from, to }: Pick<Source, 'words' | 'from' | 'to'>): boolean {
  const said = claimsOf(from)
  return claimsOf(to).some((claim, kind) => claim.test(fold(text)) && !(said[kind]?.test(fold(words)) ?? false))
}
