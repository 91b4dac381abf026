import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../../kernel/actor.ts'
import { grantsOfRole } from '../../kernel/actor.ts'
import { requireHolds, requireMayRule, requireOwnerStays } from './policy.ts'

const person = (role: Role): Actor => ({ kind: 'person', id: 'p', workspaceId: 'wsp', role, grants: grantsOfRole(role) })
const key: Actor = { kind: 'key', id: 'k', workspaceId: 'wsp', grants: grantsOfRole('owner'), createdBy: 'p' }

describe('who may rule over whom', () => {
  it('leaves owners to owners', () => {
    expect(() => requireMayRule(person('owner'), 'owner', 'viewer')).not.toThrow()
    expect(() => requireMayRule(person('admin'), 'viewer', 'editor')).not.toThrow()
    expect(() => requireMayRule(person('admin'), 'viewer', 'owner')).toThrow('Only an owner')
    expect(() => requireMayRule(person('admin'), 'owner')).toThrow('Only an owner')
    expect(() => requireMayRule(key, 'owner')).toThrow('Only an owner')
  })
  it('keeps the last owner', () => {
    expect(() => requireOwnerStays('owner', 'admin', 1)).toThrow('needs an owner')
    expect(() => requireOwnerStays('owner', undefined, 1)).toThrow('needs an owner')
    expect(() => requireOwnerStays('owner', 'admin', 2)).not.toThrow()
    expect(() => requireOwnerStays('editor', 'viewer', 1)).not.toThrow()
  })
  it('hands on no right that one does not hold', () => {
    expect(() => requireHolds(person('viewer'), ['leads:read', 'leads:edit'])).toThrow('leads:edit')
    expect(() => requireHolds(person('editor'), ['leads:edit'])).not.toThrow()
  })
})
