import type { NewId } from '../../kernel/ids.ts'
import { commonErrors } from '../../kernel/errors.ts'
import type { Clock } from '../../platform/clock.ts'
import type { DoorsStore, InvitationFound } from './doors.store.ts'
import { accountsErrors } from './errors.ts'
import { memberJoined } from './events.ts'
import type { LibraryAnswer } from './library-call.ts'
import type { AccountsStore } from './store.ts'
import { hashToken } from './tokens.ts'

type Deps = { store: AccountsStore; doors: DoorsStore; clock: Clock; newId: NewId }
type Joining = { token: string; email: string; address: string }
export type JoinInvited = (joining: Joining, createPerson: () => Promise<LibraryAnswer>) => Promise<LibraryAnswer>

/** Finds an invitation that still holds; throws `accounts.invitation_missing` for every other token alike. */
export async function requireInvitation({ doors, clock }: Pick<Deps, 'doors' | 'clock'>, token: string): Promise<InvitationFound> {
  const found = await doors.findInvitation(hashToken(token))
  if (!found || (found.accepted_by === null && found.expires_at <= clock.now())) throw accountsErrors.invitation_missing()
  return found
}

/** Makes a person a member, with their invitation. False when somebody else was faster. */
export function takeInvitation(
  { store, clock, newId }: Omit<Deps, 'doors'>,
  { invitation, personId, address }: { invitation: InvitationFound; personId: string; address: string },
): Promise<boolean> {
  const actor = `person:${personId}`
  return store.write({ workspaceId: invitation.workspace_id, actor }, async ({ takeInvitation: take, addMember, insertAudit, publish }) => {
    const now = clock.now()
    const taken = await take({ id: invitation.id, personId, now })
    if (!taken) return false
    const member = await addMember({ person_id: personId, role: taken.role, since: now })
    if (member) await publish(memberJoined, { personId, role: taken.role })
    await insertAudit({ id: newId('aud'), at: now, actor, action: 'accounts.accept_invitation', subject: invitation.id, ok: true, address })
    return true
  })
}

/** A new account for somebody who was invited, already a member of the workspace. The address must be the invited one: it is confirmed by that. */
export function createJoinInvited(deps: Deps): JoinInvited {
  return async function joinInvited({ token, email, address }, createPerson) {
    const invitation = await requireInvitation(deps, token)
    if (invitation.accepted_by !== null) throw accountsErrors.invitation_missing()
    if (invitation.email !== email)
      throw commonErrors.invalid({ errors: [{ path: 'email', message: 'the invitation is for another address' }] })
    const answer = await createPerson()
    if (answer.personId === undefined || !(await takeInvitation(deps, { invitation, personId: answer.personId, address })))
      throw accountsErrors.invitation_missing()
    return answer
  }
}
