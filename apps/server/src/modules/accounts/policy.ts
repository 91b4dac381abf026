import type { Actor, Role } from '../../kernel/actor.ts'
import { accountsErrors } from './errors.ts'

/** Owners are made and unmade by owners only. A key is never an owner, whoever made it. */
export function requireMayRule(actor: Actor, ...roles: (Role | undefined)[]): void {
  const isOwner = actor.kind === 'person' && actor.role === 'owner'
  if (roles.includes('owner') && !isOwner) throw accountsErrors.owners_only()
}

/** Nobody hands on a right they do not hold. */
export function requireHolds(actor: Actor, scopes: readonly string[]): void {
  const missing = scopes.find((scope) => !actor.grants.has(scope))
  if (missing !== undefined) throw accountsErrors.scope_too_wide({ scope: missing })
}

/** `owners` is how many there are before the change. */
export function requireOwnerStays(before: Role, after: Role | undefined, owners: number): void {
  if (before === 'owner' && after !== 'owner' && owners <= 1) throw accountsErrors.last_owner()
}
