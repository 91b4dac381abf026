import type { Weekday } from '@manara/contracts'
import { readTime, timePattern } from './clock.ts'
import type { RawTime } from './clock.ts'
import { inLanguage } from '../reading/words/list.ts'
import type { More } from '../reading/words/list.ts'
import { wholeWord } from './fold.ts'
import { daysBetween, untilDayPattern, week, weekdayPattern } from './weekdays.ts'

/** What a sentence about opening times is made of. */
export type HourToken = { start: number; end: number } & (
  | { kind: 'days'; days: Weekday[]; unclear?: boolean }
  | { kind: 'time'; time: RawTime }
  | { kind: 'range'; from: RawTime; to: RawTime }
  | { kind: 'part'; half: 'am' | 'pm' }
  // "À 7 h", "alle 7": the word for "to" is the one for "at" too.
  | { kind: 'to'; at?: boolean }
  | { kind: 'always' | 'and' | 'comma' | 'stop' | 'closed' | 'closes' | 'except' | 'open' | 'from' | 'between' }
)

const word = (alternatives: string) => wholeWord(alternatives).source

/** In this order: what comes first wins at one position. Patterns are for folded text. */
const patternsOf = (more: More): Record<string, string> => ({
  always: word(
    `24\\s*/\\s*7|24 hours|24h|around the clock|round the clock|24 stunden|rund um die uhr|علي مدار الساعه|24 ساعه${more('always')}`,
  ),
  daily: word(
    `every ?day|daily|each day|all week|seven days a week|7 days(?: a week)?|7/7|taglich|täglich|jeden tag|يوميا|كل يوم|كل الايام|طوال الاسبوع|طول الاسبوع|كل ايام الاسبوع|جميع الايام|جميع ايام الاسبوع${more('daily')}`,
  ),
  weekdays: word(`weekdays?|workdays|working days|wochentags|ايام الدوام${more('weekdays')}`),
  weekend: word(`weekends?|the weekend|wochenende|نهايه الاسبوع|الويكند${more('weekend')}`),
  except: word(
    `except(?: for)?|apart from|but not|excluding|ausser|außer|ما عدا|ماعدا|عدا|باستثناء|الا(?=\\s+(?:يوم\\s+|ايام\\s+)?ال)${more('except')}`,
  ),
  closed: word(
    `closed|not open|don'?t open|day off|off on|off|geschlossen|ruhetag|zu(?=\\s*(?:[.,;)\\n]|$))|مغلقين|مغلقون|مغلقه|مغلق|مسكرين|مسكر|مقفلين|مقفل|قافلين|عطله|اجازه|لا نفتح|ما نفتح|غير مفتوح${more('closed')}`,
  ),
  closes: word(`close|closes|closing|shut|shuts|نغلق|نسكر|يغلق|نقفل|تغلق|الاغلاق|schliessen|schließen${more('closes')}`),
  between: word(`between|بين|zwischen${more('between')}`),
  open: word(
    `opens?|opening(?: hours| times)?|hours|geoffnet|geöffnet|offen|öffnungszeiten|نفتح|يفتح|تفتح|فاتحين|مفتوحين|مفتوحه|مفتوح|دوامنا|الدوام|دوام|ساعات العمل|نعمل|مواعيد العمل|مواعيدنا|اوقات العمل${more('open')}`,
  ),
  from: word(`from|von|ab|من${more('from')}`),
  to: `${word(`to|till?|until|bis|through|thru|الي|لغايه|لحد|حتي${more('to')}`)}|[-–—]|${'(?<![\\p{L}\\p{N}])لل?\\s*(?=\\d|الساعه)'}`,
  and: `${more.lang === 'de' ? '(?<=\\d\\s)u\\.|' : ''}${word(`and|und|و|&${more('and')}`)}|&|\\+|(?<=\\s)و(?=\\d)`,
  morning: word(`mornings?|in the morning|صباحا|الصباح|الصبح${more('morning')}`),
  evening: word(`afternoons?|evenings?|in the (?:afternoon|evening)|عصرا|العصر|مساء|المساء|المسا|بعد الظهر${more('evening')}`),
  comma: '[,،]',
  stop: '[;؛!?؟\\n]|\\.(?=\\s|$)',
})
const simple = [
  'always',
  'daily',
  'weekdays',
  'weekend',
  'except',
  'closed',
  'closes',
  'between',
  'open',
  'from',
  'to',
  'and',
  'morning',
  'evening',
  'comma',
  'stop',
] as const
const lexerIn = inLanguage((more) => {
  const patterns = patternsOf(more)
  const named = simple.map((name) => `(?<${name}>${patterns[name] ?? ''})`)
  const parts = [
    ...named.slice(0, 4),
    untilDayPattern,
    weekdayPattern(more.lang),
    ...named.slice(4, 10),
    timePattern(more.lang),
    ...named.slice(10),
  ]
  return new RegExp(parts.join('|'), 'gu')
})

function dayGroup(groups: Record<string, string | undefined>): Weekday[] | undefined {
  if (groups.daily) return [...week]
  if (groups.weekdays) return ['mo', 'tu', 'we', 'th', 'fr']
  if (groups.weekend) return ['sa', 'su']
  const day = week.find((name) => groups[name] !== undefined)
  return day ? [day] : undefined
}

/** Which days a weekend has differs between countries that write Arabic. */
const isArabicWeekend = (word: string | undefined): boolean => word !== undefined && /[\u0600-\u06ff]/.test(word)

const isAt = /^(?:à|a|al|alle|a las|a la|aux)$/u

function tokenOf(match: RegExpMatchArray, lang: string): HourToken[] {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  const place = { start, end: start + match[0].length }
  const until = week.find((name) => groups[`until_${name}`] !== undefined)
  if (until)
    return [
      { ...place, kind: 'to' },
      { ...place, kind: 'days', days: [until] },
    ]
  const days = dayGroup(groups)
  if (days) return [{ ...place, kind: 'days', days, unclear: isArabicWeekend(groups.weekend) }]
  if (groups.hour ?? groups.word) return [{ ...place, kind: 'time', time: readTime(groups, place, lang) }]
  if (groups.to !== undefined && isAt.test(groups.to)) return [{ ...place, kind: 'to', at: true }]
  const kind = simple.find((name) => groups[name] !== undefined)
  return kind ? [wordToken(kind, place)] : []
}

function wordToken(kind: string, place: { start: number; end: number }): HourToken {
  if (kind === 'morning' || kind === 'evening') return { ...place, kind: 'part', half: kind === 'morning' ? 'am' : 'pm' }
  return { ...place, kind } as HourToken
}

/** "Monday to Friday" becomes one token of five days. */
function joinDays(tokens: readonly HourToken[]): HourToken[] {
  const joined: HourToken[] = []
  for (const token of tokens) {
    const to = joined.at(-1)
    const first = joined.at(-2)
    const runs = token.kind === 'days' && to?.kind === 'to' && first?.kind === 'days'
    if (!runs) {
      joined.push(token)
      continue
    }
    const from = first.days[0] ?? 'mo'
    joined.splice(-2, 2, { kind: 'days', start: first.start, end: token.end, days: daysBetween(from, token.days.at(-1) ?? from) })
  }
  return joined
}

function startsRange(joined: readonly HourToken[], token: HourToken): boolean {
  const link = joined.at(-1)
  if (token.kind !== 'time' || joined.at(-2)?.kind !== 'time') return false
  return link?.kind === 'to' || (link?.kind === 'and' && joined.at(-3)?.kind === 'between')
}

/** "9 to 5" and "between 9 and 5" become one token of a range. */
function joinTimes(tokens: readonly HourToken[]): HourToken[] {
  const joined: HourToken[] = []
  for (const token of tokens) {
    const first = joined.at(-2)
    if (token.kind === 'time' && first?.kind === 'time' && startsRange(joined, token)) {
      joined.splice(-2, 2, { kind: 'range', start: first.start, end: token.end, from: first.time, to: token.time })
    } else joined.push(token)
  }
  return joined
}

/** "Evenings from 5 to 11": the part of the day said first settles the time that follows it. */
function withParts(tokens: readonly HourToken[]): HourToken[] {
  return tokens
    .map((token, at): HourToken => {
      const before = tokens[at - 1]
      const part = before?.kind === 'from' ? tokens[at - 2] : before
      if (token.kind !== 'time' || part?.kind !== 'part' || token.time.half !== undefined || token.time.hour > 12) return token
      return { ...token, time: { ...token.time, half: part.half, exact: true } }
    })
    .filter((token) => token.kind !== 'part')
}

/** "We close" without a time of day says that the day is off; "closed from 2 pm" says when it ends, and so does "from 2 pm closed". */
function withClosings(tokens: readonly HourToken[]): HourToken[] {
  const isEnd = (at: number) => tokens[at]?.kind === 'from' && tokens[at + 1]?.kind === 'time' && tokens[at + 2]?.kind === 'closed'
  const turned = tokens.map((token, at): HourToken => (isEnd(at) ? ({ ...token, kind: 'closes' } as HourToken) : token))
  return settled(turned.filter((_, at) => !isEnd(at - 2)))
}

/** A time of day stands behind this token, at once or behind "from" or "until". */
function isTimed(tokens: readonly HourToken[], at: number, links: readonly HourToken['kind'][]): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  if (next?.kind === 'time') return true
  return next !== undefined && links.includes(next.kind) && second?.kind === 'time'
}

const settled = (tokens: readonly HourToken[]): HourToken[] =>
  tokens.map((token, at): HourToken => {
    if (token.kind === 'closed' && isTimed(tokens, at, ['from'])) return { ...token, kind: 'closes' }
    const isOff = token.kind === 'closes' && tokens[at - 1]?.kind === 'days' && !isTimed(tokens, at, ['from', 'to'])
    return isOff ? { ...token, kind: 'closed' } : token
  })

/** The tokens of a folded text that could speak of opening times, in order. */
export function hourTokens(folded: string, lang = ''): HourToken[] {
  const tokens = [...folded.matchAll(lexerIn(lang))].flatMap((match) => tokenOf(match, lang))
  return withClosings(joinTimes(joinDays(withParts(tokens))))
}
