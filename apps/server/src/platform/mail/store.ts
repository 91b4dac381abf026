import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { PageCursor } from '../../kernel/page.ts'
import type { Database } from '../db/database.ts'
import type { Forgetters } from '../keeping/index.ts'

export type MailStatus = 'queued' | 'claimed' | 'handed_over' | 'sent' | 'failed' | 'unknown' | 'kept'
export type MailRow = {
  workspace_id: string
  id: string
  recipient: string
  reply_to: string | null
  template: string
  lang: string
  subject: string
  text: string
  html: string
  status: MailStatus
  claim: string | null
  attempts: number
  error: string | null
  created_at: Date
  updated_at: Date
}
type Tables = { mail_outbox: MailRow }
export type Trx = { sql: Kysely<unknown>; workspaceId: string }

const tables = (trx: Trx) => trx.sql as unknown as Kysely<Tables>

export async function insertMail(
  trx: Trx,
  row: Omit<MailRow, 'workspace_id' | 'claim' | 'attempts' | 'error' | 'updated_at'>,
): Promise<void> {
  await tables(trx)
    .insertInto('mail_outbox')
    .values({ ...row, workspace_id: trx.workspaceId, claim: null, attempts: 0, error: null, updated_at: row.created_at })
    .execute()
}

/**
 * Takes a mail to send it. A mail another sender had claimed is taken over, which is safe: only the last to claim can hand it over.
 * A mail already handed over becomes `unknown`; the row tells what it is now.
 */
export async function claimMail(trx: Trx, { id, claim, now }: { id: string; claim: string; now: Date }): Promise<MailRow | undefined> {
  return tables(trx)
    .updateTable('mail_outbox')
    .where('workspace_id', '=', trx.workspaceId)
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'claimed', 'handed_over'])
    .set((row) => ({
      status: row.case().when('status', '=', 'handed_over').then(sql.lit<MailStatus>('unknown')).else(sql.lit<MailStatus>('claimed')).end(),
      error: row
        .case()
        .when('status', '=', 'handed_over')
        .then(sql.lit('The program stopped while handing it over.'))
        .else(row.ref('error'))
        .end(),
      // Who handed it over keeps its claim: if it lives after all, it may still say how that ended.
      claim: row.case().when('status', '=', 'handed_over').then(row.ref('claim')).else(claim).end(),
      attempts: row('attempts', '+', 1),
      updated_at: now,
    }))
    .returningAll()
    .executeTakeFirst()
}

/** `forget`: the words to keep in place of those sent. */
type Move = { id: string; claim: string; from: MailStatus[]; to: MailStatus; error?: string; forget?: string; now: Date }

/** Moves a mail on, if `claim` still holds it. False: somebody else does, so keep your hands off. */
export async function moveMail(trx: Trx, move: Move): Promise<boolean> {
  const { numUpdatedRows } = await tables(trx)
    .updateTable('mail_outbox')
    .where('workspace_id', '=', trx.workspaceId)
    .where('id', '=', move.id)
    .where('claim', '=', move.claim)
    .where('status', 'in', move.from)
    .set({
      status: move.to,
      error: move.error ?? null,
      updated_at: move.now,
      ...(move.forget === undefined ? {} : { text: move.forget, html: '' }),
    })
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Newest first, one more than `limit`. */
export async function listMails(trx: Trx, { after, limit }: { after?: PageCursor; limit: number }): Promise<MailRow[]> {
  const newest = tables(trx)
    .selectFrom('mail_outbox')
    .selectAll()
    .where('workspace_id', '=', trx.workspaceId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  return (
    after ? newest.where((row) => row.eb(row.refTuple('created_at', 'id'), '<', row.tuple(new Date(after.at), after.id))) : newest
  ).execute()
}

/** Mails that are over and past their time go; one that is on its way stays, however old. */
export const mailForgetters = (db: Pick<Database, 'sweep'>): Forgetters => ({
  'mail.done': (before, limit) =>
    db.sweep('mail: mails past their time', async (everywhere) => {
      const { numAffectedRows } = await sql`
        delete from mail_outbox where (workspace_id, id) in (
          select workspace_id, id from mail_outbox where updated_at < ${before} and status not in ('queued', 'claimed', 'handed_over') limit ${limit})`.execute(
        everywhere,
      )
      return Number(numAffectedRows ?? 0)
    }),
})
