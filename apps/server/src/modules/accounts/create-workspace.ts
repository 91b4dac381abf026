import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../../platform/clock.ts'
import { workspaceCreated } from './events.ts'
import type { AccountsStore } from './store.ts'

/** A workspace of a person's own. Gives its id. */
export async function createWorkspaceFor(
  { store, clock, newId }: { store: AccountsStore; clock: Clock; newId: NewId },
  given: { personId: string; name: string; address: string },
): Promise<string> {
  const workspaceId = newId('wsp')
  const actor = `person:${given.personId}`
  await store.write({ workspaceId, actor }, async ({ insertWorkspace, addMember, insertAudit, publish }) => {
    const now = clock.now()
    await insertWorkspace({ name: given.name, language: 'en', created_at: now })
    await addMember({ person_id: given.personId, role: 'owner', since: now })
    await insertAudit({
      id: newId('aud'),
      at: now,
      actor,
      action: 'accounts.create_workspace',
      subject: given.name,
      ok: true,
      address: given.address,
    })
    await publish(workspaceCreated, { personId: given.personId })
  })
  return workspaceId
}
