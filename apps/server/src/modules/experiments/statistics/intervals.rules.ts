export type Interval = { low: number; high: number }
export type Counted = { visitors: number; conversions: number }

/** 95 % of a normal distribution lie this many deviations around its middle. */
const z = 1.959963984540054

/** Where the true rate of an arm may lie, 95 %: Wilson's score interval. For looking at, not for deciding: it does not know how often one looked. */
export function rateInterval({ visitors, conversions }: Counted): Interval {
  if (visitors === 0) return { low: 0, high: 1 }
  const rate = conversions / visitors
  const middle = rate + z ** 2 / (2 * visitors)
  const reach = z * Math.sqrt((rate * (1 - rate)) / visitors + z ** 2 / (4 * visitors ** 2))
  const scale = 1 + z ** 2 / visitors
  // The ends are exact where no or every visitor converted; elsewhere rounding must not leave the scale.
  return {
    low: conversions === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    high: conversions === visitors ? 1 : Math.min(1, (middle + reach) / scale),
  }
}

/** By how much the rate of b may lie above that of a, 95 %: Newcombe's interval (method 10), made of Wilson's. For looking at only. */
export function differenceInterval(a: Counted, b: Counted): Interval {
  const [rateA, rateB] = [rateOf(a), rateOf(b)]
  const [ofA, ofB] = [rateInterval(a), rateInterval(b)]
  const difference = rateB - rateA
  return {
    low: difference - Math.hypot(rateB - ofB.low, ofA.high - rateA),
    high: difference + Math.hypot(ofB.high - rateB, rateA - ofA.low),
  }
}

export const rateOf = ({ visitors, conversions }: Counted): number => (visitors === 0 ? 0 : conversions / visitors)
