import type { Fact, Hours, LocalText } from '@manara/contracts'
import { findDates, monthsIn } from '../../parse/date.ts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { also, inLanguage } from '../../reading/words/list.ts'
import { closedInMonths, closedOnDays } from '../closed-in.ts'
import { done, inQuotes, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { orders } from '../verbs.ts'
import { inTongue } from '../words/list.ts'

type HoursFact = Extract<Fact, { kind: 'hours' }>

const shut = inLanguage((more) =>
  wholeWord(
    `closed|closing|closes?|shut|away|off|geschlossen|مغلق\\p{L}*|مقفل\\p{L}*|مسكر\\p{L}*|نسكر|نغلق|نقفل${more('closed')}${more('closes')}`,
    'u',
  ),
)
const holiday = inTongue((more) =>
  wholeWord(`(?:on |annual |summer |winter )?(?:holidays?|vacation|annual leave|on leave)|اجازه|عطله|سفر${more('holiday')}`, 'u'),
)
const hasWeekday = inLanguage(({ words }) =>
  wholeWord(
    `(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:ال)?(?:اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد)${also(Object.values(words.days ?? {}).join('|'))}`,
    'u',
  ),
)
const untilIn = inLanguage((more) => `(?:to|till|until|through|bis|الي|حتي|ل|لغايه${more('to')}|[-–—])`)
const untilBetween = inLanguage(({ lang }) => new RegExp(`^[\\s.]*${untilIn(lang)}(?![\\p{L}])`, 'u'))
const dayBefore = inLanguage(
  ({ lang }) => new RegExp(`(?<!\\d)(?<day>[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th|er|º)?\\s?${untilIn(lang)}\\s?(?:\\p{L}{1,3}\\s)?$`, 'u'),
)

/** "24, 25 and 26 December": the month stands behind the last of several days. */
const listBefore = /(?:(?<!\d)(?:[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th|er|º)?\s?(?:[,،&]|\p{L}{1,3})\s?)+$/u

/** First and last day of a closure; `several` when the days named are no run, so that only the owner's own words tell them. */
type Days = { first: string; last: string } | 'several'

/** "5 to 25 August", "5. 8. – 25. 8.", "from 24 December to 6 January". */
function daysOf(ask: Ask): Days | undefined {
  const found = findDates(ask.text, ask.today, ask.tongue).flatMap(({ iso, start, end }) => (iso ? [{ iso, start, end }] : []))
  const [first, second] = found
  if (!first) return undefined
  if (second) {
    const between = fold(ask.text.slice(first.end, second.start)).text
    return found.length === 2 && untilBetween(ask.tongue).test(between) ? { first: first.iso, last: second.iso } : 'several'
  }
  return runBefore(ask, fold(ask.text.slice(0, first.start)).text, first.iso)
}

const on = (day: number, last: string): string => last.slice(0, 8) + String(day).padStart(2, '0')

/** The days listed in front of the one that bears the month: `[24, 25]` of "24, 25 and 26 December". */
const daysListed = (before: string): number[] => (listBefore.exec(before)?.[0].match(/\d+/g) ?? []).map(Number)

/** The days in front of the one that bears the month: "5 to", "24, 25 and". */
function runBefore(ask: Ask, before: string, last: string): Days {
  const end = Number(last.slice(8))
  const from = Number(dayBefore(ask.tongue).exec(before)?.groups?.['day'] ?? 0)
  if (from > 0) return from < end ? { first: on(from, last), last } : 'several'
  const days = [...daysListed(before), end]
  const isRun = days.every((day, at) => day === end - (days.length - 1 - at))
  return isRun ? { first: on(days[0] ?? end, last), last } : 'several'
}

const ownWords = (ask: Ask): LocalText => {
  const plain = ask.text.trim().replace(/[.!]+$/u, '')
  return { [ask.lang]: plain.charAt(0).toLocaleUpperCase(ask.lang) + plain.slice(1) }
}

/** What to print: a sentence of our own for whole days or months; the owner's where times or weekdays come into it. */
function noteFor(ask: Ask): LocalText | undefined {
  const { text } = ask.folded
  const isShut = shut(ask.tongue).test(text) || holiday(ask.tongue).test(text)
  if (!isShut) return undefined
  const days = daysOf(ask)
  const months = monthsIn(ask.text, ask.tongue)
  if (!days && months.length === 0) return undefined
  if (days === 'several' || hasWeekday(ask.tongue).test(text) || /\d\s?(?::\d\d|h\b|uhr|am\b|pm\b)/u.test(text)) return ownWords(ask)
  const said = (lang: string) => (days ? closedOnDays(days.first, days.last, lang) : closedInMonths(months, lang))
  return Object.fromEntries(ask.site.languages.map((lang) => [lang, said(lang)]))
}

/** A second closure stands behind the first. */
function joined(old: LocalText | undefined, fresh: LocalText): LocalText {
  const all = Object.entries(fresh).map(([lang, text]) => {
    const known = old?.[lang] ?? ''
    return [lang, known === '' || known.includes(text) ? known || text : `${known} · ${text}`]
  })
  return { ...old, ...Object.fromEntries(all) }
}

function withNote(ask: Ask, old: HoursFact, note: LocalText | undefined): Step {
  const { note: _, ...plain } = old.value
  const value: Hours = note ? { ...plain, note } : plain
  const source = { by: 'owner' as const, quote: ask.text.slice(0, 400), at: ask.today }
  const words = inQuotes(ask, note?.[ask.lang] ?? '')
  const said = note ? reply(ask, 'Under the hours it now says {0}.', words) : reply(ask, 'The note under the hours is gone.')
  return done([{ op: 'set_fact', fact: { ...old, value, confirmed: true, source } }], said)
}

/** "We are closed in August", "Betriebsurlaub vom 5. bis 25. August": the week stays, a note under it says so. And the way back. */
export function closureRule(ask: Ask): Step | undefined {
  const old = ask.site.facts.find((fact): fact is HoursFact => fact.kind === 'hours')
  if (old?.value.note && orders(ask.folded.text, 'remove', ask.tongue) && holiday(ask.tongue).test(ask.folded.text))
    return withNote(ask, old, undefined)
  if (orders(ask.folded.text, 'remove', ask.tongue) || /["“„«]/u.test(ask.text)) return undefined
  const note = noteFor(ask)
  if (!note) return undefined
  return old ? withNote(ask, old, joined(old.value.note, note)) : question('hours', reply(ask, 'When are you open?'))
}
