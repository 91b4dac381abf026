import { logGamma } from './chances.rules.ts'
import { neededOf } from './evidence.rules.ts'

/** `rate` of arm a; `lift` of b above it: 0.2 is a fifth more. `visitors` a day in both arms together. */
export type Plan = { rate: number; lift: number; visitorsPerDay: number; days: number }

/**
 * The chance that the better arm is declared the winner within the days, with one look each evening. Follows the number of conversions of b day by day, exactly
 * (binomial), and takes out what has crossed the line; only the number of all conversions a day is held at its mean.
 */
export function powerOf({ rate, lift, visitorsPerDay, days }: Plan): number {
  const better = rate * (1 + lift)
  const perDay = (visitorsPerDay * (rate + better)) / 2
  const share = better / (rate + better)
  let open = new Map([[0, 1]])
  let won = 0
  let all = 0
  for (let day = 1; day <= days; day += 1) {
    const today = Math.round(perDay * day) - all
    all += today
    const [next, crossed] = lookAt(afterDay(open, { today, share }), all, share)
    open = next
    won += crossed
  }
  return won
}

/** States below this chance are left out; with some thousand of them the sum stays right to a millionth. */
const negligible = 1e-11

/** Chances of each number of conversions of b after one more day of `today` conversions in both arms. */
function afterDay(open: ReadonlyMap<number, number>, { today, share }: { today: number; share: number }): Map<number, number> {
  const steps = binomial(today, share)
  const next = new Map<number, number>()
  for (const [b, chance] of open) for (const [more, part] of steps) next.set(b + more, (next.get(b + more) ?? 0) + chance * part)
  return next
}

/** What is still open after the evening's look, and the chance that the truly better arm won in it. */
function lookAt(states: ReadonlyMap<number, number>, all: number, share: number): [Map<number, number>, number] {
  const needed = neededOf(all) ?? Infinity
  const open = new Map<number, number>()
  let crossed = 0
  for (const [b, chance] of states) {
    if (b >= needed) crossed += share >= 0.5 ? chance : 0
    else if (all - b >= needed) crossed += share < 0.5 ? chance : 0
    else if (chance > negligible) open.set(b, chance)
  }
  return [open, crossed]
}

function binomial(n: number, p: number): [number, number][] {
  const whole = logGamma(n + 1)
  // Beyond eight deviations nothing is above what is negligible.
  const reach = 8 * Math.sqrt(n * p * (1 - p)) + 8
  const [from, to] = [Math.max(0, Math.floor(n * p - reach)), Math.min(n, Math.ceil(n * p + reach))]
  return Array.from({ length: to - from + 1 }, (_, index): [number, number] => {
    const k = from + index
    return [k, Math.exp(whole - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log(1 - p))]
  }).filter(([, chance]) => chance > negligible)
}

/** The usual wish: four of five real differences are found. */
export const usualPower = 0.8
const longest = 3_650

/** After how many days the wished chance is reached; undefined when not within ten years. */
export function daysNeeded({ rate, lift, visitorsPerDay }: Omit<Plan, 'days'>, power = usualPower): number | undefined {
  const reaches = (days: number) => powerOf({ rate, lift, ...inLooks(visitorsPerDay, days) }) >= power
  let [low, high] = [1, 1]
  while (!reaches(high)) {
    if (high === longest) return undefined
    ;[low, high] = [high + 1, Math.min(longest, high * 2)]
  }
  while (low < high) {
    const days = Math.floor((low + high) / 2)
    if (reaches(days)) high = days
    else low = days + 1
  }
  return low
}

/** How many looks are followed at most; more of them change the answer by less than a point. */
const mostLooks = 60
const inLooks = (visitorsPerDay: number, days: number) =>
  days <= mostLooks ? { visitorsPerDay, days } : { visitorsPerDay: (visitorsPerDay * days) / mostLooks, days: mostLooks }
