import type { EditOp, Fact, Hours, Weekday } from '@manara/contracts'
import { parseHours } from '../../parse/hours.ts'
import type { FoundHours } from '../../parse/hours.ts'
import { wholeWord } from '../../parse/fold.ts'
import { sortDays, week } from '../../parse/weekdays.ts'
import { done, inQuotes, question, say } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf, freeFactId } from '../places.ts'
import { inTongue } from '../words/list.ts'

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

/** "We now open at 7", "closed on Sundays", "Saturday 9-13", «نفتح من ٨ إلى ٤». */
export function openingRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const found = parseHours(ask.text, { assume: about(ask.tongue).test(text), lang: ask.tongue })
  const [problem] = found.problems
  if (problem) return doubt(ask, problem.text, problem.reason)
  const moved = found.opens !== undefined || found.closes !== undefined
  return found.hours || moved ? newHours(ask, found, moved) : undefined
}

function newHours(ask: Ask, found: FoundHours, moved: boolean): Step {
  const old = ask.site.facts.find((fact): fact is HoursFact => fact.kind === 'hours')
  const isEnd = moved && (found.hours?.spans.length ?? 0) === 0
  const value = isEnd ? shifted(found, old?.value) : merged(found, old?.value, whole(ask.tongue).test(ask.folded.text))
  if (!value) return otherEnd(ask, found)
  return old || !isOnlyClosed(value)
    ? kept(ask, value, old)
    : question('hours', say(ask, 'When are you open on the other days?', 'متى تفتحون في الأيام الأخرى؟'))
}

const isOnlyClosed = ({ spans, closed }: Hours): boolean => spans.length === 0 && closed.length < 7

function doubt(ask: Ask, words: string, reason: string): Step {
  const quote = inQuotes(ask, words)
  if (reason === 'contradicts')
    return question(
      'hours',
      say(
        ask,
        `${quote} does not go with the other times for that day. Which one is right?`,
        `${quote} لا يتفق مع الوقت الآخر لليوم نفسه. أيهما الصحيح؟`,
      ),
    )
  if (reason === 'unclear')
    return question(
      'hours',
      say(ask, `Which days do you mean by ${quote}?`, `أي الأيام تقصد بعبارة ${quote}؟`),
      ask.tongue === 'ar' ? ['الجمعة والسبت', 'السبت والأحد', 'الخميس والجمعة'] : ['Saturday and Sunday', 'Friday and Saturday'],
    )
  return question(
    'hours',
    say(ask, `There is no such time as ${quote}. When do you open and close?`, `لا يوجد وقت مثل ${quote}. متى تفتحون ومتى تغلقون؟`),
  )
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
function movedSpan(span: OpenSpan, named: readonly Weekday[], { opens, closes }: Pick<FoundHours, 'opens' | 'closes'>): OpenSpan[] {
  const hit = span.days.filter((day) => named.includes(day))
  const rest = span.days.filter((day) => !named.includes(day))
  return [
    { ...span, days: rest },
    { days: hit, open: opens ?? span.open, close: closes ?? span.close },
  ].filter((one) => one.days.length > 0)
}

/** Moves one end of the day: of the days named, or of all. */
function shifted({ opens, closes, days, hours }: FoundHours, old: Hours | undefined): Hours | undefined {
  const named = days.length > 0 ? days : [...week]
  if (!old || old.spans.length === 0)
    return opens !== undefined && closes !== undefined ? { spans: [{ days: named, open: opens, close: closes }], closed: [] } : undefined
  const spans = old.spans.flatMap((span) => movedSpan(span, named, { opens, closes }))
  const shut = hours?.closed ?? []
  // A morning that would end before it starts, though the old one did not, is a slip of the pen.
  if (spans.some((span) => span.open >= span.close && old.spans.every((one) => one.open < one.close))) return undefined
  return { ...old, spans: withoutDays(spans, shut), closed: sortDays([...old.closed, ...shut]) }
}

function otherEnd(ask: Ask, { opens, closes }: FoundHours): Step {
  if (opens !== undefined)
    return question('hours', say(ask, `You open at ${opens}. When do you close?`, `تفتحون الساعة ${opens}. متى تغلقون؟`))
  return question('hours', say(ask, `You close at ${closes ?? ''}. When do you open?`, `تغلقون الساعة ${closes ?? ''}. متى تفتحون؟`))
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
    : say(
        ask,
        ' There is no section for the hours yet; say “add the opening hours” to show them.',
        ' لا يوجد قسم للدوام بعد؛ قل «أضف أوقات الدوام» ليظهر.',
      )
  return done(
    ops,
    say(ask, `The hours are now ${words}, everywhere on the site.${shown}`, `صارت أوقات العمل ${words} في كل مكان في الموقع.${shown}`),
  )
}

const dayNames = {
  en: { mo: 'Mon', tu: 'Tue', we: 'Wed', th: 'Thu', fr: 'Fri', sa: 'Sat', su: 'Sun' },
  ar: { mo: 'الاثنين', tu: 'الثلاثاء', we: 'الأربعاء', th: 'الخميس', fr: 'الجمعة', sa: 'السبت', su: 'الأحد' },
} as const

/** Days that follow each other, as one run. */
function runsOf(days: readonly Weekday[]): Weekday[][] {
  return days.reduce<Weekday[][]>((runs, day) => {
    const last = runs.at(-1)
    const follows = last !== undefined && week.indexOf(last.at(-1) ?? day) + 1 === week.indexOf(day)
    return follows ? [...runs.slice(0, -1), [...last, day]] : [...runs, [day]]
  }, [])
}

function runWords(run: readonly Weekday[], names: Readonly<Record<Weekday, string>>, ask: Ask): string {
  const [first = 'mo'] = run
  const last = run.at(-1) ?? first
  if (run.length < 3) return run.map((day) => names[day]).join(ask.tongue === 'ar' ? '، ' : ', ')
  return say(ask, `${names[first]}–${names[last]}`, `${names[first]} إلى ${names[last]}`)
}

/** Hours in one line, for the reply. */
function hoursSentence(ask: Ask, { spans, closed }: Hours): string {
  const names = dayNames[ask.tongue === 'ar' ? 'ar' : 'en']
  const comma = ask.tongue === 'ar' ? '، ' : ', '
  const list = (days: readonly Weekday[]) =>
    days.length === 7
      ? say(ask, 'daily', 'يومياً')
      : runsOf(days)
          .map((run) => runWords(run, names, ask))
          .join(comma)
  const open = spans.map((span) => `${list(span.days)} ${span.open}–${span.close}`)
  const shut = closed.length > 0 ? [say(ask, `closed ${list(closed)}`, `مغلق ${list(closed)}`)] : []
  return [...open, ...shut].join(ask.tongue === 'ar' ? '؛ ' : '; ')
}
