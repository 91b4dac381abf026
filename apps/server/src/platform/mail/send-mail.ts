import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { mailJob } from './job.ts'
import type { MailJobPayload } from './job.ts'
import { maskLinks } from './render.rules.ts'
import { pauseAfter } from './send-mail.rules.ts'
import { claimMail, moveMail } from './store.ts'
import type { MailRow, MailStatus } from './store.ts'
import { secretKinds } from './templates/kinds.ts'
import type { Delivery, MailTransport } from './transport.ts'

export type SendDeps = {
  db: Database
  clock: Clock
  newId: NewId
  transport: MailTransport
  from: string
  note?: (mail: { id: string; outcome: Delivery['state']; reason?: string }) => void
}

/**
 * Sends one mail of the outbox: claimed -> handed_over -> sent | failed | unknown. Safe to call again at any time: until it is handed over
 * it may be claimed anew, afterwards never. No connection of the database is held while the mail server is talked to.
 */
export function createSendMail(deps: SendDeps) {
  const { db, clock, newId, transport } = deps
  return async function sendMail({ workspaceId, mailId: id }: MailJobPayload): Promise<void> {
    const claim = newId('claim')
    const scope = { workspaceId, actor: 'mail' }
    const mail = await db.write(scope, (tx) => claimMail(tx, { id, claim, now: clock.now() }))
    if (mail?.status !== 'claimed') return
    const move = (to: MailStatus, from: MailStatus[], more: { error?: string; forget?: string } = {}) =>
      db.write(scope, (tx) => moveMail(tx, { id, claim, from, to, ...more, now: clock.now() }))

    const delivery = await transport.deliver(toReady(mail, deps), async () => {
      if (!(await move('handed_over', ['claimed']))) throw new Error('another sender took this mail over')
    })
    deps.note?.({ id, outcome: delivery.state, reason: 'reason' in delivery ? delivery.reason : undefined })
    if (delivery.state === 'sent')
      await move('sent', ['handed_over', 'unknown'], { forget: secretKinds.has(mail.template) ? maskLinks(mail.text) : undefined })
    else if (delivery.state === 'unknown') await move('unknown', ['handed_over'], { error: delivery.reason })
    else
      await db.write(scope, async (tx) => {
        const pauseMs = delivery.state === 'refused' ? undefined : pauseAfter(mail.attempts)
        // The server's no may come before or after the words were handed over; either way they were not taken.
        const moved = await moveMail(tx, {
          id,
          claim,
          from: ['claimed', 'handed_over', 'unknown'],
          to: pauseMs === undefined ? 'failed' : 'queued',
          error: delivery.reason,
          now: clock.now(),
        })
        if (moved && pauseMs !== undefined)
          await tx.tools.enqueue(mailJob, { workspaceId, mailId: id }, { runAt: new Date(clock.now().getTime() + pauseMs) })
      })
  }
}

function toReady(mail: MailRow, { from }: SendDeps) {
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  const { recipient: to, reply_to, subject, text, html, lang, created_at: date } = mail
  return { messageId: `<${mail.id}@${host}>`, from, to, ...(reply_to ? { replyTo: reply_to } : {}), subject, text, html, lang, date }
}
