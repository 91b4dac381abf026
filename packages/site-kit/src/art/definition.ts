import type { Pen } from './pen.ts'

/** One small drawing around 0,0 within -50..50; it must read at 32 px as well as at 300. */
export type Motif = (pen: Pen) => string

export type ArtDefinition = {
  id: string
  trades: readonly string[]
  motifs: readonly Motif[]
  /** Draws within 0..600 both ways; may run over the edge. */
  hero: (pen: Pen) => string
  /** The hero is a picture to the edges, not an object: it is cropped to the shape asked for instead of standing free in it. */
  scene?: boolean
  /** Draws within 0..width and 0..600, the first third left calm. Absent: the hero, large, running off the end edge. */
  ground?: (pen: Pen) => string
  /** Its ground has something to see along its whole width, also at the start. */
  wide?: boolean
  /** Draws one repeat, `width` x `height` of the pen. Absent: the first motif between two rules. */
  tile?: (pen: Pen) => string
  edge?: 'wave' | 'scallop' | 'teeth' | 'steps' | 'straight'
  /** Letters must not be mirrored for right-to-left pages. */
  mirrors?: boolean
}
