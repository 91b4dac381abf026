import { accounts } from '@manara/contracts'
import type { Actor } from '../../../kernel/actor.ts'
import { openAction, writeAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { Database } from '../../../platform/db/database.ts'
import { createWorkspaceFor, createWorkspaceOnce } from '../create-workspace.ts'
import type { AuthStore } from '../auth.store.ts'
import type { DoorsStore, WorkspaceOf } from '../doors.store.ts'
import { accountsErrors } from '../errors.ts'
import { workspaceChanged } from '../events.ts'
import type { AccountsStore } from '../store.ts'

type Deps = { db: Database; store: AccountsStore; doors: DoorsStore; people: AuthStore; mailDelivers: boolean; modelName?: string }

export const personOf = (actor: Actor): string => (actor.kind === 'key' ? actor.createdBy : actor.id)
const present = (row: WorkspaceOf) => ({ id: row.workspace_id, name: row.name, role: row.role, language: row.language })

const getMe = ({ doors, people, mailDelivers, modelName }: Deps) =>
  openAction(accounts.getMe, async ({ actor }) => {
    const [person, hasPassword, workspaces] = await Promise.all([
      people.findPerson(personOf(actor)),
      people.hasPassword(personOf(actor)),
      doors.workspacesOf(personOf(actor)),
    ])
    const here = workspaces.find((row) => row.workspace_id === actor.workspaceId)
    if (!person || !here) throw accountsErrors.no_workspace()
    return {
      person: { id: person.id, name: person.name, email: person.email, emailVerified: person.email_verified, hasPassword },
      workspace: present(here),
      workspaces: actor.kind === 'key' ? [present(here)] : workspaces.map(present),
      may: [...actor.grants].sort(),
      mail: { delivers: mailDelivers },
      model: modelName === undefined ? {} : { name: modelName },
    }
  })

const createWorkspace = ({ db, store }: Deps) =>
  openAction(accounts.createWorkspace, async ({ actor, clock, newId, address, key, once }, { name }) => {
    if (actor.kind !== 'person') throw accountsErrors.workspace_missing()
    const [deps, given] = [
      { db, store, clock, newId },
      { personId: actor.id, name, address },
    ]
    return key === undefined ? createWorkspaceFor(deps, given) : createWorkspaceOnce(deps, given, { key, once })
  })

const updateWorkspace = (store: AccountsStore) =>
  writeAction(accounts.updateWorkspace, async ({ tx, actor }, change) => {
    const { getWorkspace, updateWorkspace: update, findMember, publish } = store.join(tx)
    const fields = (['name', 'language'] as const).filter((field) => change[field] !== undefined)
    const row = fields.length === 0 ? await getWorkspace() : await update(Object.fromEntries(fields.map((field) => [field, change[field]])))
    if (fields.length > 0) await publish(workspaceChanged, { fields })
    const member = await findMember(personOf(actor))
    return { id: row.workspace_id, name: row.name, language: row.language, role: member?.role ?? 'viewer' }
  })

export const workspaceActions = (deps: Deps): Action[] => [getMe(deps), createWorkspace(deps), updateWorkspace(deps.store)]
