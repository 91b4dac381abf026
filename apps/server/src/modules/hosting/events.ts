import { z } from 'zod'
import { eventKind } from '../../kernel/event.ts'
import type { EventKind } from '../../kernel/event.ts'

/** A visitor sent a form of a site on the air. */
export const formSubmitted = eventKind({
  name: 'hosting.form_submitted',
  payload: z.object({
    submissionId: z.string(),
    siteId: z.string(),
    page: z.string(),
    lang: z.string(),
    visitorName: z.string(),
    email: z.string(),
    phone: z.string(),
    answers: z.array(z.object({ label: z.string(), value: z.string() })),
    /** Arms of tests in which this visitor counts as converted by it. */
    arms: z.array(z.object({ experimentId: z.string(), arm: z.enum(['a', 'b']) })).optional(),
  }),
  personal: ['visitorName', 'email', 'phone', 'answers'],
})

/** A build is on the air under the site's address. */
export const sitePublished = eventKind({
  name: 'hosting.site_published',
  payload: z.object({
    deploymentId: z.string(),
    siteId: z.string().optional(),
    url: z.string(),
    hash: z.string(),
    version: z.number().int().optional(),
  }),
})

/** An earlier deployment is on the air again. */
export const deploymentRolledBack = eventKind({
  name: 'hosting.deployment_rolled_back',
  payload: z.object({ deploymentId: z.string(), siteId: z.string().optional() }),
})

/** The site answers no more. */
export const siteTakenOffline = eventKind({ name: 'hosting.site_taken_offline', payload: z.object({ siteId: z.string() }) })

/** Every kind of event this room publishes. */
export const hostingEvents: readonly EventKind[] = [formSubmitted, sitePublished, deploymentRolledBack, siteTakenOffline]
