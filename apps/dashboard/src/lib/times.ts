import { useSyncExternalStore } from 'react'
import { currentLanguage } from './i18n.ts'

/** Western digits in every language until the workspace's region says otherwise; English with the day before the month. */
const locale = () => `${currentLanguage() === 'en' ? 'en-GB' : currentLanguage()}-u-nu-latn`

export const formatDay = (iso: string) =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(iso))
export const formatDate = (iso: string) =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(iso))
export const formatTime = (iso: string) =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
export const formatMoment = (iso: string) =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(iso),
  )
/** Small counts are on every screen and look the same in each language; the browser takes some 60 ms to load its number forms. */
export const formatNumber = (value: number) =>
  Number.isInteger(value) && value >= 0 && value < 1_000 ? String(value) : new Intl.NumberFormat(locale()).format(value)

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** "3 hours ago", "in 2 days", "now" under a minute. */
export function formatAgo(iso: string, nowMs: number): string {
  const seconds = (new Date(iso).getTime() - nowMs) / 1000
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return unit === 'second' ? words.format(0, 'second') : words.format(Math.trunc(seconds / size), unit)
}

/** `0.4 s` or `3 min`, for steps that are over. */
export function formatTook(fromIso: string, toIso: string): string {
  const seconds = Math.max(50, new Date(toIso).getTime() - new Date(fromIso).getTime()) / 1000
  const [value, unit] =
    seconds < 60
      ? [seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds), 'second' as const]
      : [Math.round(seconds / 60), 'minute' as const]
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}

export function formatBytes(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value)
}

const minute = { ms: Date.now() }
const minuteWatchers = new Set<() => void>()
const tick = () => {
  minute.ms = Date.now()
  for (const watcher of minuteWatchers) watcher()
}
const timer: { id: ReturnType<typeof setInterval> | undefined } = { id: undefined }

/** The present, renewed every half minute, for words such as "3 minutes ago". */
export function useNow(): number {
  return useSyncExternalStore(
    (watcher) => {
      minuteWatchers.add(watcher)
      timer.id ??= setInterval(tick, 30_000)
      return () => void minuteWatchers.delete(watcher)
    },
    () => minute.ms,
  )
}
