export type Need =
  | {
      id: string
      kind: 'lead'
      leadId: string
      name: string
      page: string | undefined
      note: string
      email: string
      phone: string
      at: string
    }
  | {
      id: string
      kind: 'run'
      runId: string
      title: string
      runKind: string
      subject: string | undefined
      error: RunIn['error']
      at: string
    }
  | { id: string; kind: 'question'; siteId: string; siteName: string; questionId: string; text: string; choices: readonly string[] }
  | { id: string; kind: 'unpublished'; siteId: string; siteName: string }
  | { id: string; kind: 'password' }
  | { id: string; kind: 'mail'; count: number; mailIds: readonly string[]; subject: string; at: string }

type LeadIn = { id: string; name: string; email: string; phone: string; note: string; page?: string | undefined; createdAt: string }
type RunIn = {
  id: string
  kind: string
  title: string
  subject?: string | undefined
  startedAt: string
  endedAt?: string | undefined
  error?: { code: string; message: string } | undefined
}
type QuestionIn = { id: string; text: string; choices?: readonly string[] | undefined }
type SiteIn = { id: string; name: string; liveUrl?: string | undefined; revision: number; questions: readonly QuestionIn[] }
type MailIn = { id: string; subject: string; status: string; at: string }

export type Facts = {
  leads: readonly LeadIn[]
  runs: readonly RunIn[]
  sites: readonly SiteIn[]
  mails: readonly MailIn[]
  hasPassword: boolean
  aside: readonly string[]
}

/** What needs the owner, first things first: people who wait, then what stopped, then what nobody knows, then chances. */
export function needsFrom({ leads, runs, sites, mails, hasPassword, aside }: Facts): Need[] {
  const all: Need[] = [
    ...leads.map((lead): Need => ({
      id: `lead:${lead.id}`,
      kind: 'lead',
      leadId: lead.id,
      name: lead.name,
      page: lead.page,
      note: lead.note,
      email: lead.email,
      phone: lead.phone,
      at: lead.createdAt,
    })),
    ...runs.map((run): Need => ({
      id: `run:${run.id}`,
      kind: 'run',
      runId: run.id,
      title: run.title,
      runKind: run.kind,
      subject: run.subject,
      error: run.error,
      at: run.endedAt ?? run.startedAt,
    })),
    ...(hasPassword ? [] : [{ id: 'password', kind: 'password' } as const]),
    ...sites.flatMap((site) =>
      site.questions.map((question): Need => ({
        id: `question:${site.id}:${question.id}`,
        kind: 'question',
        siteId: site.id,
        siteName: site.name,
        questionId: question.id,
        text: question.text,
        choices: question.choices ?? [],
      })),
    ),
    ...sites
      .filter((site) => site.liveUrl === undefined && site.revision > 0)
      .map((site): Need => ({ id: `unpublished:${site.id}`, kind: 'unpublished', siteId: site.id, siteName: site.name })),
    ...mailNeed(mails.filter((mail) => !aside.includes(`mail:${mail.id}`))),
  ]
  return all.filter((need) => !aside.includes(need.id))
}

/** Mails that could not go out are one thing, however many they are. */
function mailNeed(mails: readonly MailIn[]): Need[] {
  const stuck = mails.filter((mail) => mail.status === 'kept' || mail.status === 'failed' || mail.status === 'unknown')
  const [newest] = stuck
  if (!newest) return []
  return [
    {
      id: `mails:${newest.id}`,
      kind: 'mail',
      count: stuck.length,
      mailIds: stuck.map((mail) => mail.id),
      subject: newest.subject,
      at: newest.at,
    },
  ]
}

/** How many things wait in each room, for the marks on the tower. */
export function waitingByRoom(needs: readonly Need[]): Record<string, number> {
  const rooms: Record<Need['kind'], string> = {
    lead: 'leads',
    run: 'runs',
    question: 'sites',
    unpublished: '',
    password: 'settings',
    mail: 'outbox',
  }
  const counts: Record<string, number> = {}
  for (const need of needs) {
    const room = rooms[need.kind]
    if (room) counts[room] = (counts[room] ?? 0) + (need.kind === 'mail' ? need.count : 1)
  }
  return counts
}
