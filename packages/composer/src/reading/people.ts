import { baseLanguage } from '@manara/contracts'
import { fold } from '../words/fold.ts'
import { isTradeWord } from './trade-of.ts'
import { addText, claim, knows, openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { whoWords } from './words/who.ts'
import type { WhoWords } from './words/who.ts'

const title =
  '(?:(?:Dr|Dra|Drs|Prof|Mr|Mrs|Ms|Mag|Dipl|Ing|Mgr|mgr|Bc|MVDr|MUDr|JUDr|PhDr|RNDr|Dott|dott|Avv|Arch|Lic|lic|inż|dr|lek|wet|med|vet)\\.?|[Dd]ott\\.ssa|[Dd]r\\.ssa|[Dd]rssa|[Dd]ra\\.|mgr|Maître|Me|Sra?\\.|dr hab\\.)'
const particle = '(?:van der|van den|van|von|zu|de la|de|di|del|della|da|le|la|el|al|bin|ter|ten|Le|La|De|Di|Del|Van|Von)'
const word = "\\p{Lu}[\\p{L}'’-]+"
// A name ends with its line.
const full = `${word}(?: (?:${particle} )?${word}){0,2}`
const arabicTitle = '(?:د\\.|دكتور(?:ة)?|الدكتور(?:ة)?|الحاج(?:ة)?|الأستاذ(?:ة)?|الاستاذ(?:ة)?|المهندس(?:ة)?|الشيخ)'
const arabicWord = '(?!(?:من|في|على|إلى|سنة|عام|منذ|و?نفتح|عندي|عندنا|وأنظم|وانظم|صاحب)(?![\\p{L}]))[\\u0600-\\u06ff]{2,}'
const arabicFull = `(?:${arabicTitle}\\s)?${arabicWord}(?:\\s(?!و)${arabicWord})?`

type Patterns = { led: RegExp; titled: RegExp; founded: RegExp; self: RegExp; and: RegExp }
const kept = new Map<string, Patterns>()

/** Either case at the front: a label may begin a sentence. */
const either = (words: string): string =>
  words.replace(/(^|\|)(\p{Ll})/gu, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`)

function patternsIn(lang: string): Patterns {
  const tongue = whoWords[baseLanguage(lang)] ? baseLanguage(lang) : 'en'
  const known = kept.get(tongue)
  if (known) return known
  const made = patternsOf(whoWords[tongue] as WhoWords, tongue === 'ar')
  kept.set(tongue, made)
  return made
}

function patternsOf({ lead, founded, self, and }: WhoWords, isArabic: boolean): Patterns {
  const name = isArabic ? arabicFull : `(?:${title}\\s)*${full}`
  const joint = isArabic ? '\\s*[،,]?\\s+و\\s?' : `\\s*,\\s*|\\s+(?:${and})\\s+`
  const list = `((?:${name})(?:(?:${joint})(?:${name}))*)`
  const edge = '(?<![\\p{L}])'
  const some = '\\s+(?:[\\p{L}\\d]+\\s+){0,3}?'
  return {
    led: new RegExp(`${edge}(?:${either(lead)})(?:\\s*:\\s*|\\s+)${list}(?:\\s*\\(((?:${name}))\\))?`, 'gu'),
    titled: new RegExp(
      isArabic ? `${edge}((?:${arabicTitle})\\s${arabicWord}(?:\\s(?!و)${arabicWord})?)` : `${edge}((?:${title}\\s)+${full})`,
      'gu',
    ),
    founded: new RegExp(`${edge}(?:${either(founded.replaceAll('~', some))})\\s+(${name})`, 'gu'),
    self: new RegExp(`${edge}(?:${either(self)})\\s+${list}`, 'gu'),
    and: new RegExp(joint, 'u'),
  }
}

/** Where the clause ends that may be the plate at the door: "Dr. Falk, notary" names the practice. */
const plateEnd = (draft: Draft): number => draft.clauses[0]?.end ?? 0

const bareName = (name: string): string => name.replace(/[\s,.;:]+$/u, '')

/** Whether the words can be people: no trade, and not the business itself. */
function arePeople(draft: Draft, names: readonly string[]): boolean {
  const business = fold(draft.facts.find((fact) => fact.kind === 'name')?.source.quote ?? '')
  return names.every(
    (name) =>
      name.length >= 2 && !name.split(/\s/).some((one) => isTradeWord(one, draft.lang)) && !(business !== '' && fold(name) === business),
  )
}

function addPeople(draft: Draft, match: RegExpMatchArray, and: RegExp): void {
  const names = namesIn(match, and)
  if (names.length === 0 || names.length > 8 || !arePeople(draft, names)) return
  const start = match.index ?? 0
  const quote = claim(draft, [start, start + match[0].length], 'person')
  for (const value of names) if (!isKnown(draft, value)) addText(draft, 'person', { value, quote })
}

/** The names of a list; of one called by a first name the whole name in brackets behind it. */
function namesIn(match: RegExpMatchArray, and: RegExp): string[] {
  const names = (match[1] ?? '')
    .split(and)
    .map((name) => bareName(name.trim()))
    .filter(Boolean)
  return match[2] && names.length === 1 ? [match[2].trim()] : names
}

const isKnown = (draft: Draft, name: string): boolean =>
  draft.facts.some((fact) => fact.kind === 'person' && fold(fact.value[draft.lang] ?? '').includes(fold(name)))

/** Behind a title, in a list with a lead, as founders: people who are not the plate at the door. */
export function readPeopleNamed(draft: Draft): void {
  const { led, titled, and } = patternsIn(draft.lang)
  for (const pattern of [led, titled])
    for (const match of openText(draft).matchAll(pattern))
      if ((match.index ?? 0) >= plateEnd(draft) && !/^\p{L}/u.test(draft.text.slice((match.index ?? 0) + match[0].length)))
        addPeople(draft, match, and)
}

/** "Founded 2017 by Maribel Ortega": only the name is taken, the year is the next reader's. */
export function readFounders(draft: Draft): void {
  for (const match of openText(draft).matchAll(patternsIn(draft.lang).founded)) {
    const value = bareName(match[1] ?? '')
    if (!arePeople(draft, [value])) continue
    const start = match.index + match[0].lastIndexOf(value)
    addText(draft, 'person', { value, quote: draft.source.slice(match.index, start + value.length) })
    claim(draft, [start, start + value.length], 'person')
  }
}

const notPeople = /^(?:The|Die|Der|Das|Les?|La|El|Los|Las|Il|Lo|Gli|I|De|Het)\s/u

/** "I'm Wendy", «меня зовут Алина»: the owner by name, where the business has another. */
export function readOwnName(draft: Draft): void {
  if (!knows(draft, 'name')) return
  const { self, and } = patternsIn(draft.lang)
  for (const match of openText(draft).matchAll(self)) {
    if (notPeople.test(match[1] ?? '') || (match[1] ?? '').split(and).some((name) => name.trim().split(/\s/).length > 2)) continue
    addPeople(draft, match, and)
  }
}

const family =
  /(?<![\p{L}])(?:Familie|Famille|Famiglia|Familia|Family|Rodina|Rodzina|Семья|عائلة)\s\p{L}[\p{L}'’-]+(?=\s*(?:[.,;:)\n]|$)|\s(?:seit|depuis|dal|desde|sinds|od|с|منذ|since)\s)|(?<![\p{L}])(?:the\s)\p{Lu}[\p{L}'’-]+\sfamily(?=\s*[.,;])/gu

/** "Familie Thöni": a house that says whose it is. */
export function readFamilies(draft: Draft): void {
  for (const match of openText(draft).matchAll(family)) {
    const quote = claim(draft, [match.index, match.index + match[0].length], 'person')
    addText(draft, 'person', { value: quote, quote })
  }
}

/** "Léa Morvan et Yann Le Goff": a clause of nothing but two whole names, where other nouns are written small. */
export function readPairs(draft: Draft): void {
  if (['de', 'en', 'ar'].includes(baseLanguage(draft.lang))) return
  const { and } = (whoWords[baseLanguage(draft.lang)] ?? whoWords['en']) as WhoWords
  const whole = `${word}\\s(?:${particle}\\s)?${word}`
  const pair = new RegExp(`^\\s*(${whole}\\s+(?:${and})\\s+${whole})\\s*$`, 'u')
  for (const { start, end } of draft.clauses.slice(1)) {
    const match = pair.exec(openText(draft).slice(start, end))
    if (match) addPeople(draft, Object.assign(match, { index: start }), patternsIn(draft.lang).and)
  }
}

/** "Josef und Maria Hollerer", "Joke en Henk van Dalen": two who share a surname, which the business carries or a particle tells. */
export function readCouples(draft: Draft): void {
  const { and } = (whoWords[baseLanguage(draft.lang)] ?? whoWords['en']) as WhoWords
  const couple = new RegExp(
    `(?<![\\p{L}]|\\p{Lu}[\\p{L}'’-]+\\s)(${word})\\s+(?:${and})\\s+(${word})\\s((?:${particle}\\s)?${word})(?=\\s*(?:[.,;:)\\n]|$))`,
    'gu',
  )
  for (const match of openText(draft).matchAll(couple)) {
    const [, first = '', second = '', surname = ''] = match
    const isShared = /\s/.test(surname) || draft.text.slice(0, match.index).includes(surname)
    if (!isShared || !arePeople(draft, [first, second])) continue
    const quote = claim(draft, [match.index, match.index + match[0].length], 'person')
    for (const value of [`${first} ${surname}`, `${second} ${surname}`]) addText(draft, 'person', { value, quote })
  }
}
