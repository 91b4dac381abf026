import type { EditCase } from '../want.ts'
import { eastern } from './east.ts'
import { western } from './west.ts'

/** Requests about a page itself, written before any rule knew them: its address, its description, and what the front page is called. */
export const pageCases: readonly EditCase[] = [...western, ...eastern]
