const minuteMs = 60_000

/** Pauses before the next try of a mail that surely was not sent; when they are used up it has failed. */
const pausesMs = [minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * 60 * minuteMs, 8 * 60 * minuteMs]

export const pauseAfter = (attempts: number): number | undefined => pausesMs[attempts - 1]
