import { z } from 'zod'
import { eventKind } from '../../../kernel/event.ts'

export const importStarted = eventKind({ name: 'studio.import_started', payload: z.object({ importId: z.string(), runId: z.string() }) })
/** Everything that could be read was, and there is a draft of a brief. */
export const importRead = eventKind({ name: 'studio.import_read', payload: z.object({ importId: z.string(), refused: z.number().int() }) })
