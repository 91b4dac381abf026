import type { Hours, Weekday } from '@manara/contracts'
import { clockText, isPossible, minutesOf } from './clock.ts'
import type { RawTime } from './clock.ts'
import { fold } from './fold.ts'
import { hourTokens } from './hour-tokens.ts'
import type { HourToken } from './hour-tokens.ts'
import { sortDays, week } from './weekdays.ts'

/** What could not be taken as it stands; `text` are the owner's words. */
export type HourProblem = { text: string; reason: 'impossible' | 'unclear' | 'contradicts' }

/** Opening times found in a text. Positions in `found` are those of the given text. */
export type FoundHours = {
  /** Present when at least one span or one closed day was said. */
  hours?: Hours
  /** False when times were given without days: "open 6-18". */
  daysSaid: boolean
  /** One end alone: "we now open at 7", "until 22:00 on Fridays"; `days` is empty when none were named. */
  ends: DayEnd[]
  problems: HourProblem[]
  found: { start: number; end: number }[]
}

/** An end of the day, of the days named. */
export type DayEnd = { days: Weekday[]; opens?: string; closes?: string }

type End = { days: Weekday[]; opens?: number; closes?: number }
type Span = { days: Weekday[] | undefined; open: number; close: number; token: HourToken }
type Around = { before: HourToken | undefined; rest: HourToken[]; assume: boolean }
type Reading = {
  spans: Span[]
  closed: Weekday[]
  closedRun: Weekday[]
  days: Weekday[]
  used: boolean
  timesFirst: boolean
  mode: 'open' | 'closed'
  cue: boolean
  comma: boolean
  ends: End[]
  problems: { token: { start: number; end: number }; reason: HourProblem['reason'] }[]
  tokens: HourToken[]
  daysSaid: boolean
}

const isSure = (time: RawTime) => time.half !== undefined || time.hour > 12
type Day = { open: number; close: number }

/** "2-8" on a door is an afternoon; nobody writes the small hours without saying so. */
const isAfternoon = (from: RawTime, to: RawTime) =>
  !from.exact && !to.exact && from.hour > 0 && from.hour < 5 && to.hour < 12 && from.hour < to.hour

/** "7-9 pm" is an evening, "9-11 pm" opens in the morning. */
function openOf(from: RawTime, to: RawTime): number {
  const open = minutesOf(from)
  const evening = !isSure(from) && to.half === 'pm' && from.hour < 9 && open + 720 < minutesOf(to)
  return evening ? open + 720 : open
}

/** "9-5" is a day, "8-4" too, "18-2" passes midnight. */
function closeOf(open: number, to: RawTime): number {
  const close = minutesOf(to)
  const turned = !isSure(to) && to.hour < 12 && close <= open && close + 720 > open ? close + 720 : close
  const isMidnight = turned === 0 || (turned === 720 && to.half === undefined && open > 720)
  return isMidnight ? 1440 : turned
}

/** Settles morning and evening of a range. */
function settle(from: RawTime, to: RawTime): Day {
  if (isAfternoon(from, to)) return { open: minutesOf(from) + 720, close: minutesOf(to) + 720 }
  const open = openOf(from, to)
  return { open, close: closeOf(open, to) }
}

function isTrusted(reading: Reading, { from, to }: HourToken & { kind: 'range' }, around: Around): boolean {
  const cued = reading.cue || reading.closedRun.length > 0 || reading.days.length > 0
  return around.assume || cued || from.exact || to.exact || around.rest[0]?.kind === 'days'
}

function addSpan(reading: Reading, token: HourToken & { kind: 'range' }, around: Around): void {
  const { from, to } = token
  if (!isTrusted(reading, token, around)) return
  reading.used = true
  if (!isPossible(from) || !isPossible(to)) {
    reading.problems.push({ token, reason: 'impossible' })
    return
  }
  if (reading.mode === 'closed' && reading.comma && reading.closedRun.length > 0) reopen(reading)
  if (hasOwnTimes(reading, around)) reopenApart(reading)
  reading.mode = 'open'
  const days = reading.days.length > 0 && !reading.timesFirst ? [...reading.days] : undefined
  const before = reading.spans.findLast((span) => span.days?.join() === days?.join())
  reading.spans.push({ days, ...afterBreak(settle(from, to), before, from), token })
}

/** The second half of a split day lies behind the first: "9-12 and 2-6". */
function afterBreak(day: Day, before: Day | undefined, from: RawTime): Day {
  if (!before || from.half || day.open >= before.close || day.open + 720 < before.close || day.close + 720 > 1440) return day
  const open = day.open + 720
  return { open, close: day.close < open ? day.close + 720 : day.close }
}

/** "Closed Sat, Sun 10-12": the days after the comma turn out to be open. */
function reopen(reading: Reading): void {
  reading.closed = reading.closed.filter((day) => !reading.closedRun.includes(day))
  reading.days = reading.closedRun
  reading.closedRun = []
}

/** "9-8 every day except Friday 9-12": the exception has times of its own, the rule its times before it. */
const hasOwnTimes = (reading: Reading, { before }: Around): boolean =>
  reading.mode === 'closed' && reading.closedRun.length > 0 && before?.kind === 'days' && reading.spans.length > 0

function reopenApart(reading: Reading): void {
  const apart = reading.closedRun
  reading.spans = reading.spans.map((span) => ({ ...span, days: (span.days ?? [...week]).filter((day) => !apart.includes(day)) }))
  reopen(reading)
  reading.timesFirst = false
}

function addDays(reading: Reading, token: HourToken & { kind: 'days' }, rest: readonly HourToken[]): void {
  if (token.unclear) reading.problems.push({ token, reason: 'unclear' })
  if (token.unclear) return
  if (reading.mode === 'closed') {
    reading.closed.push(...token.days)
    reading.closedRun.push(...token.days)
    return
  }
  reading.daysSaid = true
  const waiting = reading.spans.filter((span) => span.days === undefined)
  if (waiting.length > 0 && belongsBefore(reading, rest)) {
    reading.spans = reading.spans.map((span) => (span.days === undefined ? { ...span, days: token.days } : span))
    reading.days = token.days
    reading.used = true
    reading.timesFirst = true
    return
  }
  if (endsWait(reading, rest)) {
    reading.ends = reading.ends.map((end) => (end.days.length === 0 ? { ...end, days: [...token.days] } : end))
    return
  }
  const fresh = reading.used
  reading.days = fresh ? [...token.days] : [...reading.days, ...token.days]
  reading.used = false
}

/** Days that follow their times: "9-5 Monday to Friday"; but "open 6-18, Sunday 8-12" starts anew. */
function belongsBefore(reading: Reading, rest: readonly HourToken[]): boolean {
  if (!reading.comma) return true
  const end = rest.findIndex((token) => token.kind === 'stop')
  return !rest.slice(0, end < 0 ? rest.length : end).some((token) => token.kind === 'range' || token.kind === 'closed')
}

/** "Until 2 pm on Saturdays": days behind an end that has none, and nothing of their own behind them. */
function endsWait(reading: Reading, rest: readonly HourToken[]): boolean {
  const own = rest.findIndex((token) => token.kind === 'stop')
  return (
    reading.ends.some((end) => end.days.length === 0) &&
    !rest.slice(0, own < 0 ? rest.length : own).some((token) => token.kind === 'time' || token.kind === 'range' || token.kind === 'closed')
  )
}

function turnClosed(reading: Reading, token: HourToken): void {
  if (token.kind === 'closed' && reading.days.length > 0 && !reading.used) {
    reading.closed.push(...reading.days)
    reading.days = []
    return
  }
  reading.mode = 'closed'
  reading.closedRun = []
  reading.comma = false
}

/** "On ouvre à 7 h", "apriamo alle 7": the word that ends a range stands for "at" behind a word for opening. */
const opensAt = (reading: Reading, before: HourToken | undefined): boolean =>
  before?.kind === 'to' && before.at === true && reading.tokens.at(-3)?.kind === 'open'

const opensBy: ReadonlySet<HourToken['kind'] | undefined> = new Set(['from', 'open'])

/** Which end of the day a single time belongs to, by the words before it. */
function endOf(reading: Reading, before: HourToken | undefined, time: RawTime): 'open' | 'close' | undefined {
  const kind = before?.kind
  if (opensAt(reading, before)) return 'open'
  if (kind === 'to') return 'close'
  const earlier = kind === 'from' ? reading.tokens.at(-3)?.kind : kind
  if (earlier === 'closes') return 'close'
  return opensBy.has(kind) || (reading.cue && time.exact) ? 'open' : undefined
}

function addTime(reading: Reading, token: HourToken & { kind: 'time' }, before: HourToken | undefined): void {
  const { time } = token
  const end = endOf(reading, before, time)
  if (!end) return
  if (!isPossible(time)) {
    reading.problems.push({ token, reason: 'impossible' })
    return
  }
  reading.used = true
  const minutes = minutesOf(time)
  const value = end === 'open' ? { opens: minutes } : { closes: !time.exact && minutes < 720 ? minutes + 720 : minutes }
  const last = reading.ends.at(-1)
  const goesOn = last !== undefined && last.days.join() === reading.days.join() && last[end === 'open' ? 'opens' : 'closes'] === undefined
  reading.ends = goesOn ? [...reading.ends.slice(0, -1), { ...last, ...value }] : [...reading.ends, { days: [...reading.days], ...value }]
}

function stop(reading: Reading): void {
  if (reading.used) reading.days = []
  reading.mode = 'open'
  reading.closedRun = []
  reading.cue = false
  reading.comma = false
  reading.timesFirst = false
}

const relevant = new Set<HourToken['kind']>(['days', 'range', 'always', 'closed', 'except'])

function addAlways(reading: Reading, token: HourToken): void {
  // Behind other times "24h" says when the emergency line answers.
  if (reading.days.length === 0 && reading.spans.some((span) => span.days !== undefined)) return
  reading.spans.push({ days: reading.days.length > 0 ? [...reading.days] : undefined, open: 0, close: 1440, token })
}

function addComma(reading: Reading): void {
  reading.comma = true
  reading.closedRun = []
}

/** Takes one token into the reading. */
function step(reading: Reading, token: HourToken, around: Around): void {
  switch (token.kind) {
    case 'days':
      return addDays(reading, token, around.rest)
    case 'range':
      addSpan(reading, token, around)
      reading.comma = false
      return
    case 'time':
      return addTime(reading, token, around.before)
    case 'comma':
      return addComma(reading)
    default:
      return stepWord(reading, token, around)
  }
}

const cues = new Set<HourToken['kind']>(['open', 'from', 'between'])
const closing = new Set<HourToken['kind']>(['closed', 'except'])

function stepWord(reading: Reading, token: HourToken, around: Around): void {
  if (token.kind === 'always') addAlways(reading, token)
  if (closing.has(token.kind) || (token.kind === 'closes' && around.rest[0]?.kind === 'days')) turnClosed(reading, token)
  if (token.kind === 'stop') stop(reading)
  if (cues.has(token.kind)) reading.cue = true
}

function readTokens(tokens: HourToken[], assume: boolean): Reading {
  const reading: Reading = {
    spans: [],
    closed: [],
    closedRun: [],
    days: [],
    used: false,
    timesFirst: false,
    mode: 'open',
    cue: false,
    comma: false,
    ends: [],
    problems: [],
    tokens: [],
    daysSaid: false,
  }
  tokens.forEach((token, index) => {
    reading.tokens.push(token)
    step(reading, token, { before: tokens[index - 1], rest: tokens.slice(index + 1), assume })
  })
  return reading
}

/** Times without days hold for every day that was not named elsewhere. */
function dayed(reading: Reading): { span: Span; days: Weekday[] }[] {
  const named = reading.spans.flatMap((span) => span.days ?? [])
  return reading.spans
    .map((span) => {
      const days = span.days ?? week.filter((day) => !named.includes(day))
      return { span, days: sortDays(days).filter((day) => !reading.closed.includes(day)) }
    })
    .filter(({ days }) => days.length > 0)
}

/** A day said twice with times that overlap: the first stands, the second becomes a question. */
function withoutClashes(spans: { span: Span; days: Weekday[] }[], reading: Reading): { span: Span; days: Weekday[] }[] {
  const kept: { span: Span; days: Weekday[] }[] = []
  for (const one of spans) {
    const clash = kept.some(
      (other) => other.days.some((day) => one.days.includes(day)) && one.span.open < other.span.close && other.span.open < one.span.close,
    )
    if (!clash) kept.push(one)
    else if (!kept.some((other) => other.span.open === one.span.open && other.span.close === one.span.close))
      reading.problems.push({ token: one.span.token, reason: 'contradicts' })
  }
  return kept
}

const endText = ({ days, opens, closes }: End): DayEnd => ({
  days: sortDays(days),
  ...(opens === undefined ? {} : { opens: clockText(opens) }),
  ...(closes === undefined ? {} : { closes: clockText(closes) }),
})

/**
 * Reads opening times out of a text in English, Arabic or German, and in another language of the product when `lang` names it.
 * `assume`: the text is known to speak of hours, so bare ranges such as "9-13" count without any cue.
 * Never throws; what cannot be a time is listed under `problems` in the owner's words.
 */
export function parseHours(text: string, options: { assume?: boolean; lang?: string } = {}): FoundHours {
  const folded = fold(text)
  const tokens = hourTokens(folded.text, options.lang)
  const reading = readTokens(tokens, options.assume ?? false)
  const spans = withoutClashes(dayed(reading), reading)
  const closed = sortDays(reading.closed)
  const said = spans.length > 0 || closed.length > 0
  const hours: Hours | undefined = said
    ? { spans: spans.map(({ span, days }) => ({ days, open: clockText(span.open), close: clockText(span.close) })), closed }
    : undefined
  const places = said || reading.problems.length > 0 ? tokens.filter((token) => relevant.has(token.kind)) : []
  return {
    ...(hours ? { hours } : {}),
    daysSaid: reading.daysSaid,
    ends: reading.ends.map(endText),
    problems: reading.problems.map(({ token, reason }) => ({ text: folded.original(token.start, token.end).trim(), reason })),
    found: places.map((token) => ({ start: folded.at(token.start), end: folded.at(token.end) })),
  }
}
