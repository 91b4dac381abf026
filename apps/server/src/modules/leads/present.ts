import type { leads } from '@manara/contracts'
import type { z } from 'zod'
import type { LeadRow, TimelineRow } from './store.ts'

export function presentLead(row: LeadRow): z.input<typeof leads.LeadView> {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    status: row.status,
    source: row.source,
    note: row.note,
    revision: row.revision,
    page: row.page ?? undefined,
    siteId: row.site_id ?? undefined,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}

export function presentEntry(row: TimelineRow): z.input<typeof leads.TimelineEntry> {
  return {
    id: row.id,
    at: row.at.toISOString(),
    kind: row.kind,
    text: row.text,
    page: row.page ?? undefined,
    answers: row.answers ?? undefined,
  }
}
