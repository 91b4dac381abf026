import { afterGap, asUtc, instantsOf, wallTimeOf } from './zone.rules.ts'
import type { WallTime } from './zone.rules.ts'

/** Wall time in five fields: minute, hour, day of month, month, day of week (0 or 7 is Sunday), as in cron: `0 9 * * 1-5`. */
export type ScheduleRule = {
  minutes: ReadonlySet<number>
  hours: ReadonlySet<number>
  days: ReadonlySet<number>
  months: ReadonlySet<number>
  weekdays: ReadonlySet<number>
  anyHour: boolean
  anyDay: boolean
  anyWeekday: boolean
}

export type CatchUp = 'skip' | 'once' | 'all'

const bounds = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const

/** Reads a rule; undefined when it is none, or when it can never fire. */
export function parseRule(text: string): ScheduleRule | undefined {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== 5) return undefined
  const sets = fields.map((field, index) => parseField(field, bounds[index] ?? [0, 0]))
  if (sets.some((set) => set === undefined)) return undefined
  const [minutes, hours, days, months, weekdays] = sets as [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>]
  if (weekdays.delete(7)) weekdays.add(0)
  const rule = {
    minutes,
    hours,
    days,
    months,
    weekdays,
    anyHour: fields[1] === '*',
    anyDay: fields[2] === '*',
    anyWeekday: fields[4] === '*',
  }
  return canFire(rule) ? rule : undefined
}

function parseField(field: string, bound: readonly [number, number]): Set<number> | undefined {
  const items = field.split(',').map((item) => parseItem(item, bound))
  const values = items.flatMap((item) => item ?? [])
  return items.includes(undefined) ? undefined : new Set(values.sort((a, b) => a - b))
}

/** One of `*`, `5`, `1-5`, with `/2` behind for every second. */
function parseItem(item: string, [low, high]: readonly [number, number]): number[] | undefined {
  const match = /^(?:(\*)|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(item)
  if (!match) return undefined
  const [, any, first, last, step] = match
  const from = Number(first ?? low)
  const isOpen = any !== undefined || step !== undefined
  const to = Number(last ?? (isOpen ? high : from))
  const every = Number(step ?? 1)
  return isRange([low, from, to, high]) && every > 0
    ? Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => from + index * every)
    : undefined
}

const isRange = (values: readonly number[]) => values.every((value, index) => index === 0 || (values[index - 1] ?? 0) <= value)

/** 31 April never comes; the longest each month can be decides. */
function canFire({ days, months, anyWeekday }: ScheduleRule): boolean {
  if (!anyWeekday) return true
  return [...months].some((month) => Math.min(...days) <= new Date(Date.UTC(2024, month, 0)).getUTCDate())
}

const horizonDays = 366 * 8 + 2
/** More than the clocks of any zone ever jump at once. */
const largestJumpMs = 3 * 3_600_000

/**
 * The first slot after an instant. Wall time is kept: a time the clocks jump over fires as much later as they jump, one they show twice fires once.
 */
export function nextSlot(rule: ScheduleRule, zone: string, after: Date): Date | undefined {
  const start = wallTimeOf(after, zone)
  const from = asUtc(start) - largestJumpMs
  // A day early: a slot of late yesterday may have been pushed past midnight.
  for (let ahead = -1; ahead < horizonDays; ahead += 1) {
    const day = new Date(Date.UTC(start.year, start.month - 1, start.day + ahead))
    const found = fitsDay(rule, day) ? firstOn({ rule, zone, day, from, after }) : undefined
    if (found) return found
  }
  return undefined
}

type Search = { rule: ScheduleRule; zone: string; day: Date; from: number; after: Date }

/** Slots come in the order of the wall clock, but for the hours around a change; a little further than the first find is enough. */
function firstOn({ rule, zone, day, from, after }: Search): Date | undefined {
  const found: Date[] = []
  let enough = Infinity
  for (const wall of timesOf(rule, day)) {
    const at = asUtc(wall)
    if (at > enough) break
    const slots = at < from ? [] : slotsAt(wall, rule, zone).filter((slot) => slot > after)
    if (slots.length > 0) enough = Math.min(enough, at + largestJumpMs)
    found.push(...slots)
  }
  return found.sort((a, b) => a.getTime() - b.getTime())[0]
}

function* timesOf({ hours, minutes }: ScheduleRule, day: Date): Generator<WallTime> {
  for (const hour of hours) {
    for (const minute of minutes) yield { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate(), hour, minute }
  }
}

/** As in cron: with both a day of the month and a day of the week given, either is enough. */
function fitsDay(rule: ScheduleRule, day: Date): boolean {
  if (!rule.months.has(day.getUTCMonth() + 1)) return false
  const byDay = rule.days.has(day.getUTCDate())
  const byWeekday = rule.weekdays.has(day.getUTCDay())
  return rule.anyDay || rule.anyWeekday ? byDay && byWeekday : byDay || byWeekday
}

function slotsAt(wall: WallTime, rule: ScheduleRule, zone: string): Date[] {
  const instants = instantsOf(wall, zone)
  // Every hour means every hour that passes, also the one shown twice; a named hour means once a day.
  if (rule.anyHour) return instants
  return instants.length > 0 ? instants.slice(0, 1) : [afterGap(wall, zone)]
}

/** A slot seen this late was missed; the clock of a running program is never this far behind. */
const missedAfterMs = 60_000

export type DueSlots = { start: Date[]; nextAt: Date | undefined }

/** Which of the slots that came due start a run, and when to look again. At most `most` slots are taken at a time. */
export function dueSlots({
  rule,
  zone,
  catchUp,
  nextAt,
  now,
  most = 100,
}: {
  rule: ScheduleRule
  zone: string
  catchUp: CatchUp
  nextAt: Date
  now: Date
  most?: number
}): DueSlots {
  const due: Date[] = []
  let next: Date | undefined = nextAt
  while (next && next <= now && due.length < most) {
    due.push(next)
    next = nextSlot(rule, zone, next)
  }
  const missed = (slot: Date) => now.getTime() - slot.getTime() > missedAfterMs
  if (catchUp === 'all') return { start: due, nextAt: next }
  if (catchUp === 'skip') return { start: due.filter((slot) => !missed(slot)), nextAt: next }
  // More may be due than fit in one look; the last one of all is the one that counts.
  return { start: next && next <= now ? [] : due.slice(-1), nextAt: next }
}
