import { describe, expect, it } from 'vitest'
import { dueSlots, nextSlot, parseRule } from './schedule.rules.ts'
import type { ScheduleRule } from './schedule.rules.ts'
import { isZone, wallTimeOf } from './zone.rules.ts'

const rule = (text: string): ScheduleRule => {
  const parsed = parseRule(text)
  if (!parsed) throw new Error(`not a rule: ${text}`)
  return parsed
}
function slots(text: string, zone: string, [from, to]: [string, string]): string[] {
  const found: string[] = []
  for (let at = nextSlot(rule(text), zone, new Date(from)); at && at <= new Date(to); at = nextSlot(rule(text), zone, at))
    found.push(at.toISOString())
  return found
}

describe('a schedule rule', () => {
  it('reads lists, ranges, steps and both Sundays', () => {
    expect([...rule('0,30 8-10 * * 1-5').hours]).toEqual([8, 9, 10])
    expect([...rule('*/20 * * * *').minutes]).toEqual([0, 20, 40])
    expect([...rule('0 9 * * 7').weekdays]).toEqual([0])
  })

  it.each(['', '* * * *', '60 * * * *', '0 24 * * *', 'a b c d e', '0 0 31 4 *', '5-1 * * * *', '*/0 * * * *'])(
    'refuses %j, which never comes or is none',
    (text) => {
      expect(parseRule(text)).toBeUndefined()
    },
  )

  it("keeps nine o'clock at nine for 400 days, through both changes of the clocks", () => {
    for (const zone of ['Europe/Vienna', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Dubai', 'Africa/Cairo', 'UTC']) {
      const found = slots('0 9 * * *', zone, ['2026-01-01T00:00:00Z', '2027-02-05T00:00:00Z'])
      expect(found.length).toBeGreaterThanOrEqual(399)
      expect(new Set(found.map((at) => `${wallTimeOf(new Date(at), zone).hour}:${wallTimeOf(new Date(at), zone).minute}`))).toEqual(
        new Set(['9:0']),
      )
      const days = new Set(
        found.map((at) => {
          const { year, month, day } = wallTimeOf(new Date(at), zone)
          return `${year}-${month}-${day}`
        }),
      )
      expect(days.size).toBe(found.length)
    }
  })

  it('fires a time the clocks jump over an hour later by the clock, on that day only', () => {
    expect(slots('30 2 * * *', 'Europe/Vienna', ['2026-03-28T00:00:00Z', '2026-03-30T12:00:00Z'])).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ])
  })

  it('fires a time the clocks show twice only once', () => {
    expect(slots('30 2 * * *', 'Europe/Vienna', ['2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z'])).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ])
  })

  it('fires every hour that passes, 23 on the short day and 25 on the long one', () => {
    const on = (day: string, next: string) => slots('0 * * * *', 'Europe/Vienna', [day, next]).length
    expect(on('2026-03-28T22:59:59Z', '2026-03-29T21:59:59Z')).toBe(23)
    expect(on('2026-10-24T21:59:59Z', '2026-10-25T22:59:59Z')).toBe(25)
  })

  it('comes on the 29th of February only when there is one', () => {
    expect(slots('0 12 29 2 *', 'UTC', ['2025-01-01T00:00:00Z', '2033-01-01T00:00:00Z'])).toEqual([
      '2028-02-29T12:00:00.000Z',
      '2032-02-29T12:00:00.000Z',
    ])
  })

  it('takes either day when both a date and a weekday are given', () => {
    expect(slots('0 0 1 * 1', 'UTC', ['2026-05-31T12:00:00Z', '2026-06-09T00:00:00Z'])).toEqual([
      '2026-06-01T00:00:00.000Z',
      '2026-06-08T00:00:00.000Z',
    ])
  })
})

describe('a schedule that was missed', () => {
  const given = { rule: rule('0 9 * * *'), zone: 'UTC', nextAt: new Date('2026-01-01T09:00:00Z'), now: new Date('2026-01-04T12:00:00Z') }
  const started = (catchUp: 'skip' | 'once' | 'all') => dueSlots({ ...given, catchUp })

  it('is left out, made up for once, or made up for each time, as its owner chose', () => {
    expect(started('skip').start).toEqual([])
    expect(started('once').start.map((at) => at.toISOString())).toEqual(['2026-01-04T09:00:00.000Z'])
    expect(started('all').start).toHaveLength(4)
    for (const way of ['skip', 'once', 'all'] as const) expect(started(way).nextAt?.toISOString()).toBe('2026-01-05T09:00:00.000Z')
  })

  it('is not taken as missed when it is only seconds late', () => {
    expect(dueSlots({ ...given, catchUp: 'skip', now: new Date('2026-01-01T09:00:05Z') }).start).toHaveLength(1)
  })

  it('makes up for many in several looks, and once is still once', () => {
    const often = { ...given, rule: rule('* * * * *'), now: new Date('2026-01-01T12:00:00Z'), most: 50 }
    const all: Date[] = []
    let nextAt: Date | undefined = often.nextAt
    while (nextAt && nextAt <= often.now) {
      const found: { start: Date[]; nextAt: Date | undefined } = dueSlots({ ...often, nextAt, catchUp: 'once' })
      all.push(...found.start)
      nextAt = found.nextAt
    }
    expect(all.map((at) => at.toISOString())).toEqual(['2026-01-01T12:00:00.000Z'])
  })
})

describe('a zone', () => {
  it('is one that IANA knows', () => {
    expect(isZone('Europe/Vienna')).toBe(true)
    expect(isZone('Mars/Base')).toBe(false)
  })
})
