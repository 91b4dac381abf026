import { leads } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../kernel/page.ts'
import { readAction, writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import { leadsErrors } from './errors.ts'
import { leadCaptured, leadChanged, leadDeleted } from './events.ts'
import { presentEntry, presentLead } from './present.ts'
import type { LeadRow, LeadsStore } from './store.ts'

const cursorOf = (row: LeadRow) => ({ at: row.created_at.toISOString(), id: row.id })

const listLeads = (store: LeadsStore) =>
  readAction(leads.listLeads, async ({ tx }, { status, q, cursor, limit }) => {
    const rows = await store.look(tx).listLeads({ status, q, after: decodeCursor(cursor), limit })
    return pageOf(rows, { limit, cursorOf, present: presentLead })
  })

const getLead = (store: LeadsStore) =>
  readAction(leads.getLead, async ({ tx }, { id }) => {
    const { findLead, listTimeline } = store.look(tx)
    const [lead, timeline] = await Promise.all([findLead(id), listTimeline(id)])
    if (!lead) throw leadsErrors.lead_missing()
    return { ...presentLead(lead), timeline: timeline.map(presentEntry) }
  })

const createLead = (store: LeadsStore) =>
  writeAction(leads.createLead, async ({ tx, clock, newId }, given) => {
    const { insertLead, addEntry, publish } = store.join(tx)
    const now = clock.now()
    const lead = await insertLead({
      id: newId('lead'),
      name: given.name,
      email: given.email ?? '',
      phone: given.phone ?? '',
      status: given.status ?? 'new',
      source: given.source ?? 'typed in',
      note: given.note ?? '',
      page: null,
      site_id: null,
      created_at: now,
      updated_at: now,
    })
    await addEntry({ id: newId('ent'), lead_id: lead.id, at: now, kind: 'added', text: '', page: null })
    await publish(leadCaptured, { leadId: lead.id, source: lead.source })
    return presentLead(lead)
  })

const updateLead = (store: LeadsStore) =>
  writeAction(leads.updateLead, async ({ tx, clock, newId }, { id, revision, ...given }) => {
    const { findLead, updateLead: update, addEntry, publish } = store.join(tx)
    const before = await findLead(id)
    if (!before) throw leadsErrors.lead_missing()
    const fields = (Object.keys(given) as (keyof typeof given)[]).filter(
      (field) => given[field] !== undefined && given[field] !== before[field],
    )
    if (fields.length === 0) return presentLead(before)

    const now = clock.now()
    const after = await update(id, { ...Object.fromEntries(fields.map((field) => [field, given[field]])), updated_at: now }, revision)
    if (!after) throw leadsErrors.stale()
    if (after.status !== before.status)
      await addEntry({ id: newId('ent'), lead_id: id, at: now, kind: 'status', text: `${before.status} > ${after.status}`, page: null })
    await publish(leadChanged, { leadId: id, fields })
    return presentLead(after)
  })

const deleteLead = (store: LeadsStore) =>
  writeAction(leads.deleteLead, async ({ tx }, { id }) => {
    const { deleteLead: remove, publish } = store.join(tx)
    if (!(await remove(id))) throw leadsErrors.lead_missing()
    await publish(leadDeleted, { leadId: id })
    return {}
  })

/** Everything leads can do. */
export const leadsActions = (store: LeadsStore): Action[] => [
  listLeads(store),
  getLead(store),
  createLead(store),
  updateLead(store),
  deleteLead(store),
]
