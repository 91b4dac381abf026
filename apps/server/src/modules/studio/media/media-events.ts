import { z } from 'zod'
import { eventKind } from '../../../kernel/event.ts'

const picture = z.object({ mediaId: z.string() })
export const mediaAdded = eventKind({ name: 'studio.media_added', payload: picture })
export const mediaDeleted = eventKind({ name: 'studio.media_deleted', payload: picture })
