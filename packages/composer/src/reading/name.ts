import { foldedWords, bareArabic, wordSet } from '../words/fold.ts'
import { sentenceWords } from './offer-words.ts'
import { isTradeWord, namesTrade } from './trade-of.ts'
import { nameFrom, plateIn } from './plate.ts'
import { topLine } from './top-line.ts'
import { arabicLabels, arabicPerson, arabicStop, house } from './words/arabic-names.ts'
import { inLanguage } from './words/list.ts'
import { plainAdjectives } from './words/plain-adjectives.ts'
import { addText, claim, knows, openText } from './draft.ts'
import type { Clause, Draft } from './draft.ts'

type Span = { start: number; end: number; from?: number }

// A name in Latin letters: capitalised words with small joining words between them.
const upperWord =
  "(?:(?:St|Dr|Mr|Mrs|Ms|Prof|Mag|Dipl|Ing|Mgr|Bc|Dott|Avv|Arch|Lic|Drs|\\p{Lu})\\.|(?!(?:I|We|Our|My|Open|Call|Tel|Phone)(?![\\p{L}]))\\p{Lu}[\\p{L}\\d'’&-]*|\\d+\\p{Lu}*)"
const joiner = '(?:&|and|und|et|y|e|of|the|der|die|das|de|del|della|di|da|la|le|el|al|du|des|for|with|by|mit|zum|zur|am|van|von|n|\\+)'
const latinName = `${upperWord}(?:[ ]+(?:${joiner}[ ]+){0,2}${upperWord})*`
const quoted = '["“„«\'‘]([^"”“»«’\\n]{2,60})["”“»’]'

const labels = [
  "(?:(?:business|company|shop|store|bakery|restaurant|cafe|café|salon|studio|firm|brand|practice|band|project|clinic|site|its|it's|our|my|the)\\s+)?(?:business\\s+)?name\\s*(?:is|:|=|would be|should be)",
  "(?:is |are |it's |its |we're |we are |business |place )?(?:called|named)",
  'under the name(?: of)?',
  'goes by',
  'trading as',
  'namens',
  'heißt',
  'heisst',
  'firmenname\\s*:',
  'nom\\s*:',
  'nombre\\s*:',
  'nome\\s*:',
  "s'appelle",
  'se llama',
  'si chiama',
  'naam\\s*:',
  'heet',
  'adı',
  'nazwa\\s*:',
  'název\\s*:',
]
// The label may be written in any case, the name after it may not: two patterns, the second where the first ends.
const labelIn = inLanguage((more) => new RegExp(`(?<![\\p{L}])(?:${labels.join('|')}${more('nameLabel')})\\s*:?\\s*`, 'giu'))
const nameHere = new RegExp(`${quoted}|(${latinName})`, 'yu')
const loose =
  /(?<![\p{L}])(?:called|named|name is|name:|namens)\s+([\p{L}\d'’&. -]{2,50}?)(?=\s*(?:[,.;\n(]|$)|\s(?:in|at|on|and we|with|near|from|which|that|we|open|is)\s)/giu
const personLeads =
  "[Mm]y name is|[Mm]y name's|I am|I'm|I’m|[Tt]his is|[Ii]ch bin|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e suis|[Jj]e m['’]appelle|[Mm]e llamo|[Ss]oy|[Mm]i chiamo|[Ii]k ben|[Jj]menuji se|[Nn]azywam się"
const personIn = inLanguage(
  (more) => new RegExp(`(?<![\\p{L}])(?:${personLeads}${more('personLead')})\\s+((?:(?:Dr|Prof)\\.?\\s+)?${latinName})`, 'gu'),
)

/** The stretch of the first group that matched. */
function groupSpan(match: RegExpMatchArray): Span & { name: string } {
  const name = (match.slice(1).find(Boolean) ?? '').replace(/[.,\s]+$/u, '')
  const start = (match.index ?? 0) + match[0].lastIndexOf(name)
  return { start, end: start + name.length, from: match.index ?? 0, name }
}

const stopBase =
  'open closed call whatsapp email phone i we my our and the a an in at on for from hi hello please website site monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december not no just'
const stopWords = inLanguage(({ words }) => wordSet(`${stopBase} ${words.noName ?? ''}`))

function isName(name: string, lang: string): boolean {
  const words = foldedWords(name)
  if (words.length === 0 || words.length > 8 || name.length < 2) return false
  if (words.every((word) => stopWords(lang).has(word) || isTradeWord(word, lang) || adjectives(lang).has(word))) return false
  return (
    !stopWords(lang).has(words[0] ?? '') ||
    (/^(?:the|my|in|at|for|a|an|el|la|los|las|le|les|l|il|lo|i|gli|der|die|das|de|het|no)$/u.test(words[0] ?? '') && words.length > 1)
  )
}

const adjectives = inLanguage(({ words }) => wordSet(`${plainAdjectives} ${words.adjectives ?? ''}`))

const onlyCapital = /\p{Lu}/u
const firstWords = /^(?:i|we|you|need|want|make|build|hi|hello|open|call)(?:\s|$)/i
const startsLatin = new RegExp(`^${latinName}`, 'u')
const nameAtStart = (text: string) => (startsLatin.exec(text)?.[0] ?? /^\p{L}+['’]s(?:\s\p{L}+){1,3}(?=\s*$)/u.exec(text)?.[0] ?? '').trim()

/** Whether what follows leaves the name a name: in English a single capital at the start of a sentence is none. */
function isAlone(draft: Draft, name: string, rest: string): boolean {
  const looksProper = name.includes(' ') || !draft.lang.startsWith('en') || rest === '' || /^(?:is|are|–|-|\()/u.test(rest)
  return isSubject(rest) || (looksProper && !/^(?:\p{Ll}+\s+){3,}\p{Ll}/u.test(rest.replace(/^(?:is|are)\s+(?:a|an|the).*/u, '')))
}

/** "Tallyhand is invoicing software for …": what it is stands behind the name. */
const isSubject = (rest: string): boolean => /^is\s+(?:an?\s+|the\s+)?(?:[a-z-]+\s){1,3}(?:for|that|which|by|from|in)\s/u.test(rest)

/** "Bäckerei Sonne", "Joe's Plumbing": a short clause at the start that is no sentence and holds more than the trade. */
function leadingName(draft: Draft, clause: Clause): Span | undefined {
  const text = openText(draft).slice(clause.start, clause.end)
  const head = text.match(/^\s*(?:(?:website|site|webseite|page|homepage)\s+(?:for|für)\s+)?(?:my|our|the)?\s*/iu)?.[0].length ?? 0
  const tail = text.slice(head)
  const name = nameAtStart(tail)
  if (!isName(name, draft.lang) || firstWords.test(name) || !isAlone(draft, name, tail.slice(name.length).trim())) return undefined
  const start = clause.start + text.indexOf(name, head)
  return { start, end: start + name.length }
}

const arabicAtStart = new RegExp(
  `^\\s*((?:[\\p{L}\\u064b-\\u0652]+)(?:\\s(?!(?:${arabicStop})(?![\\p{L}]))[\\p{L}\\u064b-\\u0652]+\\.?){0,4})`,
  'u',
)
const isPlain = (word: string) => isTradeWord(word, 'ar') || adjectives('ar').has(word) || adjectives('ar').has(bareArabic(word))

/** A house and what it is called. "A shop of phones and covers" says what is in it, not its name. */
function isHouseName([first = '', ...rest]: readonly string[]): boolean {
  if (!house.has(first) || rest.every(isPlain)) return false
  return !/^(?:محل|متجر|شركه|ورشه|مركز)$/u.test(first) || !rest.some((word) => /^و.{3}|.{3}ات$/u.test(word))
}

function leadingArabic(draft: Draft, clause: Clause): Span | undefined {
  const text = openText(draft).slice(clause.start, clause.end)
  const lead = text.match(/^.*?(?:موقع\p{L}*|صفحة|متجر إلكتروني)\s+(?:إلى\s|حق\s|خاص ب|ل)/u)?.[0].length ?? 0
  const name = arabicAtStart.exec(text.slice(lead))?.[1] ?? ''
  if (!isHouseName(foldedWords(name))) return undefined
  const start = clause.start + text.indexOf(name, lead)
  return { start, end: start + name.length }
}

function take(draft: Draft, span: Span): void {
  const quote = draft.source.slice(span.from ?? span.start, span.end).trim()
  addText(draft, 'name', { value: draft.source.slice(span.start, span.end).trim(), quote })
  claim(draft, [span.from ?? span.start, span.end], 'name')
}

function afterLabel(draft: Draft): (Span & { name: string }) | undefined {
  const text = openText(draft)
  for (const match of text.matchAll(labelIn(draft.lang))) {
    nameHere.lastIndex = match.index + match[0].length
    const found = nameHere.exec(text)
    const open = found?.[1] === undefined ? nameFrom(draft, match.index + match[0].length) : undefined
    const span = open ?? (found ? groupSpan(found) : undefined)
    if (span && isName(span.name, draft.lang)) return { ...span, from: match.index }
  }
  return undefined
}

function firstOf(draft: Draft, pattern: RegExp): (Span & { name: string }) | undefined {
  return [...openText(draft).matchAll(pattern)].map(groupSpan).find(({ name }) => isName(name, draft.lang))
}

function readLabelledName(draft: Draft): boolean {
  const found = firstOf(draft, arabicLabels) ?? afterLabel(draft) ?? firstOf(draft, loose)
  if (!found) return false
  const isPersonal = /(?:^|\s)(?:my name is|my name's|اسمي)/iu.test(draft.text.slice(found.from, found.start))
  if (isPersonal) return false
  take(draft, found)
  return true
}

function readPlate(draft: Draft): boolean {
  const plate = plateIn(draft)
  if (!plate || !isName(draft.text.slice(plate.start, plate.end), draft.lang)) return false
  take(draft, plate)
  return true
}

function readLeading(draft: Draft): boolean {
  const open = draft.clauses.filter((one) => /\p{L}{2}/u.test(openText(draft).slice(one.start, one.end)))
  for (const clause of open.slice(0, 3)) {
    const span =
      leadingArabic(draft, clause) ??
      (onlyCapital.test(draft.text.slice(clause.start, clause.end)) || /['’]s\s/u.test(draft.text) ? leadingName(draft, clause) : undefined)
    if (
      (span && clause === open[0]) ||
      (span && /^\s*(?:my|our|for|website|مخبز|مطعم|صالون|عيادة)/iu.test(draft.text.slice(clause.start, clause.end)))
    ) {
      take(draft, span)
      return true
    }
  }
  return false
}

/** A name in the middle: "We are Tate Brothers", "my bakery Sonne", «دار النارنج». */
const midwayIn = inLanguage(
  (more) =>
    new RegExp(
      `(?<![\\p{L}])(?:[Ww]e are|[Ww]e're|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Ww]ebsite for|[Ss]ite for|[Ww]ebseite für|(?:[Mm]y|[Oo]ur|[Mm]eine?|[Uu]nsere?)\\s+(?!(?:husband|wife|partner|son|daughter|brother|sister|mother|father|mum|dad|friend|dog|mann|frau|sohn|tochter|bruder|schwester|mutter|vater|name)(?![\\p{L}]))\\p{Ll}+|(?:\\p{L}+\\s)?(?:[Ff]irm|[Pp]ractice|[Oo]ffice|[Ss]tudio|[Ww]orkshop|[Cc]ompany|[Cc]linic) of|[Cc]ompany|[Ss]hop|[Ss]tudio|[Ss]alon${more('midway')})\\s+(?:(?:${more('filler').slice(1) || '(?!)'})\\s+)?((?!(?:I|We|Our|My)\\b)${latinName})`,
      'gu',
    ),
)
const inQuotes = /["“„«]([^"”“»«\n]{2,40})["”“»]/gu

function readMidway(draft: Draft): boolean {
  const found = firstOf(draft, midwayIn(draft.lang))
  if (found) take(draft, found)
  return found !== undefined
}

// A short capitalised quotation in the first sentences is the name.
function readQuoted(draft: Draft): boolean {
  const limit = draft.clauses.find((clause) => clause.sentence > 1)?.start ?? draft.text.length
  const found = firstOf(draft, inQuotes)
  if (!found || found.start > limit || /^\p{Ll}/u.test(found.name)) return false
  take(draft, found)
  // The closing quotation mark goes with the name.
  if (/["”“»]/u.test(draft.text.charAt(found.end))) claim(draft, [found.end, found.end + 1], 'name')
  return true
}

function readPerson(draft: Draft): void {
  const found =
    firstOf(draft, personIn(draft.lang)) ??
    firstOf(
      draft,
      /(?<![\p{L}])(?:my name is|name's|i'm|i am)\s+(\p{L}{3,}(?:\s\p{Lu}\p{L}+)?)(?=\s*(?:[,.;\n]|$)|\s(?:and|from|in)\s)/giu,
    ) ??
    firstOf(draft, arabicPerson) ??
    firstOf(draft, arabicLabels)
  if (!found) return
  const value = draft.source.slice(found.start, found.end).trim()
  if (knows(draft, 'name')) addText(draft, 'person', { value, quote: value })
  else take(draft, found)
  claim(draft, [found.from ?? found.start, found.end], 'name')
}

/** A town behind a name is no part of it. */
const inTown = inLanguage((more) => new RegExp(`\\s(?:in|at|near${more('inTown')})\\s+\\p{Lu}.*$`, 'u'))

const arabicOwn = /^\s*([\u0600-\u06ff]{2,}(?:\s[\u0600-\u06ff]{2,}){1,2})\s*$/u

/** "Suha Abbadi, translator": a bare name in front of the trade. */
function readBareArabic(draft: Draft): void {
  const [first, second] = draft.clauses
  if (!first || !second || knows(draft, 'name')) return
  const text = openText(draft)
  const name = arabicOwn.exec(text.slice(first.start, first.end))?.[1] ?? ''
  const next = foldedWords(text.slice(second.start, second.end))[0] ?? ''
  if (
    name === '' ||
    !namesTrade(next, draft.lang) ||
    foldedWords(name).some((word) => isTradeWord(word, draft.lang) || sentenceWords(draft.lang).has(word))
  )
    return
  take(draft, { start: first.start, end: first.end })
}

/** "Osteria Verde" as a sentence of its own, later in the text. */
function readLaterName(draft: Draft): void {
  if (knows(draft, 'name')) return
  for (const clause of draft.clauses) {
    const text = openText(draft).slice(clause.start, clause.end).replace(inTown(draft.lang), '')
    const name = new RegExp(`^\\s*(${latinName})\\s*$`, 'u').exec(text)?.[1] ?? ''
    const words = foldedWords(name)
    if (
      words.length < 2 ||
      !namesTrade(name, draft.lang) ||
      words.every((word) => isTradeWord(word, draft.lang) || adjectives(draft.lang).has(word)) ||
      !/\s\p{Lu}/u.test(name)
    )
      continue
    return take(draft, { start: clause.start + text.indexOf(name), end: clause.start + text.indexOf(name) + name.length })
  }
}

/** "Family dentist Dr Lind": the word in front of the role belongs to it. */
function nameTrade(draft: Draft, { quote, role }: { quote: string; role: string }): void {
  const start = draft.source.indexOf(quote)
  const clause = draft.clauses.find((one) => one.start <= start && one.end > start)
  const before = clause ? openText(draft).slice(clause.start, start).trim() : ''
  if (clause && /^\p{L}+(?:\s\p{L}+)?$/u.test(before) && quote.startsWith(role)) {
    claim(draft, [clause.start, start], 'name')
    addText(draft, 'trade', { value: `${before} ${role}`, quote: draft.source.slice(clause.start, start + role.length).trim() })
  } else addText(draft, 'trade', { value: role, quote })
}

/** A site of one person carries that person's name. */
function nameFromPerson(draft: Draft): void {
  const people = draft.facts.filter((fact) => fact.kind === 'person')
  const [only] = people
  if (knows(draft, 'name') || people.length !== 1 || only?.kind !== 'person') return
  draft.facts = draft.facts.filter((fact) => fact !== only)
  const quote = only.source.quote ?? ''
  addText(draft, 'name', { value: only.value[draft.lang] ?? '', quote })
  const role = only.note?.[draft.lang]
  if (role && !knows(draft, 'trade')) nameTrade(draft, { quote, role })
}

/** "Driving school Vorrang": the name behind the trade. */
function readAfterTrade(draft: Draft): void {
  const clause = draft.clauses[0]
  if (knows(draft, 'name') || !clause) return
  const text = openText(draft).slice(clause.start, clause.end).replace(inTown(draft.lang), '')
  const match = new RegExp(`^\\s*((?:\\p{L}+\\s){1,3}?)(${latinName})\\s*$`, 'u').exec(text)
  if (!match?.[2] || !namesTrade(match[1] ?? '', draft.lang) || isTradeWord(match[2], draft.lang)) return
  take(draft, { start: clause.start + text.lastIndexOf(match[2]), end: clause.start + text.lastIndexOf(match[2]) + match[2].length })
}

function readTopLine(draft: Draft): boolean {
  const line = topLine(draft)
  if (line) take(draft, line)
  return line !== undefined
}

/** The name of the business; the owner's own name stands in when no other was given. */
export function readName(draft: Draft): void {
  if (!readLabelledName(draft) && !readQuoted(draft) && !readTopLine(draft) && !readPlate(draft) && !readLeading(draft)) readMidway(draft)
  readAfterTrade(draft)
  readBareArabic(draft)
  readLaterName(draft)
  nameFromPerson(draft)
  readPerson(draft)
}
