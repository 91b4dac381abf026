import { z } from 'zod'

/** The job that sends one mail of the outbox. */
export const mailJob = { name: 'mail.send' as const, payload: z.object({ workspaceId: z.string(), mailId: z.string() }) }
export type MailJobPayload = z.infer<typeof mailJob.payload>
