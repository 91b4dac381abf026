import { lookOfSite } from './look-of-site.ts'
import type { SiteLook } from './look-of-site.ts'
import type { SiteDescription } from '@manara/contracts'

/** What two sites are compared by: the sections of the front page in their order, and what is seen of the theme. */
export type Shape = { sections: { type: string; variant: string }[]; look: SiteLook }

export const shapeOf = (site: SiteDescription): Shape => ({
  sections: (site.pages[0]?.sections ?? []).map(({ type, variant }) => ({ type, variant })),
  look: lookOfSite(site),
})

type One = Shape['sections'][number]
/** The same section in another look is half a change. */
const costOf = (a: One, b: One): number => (a.type !== b.type ? 1 : a.variant === b.variant ? 0 : 0.5)

/** Edit distance of two sequences of sections, as a share of the longer one: 0 the same, 1 nothing in common. */
export function structureDistance(a: readonly One[], b: readonly One[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [at, one] of a.entries()) {
    const next = [at + 1]
    for (const [to, other] of b.entries())
      next.push(Math.min((next[to] ?? 0) + 1, (row[to + 1] ?? 0) + 1, (row[to] ?? 0) + costOf(one, other)))
    row = next
  }
  return (row.at(-1) ?? 0) / Math.max(a.length, b.length, 1)
}

/** Share of the seen traits of two themes that differ. */
export function lookDistance(a: SiteLook, b: SiteLook): number {
  const keys = Object.keys(a) as (keyof SiteLook)[]
  return keys.filter((key) => a[key] !== b[key]).length / keys.length
}

/**
 * How far two sites are from each other, 0 to 1: three quarters what stands where in which look, one quarter the theme. A theme that
 * differs in everything is not enough for two sites built alike.
 */
export const distanceBetween = (a: Shape, b: Shape): number =>
  0.75 * structureDistance(a.sections, b.sections) + 0.25 * lookDistance(a.look, b.look)
