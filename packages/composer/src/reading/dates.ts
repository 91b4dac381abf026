import { fold } from '../words/fold.ts'
import { claim, factId, openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { doubt } from './doubts.ts'
import { tidyName } from './offers.ts'
import { also, inLanguage } from './words/list.ts'

const months: readonly string[] = [
  'january|jan|januar|jänner|janvier|enero|gennaio|يناير|كانون الثاني',
  'february|feb|februar|février|febrero|febbraio|فبراير|شباط',
  'march|mar|märz|mars|marzo|مارس|آذار|اذار',
  'april|apr|avril|abril|aprile|أبريل|ابريل|نيسان',
  'may|mai|mayo|maggio|مايو|أيار|ايار',
  'june|jun|juni|juin|junio|giugno|يونيو|حزيران',
  'july|jul|juli|juillet|julio|luglio|يوليو|تموز',
  'august|aug|août|agosto|أغسطس|اغسطس|آب',
  'september|sept|sep|septembre|septiembre|settembre|سبتمبر|أيلول|ايلول',
  'october|oct|oktober|octobre|octubre|ottobre|أكتوبر|اكتوبر|تشرين الأول',
  'november|nov|novembre|noviembre|نوفمبر|تشرين الثاني',
  'december|dec|dezember|décembre|diciembre|dicembre|ديسمبر|كانون الأول',
]
const monthsIn = inLanguage(({ words }) => months.map((names, index) => names + also(words.months?.[index])))
const iso = '(?<y3>20\\d\\d)-(?<m3>\\d{1,2})-(?<d3>\\d{1,2})'
const dotted = '(?<d4>\\d{1,2})[./](?<m4>\\d{1,2})[./](?<y4>20\\d\\d)'
const whenIn = inLanguage((more) => {
  const month = monthsIn(more.lang).join('|')
  const dayFirst = `(?<d1>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:(?:of|de)\\s+)?(?<m1>${month})\\.?(?![\\p{L}])(?:,?\\s+(?:de(?:l)?\\s+)?(?<y1>\\d{4}))?`
  const monthFirst = `(?<m2>${month})\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+(?<y2>\\d{4}))?`
  const weekday = `(?:mon|tues|wednes|thurs|fri|satur|sun)day${more.words.days ? also(Object.values(more.words.days).join('|')) : ''}`
  return new RegExp(
    `(?<![\\p{L}\\d.])(?:(?:on|am|le|يوم|في${more('on')})\\s+)?(?:(?:${weekday}),?\\s+(?:the\\s+)?)?(?:${iso}|${dotted}|${dayFirst}|${monthFirst})(?!\\d)`,
    'giu',
  )
})
const clockIn = inLanguage(
  (more) =>
    new RegExp(
      `(?<![\\d.])(?:(?:at|um|الساعة${more('at')})\\s+)(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|uhr|h|مساء|صباحا|ص|م${more('clock')})?(?![\\d\\p{L}])`,
      'iu',
    ),
)

const pad = (part: number) => String(part).padStart(2, '0')

/** Whether the calendar has that day. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const monthNumber = (written: string, lang: string) =>
  /^\d+$/.test(written)
    ? Number(written)
    : monthsIn(lang).findIndex((names) => names.split('|').some((name) => fold(name) === fold(written))) + 1

type Found = { start: number; end: number; date: string | undefined; said: string }

/** A date without a year is the next such day from today on. */
function dateOf(draft: Draft, match: RegExpMatchArray): Found {
  const group = (name: string) => [1, 2, 3, 4].map((at) => match.groups?.[`${name}${at}`]).find(Boolean)
  const [day, month] = [Number(group('d')), monthNumber(group('m') ?? '', draft.lang)]
  const said = group('y')
  const year = Number(said ?? draft.today.slice(0, 4))
  const start = match.index ?? 0
  const found = { start, end: start + match[0].length, said: match[0].trim() }
  const known = isDay(year, month, day) || (said === undefined && isDay(2028, month, day))
  if (!known) return { ...found, date: undefined }
  const date = `${year}-${pad(month)}-${pad(day)}`
  return { ...found, date: said === undefined && date < draft.today ? `${year + 1}-${date.slice(5)}` : date }
}

function timeIn(text: string, lang: string): string | undefined {
  const match = clockIn(lang).exec(text)
  if (!match) return undefined
  const half = /pm|مساء|^م$/iu.test(match[3] ?? '') && Number(match[1]) < 12 ? 12 : 0
  const hour = Number(match[1]) + half
  return hour < 24 && Number(match[2] ?? 0) < 60 ? `${pad(hour)}:${match[2] ?? '00'}` : undefined
}

const eventWords = inLanguage(
  (more) =>
    new RegExp(
      String.raw`concert|gig|tour|show|festival|workshop|course|class|open day|opening|market|fair|exhibition|reading|launch|party|event|date|seminar|webinar|match|race|start|konzert|kurs|fest|markt|حفل|ورشة|دورة|معرض|افتتاح|مهرجان|مؤتمر|فعالية|أمسية|امسية|بازار|لقاء|سوق|عرض|محاضرة${more('events')}`,
      'iu',
    ),
)

/** The words of the same clause group that say what happens and where. */
function titleFor(draft: Draft, { start, end }: Found): { title: string; place?: string; from: number; to: number; time?: string } {
  const text = openText(draft)
  const lineStart = Math.max(...['\n', '. ', '; ', '! ', '؟ '].map((mark) => text.lastIndexOf(mark, start - 1)), -1) + 1
  const nexts = ['\n', '. ', '; ', '! '].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0)
  const lineEnd = Math.min(...nexts, text.length)
  const tail = text.slice(end, lineEnd).replace(/\.$/u, '')
  const lead = text.slice(lineStart, start).match(/^.*[,،:]\s+(?=\S)/su)?.[0].length ?? 0
  const from = lineStart + lead
  const before = tidyName(text.slice(from, start), draft.lang)
  const time = timeIn(tail, draft.lang) ?? timeIn(text.slice(lineStart, start), draft.lang)
  const rest = tail.replace(clockIn(draft.lang), ' ')
  const parts = rest
    .split(/[,،–—|]|\s-\s|:\s/u)
    .map((part) => tidyName(part, draft.lang))
    .filter((part) => /\p{L}{2}/u.test(part))
  const title = /\p{L}{2}/u.test(before) ? before : (parts.shift() ?? '')
  const place = parts.join(', ')
  return { title: title.slice(0, 120), from, to: lineEnd, ...(place ? { place: place.slice(0, 120) } : {}), ...(time ? { time } : {}) }
}

/** Days to come that have a name: concerts, courses, market days. A day the calendar lacks becomes a question. */
export function readDates(draft: Draft): void {
  for (const match of openText(draft).matchAll(whenIn(draft.lang))) {
    const found = dateOf(draft, match)
    if (found.date === undefined) {
      claim(draft, [found.start, found.end], 'date')
      doubt(draft, { field: 'date', kind: 'date_impossible', said: found.said })
      continue
    }
    const { title, place, from, to, time } = titleFor(draft, found)
    const line = draft.text.slice(from, to)
    if (
      title === '' ||
      found.date < draft.today ||
      !(eventWords(draft.lang).test(line) || /^\s*[-•*]?\s*$/u.test(draft.text.slice(from, found.start)))
    )
      continue
    const quote = claim(draft, [from, to], 'date')
    draft.facts.push({
      id: factId(draft, 'date'),
      kind: 'date',
      confirmed: true,
      source: { by: 'owner', quote: quote.slice(0, 400) },
      value: {
        date: found.date,
        ...(time ? { time } : {}),
        title: { [draft.lang]: title },
        ...(place ? { place: { [draft.lang]: place } } : {}),
      },
    })
  }
}
