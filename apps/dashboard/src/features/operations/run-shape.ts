import type { operations } from '@manara/contracts'
import type { OutputOf } from '../../lib/client.ts'

export type Run = OutputOf<typeof operations.getRun>
