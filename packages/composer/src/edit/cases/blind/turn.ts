import type { SiteDescription } from '@manara/contracts'
import type { Want, WantOf } from '../want.ts'

/** A site before and after a request, read in one language. */
export type Turn = { before: SiteDescription; after: SiteDescription; lang: string }
export type Check<K extends Want['kind']> = (want: WantOf<K>, turn: Turn) => boolean
