import type { Insertable, Selectable } from 'kysely'
import type { Role } from '../../kernel/actor.ts'
import type { PageCursor } from '../../kernel/page.ts'

export type Workspaces = { workspace_id: string; name: string; language: string; created_at: Date }
export type Members = { workspace_id: string; person_id: string; role: Role; since: Date }
export type Invitations = {
  workspace_id: string
  id: string
  email: string
  role: Role
  token_hash: string
  invited_by: string
  created_at: Date
  expires_at: Date
  accepted_by: string | null
}
export type Keys = {
  workspace_id: string
  id: string
  name: string
  start: string
  key_hash: string
  scopes: string[]
  created_by: string
  created_at: Date
  last_used_at: Date | null
}
export type Audit = {
  workspace_id: string
  id: string
  at: Date
  actor: string
  action: string
  subject: string | null
  ok: boolean
  address: string | null
}
export type Tables = {
  accounts_workspaces: Workspaces
  accounts_members: Members
  accounts_invitations: Invitations
  accounts_keys: Keys
  accounts_audit: Audit
}

export type PersonHere = { id: string; name: string; email: string; email_verified: boolean; has_password: boolean }
export type InvitationRow = Selectable<Invitations>
export type KeyRow = Selectable<Keys>
export type AuditRow = Selectable<Audit>
export type Fresh<T> = Omit<Insertable<T>, 'workspace_id'>
export type Page = { after?: PageCursor; limit: number }
