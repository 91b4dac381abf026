import { sql } from 'kysely'
import type { ColumnType, Insertable, Kysely, Selectable, Updateable } from 'kysely'
import type { PageCursor } from '../../kernel/page.ts'
import { openStore } from '../../platform/db/database.ts'
import type { Database, Store } from '../../platform/db/database.ts'

type Answer = { label: string; value: string }
type LeadTable = {
  workspace_id: string
  id: string
  name: string
  email: string
  phone: string
  status: 'new' | 'open' | 'won' | 'lost'
  source: string
  note: string
  page: string | null
  site_id: string | null
  revision: ColumnType<number, number | undefined, number>
  created_at: Date
  updated_at: Date
}
type TimelineTable = {
  workspace_id: string
  id: string
  lead_id: string
  at: Date
  kind: string
  text: string
  page: string | null
  answers: ColumnType<Answer[] | null, string | null, string | null>
}
type Tables = { leads_leads: LeadTable; leads_timeline: TimelineTable }

export type LeadRow = Selectable<LeadTable>
export type TimelineRow = Selectable<TimelineTable>
type NewLead = Omit<Insertable<LeadTable>, 'workspace_id'>
type ListWish = { status?: LeadRow['status']; q?: string; after?: PageCursor; limit: number }

const reads = (db: Kysely<Tables>, workspaceId: string) => ({
  findLead: (id: string) =>
    db.selectFrom('leads_leads').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst(),

  /** Newest first; one row more than the limit, to know whether there is a next page. */
  listLeads({ status, q, after, limit }: ListWish): Promise<LeadRow[]> {
    let query = db.selectFrom('leads_leads').selectAll().where('workspace_id', '=', workspaceId)
    if (status) query = query.where('status', '=', status)
    if (q)
      query = query.where((where) =>
        where.or((['name', 'email', 'phone', 'note'] as const).map((column) => where(column, 'ilike', `%${escapeLike(q)}%`))),
      )
    if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id})`)
    return query
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
  },

  listTimeline: (leadId: string): Promise<TimelineRow[]> =>
    db
      .selectFrom('leads_timeline')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('lead_id', '=', leadId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(200)
      .execute(),
})

const writes = (db: Kysely<Tables>, workspaceId: string) => ({
  insertLead: (lead: NewLead): Promise<LeadRow> =>
    db
      .insertInto('leads_leads')
      .values({ ...lead, workspace_id: workspaceId })
      .returningAll()
      .executeTakeFirstOrThrow(),

  /** Nothing comes back when the lead is gone or, with `revision` given, when it is not the newest. */
  updateLead(id: string, change: Updateable<LeadTable>, revision?: number): Promise<LeadRow | undefined> {
    let query = db
      .updateTable('leads_leads')
      .set({ ...change, revision: sql<number>`revision + 1` })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
    if (revision !== undefined) query = query.where('revision', '=', revision)
    return query.returningAll().executeTakeFirst()
  },

  async deleteLead(id: string): Promise<boolean> {
    const gone = await db.deleteFrom('leads_leads').where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return gone.numDeletedRows > 0n
  },

  addEntry: ({ answers, ...entry }: Omit<Insertable<TimelineTable>, 'workspace_id' | 'answers'> & { answers?: Answer[] }) =>
    db
      .insertInto('leads_timeline')
      .values({ ...entry, workspace_id: workspaceId, answers: answers ? JSON.stringify(answers) : null })
      .execute(),
})

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

export type LeadsStore = Store<ReturnType<typeof reads>, ReturnType<typeof writes>>
export const createLeadsStore = (db: Database): LeadsStore =>
  openStore<Tables, ReturnType<typeof reads>, ReturnType<typeof writes>>(db, { reads, writes })
