import { accounts } from '@manara/contracts'
import type { z } from 'zod'
import { decodeCursor, pageOf } from '../../../kernel/page.ts'
import { readAction, writeAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import { accountsErrors } from '../errors.ts'
import { memberRemoved, roleChanged } from '../events.ts'
import { requireMayRule, requireOwnerStays } from '../policy.ts'
import type { AccountsStore, PersonHere } from '../store.ts'

type MemberRow = { person_id: string; role: z.output<typeof accounts.Role>; since: Date }
const present = (row: MemberRow, people: ReadonlyMap<string, PersonHere>) => {
  const person = people.get(row.person_id)
  return { personId: row.person_id, name: person?.name ?? '', email: person?.email ?? '', role: row.role, since: row.since.toISOString() }
}

const listMembers = (store: AccountsStore) =>
  readAction(accounts.listMembers, async ({ tx }, { limit, cursor }) => {
    const { listMembers: list, people } = store.look(tx)
    const [rows, everybody] = [await list({ after: decodeCursor(cursor), limit }), await people()]
    return pageOf(rows, {
      limit,
      cursorOf: (row) => ({ at: row.since.toISOString(), id: row.person_id }),
      present: (row) => present(row, everybody),
    })
  })

const changeRole = (store: AccountsStore) =>
  writeAction(accounts.changeRole, async ({ tx, actor }, { personId, role }) => {
    const { lockOwners, findMember, updateRole, people, publish } = store.join(tx)
    const owners = await lockOwners()
    const member = await findMember(personId)
    if (!member) throw accountsErrors.member_missing()
    requireMayRule(actor, member.role, role)
    requireOwnerStays(member.role, role, owners)
    const changed = await updateRole(personId, role)
    await publish(roleChanged, { personId, role })
    return present(changed, await people())
  })

const removeMember = (store: AccountsStore) =>
  writeAction(accounts.removeMember, async ({ tx, actor }, { personId }) => {
    const { lockOwners, findMember, deleteMember, deleteKeysOf, publish } = store.join(tx)
    const owners = await lockOwners()
    const member = await findMember(personId)
    if (!member) throw accountsErrors.member_missing()
    requireMayRule(actor, member.role)
    requireOwnerStays(member.role, undefined, owners)
    await deleteKeysOf(personId)
    await deleteMember(personId)
    await publish(memberRemoved, { personId })
    return {}
  })

export const memberActions = (store: AccountsStore): Action[] => [listMembers(store), changeRole(store), removeMember(store)]
