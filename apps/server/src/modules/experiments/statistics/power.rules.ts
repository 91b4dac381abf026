import { logGamma } from './chances.rules.ts'
import { neededOf } from './evidence.rules.ts'

/** `rate` of arm a; `lift` of b above it: 0.2 is a fifth more. `visitors` a day in both arms together. */
export type Plan = { rate: number; lift: number; visitorsPerDay: number; days: number }

/**
 * The chance that the better arm is declared the winner within the days, with one look each evening. Follows the number of conversions of b day by day (binomial)
 * and takes out what has crossed the line; only the number of all conversions a day is held at its mean. Exact while a day has some hundred conversions; above
 * that neighbouring numbers are followed together, because every single one would hold the server for minutes.
 */
export function powerOf({ rate, lift, visitorsPerDay, days }: Plan): number {
  const better = Math.min(1, rate * (1 + lift))
  const perDay = (visitorsPerDay * (rate + better)) / 2
  const share = better / (rate + better)
  const width = Math.max(1, Math.floor(Math.sqrt(perDay * share * (1 - share)) / cellsPerDeviation))
  let open: Spread = { from: 0, chances: new Float64Array([1]) }
  let won = 0
  let all = 0
  for (let day = 1; day <= days; day += 1) {
    const today = Math.round(perDay * day) - all
    all += today
    const crossed = takeWon(spreadOut(open, inCells(binomial(today, share), width)), { all, width, isBBetter: share >= 0.5 })
    open = trimmed(crossed.open)
    won += crossed.won
  }
  return won
}

/** Chances of numbers of conversions of b: cell `index` stands for those around `(from + index) * width`. */
type Spread = { from: number; chances: Float64Array }

/** How finely a day is followed. With six the chance is right to a tenth of a point. */
const cellsPerDeviation = 6
/** States below this chance are left out; with some thousand of them the sum stays right to a millionth. */
const negligible = 1e-11

/** One spread after another: every number of the first, with every number of the second added. */
function spreadOut(open: Spread, day: Spread): Spread {
  const chances = new Float64Array(open.chances.length + day.chances.length - 1)
  for (const [at, chance] of open.chances.entries())
    for (let more = 0; more < day.chances.length; more += 1)
      chances[at + more] = (chances[at + more] ?? 0) + chance * (day.chances[more] ?? 0)
  return { from: open.from + day.from, chances }
}

/** What is still open after the evening's look, and the chance that the truly better arm won in it. */
function takeWon({ from, chances }: Spread, look: { all: number; width: number; isBBetter: boolean }): { open: Spread; won: number } {
  const { all, width, isBBetter } = look
  const needed = neededOf(all) ?? Infinity
  // A cell on the line is cut by it; a cell of one number lies on one side.
  const reached = (lead: number) => Math.min(1, Math.max(0, (lead + width / 2 - (needed - 0.5)) / width))
  let won = 0
  const open = chances.map((chance, index) => {
    const b = (from + index) * width
    const [above, below] = [reached(b), reached(all - b)]
    won += chance * (isBBetter ? above : below)
    return chance * (1 - above - below)
  })
  return { open: { from, chances: open }, won }
}

function trimmed({ from, chances }: Spread): Spread {
  const first = chances.findIndex((chance) => chance > negligible)
  const last = chances.findLastIndex((chance) => chance > negligible)
  return first < 0 ? { from, chances: new Float64Array([0]) } : { from: from + first, chances: chances.slice(first, last + 1) }
}

/** Chances put into cells of `width`. A number between two middles is shared by them, which keeps the mean. */
function inCells({ from, chances }: Spread, width: number): Spread {
  if (width === 1) return { from, chances }
  const first = Math.floor(from / width)
  const cells = new Float64Array(Math.floor((from + chances.length - 1) / width) - first + 2)
  for (const [index, chance] of chances.entries()) {
    const place = (from + index) / width - first
    const cell = Math.floor(place)
    cells[cell] = (cells[cell] ?? 0) + chance * (1 - (place - cell))
    cells[cell + 1] = (cells[cell + 1] ?? 0) + chance * (place - cell)
  }
  return { from: first, chances: cells }
}

function binomial(n: number, p: number): Spread {
  if (p >= 1) return { from: n, chances: new Float64Array([1]) }
  const whole = logGamma(n + 1)
  // Beyond eight deviations nothing is above what is negligible.
  const reach = 8 * Math.sqrt(n * p * (1 - p)) + 8
  const [from, to] = [Math.max(0, Math.floor(n * p - reach)), Math.min(n, Math.ceil(n * p + reach))]
  const chances = Float64Array.from({ length: to - from + 1 }, (_, index) => {
    const k = from + index
    return Math.exp(whole - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log(1 - p))
  })
  return trimmed({ from, chances })
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
