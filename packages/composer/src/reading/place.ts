import { knownCity, knownCountry } from '../words/cities.ts'
import { isBareTown, knownTown } from '../words/towns.ts'
import { fold, foldedWords, wordSet } from '../words/fold.ts'
import { sentenceWords } from './offer-words.ts'
import { isTradeWord } from './trade-of.ts'
import { addText, claim, knows, openText } from './draft.ts'
import type { Clause, Draft } from './draft.ts'
import { arabicStreet, englishStreet, frenchStreet, moreStreets, street } from './words/streets.ts'
import { arabicNotPlaces, notPlaces } from './words/no-places.ts'
import { inLanguage } from './words/list.ts'

const labelled = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?:^|[\n,;.،]\s*|\s)(?:our address is|my address is|address(?:\s+is)?\s*:?|adresse\s*:|anschrift\s*:|adresse\s*:|direcci[oó]n\s*:|indirizzo\s*:|${(more('addressLabel') || '|(?!)').slice(1)}|عنواننا|العنوان|عنوان المحل|عنواني)\s*(?:هو)?\s*[:：]?\s*([^\n.;؛]{4,90})`,
      'giu',
    ),
)
const postcodeCity =
  /(?<![\d+])((?:[A-Z]{1,2}-)?(?:\d{4,5}(?:\s?[A-Z]{2}(?=\s))?|\d{3}\s\d{2}|\d{2}-\d{3}))\s+(\p{Lu}[\p{L}-]+(?:\s+(?:am|an der|ob|bei|im)\s+\p{Lu}[\p{L}-]+)?)/gu

const ownStreet = inLanguage(({ words }) => new RegExp(words.street ?? '(?!)', 'giu'))

type Found = { name: string; start: number; end: number }
const surroundings = inLanguage(
  (more) =>
    new RegExp(
      String.raw`^\s+(?:${(more('around') || '|(?!)').slice(1)}|(?:and|&)\s+(?:the\s+)?(?:surroundings?|surrounding areas?|area|region|around))(?![\p{L}])`,
      'iu',
    ),
)

const andTown = inLanguage((more) => new RegExp(`^(?:\\s+(?:and|&|und${more('joins')})\\s+|\\s+و\\s?)([\\p{L}'’-]{4,})`, 'iu'))

/** "In Leeds and Wakefield": a second known town is where the owner goes, too. */
function readSecondTown(draft: Draft, end: number): void {
  const found = andTown(draft.lang).exec(draft.text.slice(end))
  if (!found?.[1] || !isTown(draft.lang, found[1])) return
  const quote = claim(draft, [end, end + found[0].length])
  addText(draft, 'area', { value: capital(knownTown(found[1]) ?? found[1]), quote })
}

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase() + name.slice(1)

/** What stands right behind the town: "and surroundings", "TX". */
function readArea(draft: Draft, { name, start, end }: Found): void {
  const around = surroundings(draft.lang).exec(draft.text.slice(end))
  if (around) addText(draft, 'area', { value: `${name}${around[0]}`, quote: claim(draft, [start, end + around[0].length]) })
  readSecondTown(draft, end)
  const state = /^,?\s([A-Z]{2})(?=[\s,.:;]|$)/.exec(draft.text.slice(end))
  if (!state?.[1]) return
  claim(draft, [end, end + state[0].length])
  addText(draft, 'area', { value: state[1], quote: state[1] })
}

function addCity(draft: Draft, found: Found): void {
  readArea(draft, found)
  const quote = claim(draft, [found.start, found.end])
  const place = knownCity(found.name)
  const own = place && /^[a-z\s'-]+$/.test(found.name) ? place.en : (townIn(draft, found.name) ?? found.name)
  if (knows(draft, 'city')) return addText(draft, 'area', { value: own, quote })
  addText(draft, 'city', { value: own, quote })
  const fact = draft.facts.at(-1)
  // Both spellings of a known city are the same fact, so a second language need not leave it out.
  if (place && fact?.kind === 'city') fact.value = { ...(draft.lang === 'ar' ? { en: place.en } : { ar: place.ar }), [draft.lang]: own }
}

/** The name as a sign gives it: «в Калининграде» stands in Калининград. In languages that do not bend names they stay as written. */
function townIn({ lang }: Draft, name: string): string | undefined {
  const town = knownTown(name)
  const isWritten = town !== undefined && (isBareTown(name) ? /^\p{Ll}/u.test(name) : ['cs', 'pl', 'ru', 'sk', 'uk'].includes(lang))
  return isWritten ? town : undefined
}

/** A town by any list; bent forms count only in languages that bend names. */
const isTown = (lang: string, name: string): boolean =>
  knownCity(name) !== undefined || isBareTown(name) || (['cs', 'pl', 'ru'].includes(lang) && knownTown(name) !== undefined)

/** "Kapelica 3, Ljubljana": a house number in front of a known town. */
function beforeTown(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(/\p{Lu}[\p{L}'’-]+(?:\s\p{L}+){0,2}\s\d{1,4}\s?[a-z]?(?=,\s*(?:\d{4,5}\s+)?(\p{Lu}[\p{L}-]+))/gu)].find(
    (match) => knownCity(match[1] ?? '') !== undefined,
  )
}

function readLabelled(draft: Draft): void {
  for (const match of openText(draft).matchAll(labelled(draft.lang))) {
    const value = (match[1] ?? '').trim().replace(/[,،]\s*(?:open|tel|phone|call|هاتف|جوال|رقم).*$/iu, '')
    if (!/\d|شارع|حي|طريق|street|road|straße|gasse|platz/iu.test(value)) continue
    const start = match.index + match[0].indexOf(match[1] ?? '')
    claim(draft, [match.index, start], 'label')
    addText(draft, 'address', { value: draft.source.slice(start, start + value.length), quote: match[0].trim() })
    claim(draft, [start, start + value.length])
    readCityWithin(draft, start, value)
    return
  }
}

function readCityWithin(draft: Draft, start: number, value: string): void {
  for (const part of value.matchAll(/[\p{L}'’-]+(?:\s[\p{L}'’-]+)?/gu)) {
    if (knownCity(part[0]) && !knows(draft, 'city'))
      addCity(draft, { name: part[0], start: start + part.index, end: start + part.index + part[0].length })
  }
}

/** Street addresses, by label or by form, and the postcode with its town. */
export function readAddress(draft: Draft): void {
  readLabelled(draft)
  if (!knows(draft, 'address')) {
    const text = openText(draft)
    const match = [beforeTown(text), ownStreet(draft.lang), street, englishStreet, moreStreets, frenchStreet, arabicStreet]
      .map((form) => (form instanceof RegExp ? [...text.matchAll(form)][0] : form))
      .find(Boolean)
    if (match) {
      const value = match[0].trim()
      addText(draft, 'address', { value: draft.source.slice(match.index, match.index + match[0].length).trim(), quote: value })
      claim(draft, [match.index, match.index + match[0].length])
    }
  }
  const town = [...openText(draft).matchAll(postcodeCity)][0]
  if (!town || (!isTown(draft.lang, town[2] ?? '') && !knows(draft, 'address') && !endsLine(draft, town))) return
  appendToAddress(draft, town[0])
  addCity(draft, { name: town[2] ?? '', start: town.index, end: town.index + town[0].length })
}

/** "Localidad Poggio 7, 53024 Montalcino": five digits and one name at the end of a line behind a comma. */
const endsLine = (draft: Draft, town: RegExpExecArray): boolean =>
  /^\d{5}\s/.test(town[0]) &&
  /,\s$/u.test(draft.text.slice(0, town.index)) &&
  /^\s*(?:\n|$)/u.test(draft.text.slice(town.index + town[0].length))

function appendToAddress(draft: Draft, town: string): void {
  const address = draft.facts.find((fact) => fact.kind === 'address')
  if (address?.kind !== 'address') return
  address.value = { [draft.lang]: `${address.value[draft.lang] ?? ''}, ${town}` }
}

const preposition = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:in|near|around|based in|located in|from|at|of|à|em|aus|bei|te${romance(more.lang)}${more('inTown')})\s+(?:downtown\s+|central\s+|old town\s+)?((?:St\. ?)?\p{Lu}[\p{L}'’-]*(?:[ -](?:(?:am|an der|upon|on|de|del|la|le|der|den|do|da|el|al)[ -])?\p{Lu}[\p{L}'’-]*){0,3})`,
      'gu',
    ),
)

/** "En" is "in" in French and Spanish, and "and" in Dutch. */
const romance = (lang: string): string => (lang === 'nl' || lang === 'pl' || lang === 'cs' ? '' : '|en|i|w|v')

const sureIn = inLanguage((more) => new RegExp(`^(?:${(more('inTown') || '|(?!)').slice(1)})\\s`, 'iu'))

function readByPreposition(draft: Draft): boolean {
  for (const match of openText(draft).matchAll(preposition(draft.lang))) {
    const name = (match[1] ?? '').replace(/['’]s$|\.$|(?<=\p{Ll})\s\p{Lu}{2}$/u, '')
    const first = fold(name.split(/[ -]/)[0] ?? '')
    const isCertain =
      /^(?:in|near|around|based|located|à|en|aus|i|w|v|em|te)/i.test(match[0]) ||
      sureIn(draft.lang).test(match[0]) ||
      isTown(draft.lang, name)
    if (!isCertain || notPlaces.has(first) || knownCountry(name) || /^\p{Lu}+$/u.test(name)) continue
    const end = match.index + match[0].indexOf(name) + name.length
    addCity(draft, { name, start: match.index, end })
    readState(draft, end)
    return true
  }
  return false
}

/** "In Savannah, Georgia.": one name more, at the end of the sentence. */
function readState(draft: Draft, end: number): void {
  const state = /^,\s(\p{Lu}\p{Ll}+)(?=\.(?:\s|$))/u.exec(openText(draft).slice(end))
  if (!state?.[1] || draft.lang === 'de' || knownCountry(state[1]) || !isPlaceName(draft, state[1])) return
  addText(draft, 'area', { value: state[1], quote: claim(draft, [end + 2, end + state[0].length]) })
}

const shortCities = wordSet('دبي جدة مكة حلب عدن غزة فاس')
type Word = { text: string; start: number }

/** The known city that begins at a word, the longest name first. */
function cityAt(draft: Draft, words: readonly Word[], index: number): Found | undefined {
  const start = words[index]?.start ?? 0
  for (const last of [words[index + 2], words[index + 1], words[index]]) {
    if (!last) continue
    const end = last.start + last.text.length
    const name = cityName(draft.text.slice(start, end))
    if (name && !isDistrict(draft, { start, end }) && !isCommonWord(draft, { name, start })) return { name, start, end }
    const span = draft.text.slice(start, end)
    if (!name && isTownHere(draft, span)) return { name: span, start, end }
  }
  return undefined
}

/** A town of the second list: written large, or standing as a sign gives it in a brief that has no capitals at all. */
function isTownHere(draft: Draft, span: string): boolean {
  if (!isTown(draft.lang, span) || span.length < (/^[\u0600-\u06ff]/.test(span) ? 3 : 4)) return false
  const isSmallBrief = !/\p{Lu}\p{Ll}/u.test(draft.text.slice(0, 80))
  return !/^\p{Ll}/u.test(span) || (isSmallBrief && (isBareTown(span) || isBent(draft, span)))
}

/** "v olomouci", «в туле»: bent, and behind a word for "in". */
const isBent = (draft: Draft, span: string): boolean =>
  new RegExp(`(?<![\\p{L}])(?:v|ve|w|we|в|во)\\s${span}(?![\\p{L}])`, 'u').test(draft.text)

/** The city a span names, without a joined Arabic preposition. Names of three letters are words too, but for a few. */
function cityName(span: string): string | undefined {
  const bare = /^[\u0600-\u06ff]/.test(span) ? span.replace(/^(?:ب|ل|و)(?=ال|[\u0600-\u06ff]{3})/u, '') : span
  const name = [span, bare, bare.replace(/^ل(?=ل)/u, 'ا')].find((form) => knownCity(form))
  return name && (name.length > 3 || shortCities.has(fold(name))) ? name : undefined
}

/** Known cities anywhere, in any case; Arabic ones also with a joined preposition. */
function readKnown(draft: Draft): boolean {
  const words = [...openText(draft).matchAll(/[\p{L}\u064b-\u0652'’]+/gu)].map((match): Word => ({ text: match[0], start: match.index }))
  for (const index of words.keys()) {
    const found = cityAt(draft, words, index)
    if (!found) continue
    const lead = /(?:^|\s)(?:في|من|بـ|ب|قرب|in|at|near|from)\s+$/u.exec(draft.text.slice(0, found.start))
    addCity(draft, { ...found, start: found.start - (lead ? lead[0].trimStart().length : 0) })
    return true
  }
  return false
}

/** "Dubai Marina" is a part of the town, not the town. */
function isDistrict(draft: Draft, { start, end }: { start: number; end: number }): boolean {
  const rest = /^\s(\p{Lu}\p{Ll}+)(?=\s*[,.\n])/u.exec(draft.text.slice(end))
  if (!rest || knows(draft, 'area')) return rest !== null
  const value = claim(draft, [start, end + rest[0].length])
  addText(draft, 'area', { value, quote: value })
  if (!knows(draft, 'city')) addText(draft, 'city', { value: draft.source.slice(start, end), quote: value })
  return true
}

// Nice, Salt, Cork, Bath, صور and حلب are words too: alone they count only after a preposition.
const ambiguous = wordSet('nice salt cork split reading bath mobile العين حلب صور الخليل ليل بورصه برن سوسه حمص تونس الخبر')
const isCommonWord = (draft: Draft, { name, start }: { name: string; start: number }) =>
  ambiguous.has(fold(name)) &&
  !/(?:^|\s)(?:in|at|near|from|في|من|بمدينة|مدينة)\s+$/iu.test(draft.text.slice(0, start)) &&
  !/^ب/u.test(draft.text.slice(start))

function readArabicIn(draft: Draft): boolean {
  for (const match of openText(draft).matchAll(
    /(?<![\u0600-\u06ff])(?:في|بمدينة|في مدينة)\s+(?:مدينة\s+)?([\u0600-\u06ff]{3,}(?:\s[\u0600-\u06ff]{3,})?)(?=\s*(?:[،,.؛\n]|$))/gu,
  )) {
    const name = match[1] ?? ''
    if (name.split(' ').some((word) => arabicNotPlaces.has(fold(word)))) continue
    addCity(draft, { name, start: match.index, end: match.index + match[0].length })
    return true
  }
  return false
}

/** "Fahrschule Sonne Chemnitz": the town stands at the end of the name, and stays a part of it. */
function readInName(draft: Draft): boolean {
  const name = draft.facts.find((fact) => fact.kind === 'name')
  const words = name?.kind === 'name' ? (name.value[draft.lang] ?? '').split(' ') : []
  const last = [words.slice(-2), words.slice(-1)]
    .map((part) => part.join(' '))
    .find((part) => words.length > 1 && (isBareTown(part) || knownCity(part)))
  if (last) addText(draft, 'city', { value: last, quote: last })
  return last !== undefined
}

const proper =
  /^\s*(\p{Lu}[\p{L}'’-]+(?:\s(?:(?:am|an der|ob der|bei|im|sur|de|la|le|del|di|nad|pod|aan|den|der)\s)?\p{Lu}[\p{L}'’-]+){0,2})(?:\s\(([^)\n]{2,40})\))?\s*$/u

/** "Imkerei Wabengold, Landeck.": a name of its own right behind that of the business, in the first sentence. */
function readBehindName(draft: Draft): boolean {
  const [, second, third] = draft.clauses.filter((one) => one.sentence === 0)
  const found = second && knows(draft, 'name') ? proper.exec(openText(draft).slice(second.start, second.end)) : null
  if (!second || !found?.[1] || !standsAlone(draft, third) || !isPlaceName(draft, found[1])) return readInBrackets(draft)
  const start = second.start + found[0].indexOf(found[1])
  addCity(draft, { name: found[1], start, end: start + found[1].length })
  if (found[2]) addText(draft, 'area', { value: found[2], quote: claim(draft, [start + found[1].length, second.end]) })
  readRegion(draft, third)
  return true
}

/** German writes every noun large, English every heading: there only a sentence of two parts is clear. */
function standsAlone(draft: Draft, next: Clause | undefined): boolean {
  if (!next) return true
  const words = openText(draft).slice(next.start, next.end).trim()
  return draft.lang !== 'de' && draft.lang !== 'en' && (words === '' || /^[\p{Ll}\d]/u.test(words) || proper.test(words))
}

/** "Haro, La Rioja": what stands behind the town. */
function readRegion(draft: Draft, next: Clause | undefined): void {
  const words = next ? openText(draft).slice(next.start, next.end).trim() : ''
  if (next && proper.test(words)) addText(draft, 'area', { value: words, quote: claim(draft, [next.start, next.end]) })
}

const isPlaceName = (draft: Draft, name: string): boolean =>
  !foldedWords(name).some((word) => notPlaces.has(word) || isTradeWord(word, draft.lang) || sentenceWords(draft.lang).has(word)) &&
  !knownCountry(name)

/** "Agua Clara (Oaxaca, México)": behind the name, in brackets. */
function readInBrackets(draft: Draft): boolean {
  const end = draft.clauses.find((one) => one.sentence > 0)?.start ?? draft.text.length
  const found = /\((\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:,\s*([\p{L}\s]{3,30}))?\)/u.exec(openText(draft).slice(0, end))
  if (!found?.[1] || !isPlaceName(draft, found[1])) return false
  addCity(draft, { name: found[1], start: found.index, end: found.index + found[0].length })
  return true
}

function readCountry(draft: Draft): void {
  for (const match of openText(draft).matchAll(
    /(?:(?<=[,،]\s*)|(?<=(?:in|aus|في)\s+))(\p{L}+(?:\s\p{L}+){0,3}?)(?=\s*(?:[,،.؛;\n]|$))/gu,
  )) {
    const place = knownCountry(match[1] ?? '')
    if (!place) continue
    const value = claim(draft, [match.index, match.index + match[0].length])
    addText(draft, 'country', { value, quote: value })
    const fact = draft.facts.at(-1)
    if (fact?.kind === 'country') fact.value = { ...(draft.lang === 'ar' ? { en: place.en } : { ar: place.ar }), [draft.lang]: value }
    return
  }
}

/** The town, and the country when it was said. */
export function readCity(draft: Draft): void {
  if (!knows(draft, 'city') && !readByPreposition(draft) && !readKnown(draft) && !readArabicIn(draft) && !readInName(draft))
    readBehindName(draft)
  readCountry(draft)
}
