import type { z } from 'zod'
import { reaction } from '../../platform/events/reaction.ts'
import type { Reaction } from '../../platform/events/reaction.ts'
import type { WriteTx } from '../../platform/db/database.ts'
import { leadCaptured } from './events.ts'
import type { LeadsStore } from './store.ts'

export type FormSubmission = {
  submissionId: string
  siteId: string
  page: string
  lang: string
  visitorName: string
  email: string
  phone: string
  answers: { label: string; value: string }[]
}

type Deps = {
  store: LeadsStore
  /** The event another room publishes; the wiring names it, so leads need not know hosting. */
  formSubmitted: { name: `${string}.${string}`; payload: z.ZodType<FormSubmission> }
  /** Puts the owner's mail about a new lead into the outbox, in the same transaction. */
  tellOwner: (tx: WriteTx, told: { leadId: string; submission: FormSubmission }) => Promise<void>
}

/** A form post becomes one contact with its timeline and one mail to the owner, all in one transaction. */
export function captureLead({ store, formSubmitted, tellOwner }: Deps): Reaction {
  return reaction({
    name: 'leads.capture_lead',
    on: formSubmitted,
    run: ({ event, once, clock, newId }) =>
      once(async (tx) => {
        const { insertLead, addEntry, publish } = store.join(tx)
        const submission = event.payload
        const now = clock.now()
        const lead = await insertLead({
          id: newId('lead'),
          name: submission.visitorName,
          email: submission.email,
          phone: submission.phone,
          status: 'new',
          source: 'site form',
          note: '',
          page: submission.page,
          site_id: submission.siteId,
          created_at: now,
          updated_at: now,
        })
        await addEntry({
          id: newId('ent'),
          lead_id: lead.id,
          at: now,
          kind: 'form',
          text: '',
          page: submission.page,
          answers: submission.answers,
        })
        await publish(leadCaptured, { leadId: lead.id, source: lead.source, siteId: submission.siteId })
        await tellOwner(tx, { leadId: lead.id, submission })
      }),
  })
}
