import type { Pool } from 'pg'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../../platform/clock.ts'
import { addOwnerKey, ensureFirstOwner, replaceLink } from './first-owner.store.ts'
import type { FirstOwner } from './first-owner.store.ts'
import { hashToken, makeKey, makeToken } from './tokens.ts'

const linkHours = 24
/** Everything an owner may do, as a key's scopes. */
const allScopes = ['studio', 'hosting', 'leads', 'accounts', 'operations'].map((room) => `${room}:manage`)

export type FirstStart = {
  /** Makes the first workspace and its owner when there are none. */
  ensure(): Promise<FirstOwner>
  /** The path of a fresh one-time link, valid for 24 h, while the owner has no password; earlier links end. Nothing once there is one. */
  link(): Promise<string | undefined>
  /** A key of the owner's workspace. Shown once; only its hash is kept. */
  makeKey(name: string): Promise<string>
}

/** What whoever runs the machine may do before anybody has signed in. Works as the database's owner. */
export function createFirstStart({ owner, clock, newId }: { owner: Pool; clock: Clock; newId: NewId }): FirstStart {
  const ensure = () => ensureFirstOwner(owner, { newId, now: clock.now() })
  return {
    ensure,
    async link() {
      const first = await ensure()
      if (first.hasPassword) return undefined
      const token = makeToken()
      await replaceLink(owner, {
        personId: first.personId,
        hash: hashToken(token),
        expiresAt: new Date(clock.now().getTime() + linkHours * 3_600_000),
      })
      return `/welcome?token=${token}`
    },
    async makeKey(name) {
      const first = await ensure()
      const key = makeKey()
      await addOwnerKey(owner, first, {
        id: newId('key'),
        name,
        start: key.slice(0, 9),
        hash: hashToken(key),
        scopes: allScopes,
        auditId: newId('aud'),
        now: clock.now(),
      })
      return key
    },
  }
}
