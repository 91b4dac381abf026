import type { Weekday } from '@manara/contracts'
import { also, inLanguage } from '../reading/words/list.ts'
import type { More } from '../reading/words/list.ts'

/** The week in the order ranges run through it. */
export const week: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

const english: Record<Weekday, string> = {
  mo: 'mondays?',
  tu: 'tuesdays?|tues?',
  we: 'wednesdays?',
  th: 'thursdays?|thurs?|thu',
  fr: 'fridays?|fri',
  sa: 'saturdays?',
  su: 'sundays?',
}
/** Short forms that are also words: they count only where a list, a range, a time or a closing follows. */
const shortEnglish: Partial<Record<Weekday, string>> = { mo: 'mon', we: 'wed', sa: 'sat', su: 'sun' }
const german: Record<Weekday, string> = {
  mo: 'montags?',
  tu: 'dienstags?',
  we: 'mittwochs?',
  th: 'donnerstags?',
  fr: 'freitags?',
  sa: 'samstags?|sonnabends?',
  su: 'sonntags?',
}
const shortGerman: Record<Weekday, string> = { mo: 'mo', tu: 'di', we: 'mi', th: 'do', fr: 'fr', sa: 'sa', su: 'so' }
const arabic: Record<Weekday, string> = {
  mo: 'اثنين|اتنين|تنين',
  tu: 'ثلاثاء|ثلاثا|تلاتاء|تلاتا|تلات|ثلوث',
  we: 'اربعاء|اربعا|ربوع',
  th: 'خميس',
  fr: 'جمعه',
  sa: 'سبت',
  su: 'احد|حد',
}

const shortFollow = String.raw`(?=\.?\s*(?:[-–—,:/&+;)]|\d|to\b|till\b|and\b|through\b|thru\b|closed\b|from\b|$))`
const germanSet = Object.values(shortGerman).join('|')
const germanJoint = String.raw`[-–,+&]|bis\b|und\b`
// "So und so" names no days.
const germanFollow = String.raw`(?!\s+und\s+so\b(?<=\bso\s+und\s+so))(?=\.?\s*(?:(?:${germanJoint})\s*(?:${germanSet})\b|:|\d{1,2}(?:[:.]\d\d)?\s*(?:[-–]|bis\b)|(?:geschlossen|ruhetag|zu(?=\s*(?:[.,;)\n]|$)))))`
const germanBefore = String.raw`(?<!\bso\s+und\s+)(?<=\b(?:${germanSet})\.?\s*(?:${germanJoint})\s*)`

/** Short forms of another language: they count beside another day, a number or a dash, as the German ones do. */
function ownDay(day: Weekday, { words }: More): string {
  const short = words.shortDays
  if (!short) return also(words.days?.[day])
  const bare = (words: string) => also(words).slice(1)
  const all = week.map((one) => bare(short[one])).join('|')
  const to = bare('a|al|au|à|do|t/m|tot|po|až|и|i|et|y|e|en|по')
  const follow = String.raw`(?=\.?\s*(?:[-–—]\s*(?:${all})(?![\p{L}])|[,+&/]\s*(?:${all})(?![\p{L}])|:|[-–]?\s*\d{1,2}(?:[:.h]\d\d)?\s*(?:[-–h]|(?:a|à|do|до|tot|alle|bis|až|az)(?![\p{L}])))|\.?\s*(?:${to})\s+(?:${all})(?![\p{L}])|\.?,?\s*(?:${also(words.closed).slice(1) || '(?!)'})|\.?\s+(?:${all})(?![\p{L}])|\.?\s*(?:do|до|tot|bis|fino alle|hasta las|až do|jusqu['’]à)\s+\d)`
  const before = String.raw`(?<=(?<![\p{L}])(?:${all})\.?\s*(?:[-–—,+&/]|(?:${to})(?=\s))\s*)`
  const own = bare(short[day])
  return `${also(words.days?.[day])}|${before}(?:${own})|(?:${own})${follow}`
}

/** English and German short forms, where the language has none of its own: "so" is a Saturday in Prague and a Sunday in Berlin. */
function foreignShort(day: Weekday, { words }: More): string {
  if (words.shortDays) return ''
  const short = shortEnglish[day] ? `|(?:${shortEnglish[day]})${shortFollow}` : ''
  return `${short}|${germanBefore}(?:${shortGerman[day]})|(?:${shortGerman[day]})${germanFollow}`
}

function patternOf(day: Weekday, more: More): string {
  const latin = `${english[day]}|${german[day]}${foreignShort(day, more)}`
  return `${latin}${ownDay(day, more)}|(?:يوم\\s+|ايام\\s+)?[وبف]?ال(?:${arabic[day]})`
}

const edges = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`

/** One pattern for all weekday names of a language, with the English, German and Arabic ones, a named group a day; for folded text. */
export const weekdayPattern = inLanguage((more) => week.map((day) => `(?<${day}>${edges(patternOf(day, more))})`).join('|'))

/** "للخميس" means "until Thursday" in one word. */
export const untilDayPattern = week
  .map((day) => `(?<until_${day}>${edges(day === 'su' ? 'ل(?:ل)?احد|للحد' : `ل(?:ل)?(?:${arabic[day]})`)})`)
  .join('|')

/** The days from one weekday to another, around the end of the week where needed. */
export function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const start = week.indexOf(first)
  const count = ((week.indexOf(last) - start + 7) % 7) + 1
  return Array.from({ length: count }, (_, step) => week[(start + step) % 7] ?? first)
}

/** Weekdays in the order of the week, each once. */
export function sortDays(days: readonly Weekday[]): Weekday[] {
  return week.filter((day) => days.includes(day))
}
