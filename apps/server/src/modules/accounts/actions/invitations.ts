import { accounts } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../../kernel/page.ts'
import { openAction, readAction, writeAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { Mail } from '../../../platform/mail/index.ts'
import type { DoorsStore } from '../doors.store.ts'
import { accountsErrors } from '../errors.ts'
import { personInvited } from '../events.ts'
import { requireInvitation, takeInvitation } from '../join-invited.ts'
import { requireMayRule } from '../policy.ts'
import type { AccountsStore, InvitationRow, PersonHere } from '../store.ts'
import { hashToken, makeToken } from '../tokens.ts'
import { personOf } from './workspaces.ts'

type Deps = { store: AccountsStore; doors: DoorsStore; mail: Pick<Mail, 'queueMail'> }
const validDays = 7

const present = (row: InvitationRow, people: ReadonlyMap<string, PersonHere>) => ({
  id: row.id,
  email: row.email,
  role: row.role,
  invitedBy: people.get(row.invited_by)?.name ?? '',
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
})

const invite = ({ store, mail }: Deps) =>
  writeAction(accounts.invite, async ({ tx, actor, clock, newId, origin }, { email: given, role }) => {
    requireMayRule(actor, role)
    const { people, getWorkspace, deleteOpenInvitations, findMember, insertInvitation, publish } = store.join(tx)
    const email = given.toLowerCase()
    const [everybody, workspace] = [await people(), await getWorkspace()]
    const known = [...everybody.values()].find((person) => person.email === email)
    if (known && (await findMember(known.id))) throw accountsErrors.already_member()

    const now = clock.now()
    const token = makeToken()
    await deleteOpenInvitations(email)
    const row = await insertInvitation({
      id: newId('inv'),
      email,
      role,
      token_hash: hashToken(token),
      invited_by: personOf(actor),
      created_at: now,
      expires_at: new Date(now.getTime() + validDays * 86_400_000),
      accepted_by: null,
    })
    const inviter = everybody.get(personOf(actor))?.name ?? workspace.name
    await mail.queueMail(tx, {
      to: email,
      template: 'invitation',
      lang: workspace.language,
      params: { link: `${origin}/invitation?token=${token}`, inviter, workspace: workspace.name, days: validDays },
    })
    await publish(personInvited, { invitationId: row.id, role })
    return present(row, everybody)
  })

const listInvitations = (store: AccountsStore) =>
  readAction(accounts.listInvitations, async ({ tx, clock }, { limit, cursor }) => {
    const { listInvitations: list, people } = store.look(tx)
    const [rows, everybody] = [await list({ after: decodeCursor(cursor), limit, now: clock.now() }), await people()]
    return pageOf(rows, {
      limit,
      cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.id }),
      present: (row) => present(row, everybody),
    })
  })

const revokeInvitation = (store: AccountsStore) =>
  writeAction(accounts.revokeInvitation, async ({ tx }, { id }) => {
    if (!(await store.join(tx).deleteInvitation(id))) throw accountsErrors.invitation_missing()
    return {}
  })

/** Whoever holds the link may join with the account they are signed in with; the same person again gets the same answer. */
const acceptInvitation = ({ store, doors }: Deps) =>
  openAction(accounts.acceptInvitation, async ({ actor, clock, newId, address }, { token }) => {
    if (actor.kind !== 'person') throw accountsErrors.invitation_missing()
    const invitation = await requireInvitation({ doors, clock }, token)
    const taken =
      invitation.accepted_by === actor.id || (await takeInvitation({ store, clock, newId }, { invitation, personId: actor.id, address }))
    const joined = taken ? (await doors.workspacesOf(actor.id)).find((row) => row.workspace_id === invitation.workspace_id) : undefined
    if (!joined) throw accountsErrors.invitation_missing()
    return { id: joined.workspace_id, name: joined.name, role: joined.role, language: joined.language }
  })

export const invitationActions = (deps: Deps): Action[] => [
  invite(deps),
  listInvitations(deps.store),
  revokeInvitation(deps.store),
  acceptInvitation(deps),
]
