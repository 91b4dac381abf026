import type { Voice } from '../voice.ts'
import { shared } from './shared.ts'

export const de: Voice = { ...shared, trades: {} }
