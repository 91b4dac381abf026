export const leadStatuses = ['new', 'open', 'won', 'lost'] as const
export type LeadStatus = (typeof leadStatuses)[number]

export const isLeadStatus = (text: string | undefined): text is LeadStatus => leadStatuses.includes(text as LeadStatus)

/** What a person is called when they left no name. */
export const nameOf = (lead: { name: string; email: string; phone: string }, someone: string): string =>
  lead.name || lead.email || lead.phone || someone
