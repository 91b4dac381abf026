import { z } from 'zod'

const link = z.url({ protocol: /^https?$/ }).max(2_000)
const name = z.string().max(200)

/** Every mail Manara sends, with what it needs to know. */
export const mailKinds = {
  sign_in_link: z.object({ link, minutes: z.number().int() }),
  verify_address: z.object({ link }),
  reset_password: z.object({ link, minutes: z.number().int() }),
  invitation: z.object({ link, inviter: name, workspace: name, days: z.number().int() }),
  new_lead: z.object({
    link,
    site: name,
    answers: z.array(z.object({ label: z.string().max(200), value: z.string().max(5_000) })).max(40),
  }),
  site_live: z.object({ link, site: name }),
} as const

export type MailKind = keyof typeof mailKinds
export type MailParams<K extends MailKind> = z.infer<(typeof mailKinds)[K]>

/** Their links are keys to an account; once sent, the outbox forgets them. */
export const secretKinds: ReadonlySet<string> = new Set<MailKind>(['sign_in_link', 'verify_address', 'reset_password', 'invitation'])

/** What a template says. Plain words: they are escaped where they become HTML. `note` stands small below. */
export type Letter = {
  subject: string
  lines: string[]
  table?: { label: string; value: string }[]
  button: { label: string; link: string }
  note?: string
}
export type Templates = { [K in MailKind]: (params: MailParams<K>) => Letter }
