import type { EditCase } from '../want.ts'
import { easternHeld } from './east.ts'
import { westernHeld } from './west.ts'

/** Requests put by until the rules were mended for the fresh ones: what they came to then said what the mending is worth elsewhere. */
export const heldCases: readonly EditCase[] = [...westernHeld, ...easternHeld]
