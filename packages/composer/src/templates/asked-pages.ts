import { baseLanguage } from '@manara/contracts'
import { voiceIn } from '../voices/list.ts'
import { pageKeys } from '../voices/page-voice.ts'
import type { PageKey, PageVoice } from '../voices/page-voice.ts'

/** What a text says about pages: how many, which by name, and the stretches that say it (UTF-16 units). */
export type AskedPages = {
  count?: 'one' | 'several'
  named: PageKey[]
  spans: [start: number, end: number][]
  /** "A page for prices", not "the prices page". */
  isFor: boolean
}

/** The same length, small and without accents, so that places in it are places in the text. */
export const plainLetters = (text: string): string =>
  [...text].map((letter) => (letter.length > 1 ? letter : (letter.normalize('NFD')[0] ?? letter).toLowerCase().slice(0, 1))).join('')

const joined = '(?:وال|بال|لل|ال|[وبل])?'
const bound = (alternatives: string): string => `(?<!\\p{L})${joined}(?:${plainLetters(alternatives)})`

type Patterns = { page: RegExp; leads: RegExp; one: RegExp; several: RegExp; topics: [PageKey, RegExp][]; before: [PageKey, RegExp][] }
const kept = new Map<string, Patterns>()

function patternsOf(tongue: string, { page, leads, one, several, names }: PageVoice): Patterns {
  const found = kept.get(tongue)
  if (found) return found
  const topic = (key: PageKey) => plainLetters(names[key][2])
  const made: Patterns = {
    page: new RegExp(`${bound(page)}(?!\\p{L})`, 'gu'),
    leads: new RegExp(`^(?:[^\\p{L}]*|[^\\p{L}]*(?:${plainLetters(leads)})(?!\\p{L})[^.!?]*)$`, 'u'),
    one: new RegExp(`${bound(one)}(?!\\p{L})`, 'u'),
    several: new RegExp(`${bound(several)}(?!\\p{L})`, 'u'),
    topics: pageKeys.map((key) => [key, new RegExp(`${bound(topic(key))}\\p{L}*`, 'gu')]),
    before: pageKeys.map((key) => [
      key,
      new RegExp(`(?<!\\p{L})(?:${topic(key)})\\p{L}{0,4}[-\\s]?(?:${plainLetters(page)})(?!\\p{L})`, 'gu'),
    ]),
  }
  kept.set(tongue, made)
  return made
}

type Hit = { key: PageKey; start: number; end: number }
const hitsOf = (list: readonly [PageKey, RegExp][], text: string): Hit[] =>
  list
    .flatMap(([key, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ key, start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** Between the word for page and what it is for, and between two of those, stand only a few small words. */
const gap = 16

// "… and another for sponsors": the word for page need not come again.
const another =
  /(?<!\p{L})(?:another|one (?:for|with)|eine (?:weitere |andere )?(?:fur|mit|zu)|une autre|un['’]altra|otra|een andere|dalsi|druga|kolejna|другая|ещ[еe]|اخرى|أخرى)(?!\p{L})/u

/** What follows the word for page: "a page for prices, one for the team and events". */
function listBehind(text: string, from: number, { topics, leads }: { topics: readonly Hit[]; leads: RegExp }): Hit[] {
  const list: Hit[] = []
  let end = from
  for (const hit of topics) {
    if (hit.start < end) continue
    const between = text.slice(end, hit.start)
    if (
      (between.length > gap && !(between.length <= 3 * gap && another.test(between))) ||
      /[.!?؟\n]/u.test(between) ||
      (list.length === 0 && !leads.test(between))
    )
      break
    list.push(hit)
    end = hit.end
  }
  return list
}

function countIn(text: string, { one, several }: Patterns): { count?: 'one' | 'several'; span?: [number, number] } {
  const [many, single] = [several.exec(text), one.exec(text)]
  const match = many ?? single
  return match ? { count: many ? 'several' : 'one', span: [match.index, match.index + match[0].length] } : {}
}

/** Whether a small word leads from "page" to what it is for; in Arabic it is joined to the word. */
const isLed = (text: string, from: number, to: number): boolean => /\p{L}/u.test(text.slice(from, to)) || text[to] === 'ل'

/** The page that words name by beginning with what it is called by: "prices", "o nas". */
export function pageNamed(words: string, lang: string): PageKey | undefined {
  const voice = voiceIn(lang)?.pages
  if (!voice) return undefined
  const text = plainLetters(words)
  return hitsOf(patternsOf(baseLanguage(lang), voice).topics, text).find(({ start }) => !/\p{L}{4}/u.test(text.slice(0, start)))?.key
}

/** What stands before a list of pages: "Pages:", "the pages are". */
export function pageListIn(text: string, lang: string): number | undefined {
  const voice = voiceIn(lang)?.pages
  if (!voice) return undefined
  const { page } = patternsOf(baseLanguage(lang), voice)
  const match = [...plainLetters(text).matchAll(page)][0]
  if (!match || match.index > 24) return undefined
  const behind = /^\s*:/u.exec(text.slice(match.index + match[0].length))
  return behind ? match.index + match[0].length + behind[0].length : undefined
}

/** Reads one sentence. Only what stands beside the word for page counts: "events" alone asks for no page. */
export function pagesIn(sentence: string, lang: string): AskedPages {
  const voice = voiceIn(lang)?.pages
  if (!voice) return { named: [], spans: [], isFor: false }
  const text = plainLetters(sentence)
  const patterns = patternsOf(baseLanguage(lang), voice)
  const { count, span } = countIn(text, patterns)
  const topics = hitsOf(patterns.topics, text)
  const behind = [...text.matchAll(patterns.page)].map((match) => {
    const end = match.index + match[0].length
    return { start: match.index, end, hits: listBehind(text, end, { topics, leads: patterns.leads }) }
  })
  const before = hitsOf(patterns.before, text)
  const lists = behind.filter(({ hits }) => hits.length > 0)
  const spans: [number, number][] = [
    ...(span ? [span] : []),
    ...lists.map(({ start, hits }): [number, number] => [start, hits.at(-1)?.end ?? start]),
    ...before.map(({ start, end }): [number, number] => [start, end]),
  ]
  const named = [...new Set([...before, ...lists.flatMap(({ hits }) => hits)].map(({ key }) => key))]
  return { ...(count ? { count } : {}), named, spans, isFor: lists.some(({ end, hits }) => isLed(text, end, hits[0]?.start ?? end)) }
}
