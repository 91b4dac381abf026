import { logBeta } from './chances.rules.ts'

/**
 * Evidence that may be looked at every day.
 *
 * Every visitor gets an arm by a fair coin. If the arms do not differ, then whatever made somebody convert, and whenever, had nothing to do with the coin:
 * the arms of those who converted, in the order they did, are throws of a fair coin. (Between different arms the coin is bent: the chance of b is
 * q = rate(b) / (rate(a) + rate(b)).) Under "q is q0" the likelihood of the throws under a mixture of other q, divided by that under q0, is a
 * martingale that starts at 1: before each throw its mean is what it is now. By Ville's inequality the chance that it ever reaches 1 / alpha, at any of
 * endless looks, is at most alpha. With a Beta mixture it has a closed form and needs the counts only.
 *
 * Robbins 1970; Lindon & Malek, "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022. Compared with a test on the rates it gives up the share
 * of information that visitors who did not convert carry, about the rate itself: little where few convert. It gains that nothing has to be true of the rates:
 * they may differ by day, visitors may come in groups and convert late, and it is exact for small numbers.
 */

/** A wrong winner is declared with at most this chance, over the whole life of a test. */
export const alpha = 0.05
/** Shape of the mixture: wide around 1/2. Best for tests that end after some hundred to thousand conversions. */
const shape = 60

export type Throws = { a: number; b: number }

/** Natural logarithm of the evidence against "of those who convert, the share q comes from b"; q = 1/2 says that the arms do not differ. */
export function logEvidence({ a, b }: Throws, q = 0.5): number {
  return logBeta(a + shape, b + shape) - logBeta(shape, shape) - a * Math.log(1 - q) - b * Math.log(q)
}

const needed = Math.log(1 / alpha)

/** Which arm is better, as soon as that is certain enough however often one looked; undefined before. */
export function winnerOf(throws: Throws): 'a' | 'b' | undefined {
  if (logEvidence(throws) < needed) return undefined
  return throws.b > throws.a ? 'b' : 'a'
}

/**
 * How many times as many conversions b brings as a, 95 %, for all looks at once: every ratio that is not refuted. It holds 1 exactly as long as there is
 * no winner. Ends are ratios; 0 and Infinity when nothing is known on that side.
 */
export function ratioInterval(throws: Throws): { low: number; high: number } {
  const middle = (throws.b + 1) / (throws.a + throws.b + 2)
  const end = (outer: number) => {
    let [inside, outside] = [middle, outer]
    for (let step = 0; step < 60; step += 1) {
      const q = (inside + outside) / 2
      if (logEvidence(throws, q) < needed) inside = q
      else outside = q
    }
    return inside
  }
  const [low, high] = [end(0), end(1)]
  return { low: low < 1e-9 ? 0 : low / (1 - low), high: high > 1 - 1e-9 ? Infinity : high / (1 - high) }
}

/** The smallest number of conversions of the leading arm that makes it the winner, when there are `all` in both; undefined when not even all would. */
export function neededOf(all: number): number | undefined {
  const decides = (lead: number) => logEvidence({ a: all - lead, b: lead }) >= needed
  if (!decides(all)) return undefined
  let [low, high] = [Math.ceil(all / 2), all]
  while (low < high) {
    const lead = Math.floor((low + high) / 2)
    if (decides(lead)) high = lead
    else low = lead + 1
  }
  return low
}
