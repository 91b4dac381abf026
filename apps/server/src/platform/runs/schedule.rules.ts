import { afterGap, asUtc, instantsOf, wallTimeOf } from './zone.rules.ts'
import type { WallTime } from './zone.rules.ts'

/** Wall time in five fields: minute, hour, day of month, month, day of week (0 or 7 is Sunday), as in cron: `0 9 * * 1-5`. */
export type ScheduleRule = { minutes: ReadonlySet<number>; hours: ReadonlySet<number>; days: ReadonlySet<number>; months: ReadonlySet<number>; weekdays: ReadonlySet<number>; anyHour: boolean; anyDay: boolean; anyWeekday: boolean }

export type CatchUp = 'skip' | 'once' | 'all'

const bounds = [[0, 59], [0, 23], [1, 31], [1, 12], [0, 7]] as const

/** Reads a rule; undefined when it is none, or when it can never fire. */
export function parseRule(text: string): ScheduleRule | undefined {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== 5) return undefined
  const sets = fields.map((field, index) => parseField(field, bounds[index] ?? [0, 0]))
  if (sets.some((set) => set === undefined)) return undefined
  const [minutes, hours, days, months, weekdays] = sets as [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>]
  if (weekdays.delete(7)) weekdays.add(0)
  const rule = { minutes, hours, days, months, weekdays, anyHour: fields[1] === '*', anyDay: fields[2] === '*', anyWeekday: fields[4] === '*' }
  return canFire(rule) ? rule : undefined
}

function parseField(field: string, [low, high]: readonly [number, number]): Set<number> | undefined {
  const found = new Set<number>()
  for (const item of field.split(',')) {
    const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(item)
    if (!match) return undefined
    const from = match[1] === undefined ? low : Number(match[1])
    const to = match[2] === undefined ? (match[1] === undefined || match[3] !== undefined ? high : from) : Number(match[2])
    const every = match[3] === undefined ? 1 : Number(match[3])
    if (from < low || to > high || from > to || every < 1) return undefined
    for (let value = from; value <= to; value += every) found.add(value)
  }
  return new Set([...found].sort((a, b) => a - b))
}

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
  let best: { slot: Date; wall: number } | undefined
  for (const wall of timesOf(rule, day)) {
    const at = asUtc(wall)
    if (at < from) continue
    if (best && at > best.wall + largestJumpMs) break
    const slot = slotsAt(wall, rule, zone).find((one) => one > after)
    if (slot && (!best || slot < best.slot)) best = { slot, wall: best?.wall ?? at }
  }
  return best?.slot
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
export function dueSlots({ rule, zone, catchUp, nextAt, now, most = 100 }: { rule: ScheduleRule; zone: string; catchUp: CatchUp; nextAt: Date; now: Date; most?: number }): DueSlots {
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
