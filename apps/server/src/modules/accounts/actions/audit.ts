import { accounts } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../../kernel/page.ts'
import { readAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { NameActors, NameOf } from '../name-actors.ts'
import type { AccountsStore, AuditRow } from '../store.ts'

const listAudit = (store: AccountsStore, nameActors: NameActors) =>
  readAction(accounts.listAudit, async ({ tx }, { limit, cursor }) => {
    const rows = await store.look(tx).listAudit({ after: decodeCursor(cursor), limit })
    const aboutPeople = rows.flatMap((row) => subjectActor(row.subject) ?? [])
    const nameOf = await nameActors(tx, [...rows.map((row) => row.actor), ...aboutPeople])
    const present = (row: AuditRow) => ({
      id: row.id,
      at: row.at.toISOString(),
      who: nameOf(row.actor),
      what: row.action,
      ok: row.ok,
      ...(row.subject === null ? {} : { on: subjectName(row.subject, nameOf) }),
      ...(row.address === null ? {} : { from: row.address }),
    })
    return pageOf(rows, { limit, cursorOf: (row) => ({ at: row.at.toISOString(), id: row.id }), present })
  })

/** A person or a key that a line is about, as an actor; other subjects speak for themselves. */
const subjectActor = (subject: string | null) =>
  subject === null ? undefined : /^per_/.test(subject) ? `person:${subject}` : /^key_/.test(subject) ? `key:${subject}` : undefined

/** What is gone without a trace keeps its id, so two such lines can be told apart. */
function subjectName(subject: string, nameOf: NameOf): string {
  const actor = subjectActor(subject)
  const name = actor === undefined ? undefined : nameOf(actor)
  return name === undefined || name === 'person' || name === 'key' ? subject : name
}

export const auditActions = (store: AccountsStore, nameActors: NameActors): Action[] => [listAudit(store, nameActors)]
