import type { PageContext } from '../context.ts'
import { choose } from '../theme/chance.ts'
import { surfaceNames } from '../theme/palette.ts'
import type { SurfaceName } from '../theme/palette.ts'

/** What a type may stand on where the look's own rhythm does not say; a ground that stands twice is chosen twice as often. */
const pools: Readonly<Record<string, readonly SurfaceName[]>> = {
  steps: ['plain', 'tint', 'plain'],
  figures: ['deep', 'flood', 'tint', 'plain'],
  features: ['plain', 'tint'],
  partners: ['plain', 'tint'],
  call: ['flood', 'deep', 'flood'],
  timeline: ['plain', 'tint'],
  news: ['plain', 'tint'],
  places: ['tint', 'plain'],
  portfolio: ['plain', 'plain', 'deep'],
  menu: ['plain', 'tint'],
  packages: ['tint', 'plain'],
  story: ['plain', 'tint'],
  jobs: ['plain', 'tint'],
  booking: ['tint', 'deep', 'flood'],
  newsletter: ['flood', 'tint', 'deep'],
  statement: ['flood', 'deep', 'tint'],
  contacts: ['plain', 'tint'],
  compare: ['plain', 'tint'],
}

/** The ground of a section: by its type, so that moving one leaves all others as they are. */
export const groundOf = (ctx: PageContext, type: string): SurfaceName =>
  ctx.look.rhythm[type] ?? choose(pools[type] ?? ['plain'], ctx.look.seed, `ground-${type}`)

/** Another ground than the one given, for a sheet that lies on it. */
export const groundBeside = (ctx: PageContext, ground: SurfaceName, among: readonly SurfaceName[] = surfaceNames): SurfaceName =>
  choose(
    among.filter((one) => one !== ground),
    ctx.look.seed,
    `beside-${ground}`,
  )
