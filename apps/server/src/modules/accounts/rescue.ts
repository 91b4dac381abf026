import type { Pool } from 'pg'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../../platform/clock.ts'
import { base } from './auth-names.ts'
import { createAuth } from './auth.ts'
import { createAuthStore } from './auth.store.ts'
import { ensureFirstOwner, noteOperator } from './first-owner.store.ts'
import { createFirstStart } from './first-start.ts'

type Deps = { owner: Pool; secret: string; clock: Clock; newId: NewId }
/** `path` of the dashboard, to be opened once. `email` is there when the owner signs in with it afterwards. */
export type Rescue = { path: string; email?: string }

/**
 * A way back in for the owner when nothing delivers mail: a link to set a new password, valid for an hour; before the first password, the link of the
 * first start. For whoever holds the data folder only. It stands in the audit log.
 */
export async function makeSignInLink({ owner, secret, clock, newId }: Deps): Promise<Rescue> {
  const first = await ensureFirstOwner(owner, { newId, now: clock.now() })
  await noteOperator(owner, first, { id: newId('aud'), action: 'accounts.make_sign_in_link', now: clock.now() })
  const welcome = await createFirstStart({ owner, clock, newId }).link()
  if (welcome !== undefined) return { path: welcome }
  const people = createAuthStore(owner)
  const email = (await people.findPerson(first.personId))?.email ?? ''
  const token = await resetToken({ store: people, secret, newId }, email)
  return { path: `/reset?token=${encodeURIComponent(token)}`, email }
}

type Library = Pick<Parameters<typeof createAuth>[0], 'store' | 'secret' | 'newId'>

/** Asks the auth library for the same token that it would send by mail. */
async function resetToken(library: Library, email: string): Promise<string> {
  const made = Promise.withResolvers<string>()
  const refuse = async () => undefined
  const auth = createAuth({
    ...library,
    confirmFirst: false,
    trusted: [],
    sendReset: async (_person, token) => made.resolve(token),
    sendVerification: refuse,
    noteReset: refuse,
    useLink: refuse,
  })
  const request = new Request(`${base}/api/auth/request-password-reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base },
    body: JSON.stringify({ email }),
  })
  const { status } = await auth.handler(request)
  if (status !== 200) throw new Error(`the auth library answered ${status}`)
  return made.promise
}
