import { createHash } from 'node:crypto'
import type { Role } from '../../kernel/actor.ts'
import { makeId } from '../../kernel/ids.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Once } from '../../platform/actions/action.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database, WriteTx } from '../../platform/db/database.ts'
import { workspaceCreated } from './events.ts'
import type { AccountsStore } from './store.ts'

type Deps = { store: AccountsStore; clock: Clock; newId: NewId }
type Writer = ReturnType<AccountsStore['join']>
type Given = { personId: string; name: string; address: string }
/** Until its owner says otherwise. */
const language = 'en'

/** A workspace as whoever made it sees it. */
export type NewWorkspace = { id: string; name: string; role: Role; language: string }
const present = (id: string, { name }: Given): NewWorkspace => ({ id, name, role: 'owner', language })

/** A workspace of a person's own. */
export async function createWorkspaceFor(deps: Deps, given: Given): Promise<NewWorkspace> {
  const workspaceId = deps.newId('wsp')
  await deps.store.write({ workspaceId, actor: `person:${given.personId}` }, (writer) => furnish(writer, deps, given))
  return present(workspaceId, given)
}

/**
 * The same once per key, also for somebody who is in no workspace yet: the id derives from person and key, so a repeated request comes to the same
 * place and finds the answer kept there. A place whose answer was forgotten after its day is left alone, and the next one is taken.
 */
export async function createWorkspaceOnce(
  deps: Deps & { db: Database },
  given: Given,
  { key, once }: { key: string; once: Once<NewWorkspace> },
): Promise<NewWorkspace> {
  const actor = `person:${given.personId}`
  for (let place = 0; ; place += 1) {
    const workspaceId = idAt(place, given.personId, key)
    const make = (tx: WriteTx) => once(tx, () => furnishEmpty(deps.store.join(tx), { workspaceId, deps, given }))
    try {
      return await deps.db.write({ workspaceId, actor }, make)
    } catch (error) {
      if (!(error instanceof PlaceTaken)) throw error
    }
  }
}

class PlaceTaken extends Error {
  override name = 'PlaceTaken'
}

async function furnishEmpty(
  writer: Writer,
  { workspaceId, deps, given }: { workspaceId: string; deps: Deps; given: Given },
): Promise<NewWorkspace> {
  if (await writer.hasWorkspace()) throw new PlaceTaken()
  await furnish(writer, deps, given)
  return present(workspaceId, given)
}

const idAt = (place: number, personId: string, key: string) =>
  makeId(
    'wsp',
    0,
    createHash('sha256')
      .update(JSON.stringify([personId, key, place]))
      .digest(),
  )

async function furnish({ insertWorkspace, addMember, insertAudit, publish }: Writer, { clock, newId }: Deps, given: Given): Promise<void> {
  const now = clock.now()
  const actor = `person:${given.personId}`
  await insertWorkspace({ name: given.name, language, created_at: now })
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
}
