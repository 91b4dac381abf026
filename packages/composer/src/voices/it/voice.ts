import type { Voice } from '../voice.ts'
import { shared } from './shared.ts'

export const it: Voice = { ...shared, trades: {} }
