import { WorkspaceId } from '@manara/contracts'
import { grantsOfRole, grantsOfScopes } from '../../kernel/actor.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Authenticate, Identity } from '../../platform/http/identity.ts'
import type { DoorsStore, KeyFound, SessionFound } from './doors.store.ts'
import { accountsErrors } from './errors.ts'
import { sessionCookieOf, tokenOfCookie } from './session-cookie.ts'
import { bearerKey, hashToken } from './tokens.ts'

const useNotedEveryMs = 60_000

type Deps = { doors: DoorsStore; clock: Clock; secret: string }

/**
 * Who sends a request. The role is read each time, so taking it away acts at once. A key is taken from `Authorization: Bearer` alone; the workspace
 * of a session is the one in `Manara-Workspace` or the one joined first.
 */
export function createAuthenticate({ doors, clock, secret }: Deps): Authenticate {
  const findKey = async (hash: string): Promise<KeyFound | undefined> => {
    const [found, now] = [await doors.findKey(hash), clock.now()]
    const isFresh = found?.last_used_at && now.getTime() - found.last_used_at.getTime() < useNotedEveryMs
    // Nobody waits for it, and a use that goes unnoted is noted by the next one.
    if (found && !isFresh) void doors.noteKeyUse(hash, now).catch(() => undefined)
    return found
  }
  return async function authenticate(headers) {
    const wished = wishedWorkspace(headers)
    // A request with an Authorization header speaks for that key or for nobody, never for a cookie beside it.
    if (headers.has('authorization')) {
      const key = bearerKey(headers.get('authorization'))
      const found = key && (await findKey(hashToken(key)))
      return found ? ofKey(found, wished) : undefined
    }
    const token = tokenOfCookie(sessionCookieOf(headers.get('cookie')), secret)
    const found = token && (await doors.findSession(token, wished, clock.now()))
    return found ? ofSession(found, wished) : undefined
  }
}

function wishedWorkspace(headers: Headers): string | undefined {
  const wished = headers.get('manara-workspace') ?? undefined
  if (wished !== undefined && !WorkspaceId.safeParse(wished).success) throw accountsErrors.workspace_missing()
  return wished
}

function ofKey(found: KeyFound, wished: string | undefined): Identity {
  if (wished !== undefined && wished !== found.workspace_id) throw accountsErrors.workspace_missing()
  const makersGrants = grantsOfRole(found.role)
  const grants = new Set([...grantsOfScopes(found.scopes)].filter((grant) => makersGrants.has(grant)))
  return { actor: { kind: 'key', id: found.key_id, workspaceId: found.workspace_id, grants, createdBy: found.created_by }, by: 'key' }
}

function ofSession(found: SessionFound, wished: string | undefined): Identity {
  if (wished !== undefined && found.workspace_id === null) throw accountsErrors.workspace_missing()
  const { workspace_id: workspaceId, role } = found
  // Whoever was removed everywhere may still accept an invitation or create a workspace, and nothing else.
  const actor: Actor =
    workspaceId === null || role === null
      ? { kind: 'person', id: found.person_id, workspaceId: '', role: 'viewer', grants: new Set() }
      : { kind: 'person', id: found.person_id, workspaceId, role, grants: grantsOfRole(role) }
  return { actor, by: 'cookie', sessionId: found.session_id }
}
