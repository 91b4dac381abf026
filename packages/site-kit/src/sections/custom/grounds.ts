import type { PageContext } from '../../context.ts'
import type { Look } from '../../theme/look.ts'
import type { SurfaceName } from '../../theme/palette.ts'
import { groundBeside, groundOf } from '../grounds.ts'

/** The ground the owner's markup stands on, and that of the section around it. */
export function customGrounds(look: Look, variant: string): { outer: SurfaceName; inner: SurfaceName } {
  const ctx = { look } as PageContext
  const outer = groundOf(ctx, 'custom')
  return { outer, inner: variant === 'box' ? groundBeside(ctx, outer, ['plain', 'tint']) : outer }
}
