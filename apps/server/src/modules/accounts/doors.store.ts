import type { Pool } from 'pg'
import type { Role } from '../../kernel/actor.ts'

export type SessionFound = { session_id: string; person_id: string; workspace_id: string | null; role: Role | null }
export type KeyFound = { key_id: string; workspace_id: string; scopes: string[]; created_by: string; role: Role; last_used_at: Date | null }
export type InvitationFound = { workspace_id: string; id: string; email: string; role: Role; expires_at: Date; accepted_by: string | null }
export type WorkspaceOf = { workspace_id: string; name: string; language: string; role: Role; since: Date }

export type DoorsStore = ReturnType<typeof createDoorsStore>

/** What must be known before a workspace is known: who a session, a key or an invitation speaks for. Each is one statement, prepared once. */
export function createDoorsStore(app: Pool) {
  const ask = async <R extends object>(name: string, text: string, values: unknown[]): Promise<R[]> =>
    (await app.query<R>({ name, text, values })).rows
  return {
    findSession: async (token: string, wished: string | undefined, now: Date): Promise<SessionFound | undefined> =>
      (
        await ask<SessionFound>('accounts_find_session', 'select * from accounts.find_session($1, $2, $3)', [token, wished ?? null, now])
      )[0],
    findKey: async (hash: string): Promise<KeyFound | undefined> =>
      (await ask<KeyFound>('accounts_find_key', 'select * from accounts.find_key($1)', [hash]))[0],
    /** Writes down that a key was used; within a minute of the last time it changes nothing. */
    noteKeyUse: async (hash: string, now: Date): Promise<void> =>
      void (await ask('accounts_note_key_use', 'select accounts.note_key_use($1, $2)', [hash, now])),
    findInvitation: async (hash: string): Promise<InvitationFound | undefined> =>
      (await ask<InvitationFound>('accounts_find_invitation', 'select * from accounts.find_invitation($1)', [hash]))[0],
    /** Joined first comes first. */
    workspacesOf: (personId: string): Promise<WorkspaceOf[]> =>
      ask('accounts_workspaces_of', 'select * from accounts.workspaces_of($1)', [personId]),
  }
}
