import { z } from 'zod'
import { eventKind } from '../../kernel/event.ts'
import type { EventKind } from '../../kernel/event.ts'

const person = z.object({ personId: z.string() })

export const workspaceCreated = eventKind({ name: 'accounts.workspace_created', payload: person })
export const workspaceChanged = eventKind({ name: 'accounts.workspace_changed', payload: z.object({ fields: z.array(z.string()) }) })
export const personInvited = eventKind({
  name: 'accounts.person_invited',
  payload: z.object({ invitationId: z.string(), role: z.string() }),
})
export const memberJoined = eventKind({ name: 'accounts.member_joined', payload: person.extend({ role: z.string() }) })
export const roleChanged = eventKind({ name: 'accounts.role_changed', payload: person.extend({ role: z.string() }) })
export const memberRemoved = eventKind({ name: 'accounts.member_removed', payload: person })
export const keyCreated = eventKind({ name: 'accounts.key_created', payload: z.object({ keyId: z.string() }) })
export const keyRevoked = eventKind({ name: 'accounts.key_revoked', payload: z.object({ keyId: z.string() }) })

/** Every kind of event this room publishes. */
export const accountsEvents: readonly EventKind[] = [
  workspaceCreated,
  workspaceChanged,
  personInvited,
  memberJoined,
  roleChanged,
  memberRemoved,
  keyCreated,
  keyRevoked,
]
