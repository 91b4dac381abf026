type Span = { low: number; high: number | null }

/** The end of the scale: a round share a little above the longest interval, so that both arms can be read from one line. */
export function scaleEnd(intervals: readonly Span[]): number {
  const longest = Math.max(0.01, ...intervals.map((one) => one.high ?? 1))
  const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1]
  return steps.find((step) => longest <= step) ?? 1
}

/** A share as a place on the scale, in per cent. */
export const placeOf = (share: number, end: number): number => Math.round((1000 * Math.min(Math.max(share, 0), end)) / end) / 10

/** How much better or worse b is than a, in whole per cent at each end: `{ low: -5, high: 40 }`; undefined while hardly anything is known. */
export function liftOf({ low, high }: Span): { low: number; high: number } | undefined {
  if (high === null || high > 11 || low <= 0) return undefined
  return { low: Math.round((low - 1) * 100), high: Math.round((high - 1) * 100) }
}
