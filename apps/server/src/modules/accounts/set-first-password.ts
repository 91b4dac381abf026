import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../../platform/clock.ts'
import type { AuthStore } from './auth.store.ts'
import { accountsErrors } from './errors.ts'
import { hashPassword } from './password-hash.ts'

type Given = { personId: string; sessionId: string; name: string; email: string; password: string }
export type SetFirstPassword = (given: Given) => Promise<void>

/** The owner who came by the one-time link names themselves. Works once; afterwards every other session and link of theirs is gone. */
export function createSetFirstPassword({ people, clock, newId }: { people: AuthStore; clock: Clock; newId: NewId }): SetFirstPassword {
  return async function setFirstPassword({ personId, sessionId, name, email, password }) {
    if (await people.hasPassword(personId)) throw accountsErrors.has_password()
    const hash = await hashPassword(password)
    const done = await people.setFirstPassword({ id: personId, name, email, hash, credentialId: newId('crd'), now: clock.now() })
    if (!done) throw accountsErrors.address_taken()
    await people.deleteOtherSessions(personId, sessionId)
  }
}
