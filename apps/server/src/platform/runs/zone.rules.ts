/** A moment of a wall clock, without a zone. `month` 1-12, `weekday` 0 = Sunday. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number }

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** True for an IANA zone this machine knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** What the wall clock of a zone shows at an instant. */
export function wallTimeOf(at: Date, zone: string): WallTime {
  const parts = new Map<string, number>(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const get = (type: string) => parts.get(type) ?? 0
  return { year: get('year'), month: get('month'), day: get('day'), hour: get('hour'), minute: get('minute') }
}

/** The wall time read as if it were UTC, in milliseconds: orders wall times. */
export const asUtc = ({ year, month, day, hour, minute }: WallTime): number => Date.UTC(year, month - 1, day, hour, minute)
const hourMs = 3_600_000

/** The instants at which the wall clock shows this time: one, two when clocks go back, none when they jump over it. */
export function instantsOf(wall: WallTime, zone: string): Date[] {
  const guess = asUtc(wall)
  const offsets = new Set([guess - 26 * hourMs, guess, guess + 26 * hourMs].map((at) => asUtc(wallTimeOf(new Date(at), zone)) - at))
  const found = [...offsets].map((offset) => guess - offset).filter((at) => asUtc(wallTimeOf(new Date(at), zone)) === guess)
  return [...new Set(found)].sort((a, b) => a - b).map((at) => new Date(at))
}

/** The instant of a wall time the clocks jumped over: as much later as they jumped. */
export function afterGap(wall: WallTime, zone: string): Date {
  const guess = asUtc(wall)
  const before = guess - 26 * hourMs
  const offset = asUtc(wallTimeOf(new Date(before), zone)) - before
  // With the offset from before the jump, the instant lies behind it by as much as the wall time lies in the gap.
  return new Date(guess - offset)
}
