import { clockTime } from './measure.rules.ts'
import type { Fact } from './types.ts'

export type Hours = Extract<Fact, { kind: 'hours' }>['value']
export const week = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
export type Day = (typeof week)[number]
/** One line of the form: the same times on some days. */
export type HoursLine = { days: Day[]; open: string; close: string }

export const linesOf = ({ spans }: Hours): HoursLine[] => spans.map(({ days, open, close }) => ({ days: [...days], open, close }))

export type LineFault = 'days' | 'times' | undefined
/** What keeps a line from being true: no day, or a time that is none. */
export function faultOf({ days, open, close }: HoursLine): LineFault {
  if (days.length === 0) return 'days'
  const [from, to] = [clockTime(open), clockTime(close)]
  return from === undefined || to === undefined || from === to ? 'times' : undefined
}

/** The hours as the form says them: days in no line are closed. Words beside them stay. */
export function hoursOf(lines: readonly HoursLine[], before: Hours): Hours {
  const spans = lines.map(({ days, open, close }) => ({
    days: week.filter((day) => days.includes(day)),
    open: clockTime(open) ?? open,
    close: clockTime(close) ?? close,
  }))
  return { ...before, spans, closed: week.filter((day) => !spans.some((span) => span.days.includes(day))) }
}

/** A further line: on the days that have none yet, else on all of them, for a second stretch of the day. */
export function nextLine(lines: readonly HoursLine[]): HoursLine {
  const free = week.filter((day) => !lines.some((line) => line.days.includes(day)))
  return { days: free, open: lines.at(-1)?.open ?? '09:00', close: lines.at(-1)?.close ?? '17:00' }
}
