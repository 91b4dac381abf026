import type { NewId } from '../../kernel/ids.ts'
import { actorName } from '../../kernel/store.ts'
import type { AuditLine } from '../../platform/actions/runner.ts'
import type { Clock } from '../../platform/clock.ts'
import type { WriteTx } from '../../platform/db/database.ts'
import type { DoorsStore } from './doors.store.ts'
import type { AccountsStore } from './store.ts'

type Deps = { store: AccountsStore; doors: DoorsStore; clock: Clock; newId: NewId }
export type PersonalLine = { personId: string; action: string; ok: boolean; address: string }
export type Audit = ReturnType<typeof createAudit>

/** Fields by which an action says what it was about, best first. Never a secret: tokens and passwords are none of them. */
const subjects = ['id', 'siteId', 'personId', 'email', 'domain', 'name', 'slug'] as const

export function subjectOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null) return null
  const fields = input as Record<string, unknown>
  const found = subjects.map((name) => fields[name]).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found.slice(0, 200) : null
}

export function createAudit({ store, doors, clock, newId }: Deps) {
  const row = (line: { actor: string; action: string; subject: string | null; ok: boolean; address: string }) => ({
    id: newId('aud'),
    at: clock.now(),
    ...line,
  })
  return {
    /** A line of an action, inside its transaction where it has one. */
    async ofAction({ actor, action, input, address }: AuditLine, tx?: WriteTx): Promise<void> {
      const line = row({ actor: actorName(actor), action, subject: subjectOf(input), ok: true, address })
      if (tx) await store.join(tx).insertAudit(line)
      else if (actor.workspaceId !== '')
        await store.write({ workspaceId: actor.workspaceId, actor: actorName(actor) }, ({ insertAudit }) => insertAudit(line))
    },

    /** A line about a person's own account, in every workspace they belong to. */
    async ofPerson({ personId, action, ok, address }: PersonalLine): Promise<void> {
      const actor = `person:${personId}`
      for (const { workspace_id: workspaceId } of await doors.workspacesOf(personId)) {
        await store.write({ workspaceId, actor }, ({ insertAudit }) => insertAudit(row({ actor, action, subject: null, ok, address })))
      }
    },
  }
}
