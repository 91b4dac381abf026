import { baseLanguage } from '@manara/contracts'
import { fold } from '../../parse/fold.ts'
import { moneyWords } from '../../parse/money.ts'
import { also, briefWords } from '../../reading/words/list.ts'
import { counting } from './counted.ts'
import type { Counting } from './counted.ts'
import { halfHours } from './half-hours.ts'

type Groups = Readonly<Record<string, string | undefined>>
/** One way numbers are said, and how the same stands in digits. */
type Turn = { pattern: RegExp; said: (groups: Groups) => string }
/** The number words of a language: a pattern of all, and what one of them is worth. */
type Numbers = { lang: string; any: string; hourCase: string; valueOf: (word: string) => number; hourOf: (word: string) => number }

const bare = (words: string): string => also(words).slice(1)
const start = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'

/** Every number from 1 to 100, as its words. */
function wordsOf({ ones, tens, longTens = [], join, hundred, more = {} }: Counting): { words: string; value: number }[] {
  const small = ones.split('|').map((words, value) => ({ words, value }))
  const large = tens.split('|').flatMap((ten, index) => {
    const base = 20 + index * 10
    const counted = small.slice(1, longTens.includes(base) ? 20 : 10)
    return [{ words: ten, value: base }, ...counted.map(({ words, value }) => ({ words: join(ten, words, value), value: base + value }))]
  })
  const others = Object.entries(more).map(([value, words]) => ({ words, value: Number(value) }))
  return [...small.slice(1), ...large, ...others, { words: hundred, value: 100 }]
}

function numbersOf(lang: string, counted: Counting): Numbers {
  const all = wordsOf(counted).map(({ words, value }) => ({ value, words: bare(words), pattern: new RegExp(`^(?:${bare(words)})$`, 'u') }))
  const longestFirst = all.map(({ words }) => words).sort((a, b) => b.length - a.length)
  const hours = (counted.hourCase?.split('|') ?? []).map((words) => new RegExp(`^(?:${bare(words)})$`, 'u'))
  const valueOf = (word: string) => (/^\d+$/.test(word) ? Number(word) : (all.find(({ pattern }) => pattern.test(word))?.value ?? 0))
  return {
    lang,
    any: longestFirst.join('|'),
    hourCase: counted.hourCase ? bare(counted.hourCase) : '(?!)',
    valueOf,
    hourOf: (word) => hours.findIndex((one) => one.test(word)) + 1 || valueOf(word),
  }
}

function clockText(hour: number, minutes: number): string {
  const all = (hour * 60 + minutes + 1440) % 1440
  return `${Math.floor(all / 60) || 12}:${String(all % 60).padStart(2, '0')}`
}

/** "Halb sieben", "six heures et demie", "полседьмого". */
const halfTurns = ({ lang, any, hourCase, hourOf }: Numbers): Turn[] =>
  (halfHours[lang] ?? []).map(({ before, after = '', minutes, hourCase: isBent }) => {
    const number = `(?<n>${isBent ? hourCase : any}|1?\\d|2[0-4])`
    const source = before ? `(?:${bare(before)})${isBent ? '\\s?' : '\\s'}${number}` : `${number}(?:${bare(after)})`
    return { pattern: new RegExp(start + source + end, 'gu'), said: ({ n = '' }) => clockText(hourOf(n), minutes) }
  })

/** Words for numbers beside money, beside a word for the clock, and on either side of "to". */
function plainTurns({ lang, any, valueOf }: Numbers): Turn[] {
  const own = briefWords[lang]
  const clock = `o'?clock|uhr|صباحا|مساء|العصر|الصبح|ظهرا|الظهر${also(own?.clock)}${also(own?.am)}${also(own?.pm)}`
  const to = `(?:to|till|until|bis|الي|ل|لل|حتي${also(own?.to)})`
  // "بخمسين": the preposition hangs on the number.
  const number = lang === 'ar' ? `${start}(?<lead>[بل]?)(?<n>${any})` : `${start}(?<lead>)(?<n>${any})`
  const said = ({ lead = '', n = '' }: Groups) => `${lead === '' ? '' : `${lead} `}${valueOf(n)}`
  return [
    { pattern: new RegExp(`${number}(?=\\s?(?:${moneyWords})${end})`, 'gu'), said },
    {
      pattern: new RegExp(
        `${start}(?<n>\\d+)(?<money>\\s?(?:${moneyWords}))\\s(?<cents>${any})${end}(?!\\s?(?:${moneyWords})${end})`,
        'gu',
      ),
      said: ({ n = '', money = '', cents = '' }) => `${n},${String(valueOf(cents)).padStart(2, '0')}${money}`,
    },
    { pattern: new RegExp(`${number}(?=\\s(?:${clock})${end})`, 'gu'), said },
    { pattern: new RegExp(`${number}(?=\\s${to}\\s(?:\\d|(?:${any})${end}))`, 'gu'), said },
    { pattern: new RegExp(`(?<=\\d\\s${to}\\s)(?<n>${any})${end}`, 'gu'), said },
  ]
}

type Reader = { turns: readonly Turn[]; isLikely: RegExp }
const readers = new Map<string, Reader | undefined>()

function readerIn(tongue: string): Reader | undefined {
  const lang = baseLanguage(tongue)
  const counted = counting[lang]
  if (!counted) return undefined
  const known = readers.get(lang)
  if (known) return known
  const numbers = numbersOf(lang, counted)
  const halves = (halfHours[lang] ?? []).map(({ before, after }) => bare(before ?? after ?? '')).join('|')
  const made = {
    turns: [...halfTurns(numbers), ...plainTurns(numbers)],
    isLikely: new RegExp(`${start}(?:[بل]?(?:${numbers.any})${end}|(?:${halves}))|(?:${halves})${end}`, 'u'),
  }
  readers.set(lang, made)
  return made
}

/** One way of saying numbers, wherever it stands; `from` the owner's words, with the rest as written. */
function turned(text: string, { pattern, said }: Turn): string {
  const folded = fold(text)
  let made = ''
  let from = 0
  for (const match of folded.text.matchAll(pattern)) {
    made += folded.original(from, match.index) + said(match.groups ?? {})
    from = match.index + match[0].length
  }
  return from === 0 ? text : made + folded.original(from)
}

/**
 * A request with the numbers of its prices and times in digits: "Torten drei Euro", "von halb sieben bis acht". The same text where it
 * says none, or puts words in quotation marks.
 */
export function inDigits(text: string, tongue: string): string {
  const reader = readerIn(tongue)
  if (!reader || /["“„«]/u.test(text) || !reader.isLikely.test(fold(text).text)) return text
  return reader.turns.reduce(turned, text)
}
