import type { Voice } from '../voice.ts'
import { shared } from './shared.ts'

export const pl: Voice = { ...shared, trades: {} }
