import type { operations } from '@manara/contracts'
import { z } from 'zod'
import type { NewId } from '../../kernel/ids.ts'
import { decodeCursor, pageOf } from '../../kernel/page.ts'
import type { Clock } from '../clock.ts'
import type { Database, ReadTx, WriteTx } from '../db/database.ts'
import { mailErrors } from './errors.ts'
import { mailJob } from './job.ts'
import type { MailJobPayload } from './job.ts'
import { maskLinks, renderMail } from './render.rules.ts'
import { createSendMail } from './send-mail.ts'
import type { SendDeps } from './send-mail.ts'
import { insertMail, listMails } from './store.ts'
import type { MailRow } from './store.ts'
import type { MailKind, MailParams } from './templates/kinds.ts'
import type { MailTransport } from './transport.ts'

type MailView = z.input<typeof operations.MailView>
/** `replyTo` is dropped when it is no address: a visitor may have typed anything. */
export type NewMail<K extends MailKind> = { to: string; template: K; params: MailParams<K>; lang: string; replyTo?: string }
export type OutboxQuery = { limit: number; cursor?: string; readerEmail?: string }

export type Mail = {
  /** False: nothing delivers mail here; mails are kept on screen. */
  delivers: boolean
  /** Writes a mail and the job that sends it into the transaction given. Gives the mail's id; throws `mail.bad_address`. */
  queueMail<K extends MailKind>(tx: WriteTx, mail: NewMail<K>): Promise<string>
  /** What the job `mail.send` does. */
  sendMail(payload: MailJobPayload): Promise<void>
  /** The workspace's mails, newest first. Where links lead is hidden in mails for anybody but the reader. */
  listOutbox(tx: ReadTx, query: OutboxQuery): Promise<{ items: MailView[]; next?: string }>
}

type Deps = { db: Database; clock: Clock; newId: NewId; delivery?: { transport: MailTransport; from: string }; note?: SendDeps['note'] }

const Address = z.email().max(254)

export function createMail({ delivery, ...deps }: Deps): Mail {
  const { clock, newId } = deps
  const sendMail = delivery && createSendMail({ ...deps, ...delivery })
  return {
    delivers: delivery !== undefined,
    sendMail: async (payload) => sendMail?.(payload),
    queueMail: async (tx, { to, template, params, lang, replyTo }) => {
      const recipient = Address.safeParse(to)
      if (!recipient.success) throw mailErrors.bad_address()
      const id = newId('mail')
      const replies = Address.safeParse(replyTo)
      await insertMail(tx, {
        ...renderMail(template, params, lang),
        id,
        recipient: recipient.data,
        reply_to: replies.success ? replies.data : null,
        template,
        status: delivery ? 'queued' : 'kept',
        created_at: clock.now(),
      })
      if (delivery) await tx.tools.enqueue(mailJob, { workspaceId: tx.workspaceId, mailId: id })
      return id
    },
    listOutbox: async (tx, { limit, cursor, readerEmail }) => {
      const rows = await listMails(tx, { after: decodeCursor(cursor), limit })
      return pageOf(rows, {
        limit,
        cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.id }),
        present: (row) => present(row, readerEmail),
      })
    },
  }
}

const underWay = new Set<MailRow['status']>(['claimed', 'handed_over'])

function present(row: MailRow, readerEmail: string | undefined): MailView {
  const masked = readerEmail === undefined || readerEmail.toLowerCase() !== row.recipient.toLowerCase()
  return {
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    text: masked ? maskLinks(row.text) : row.text,
    at: row.created_at.toISOString(),
    masked,
    status: underWay.has(row.status) ? 'queued' : (row.status as MailView['status']),
    error: row.error ?? undefined,
  }
}
