import { accounts } from '@manara/contracts'
import { openAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import type { AuthStore } from '../auth.store.ts'
import { deviceOf } from '../device.rules.ts'
import { accountsErrors } from '../errors.ts'

const listSessions = (people: AuthStore) =>
  openAction(accounts.listSessions, async ({ actor, clock, sessionId }) => {
    const rows = actor.kind === 'person' ? await people.listSessions(actor.id, clock.now()) : []
    return {
      items: rows.map((row) => ({
        id: row.id,
        current: row.id === sessionId,
        device: deviceOf(row.user_agent ?? ''),
        createdAt: row.created_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        ...(row.ip_address ? { address: row.ip_address } : {}),
      })),
    }
  })

const revokeSession = (people: AuthStore) =>
  openAction(accounts.revokeSession, async ({ actor }, { id }) => {
    if (actor.kind !== 'person' || !(await people.deleteSession(actor.id, id))) throw accountsErrors.session_missing()
    return {}
  })

export const sessionActions = (people: AuthStore): Action[] => [listSessions(people), revokeSession(people)]
