import { z } from 'zod'
import { eventKind } from '../../kernel/event.ts'
import type { EventKind } from '../../kernel/event.ts'

/** Somebody new is interested. */
export const leadCaptured = eventKind({
  name: 'leads.lead_captured',
  payload: z.object({ leadId: z.string(), source: z.string(), siteId: z.string().optional() }),
})

/** A lead got another status, name or way to reach. */
export const leadChanged = eventKind({ name: 'leads.lead_changed', payload: z.object({ leadId: z.string(), fields: z.array(z.string()) }) })

export const leadDeleted = eventKind({ name: 'leads.lead_deleted', payload: z.object({ leadId: z.string() }) })

/** Every kind of event this room publishes. */
export const leadsEvents: readonly EventKind[] = [leadCaptured, leadChanged, leadDeleted]
