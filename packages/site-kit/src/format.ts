import { baseLanguage } from '@manara/contracts'
import type { Hours, Lang, Price, Weekday } from '@manara/contracts'
import { labelsFor } from './labels/labels.ts'
import type { Labels } from './labels/types.ts'

export const weekdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** Arabic pages use the digits of the phone numbers beside them; a table with two kinds of digits is hard to read. */
const localeOf = (lang: Lang): string => (lang.startsWith('ar') ? `${lang}-u-nu-latn-ca-gregory` : lang)

// An Intl object costs about 50 µs to make, so each is made once per language.
const kept = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()
function once<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const found = kept.get(key) as T | undefined
  if (found) return found
  const made = make()
  if (kept.size > 500) kept.clear()
  kept.set(key, made)
  return made
}
const dates = (lang: Lang, options: Intl.DateTimeFormatOptions) =>
  once(`d${lang}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(localeOf(lang), { timeZone: 'UTC', ...options }))

/** The name of a weekday; 2024-01-01 was a Monday. */
export const weekdayName = (lang: Lang, day: Weekday, width: 'long' | 'short' = 'long'): string =>
  dates(lang, { weekday: width }).format(new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day))))

/** `06:30` as the language writes it: `6:30 am`, `6:30`, `6 h 30`, `6:30 ص`. */
export function clockTime(lang: Lang, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = String(minute).padStart(2, '0')
  switch (baseLanguage(lang)) {
    case 'en':
      return ofTwelve(hour, minute, ['am', 'pm'])
    case 'ar':
      return ofTwelve(hour, minute, ['ص', 'م'])
    case 'fr':
      return minute === 0 ? `${hour}\u202fh` : `${hour}\u202fh\u202f${minutes}`
    default:
      return `${hour}:${minutes}`
  }
}

/** A time on the clock of twelve hours, with its half of the day. */
function ofTwelve(hour: number, minute: number, [before, after]: readonly [string, string]): string {
  const shown = hour % 12 === 0 ? 12 : hour % 12
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${shown}${minutes}\u00a0${hour % 24 < 12 ? before : after}`
}

/** A date of a programme, in parts a layout can set; words that are no ISO date come back as they are. */
export function dateParts(lang: Lang, date: string): { iso?: string; day: string; month: string; weekday: string; full: string } {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return { day: '', month: '', weekday: '', full: date }
  const when = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(when.getTime()) || when.toISOString().slice(0, 10) !== date) return { day: '', month: '', weekday: '', full: date }
  return {
    iso: date,
    day: dates(lang, { day: 'numeric' }).format(when),
    month: dates(lang, { month: 'short' }).format(when),
    weekday: dates(lang, { weekday: 'long' }).format(when),
    full: dates(lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(when),
  }
}

const arabicMoney: Readonly<Record<string, string>> = {
  AED: 'درهم',
  MAD: 'درهم',
  SAR: 'ريال',
  QAR: 'ريال',
  OMR: 'ريال',
  YER: 'ريال',
  EGP: 'جنيه',
  SDG: 'جنيه',
  JOD: 'دينار',
  KWD: 'دينار',
  BHD: 'دينار',
  IQD: 'دينار',
  TND: 'دينار',
  DZD: 'دينار',
  LYD: 'دينار',
  LBP: 'ليرة',
  SYP: 'ليرة',
  EUR: 'يورو',
  USD: 'دولار',
  GBP: 'جنيه إسترليني',
}

/** The bare amount with its currency; whole amounts carry no decimals. Without a currency only the number. */
export function money(lang: Lang, amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  const plain = () =>
    once(
      `n${lang}${digits}`,
      () => new Intl.NumberFormat(localeOf(lang), { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    ).format(amount)
  if (!/^[A-Z]{3}$/.test(currency)) return plain()
  if (lang.startsWith('ar') && arabicMoney[currency]) return `${plain()}\u00a0${arabicMoney[currency]}`
  const style = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    currencyDisplay: 'narrowSymbol',
  } as const
  return once(`c${lang}${currency}${digits}`, () => new Intl.NumberFormat(localeOf(lang), style)).format(amount)
}

/** A price as a row shows it: `from €25`. The unit, when there is one, is the caller's to set. */
export const priceText = (lang: Lang, labels: Labels, price: Price): string => {
  const bare = money(lang, price.amount, price.currency)
  return price.from ? labels.from.replace('{0}', bare) : bare
}

export type HoursRow = { days: Weekday[]; times: { open: string; close: string }[] }

/** One row per run of days with the same times, in the order of the week; days the owner called closed come as rows without times. */
export function hoursRows(hours: Hours, firstDay: Weekday = 'mo'): HoursRow[] {
  const start = weekdays.indexOf(firstDay)
  const week = [...weekdays.slice(start), ...weekdays.slice(0, start)]
  const rows: HoursRow[] = []
  for (const day of week) {
    const times = hours.spans
      .filter((span) => span.days.includes(day))
      .map(({ open, close }) => ({ open, close }))
      .sort((a, b) => a.open.localeCompare(b.open))
    if (times.length === 0 && !hours.closed.includes(day)) continue
    const last = rows.at(-1)
    const follows = last !== undefined && week.indexOf(last.days.at(-1) ?? day) === week.indexOf(day) - 1
    if (last && follows && JSON.stringify(last.times) === JSON.stringify(times)) last.days.push(day)
    else rows.push({ days: [day], times })
  }
  return rows
}

/** The first column of such a row: one day, two joined, or first to last. */
export function daysText(lang: Lang, days: readonly Weekday[], width: 'long' | 'short' = 'long'): string {
  const labels = labelsFor(lang)
  const name = (day: Weekday | undefined) => (day ? weekdayName(lang, day, width) : '')
  if (days.length < 3) return days.map(name).join(width === 'long' ? (lang.startsWith('ar') ? ` ${labels.and}` : ` ${labels.and} `) : ', ')
  return width === 'long' ? `${name(days[0])} ${labels.to} ${name(days.at(-1))}` : `${name(days[0])}–${name(days.at(-1))}`
}

/** The second column: spans, `closed`, or day and night. */
export function timesText(lang: Lang, labels: Labels, times: HoursRow['times']): string {
  if (times.length === 0) return labels.closed
  return times
    .map(({ open, close }) =>
      open === '00:00' && (close === '24:00' || close === '00:00') ? labels.allDay : `${clockTime(lang, open)} – ${clockTime(lang, close)}`,
    )
    .join(lang.startsWith('ar') ? '، ' : ', ')
}
