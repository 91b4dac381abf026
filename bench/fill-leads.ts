import type { Client } from 'pg'

/** The id of the n-th lead that `fillLeads` makes. */
export const leadId = (n: number): string => `lead_${String(n).padStart(26, '0')}`
/** Leads came in over three years, one after another. */
const span = `interval '3 years'`

/**
 * Puts `count` leads with one line of timeline each into one workspace, in the server itself. Checks of foreign keys are left out while filling: what they
 * would look at is put in the same statement's order.
 */
export async function fillLeads(client: Client, { workspaceId, count }: { workspaceId: string; count: number }): Promise<void> {
  await client.query(`set session_replication_role = replica; set synchronous_commit = off`)
  const at = `now() - ${span} * (1 - n::float8 / ${count})`
  await client.query(
    `
    insert into leads_leads (workspace_id, id, name, email, phone, status, source, note, page, created_at, updated_at)
    select $1, 'lead_' || lpad(n::text, 26, '0'), 'Customer ' || n, 'customer' || n || '@example.org', '+43 316 ' || n, (array['new', 'open', 'won', 'lost'])[1 + n % 4], 'site form',
      'Asks for a cake for ' || n % 40 || ' people.', '/', ${at}, ${at} from generate_series(1, ${count}) n`,
    [workspaceId],
  )
  await client.query(
    `
    insert into leads_timeline (workspace_id, id, lead_id, at, kind, page, answers)
    select $1, 'ent_' || lpad(n::text, 26, '0'), 'lead_' || lpad(n::text, 26, '0'), ${at}, 'form', '/', '[{"label":"Message","value":"Do you have time on Friday?"}]' from generate_series(1, ${count}) n`,
    [workspaceId],
  )
  await client.query('vacuum analyze leads_leads, leads_timeline')
  await client.query('checkpoint')
}

/** The workspace that the program made at its first start. */
export async function onlyWorkspace(client: Client): Promise<string> {
  const { rows } = await client.query<{ workspace_id: string }>('select workspace_id from accounts_workspaces')
  const [first] = rows
  if (!first || rows.length > 1) throw new Error('there is not exactly one workspace')
  return first.workspace_id
}
