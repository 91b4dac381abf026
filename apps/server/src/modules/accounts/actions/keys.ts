import { accounts } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../../kernel/page.ts'
import { readAction, writeAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import { accountsErrors } from '../errors.ts'
import { keyCreated, keyRevoked } from '../events.ts'
import { requireHolds } from '../policy.ts'
import type { AccountsStore, KeyRow, PersonHere } from '../store.ts'
import { hashToken, makeKey } from '../tokens.ts'
import { personOf } from './workspaces.ts'

/** How much of a key is shown again, to tell it from others. */
export const startLength = 9

const present = (row: KeyRow, people: ReadonlyMap<string, PersonHere>) => ({
  id: row.id,
  name: row.name,
  start: row.start,
  scopes: row.scopes,
  createdAt: row.created_at.toISOString(),
  createdBy: people.get(row.created_by)?.name ?? '',
  ...(row.last_used_at ? { lastUsedAt: row.last_used_at.toISOString() } : {}),
})

const createKey = (store: AccountsStore) =>
  writeAction(accounts.createKey, async ({ tx, actor, clock, newId }, { name, scopes }) => {
    requireHolds(actor, scopes)
    const { insertKey, people, publish } = store.join(tx)
    const key = makeKey()
    const row = await insertKey({
      id: newId('key'),
      name,
      start: key.slice(0, startLength),
      key_hash: hashToken(key),
      scopes: [...new Set(scopes)],
      created_by: personOf(actor),
      created_at: clock.now(),
      last_used_at: null,
    })
    await publish(keyCreated, { keyId: row.id })
    return { ...present(row, await people()), key }
  })

const listKeys = (store: AccountsStore) =>
  readAction(accounts.listKeys, async ({ tx }, { limit, cursor }) => {
    const { listKeys: list, people } = store.look(tx)
    const [rows, everybody] = [await list({ after: decodeCursor(cursor), limit }), await people()]
    return pageOf(rows, {
      limit,
      cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.id }),
      present: (row) => present(row, everybody),
    })
  })

const revokeKey = (store: AccountsStore) =>
  writeAction(accounts.revokeKey, async ({ tx }, { id }) => {
    const { deleteKey, publish } = store.join(tx)
    if (!(await deleteKey(id))) throw accountsErrors.key_missing()
    await publish(keyRevoked, { keyId: id })
    return {}
  })

export const keyActions = (store: AccountsStore): Action[] => [createKey(store), listKeys(store), revokeKey(store)]
