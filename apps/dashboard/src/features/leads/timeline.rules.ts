/** Groups entries by day, newest first in both; `dayOf` names the day of an instant in the person's words. */
export function byDay<T extends { at: string }>(entries: readonly T[], dayOf: (at: string) => string): { day: string; entries: T[] }[] {
  const sorted = [...entries].sort((a, b) => b.at.localeCompare(a.at))
  const days: { day: string; entries: T[] }[] = []
  for (const entry of sorted) {
    const day = dayOf(entry.at)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
