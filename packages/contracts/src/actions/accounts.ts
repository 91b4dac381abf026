import { z } from 'zod'
import { contract } from '../action.ts'
import { Instant, ListInput, PersonId, WorkspaceId, idOf, listOf } from '../shapes.ts'

export const Role = z.enum(['owner', 'admin', 'editor', 'viewer'])
export type Role = z.infer<typeof Role>
const InvitationId = idOf('inv')
const KeyId = idOf('key')
/** The rooms a key may be opened for; `edit` includes `read`, `manage` includes both. */
export const Scope = z
  .string()
  .regex(/^(studio|hosting|leads|accounts|operations):(read|edit|manage)$/, 'room:read, room:edit or room:manage')

export const WorkspaceView = z.object({ id: WorkspaceId, name: z.string(), role: Role, language: z.string() })
export const Me = z.object({
  person: z.object({ id: PersonId, name: z.string(), email: z.string(), emailVerified: z.boolean(), hasPassword: z.boolean() }),
  workspace: WorkspaceView,
  workspaces: z.array(WorkspaceView),
  may: z.array(z.string()),
  mail: z.object({ delivers: z.boolean().describe('false: mails stay on screen in the outbox') }),
  model: z.object({ name: z.string().optional() }),
})
export type Me = z.infer<typeof Me>
export const getMe = contract({
  name: 'accounts.get_me',
  title: 'Who am I',
  doors: { http: 'GET /api/me', mcp: true },
  may: 'self',
  effect: 'read',
  input: z.object({}),
  output: Me,
})

export const createWorkspace = contract({
  name: 'accounts.create_workspace',
  title: 'Create a workspace',
  doors: { http: 'POST /api/workspaces', palette: true },
  may: 'self',
  effect: 'write',
  status: 201,
  audit: true,
  input: z.object({ name: z.string().trim().min(1).max(120) }),
  output: WorkspaceView,
})
export const updateWorkspace = contract({
  name: 'accounts.update_workspace',
  title: 'Change the settings of the workspace',
  doors: { http: 'PATCH /api/workspace', mcp: true },
  may: 'accounts:manage',
  effect: 'write',
  audit: true,
  input: z.object({ name: z.string().trim().min(1).max(120).optional(), language: z.string().max(12).optional() }),
  output: WorkspaceView,
})

export const MemberView = z.object({ personId: PersonId, name: z.string(), email: z.string(), role: Role, since: Instant })
export const listMembers = contract({
  name: 'accounts.list_members',
  title: 'List people',
  doors: { http: 'GET /api/members', mcp: true },
  may: 'accounts:read',
  effect: 'read',
  input: ListInput,
  output: listOf(MemberView),
})
export const changeRole = contract({
  name: 'accounts.change_role',
  title: 'Change someone’s role',
  doors: { http: 'PATCH /api/members/:personId', mcp: 'confirm' },
  may: 'accounts:manage',
  effect: 'write',
  audit: true,
  input: z.object({ personId: PersonId, role: Role }),
  output: MemberView,
})
export const removeMember = contract({
  name: 'accounts.remove_member',
  title: 'Remove someone',
  doors: { http: 'DELETE /api/members/:personId', mcp: 'confirm' },
  may: 'accounts:manage',
  effect: 'write',
  status: 204,
  audit: true,
  input: z.object({ personId: PersonId }),
  output: z.object({}),
})

export const InvitationView = z.object({
  id: InvitationId,
  email: z.string(),
  role: Role,
  invitedBy: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
})
export const invite = contract({
  name: 'accounts.invite',
  title: 'Invite someone',
  doors: { http: 'POST /api/invitations', mcp: 'confirm', palette: true },
  may: 'accounts:manage',
  effect: 'write',
  status: 201,
  audit: true,
  input: z.object({ email: z.email().max(254), role: Role }),
  output: InvitationView,
})
export const listInvitations = contract({
  name: 'accounts.list_invitations',
  title: 'List invitations',
  doors: { http: 'GET /api/invitations' },
  may: 'accounts:manage',
  effect: 'read',
  input: ListInput,
  output: listOf(InvitationView),
})
export const revokeInvitation = contract({
  name: 'accounts.revoke_invitation',
  title: 'Take an invitation back',
  doors: { http: 'DELETE /api/invitations/:id' },
  may: 'accounts:manage',
  effect: 'write',
  status: 204,
  audit: true,
  input: z.object({ id: InvitationId }),
  output: z.object({}),
})
export const acceptInvitation = contract({
  name: 'accounts.accept_invitation',
  title: 'Accept an invitation',
  doors: { http: 'POST /api/invitations/accept' },
  may: 'self',
  effect: 'write',
  audit: true,
  input: z.object({ token: z.string().min(20).max(200) }),
  output: WorkspaceView,
})

export const KeyView = z.object({
  id: KeyId,
  name: z.string(),
  start: z.string().describe('its first letters'),
  scopes: z.array(Scope),
  createdAt: Instant,
  lastUsedAt: Instant.optional(),
  createdBy: z.string(),
})
export const createKey = contract({
  name: 'accounts.create_key',
  title: 'Create an API key',
  doors: { http: 'POST /api/keys' },
  may: 'accounts:manage',
  effect: 'write',
  status: 201,
  audit: true,
  input: z.object({ name: z.string().trim().min(1).max(80), scopes: z.array(Scope).min(1).max(15) }),
  output: KeyView.extend({ key: z.string().describe('shown once') }),
})
export const listKeys = contract({
  name: 'accounts.list_keys',
  title: 'List API keys',
  doors: { http: 'GET /api/keys' },
  may: 'accounts:manage',
  effect: 'read',
  input: ListInput,
  output: listOf(KeyView),
})
export const revokeKey = contract({
  name: 'accounts.revoke_key',
  title: 'Revoke an API key',
  doors: { http: 'DELETE /api/keys/:id' },
  may: 'accounts:manage',
  effect: 'write',
  status: 204,
  audit: true,
  input: z.object({ id: KeyId }),
  output: z.object({}),
})

export const AuditEntry = z.object({
  id: z.string(),
  at: Instant,
  who: z.string(),
  what: z.string(),
  on: z.string().optional(),
  ok: z.boolean(),
  from: z.string().optional(),
})
export const listAudit = contract({
  name: 'accounts.list_audit',
  title: 'Read the audit log',
  doors: { http: 'GET /api/audit', mcp: true },
  may: 'accounts:manage',
  effect: 'read',
  input: ListInput,
  output: listOf(AuditEntry),
})

export const SessionView = z.object({
  id: z.string(),
  current: z.boolean(),
  device: z.string(),
  address: z.string().optional(),
  createdAt: Instant,
  expiresAt: Instant,
})
export const listSessions = contract({
  name: 'accounts.list_sessions',
  title: 'List where I am signed in',
  doors: { http: 'GET /api/sessions' },
  may: 'self',
  effect: 'read',
  input: z.object({}),
  output: listOf(SessionView),
})
export const revokeSession = contract({
  name: 'accounts.revoke_session',
  title: 'Sign a device out',
  doors: { http: 'DELETE /api/sessions/:id' },
  may: 'self',
  effect: 'write',
  status: 204,
  audit: true,
  input: z.object({ id: z.string().max(64) }),
  output: z.object({}),
})
