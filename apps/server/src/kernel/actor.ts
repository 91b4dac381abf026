export type Role = 'owner' | 'admin' | 'editor' | 'viewer'

/** Who acts, and in which workspace. Made by a door from a session, a key or a run, never from a request's fields. */
export type Actor =
  | { kind: 'person'; id: string; workspaceId: string; role: Role; grants: ReadonlySet<string> }
  | { kind: 'key'; id: string; workspaceId: string; grants: ReadonlySet<string>; createdBy: string }
  | { kind: 'run'; id: string; workspaceId: string; grants: ReadonlySet<string>; onBehalfOf: string }
  | { kind: 'visitor'; id: string; workspaceId: string; grants: ReadonlySet<string> }
  | { kind: 'reaction'; id: string; workspaceId: string; grants: ReadonlySet<string> }

const rooms = ['studio', 'hosting', 'leads', 'accounts', 'operations']
const grantsOf = (levels: string[]) => new Set(rooms.flatMap((room) => levels.map((level) => `${room}:${level}`)))
const everything = grantsOf(['read', 'edit', 'manage'])
/** Editors work in every room but do not govern people; viewers look. */
const roleGrants: Record<Role, ReadonlySet<string>> = {
  owner: everything,
  admin: everything,
  editor: new Set([...grantsOf(['read', 'edit'])].filter((grant) => grant !== 'accounts:edit')),
  viewer: grantsOf(['read']),
}

/** What a role may do, as `room:level`. */
export const grantsOfRole = (role: Role): ReadonlySet<string> => roleGrants[role]

/** The grants of a key: `manage` includes `edit`, `edit` includes `read`. */
export function grantsOfScopes(scopes: readonly string[]): ReadonlySet<string> {
  const levels = ['read', 'edit', 'manage']
  return new Set(
    scopes.flatMap((scope) => {
      const [room = '', level = ''] = scope.split(':')
      return levels.slice(0, levels.indexOf(level) + 1).map((included) => `${room}:${included}`)
    }),
  )
}
