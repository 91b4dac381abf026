import type { EditOp, Fact, Hours, Weekday } from '@manara/contracts'
import { parseHours } from '../../parse/hours.ts'
import type { DayEnd, FoundHours } from '../../parse/hours.ts'
import { wholeWord } from '../../parse/fold.ts'
import { sortDays, week } from '../../parse/weekdays.ts'
import { commaOf, done, inQuotes, listed, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf, freeFactId } from '../places.ts'
import { also, inLanguage } from '../../reading/words/list.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'
import { namesItem, noMore } from './remove-item.ts'

type OpenSpan = Hours['spans'][number]
type HoursFact = Extract<Fact, { kind: 'hours' }>

const about = inTongue((more) =>
  wholeWord(
    `hours|opening times|times|open|opens|opening|close|closes|closed|اوقات|ساعات|الدوام|دوامنا|دوام|نفتح|يفتح|نغلق|نسكر|مفتوح|مفتوحين|مغلق|مغلقين|مسكر|مسكرين|مواعيد العمل|عطله|فاتحين|اجازه${more('aboutHours')}`,
    'u',
  ),
)
const whole = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?:hours|times)\s?(?:are|to|:|=|now)|(?:new|change|set|update)\s(?:the |our |my )?(?:opening )?(?:hours|times)|(?:غير|عدل|بدل)\S*\s(?:اوقات|ساعات|مواعيد|الدوام)|(?:اوقات|ساعات|مواعيد)(?:نا)?\s(?:العمل|الدوام)\s?(?:الجديده|صارت|هي|:)|(?:الدوام|دوامنا)\s?(?:الجديد|صار|:)${more('wholeHours')}`,
      'u',
    ),
)

/** Without a digit only a word such as "closed" can speak of hours; reading them costs most of all that is read. */
const timeless = inLanguage((more) =>
  wholeWord(
    `closed|not open|don'?t open|days? off|off|clos(?:e|es|ing)|shut|noon|midday|midnight|24/7|around the clock|geschlossen|ruhetag|مغلق\\p{L}*|مسكر\\p{L}*|مقفل\\p{L}*|قافلين|عطله|اجازه|لا نفتح|ما نفتح|نغلق|نسكر|نقفل|علي مدار الساعه|منتصف الليل${more('closed')}${more('closes')}${more('always')}${more('noon')}${more('midnight')}`,
    'u',
  ),
)
const mayTellHours = ({ folded: { text }, tongue }: Ask): boolean =>
  /\d/.test(text) || about(tongue).test(text) || timeless(tongue).test(text)

/** "We now open at 7", "closed on Sundays", "Saturday 9-13", «نفتح من ٨ إلى ٤». */
export function openingRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!mayTellHours(ask) && !noMore(ask.tongue).test(text)) return undefined
  const dayOff = hoursOff(ask)
  if (dayOff) return newHours(ask, dayOff)
  const found = parseHours(ask.text, { assume: about(ask.tongue).test(text), lang: ask.tongue })
  const [problem] = found.problems
  if (problem) return doubt(ask, problem.text, problem.reason)
  if (isPartOfDay(ask, found)) return question('hours', reply(ask, 'When are you open?'))
  if (found.hours && breakWord.test(text)) return withBreak(ask, found)
  return found.hours || isCued(ask, found.ends) ? newHours(ask, found) : undefined
}

const breakWord = wholeWord(
  also(
    'lunch(?: ?(?:break|time))?|(?:midday |noon )?break|siesta|mittagspause|pause(?: déjeuner| de midi| méridienne)?|coupure|pausa(?: pranzo)?|descanso(?: de(?:l)? mediodía)?|middagpauze|lunchpauze|pauze|(?:polední )?(?:pauz\\p{L}|přestávk\\p{L}*)|przerw\\p{L}*(?: obiadow\\p{L}*)?|обед\\p{L}*|перерыв\\p{L}*|استراحه|بريك|راحه',
  ).slice(1),
  'u',
)

/** "Lunch break 12 to 1": the days stay as they are, with a gap in them. */
function withBreak(ask: Ask, found: FoundHours): Step {
  const old = ask.site.facts.find((fact): fact is HoursFact => fact.kind === 'hours')
  const [gap, another] = found.hours?.spans ?? []
  if (!old || !gap || another) return question('hours', reply(ask, 'When are you open?'))
  const days = found.daysSaid ? gap.days : [...week]
  const spans = old.value.spans.flatMap((span) => (span.open < gap.open && gap.close < span.close ? parted(span, gap, days) : [span]))
  if (spans.length === old.value.spans.length) return question('hours', reply(ask, 'When are you open?'))
  return kept(ask, { ...old.value, spans }, old)
}

function parted(span: OpenSpan, gap: OpenSpan, meant: readonly Weekday[]): OpenSpan[] {
  const hit = span.days.filter((day) => meant.includes(day))
  const rest = span.days.filter((day) => !meant.includes(day))
  const all = [
    { ...span, days: rest },
    { ...span, days: hit, close: gap.open },
    { ...span, days: hit, open: gap.close },
  ]
  return all.filter(({ days }) => days.length > 0)
}

/** "No longer on Saturdays": days, no time, and nothing else of the site is named. */
function hoursOff(ask: Ask): FoundHours | undefined {
  const { text } = ask.folded
  if (/\d/.test(text) || !noMore(ask.tongue).test(text) || sectionsNamed(text, ask.tongue).some(({ type }) => type !== 'hours'))
    return undefined
  const found = parseHours(`${text} closed`, { lang: ask.tongue })
  return found.hours && found.hours.spans.length === 0 && !namesItem(ask) ? found : undefined
}

/** "At 4" alone may be a street or a price: one end of a day needs a day, a clock time or a word about opening. */
const isCued = (ask: Ask, ends: readonly DayEnd[]): boolean =>
  ends.length > 0 &&
  (about(ask.tongue).test(ask.folded.text) ||
    ends.some(({ days }) => days.length > 0) ||
    /\d(?:[:.h]\d\d| ?(?:am|pm|uhr|uur|h)(?![\p{L}]))/u.test(ask.folded.text))

const partOfDay = inLanguage((more) =>
  wholeWord(`mornings?|afternoons?|evenings?|صباحا|مساء|بعد الظهر${more('morning')}${more('evening')}`, 'u'),
)

/** "Wednesday afternoon closed" says when a day ends only to those who know it. */
const isPartOfDay = (ask: Ask, { hours }: FoundHours): boolean =>
  hours !== undefined && hours.spans.length === 0 && !/\d/.test(ask.folded.text) && partOfDay(ask.tongue).test(ask.folded.text)

function newHours(ask: Ask, found: FoundHours): Step {
  const old = ask.site.facts.find((fact): fact is HoursFact => fact.kind === 'hours')
  const said = found.hours ? merged(found, old?.value, whole(ask.tongue).test(ask.folded.text)) : old?.value
  const value = found.ends.reduce<Hours | undefined>((hours, end) => hours && shifted(end, hours), said ?? { spans: [], closed: [] })
  if (!value) return otherEnd(ask, found.ends[0])
  return old || !isOnlyClosed(value) ? kept(ask, value, old) : question('hours', reply(ask, 'When are you open on the other days?'))
}

const isOnlyClosed = ({ spans, closed }: Hours): boolean => spans.length === 0 && closed.length < 7

function doubt(ask: Ask, words: string, reason: string): Step {
  const quote = inQuotes(ask, words)
  if (reason === 'contradicts')
    return question('hours', reply(ask, '{0} does not go with the other times for that day. Which one is right?', quote))
  if (reason === 'unclear')
    return question('hours', reply(ask, 'Which days do you mean by {0}?', quote), [
      reply(ask, 'Saturday and Sunday'),
      reply(ask, 'Friday and Saturday'),
    ])
  return question('hours', reply(ask, 'There is no such time as {0}. When do you open and close?', quote))
}

const withoutDays = (spans: readonly OpenSpan[], days: readonly Weekday[]): OpenSpan[] =>
  spans.map((span) => ({ ...span, days: span.days.filter((day) => !days.includes(day)) })).filter((span) => span.days.length > 0)

/** What was said replaces what was known of the same days; the other days stay. */
function merged(found: FoundHours, old: Hours | undefined, isWhole: boolean): Hours {
  const { spans, closed } = found.hours ?? { spans: [], closed: [] }
  if (!old || (isWhole && spans.length > 0)) return { ...old, spans, closed }
  const named = found.daysSaid || spans.length === 0
  const known = named ? [...spans.flatMap((span) => span.days), ...closed] : [...week]
  const kept = named ? spans : onKnownDays(spans, old, closed)
  const shut = sortDays([...old.closed.filter((day) => !kept.some((span) => span.days.includes(day))), ...closed])
  return { ...old, spans: [...withoutDays(old.spans, known), ...kept], closed: shut }
}

/** New times without days hold for the days that were open before. */
function onKnownDays(spans: readonly OpenSpan[], old: Hours, closed: readonly Weekday[]): OpenSpan[] {
  const open = old.spans.length > 0 ? sortDays(old.spans.flatMap((span) => span.days)) : week.filter((day) => !old.closed.includes(day))
  const days = open.filter((day) => !closed.includes(day))
  return days.length === 0 ? [...spans] : spans.map((span) => ({ ...span, days }))
}

/** The days that are meant get the new end; the others of the span stay. */
function movedSpan(span: OpenSpan, { days, opens, closes }: DayEnd): OpenSpan[] {
  const hit = span.days.filter((day) => days.includes(day))
  const rest = span.days.filter((day) => !days.includes(day))
  return [
    { ...span, days: rest },
    { days: hit, open: opens ?? span.open, close: closes ?? span.close },
  ].filter((one) => one.days.length > 0)
}

/** Moves one end of the day: of the days named, or of all that are open. `undefined` when the other end is not known. */
function shifted({ opens, closes, days }: DayEnd, old: Hours): Hours | undefined {
  const open = sortDays(old.spans.flatMap((span) => span.days))
  const named = days.length > 0 ? days : open.length > 0 ? open : [...week]
  const unknown = named.filter((day) => !open.includes(day))
  if (unknown.length > 0 && (opens === undefined || closes === undefined)) return undefined
  const fresh = unknown.length > 0 ? [{ days: unknown, open: opens ?? '', close: closes ?? '' }] : []
  const spans = [
    ...old.spans.flatMap((span) => movedSpan(span, { days: named, ...(opens ? { opens } : {}), ...(closes ? { closes } : {}) })),
    ...fresh,
  ]
  // A morning that would end before it starts, though the old one did not, is a slip of the pen.
  if (spans.some((span) => span.open >= span.close && old.spans.every((one) => one.open < one.close))) return undefined
  return { ...old, spans, closed: old.closed.filter((day) => !unknown.includes(day)) }
}

function otherEnd(ask: Ask, { opens, closes = '' }: Partial<DayEnd> = {}): Step {
  if (opens !== undefined) return question('hours', reply(ask, 'You open at {0}. When do you close?', opens))
  return question('hours', reply(ask, 'You close at {0}. When do you open?', closes))
}

function kept(ask: Ask, value: Hours, old: HoursFact | undefined): Step {
  const fact: Fact = {
    id: old?.id ?? freeFactId(ask.site, 'hours'),
    kind: 'hours',
    value,
    confirmed: true,
    source: { by: 'owner', quote: ask.text.slice(0, 400), at: ask.today },
  }
  const ops: EditOp[] = [{ op: 'set_fact', fact }]
  const words = hoursSentence(ask, value)
  const shown = firstOf(ask.site, 'hours')
    ? ''
    : reply(ask, ' There is no section for the hours yet; say “add the opening hours” to show them.')
  return done(ops, reply(ask, 'The hours are now {0}, everywhere on the site.{1}', words, shown))
}

/** The short name of a weekday; 2024 began with a Monday. */
const shortDay = (tongue: string, day: Weekday): string =>
  new Intl.DateTimeFormat(tongue, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + week.indexOf(day)))

/** Days that follow each other, as one run. */
function runsOf(days: readonly Weekday[]): Weekday[][] {
  return days.reduce<Weekday[][]>((runs, day) => {
    const last = runs.at(-1)
    const follows = last !== undefined && week.indexOf(last.at(-1) ?? day) + 1 === week.indexOf(day)
    return follows ? [...runs.slice(0, -1), [...last, day]] : [...runs, [day]]
  }, [])
}

function runWords(run: readonly Weekday[], ask: Ask): string {
  const name = (day: Weekday) => shortDay(ask.tongue, day)
  const [first = 'mo'] = run
  const last = run.at(-1) ?? first
  if (run.length < 3) return listed(ask, run.map(name))
  return reply(ask, '{0}–{1}', name(first), name(last))
}

/** Hours in one line, for the reply. */
function hoursSentence(ask: Ask, { spans, closed }: Hours): string {
  const list = (days: readonly Weekday[]) =>
    days.length === 7
      ? reply(ask, 'daily')
      : runsOf(days)
          .map((run) => runWords(run, ask))
          .join(commaOf(ask))
  const shutDays = list(closed)
  const open = spans.map((span) => `${list(span.days)} ${span.open}–${span.close}`)
  const shut = closed.length > 0 ? [reply(ask, 'closed {0}', shutDays)] : []
  return [...open, ...shut].join(ask.tongue === 'ar' ? '؛ ' : '; ')
}
