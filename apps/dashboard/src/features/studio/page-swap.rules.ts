/** The style sheets of a page in two: fonts, which are heavy and rarely change, and everything else. */
export function splitFonts(css: string): { fonts: string; rest: string } {
  const fonts = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  return { fonts: fonts.join(''), rest: css.replaceAll(/@font-face\s*\{[^}]*\}/g, '') }
}

export type Move = { at: number; take: number | 'new' }

/**
 * How the old children of a page become the new ones: for each new place the old child that goes on there (found by its key,
 * each used once), or `new`. What is named nowhere goes away.
 */
export function matchChildren(oldKeys: readonly string[], newKeys: readonly string[]): Move[] {
  const free = new Map<string, number[]>()
  oldKeys.forEach((key, at) => free.set(key, [...(free.get(key) ?? []), at]))
  return newKeys.map((key, at) => ({ at, take: free.get(key)?.shift() ?? 'new' }))
}

/** Keys that are worth scrolling to: sections that were not there before, when the page had some already or is being made. */
export const arrivedKeys = (oldKeys: readonly string[], newKeys: readonly string[]): string[] =>
  newKeys.filter((key) => key.startsWith('sec_') && !oldKeys.includes(key))
