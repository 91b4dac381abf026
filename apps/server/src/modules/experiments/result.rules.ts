import type { experiments } from '@manara/contracts'
import type { z } from 'zod'
import { ratioInterval, winnerOf } from './statistics/evidence.rules.ts'
import { differenceInterval, rateInterval, rateOf } from './statistics/intervals.rules.ts'
import type { Counted } from './statistics/intervals.rules.ts'
import { isSplitBroken, splitChance } from './statistics/split.rules.ts'

type Result = z.infer<typeof experiments.ExperimentResult>
type Count = { day: string; arm: 'a' | 'b'; visitors: number; conversions: number }

/** Before that many visitors in each arm no verdict is given, however clear it looks. */
export const fewestVisitors = 150

/** What the counts of a test say so far. */
export function resultOf(counts: readonly Count[]): Result {
  const [a, b] = [sumOf(counts, 'a'), sumOf(counts, 'b')]
  const ratio = ratioInterval({ a: a.conversions, b: b.conversions })
  return {
    arms: [
      { arm: 'a', ...a, rate: shareOf(a), interval: rateInterval(a) },
      { arm: 'b', ...b, rate: shareOf(b), interval: rateInterval(b) },
    ],
    difference: differenceInterval(a, b),
    ratio: { low: ratio.low, high: Number.isFinite(ratio.high) ? ratio.high : null },
    splitChance: splitChance(a.visitors, b.visitors),
    verdict: verdictOf(a, b),
    days: daysOf(counts),
  }
}

/** The split comes first: visitors who were not shared out by the coin say nothing about the arms. */
function verdictOf(a: Counted, b: Counted): Result['verdict'] {
  if (a.visitors + b.visitors === 0) return 'nobody_yet'
  if (isSplitBroken(a.visitors, b.visitors)) return 'split_broken'
  if (Math.min(a.visitors, b.visitors) < fewestVisitors) return 'not_enough'
  const winner = winnerOf({ a: a.conversions, b: b.conversions })
  return winner === undefined ? 'open' : `${winner}_wins`
}

/** Somebody who keeps no cookie can convert more often than they were counted; no share is above the whole. */
const shareOf = (count: Counted) => Math.min(1, rateOf(count))

/** A conversion counts within its visitors; see `shareOf`. */
function sumOf(counts: readonly Count[], arm: 'a' | 'b'): Counted {
  const own = counts.filter((count) => count.arm === arm)
  const visitors = own.reduce((sum, count) => sum + count.visitors, 0)
  const conversions = own.reduce((sum, count) => sum + count.conversions, 0)
  return { visitors, conversions: Math.min(visitors, conversions) }
}

function daysOf(counts: readonly Count[]): Result['days'] {
  const days = [...new Set(counts.map((count) => count.day))].sort()
  const on = (day: string, arm: 'a' | 'b') => {
    const { visitors = 0, conversions = 0 } = counts.find((count) => count.day === day && count.arm === arm) ?? {}
    return { visitors, conversions }
  }
  return days.map((day) => ({ day, a: on(day, 'a'), b: on(day, 'b') }))
}
