import { accounts } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../../kernel/page.ts'
import { readAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { AccountsStore, AuditRow } from '../store.ts'

/** `person:…` by name, `key:…` by the key's name, others by their kind. */
function nameOf(actor: string, names: { people: ReadonlyMap<string, { name: string }>; keys: ReadonlyMap<string, string> }): string {
  const [kind = '', id = ''] = actor.split(':')
  if (kind === 'person') return names.people.get(id)?.name ?? id
  if (kind === 'key') return names.keys.get(id) ?? id
  return kind
}

const listAudit = (store: AccountsStore) => readAction(accounts.listAudit, async ({ tx }, { limit, cursor }) => {
  const { listAudit: list, people, findKeys } = store.look(tx)
  const rows = await list({ after: decodeCursor(cursor), limit })
  const keyIds = [...new Set(rows.filter((row) => row.actor.startsWith('key:')).map((row) => row.actor.slice(4)))]
  const keys = keyIds.length > 0 ? await findKeys(keyIds) : []
  const names = { people: await people(), keys: new Map(keys.map((key) => [key.id, key.name])) }
  const present = (row: AuditRow) => ({
    id: row.id, at: row.at.toISOString(), who: nameOf(row.actor, names), what: row.action, ok: row.ok, ...(row.subject === null ? {} : { on: row.subject }), ...(row.address === null ? {} : { from: row.address }),
  })
  return pageOf(rows, { limit, cursorOf: (row) => ({ at: row.at.toISOString(), id: row.id }), present })
})

export const auditActions = (store: AccountsStore): Action[] => [listAudit(store)]
