import { z } from 'zod'
import { contract } from '../action.ts'
import { Instant, LeadId, ListInput, Revision, listOf } from '../shapes.ts'

export const LeadStatus = z.enum(['new', 'open', 'won', 'lost'])
const shape = {
  name: z.string().trim().max(200),
  email: z.union([z.email().max(254), z.literal('')]),
  phone: z.string().trim().max(40),
  status: LeadStatus,
  source: z.string().trim().max(120),
  note: z.string().max(4000),
}
export const LeadView = z.object({
  id: LeadId,
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  status: LeadStatus,
  source: z.string(),
  note: z.string(),
  page: z.string().optional().describe('address of the page it came from'),
  siteId: z.string().optional(),
  createdAt: Instant,
  updatedAt: Instant,
  revision: z.number().int(),
})
export type LeadView = z.infer<typeof LeadView>
export const TimelineEntry = z.object({
  id: z.string(),
  at: Instant,
  kind: z.string(),
  text: z.string(),
  answers: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  page: z.string().optional(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>
export const LeadDetail = LeadView.extend({ timeline: z.array(TimelineEntry) })

export const listLeads = contract({
  name: 'leads.list',
  title: 'List leads',
  doors: { http: 'GET /api/leads', mcp: true, palette: true },
  may: 'leads:read',
  effect: 'read',
  input: ListInput.extend({ status: LeadStatus.optional(), q: z.string().max(100).optional() }),
  output: listOf(LeadView),
})
export const getLead = contract({
  name: 'leads.get',
  title: 'Open a lead',
  doors: { http: 'GET /api/leads/:id', mcp: true },
  may: 'leads:read',
  effect: 'read',
  input: z.object({ id: LeadId }),
  output: LeadDetail,
})
export const createLead = contract({
  name: 'leads.create',
  title: 'Add a lead',
  doors: { http: 'POST /api/leads', mcp: true, step: true, palette: true },
  may: 'leads:edit',
  effect: 'write',
  status: 201,
  input: z.object({ ...shape, name: shape.name.min(1) }).partial({ email: true, phone: true, status: true, source: true, note: true }),
  output: LeadView,
})
export const updateLead = contract({
  name: 'leads.update',
  title: 'Change a lead',
  doors: { http: ['PATCH /api/leads/:id', 'PUT /api/leads/:id'], mcp: true, step: true },
  may: 'leads:edit',
  effect: 'write',
  input: z
    .object({ id: LeadId, revision: Revision.optional().describe('refused as stale when it is not the newest') })
    .extend(z.object(shape).partial().shape),
  output: LeadView,
})
export const deleteLead = contract({
  name: 'leads.delete',
  title: 'Delete a lead',
  doors: { http: 'DELETE /api/leads/:id', mcp: 'confirm' },
  may: 'leads:manage',
  effect: 'write',
  status: 204,
  audit: true,
  input: z.object({ id: LeadId }),
  output: z.object({}),
})
