import { inLanguage } from '../reading/words/list.ts'
import type { More } from '../reading/words/list.ts'

/**
 * A time as it was written: hour and minute before anyone decided about morning or evening.
 * `exact`: written so that it can only be a time of day.
 */
export type RawTime = {
  hour: number
  minute: number
  half?: 'am' | 'pm' | 'noon' | 'night' | undefined
  exact: boolean
  start: number
  end: number
}

const morning = String.raw`a\.?m\.?(?![\p{L}])|صباحا|صباح|الصبح|الصباح|فجرا|ص(?![\p{L}])`
const evening = String.raw`p\.?m\.?(?![\p{L}])|مساءا|مساء|المساء|المسا|بعد الظهر|عصرا|العصر|م(?![\p{L}])`
const noonish = String.raw`ظهرا|الظهر`
const night = String.raw`ليلا|بالليل|الليل`
const clockWord = String.raw`uhr|o'?clock|hrs?(?![\p{L}])|h(?![\p{L}])`

/** Numbers beside these are amounts, ages, sizes, dates: never times. */
const notTime = [
  String.raw`%|\s?[€$£₽₺]|°|[./]\d|,\d{2,}|\s?(?:zł|zl|kč|kc|pln|czk|rub|руб|р)(?![\p{L}])|\s?(?:złot|koron|korun|рубл|руб)\p{L}*|\s?(?:eur|euros?|usd|dollars?|aed|sar|dhs?|dirhams?|riyals?|pounds?|gbp|chf|egp)\b`,
  String.raw`\s?(?:درهم|ريال|جنيه|دولار|يورو|دينار|ليره)`,
  String.raw`\s?(?:years?|yrs?|people|persons?|guests?|kids|children|months?|weeks?|days?|minutes?|mins?|km|kg|m2|m²|pieces?|rooms?|seats?|tables?|times|stars?|jahre[n]?|personen|minuten)\b`,
  String.raw`\s?(?:سنه|سنوات|سنين|عام|اعوام|اشخاص|شخص|ضيوف|ضيف|دقيقه|دقايق|كيلو|كم|متر|قطعه|قطع|غرف|ايام|اسابيع|شهور|اشهر)`,
  String.raw`\.?\s?(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember)\b`,
  String.raw`\s?(?:يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)`,
].join('|')

/** Words of a language as whole words, at the end of other alternatives. */
const edged = (words: string): string => (words === '' ? '' : `|(?:${words.slice(1)})(?![\\p{L}])`)
const ownUnits = (more: More): string => (more('notTime') === '' ? '' : `|\\s?(?:${more('notTime').slice(1)})(?![\\p{L}])`)

/** One time of day in folded text: `9`, `9:30`, `9.30`, `9h30`, `5 pm`, `18 Uhr`, `٥ مساء`, `noon`, `منتصف الليل`. */
export const timePattern = inLanguage((more) =>
  [
    String.raw`(?<word>(?<![\p{L}])(?:noon|midday|mittags?|midnight|mitternacht|منتصف الليل|نص الليل${more('noon')}${more('midnight')})(?![\p{L}]))`,
    String.raw`(?:الساعه\s*)?(?<![\p{L}\p{N}.,:/+#€$£])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?!\d)|h(?<minuteH>\d{2})(?!\d))?(?![\d]|${notTime}${ownUnits(more)})(?:\s*و(?<half>النصف|نصف|نص))?(?:\s*(?:(?<clock>${clockWord}${edged(more('clock'))})|(?<am>${morning}${edged(more('am'))})|(?<pm>${evening}${edged(more('pm'))})|(?<noon>${noonish})|(?<night>${night})))?(?!\d)`,
  ].join('|'),
)

const noonWords = inLanguage((more) => new RegExp(`^(?:noon|midday|mittags?${more('noon')})$`, 'u'))

/** "18 Uhr", "08": what nobody writes but for a time of day. */
const isWritten = ({ clock, hour }: Record<string, string | undefined>): boolean => clock !== undefined || (hour ?? '').startsWith('0')

/** The time of one match of `timePattern`. */
export function readTime(groups: Record<string, string | undefined>, { start, end }: { start: number; end: number }, lang = ''): RawTime {
  if (groups.word) return { hour: noonWords(lang).test(groups.word) ? 12 : 24, minute: 0, exact: true, start, end }
  const minuteText = groups.minute ?? groups.minuteH
  const half = (['am', 'pm', 'noon', 'night'] as const).find((name) => groups[name] !== undefined)
  const hour = Number(groups.hour)
  const minute = minuteText ? Number(minuteText) : groups.half ? 30 : 0
  const exact = half !== undefined || minuteText !== undefined || isWritten(groups)
  return { hour, minute, half, exact, start, end }
}

/** Whether such a time exists at all: no 25:00, no 9:75, no 17 am. */
export function isPossible(time: RawTime): boolean {
  const lastMinute = time.hour === 24 ? 0 : 59
  return time.hour <= 24 && time.minute <= lastMinute && !(time.half === 'am' && time.hour > 12)
}

/** "12 at night" closes the day, "2 at night" belongs to the next one, "10 at night" is still today. */
const nightHour = (hour: number) => (hour === 12 ? 24 : hour > 4 && hour < 12 ? hour + 12 : hour)

function turnedHour({ hour, half }: RawTime): number {
  if (half === 'night') return nightHour(hour)
  if (half === 'am') return hour === 12 ? 0 : hour
  const limit = half === 'pm' ? 12 : half === 'noon' ? 5 : 0
  return hour < limit ? hour + 12 : hour
}

/** Minutes after midnight, once morning and evening are settled. */
export function minutesOf(time: RawTime): number {
  return turnedHour(time) * 60 + time.minute
}

/** `HH:MM` of minutes after midnight; 1440 is `24:00`. */
export function clockText(minutes: number): string {
  const within = minutes > 1440 ? minutes - 1440 : minutes
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
