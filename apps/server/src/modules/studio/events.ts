import { z } from 'zod'
import { eventKind } from '../../kernel/event.ts'
import type { EventKind } from '../../kernel/event.ts'
import { importRead, importStarted } from './import/import-events.ts'
import { mediaAdded, mediaDeleted } from './media/media-events.ts'

export { importRead, importStarted, mediaAdded, mediaDeleted }

const site = z.object({ siteId: z.string() })
export const siteCreated = eventKind({ name: 'studio.site_created', payload: site })
export const siteDeleted = eventKind({ name: 'studio.site_deleted', payload: site })
/** A version was saved; `sections` are the ids it touched. */
export const siteChanged = eventKind({
  name: 'studio.site_changed',
  payload: site.extend({
    version: z.number().int(),
    sections: z.array(z.string()),
    by: z.enum(['edit', 'chat', 'undo', 'redo', 'restore', 'answer']),
  }),
})
export const messageSent = eventKind({ name: 'studio.message_sent', payload: site.extend({ messageId: z.string(), runId: z.string() }) })
export const questionAsked = eventKind({ name: 'studio.question_asked', payload: site.extend({ questionId: z.string() }) })
export const questionAnswered = eventKind({ name: 'studio.question_answered', payload: site.extend({ questionId: z.string() }) })
/** Somebody opened a site to work on it, or left it; who, the log says. */
export const editorCame = eventKind({ name: 'studio.editor_came', payload: site })
export const editorLeft = eventKind({ name: 'studio.editor_left', payload: site })

/** Every kind of event this room publishes. */
export const studioEvents: readonly EventKind[] = [
  siteCreated,
  siteDeleted,
  siteChanged,
  messageSent,
  questionAsked,
  questionAnswered,
  editorCame,
  editorLeft,
  mediaAdded,
  mediaDeleted,
  importStarted,
  importRead,
]
