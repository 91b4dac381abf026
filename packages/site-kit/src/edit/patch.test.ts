import fc from 'fast-check'
import { applyPatch as reference } from 'rfc6902'
import type { PatchStep } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { EditError } from './errors.ts'
import { applyPatch, valueAt } from './patch.ts'

describe('a patch', () => {
  it('does what another implementation of RFC 6902 does', () => {
    const there = fc.constantFrom('/a', '/a/x', '/a/y', '/a/y/0', '/b', '/list', '/list/0', '/list/1', '/a~1b', '/a~1b/x', '/m~0n')
    const fresh = fc.constantFrom('/a/new', '/new', '/list/-', '/list/0', '/m~0n/0', '/a~1b/y', '/b')
    const value = fc.constantFrom<unknown>(1, 'x', { x: 1 }, [1, 2], null)
    const step: fc.Arbitrary<PatchStep> = fc.oneof(
      fc.tuple(fc.constantFrom('replace' as const, 'test' as const), there, value).map(([op, path, one]) => ({ op, path, value: one })),
      fc.tuple(fc.oneof(there, fresh), value).map(([path, one]) => ({ op: 'add' as const, path, value: one })),
      there.map((path) => ({ op: 'remove' as const, path })),
      fc
        .tuple(fc.constantFrom('move' as const, 'copy' as const), there, fresh)
        .filter(([, from, path]) => !path.startsWith(from))
        .map(([op, from, path]) => ({ op, from, path })),
    )
    fc.assert(
      fc.property(step, (one) => {
        const root = { a: { x: 1, y: [1] }, b: 2, list: ['p', 'q'], 'a/b': { x: 3 }, 'm~n': [] }
        const theirs = structuredClone(root)
        const failed = reference(theirs, [structuredClone(one) as Parameters<typeof reference>[1][number]]).some(
          (result) => result !== null,
        )
        if (failed) expect(() => applyPatch(root, [one])).toThrow()
        else expect(applyPatch(root, [one])).toEqual(theirs)
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  it('refuses paths that lead nowhere, and prototypes', () => {
    for (const path of ['a', '/nope/x', '/list/7', '/list/01', '/__proto__/x'])
      expect(() => applyPatch({ list: [1] }, [{ op: 'add', path, value: 1 }])).toThrow(EditError)
    expect(() => applyPatch({}, [{ op: 'add', path: '/__proto__', value: { bad: true } }])).toThrow(EditError)
    expect(({} as { bad?: boolean }).bad).toBeUndefined()
  })

  it('refuses to take or replace behind the end of a list', () => {
    for (const op of ['remove', 'replace'] as const)
      expect(() => applyPatch({ list: [1] }, [{ op, path: '/list/1', value: 2 }])).toThrow(EditError)
  })

  it('keeps everything it does not touch the very same object', () => {
    const root = { a: { b: 1 }, c: { d: 2 } }
    const next = applyPatch(root, [{ op: 'replace', path: '/a/b', value: 3 }])
    expect(next.c).toBe(root.c)
    expect(root.a.b).toBe(1)
    expect(valueAt(next, '/a/b')).toBe(3)
  })
})
