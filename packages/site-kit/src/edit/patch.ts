import type { PatchStep } from '@manara/contracts'
import { EditError } from './errors.ts'

export type PathPart = string | number

/** An RFC 6901 pointer: `pointer(['pages', 0, 'a/b'])` is `/pages/0/a~1b`. */
export function pointer(parts: readonly PathPart[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function partsOf(path: string): string[] {
  if (path !== '' && !path.startsWith('/')) throw new EditError('patch_failed', `The path "${path}" is not a pointer.`)
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const missing = (path: string) => new EditError('patch_failed', `There is nothing at "${path}".`)

function indexIn(list: readonly unknown[], part: string, path: string): number {
  if (!/^(?:0|[1-9]\d*)$/.test(part) || Number(part) > list.length) throw missing(path)
  return Number(part)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a pointer, or an error when nothing is there. */
export function valueAt(root: unknown, path: string): unknown {
  return partsOf(path).reduce<unknown>((at, part) => {
    if (Array.isArray(at)) {
      const index = indexIn(at, part, path)
      if (index === at.length) throw missing(path)
      return at[index] as unknown
    }
    if (!isRecord(at) || !Object.hasOwn(at, part)) throw missing(path)
    return at[part]
  }, root)
}

type Change = { kind: 'add' | 'replace' | 'remove'; value?: unknown; path: string }

function changedList(list: readonly unknown[], part: string, change: Change): unknown[] {
  const index = part === '-' ? list.length : indexIn(list, part, change.path)
  if (change.kind !== 'add' && index >= list.length) throw missing(change.path)
  return list.toSpliced(index, change.kind === 'add' ? 0 : 1, ...(change.kind === 'remove' ? [] : [change.value]))
}

function changedRecord(record: Readonly<Record<string, unknown>>, part: string, change: Change): Record<string, unknown> {
  if (change.kind !== 'add' && !Object.hasOwn(record, part)) throw missing(change.path)
  if (part === '__proto__') throw missing(change.path)
  if (change.kind !== 'remove') return { ...record, [part]: change.value }
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== part))
}

/** Only what lies on the way is made anew; all else stays the very same object, so its bytes cannot change. */
function changedAt(root: unknown, parts: readonly string[], change: Change): unknown {
  const [part, ...rest] = parts
  if (part === undefined) {
    if (change.kind === 'remove') throw missing(change.path)
    return change.value
  }
  if (Array.isArray(root)) {
    if (rest.length === 0) return changedList(root, part, change)
    const index = indexIn(root, part, change.path)
    if (index === root.length) throw missing(change.path)
    return root.with(index, changedAt(root[index], rest, change))
  }
  if (!isRecord(root)) throw missing(change.path)
  if (rest.length === 0) return changedRecord(root, part, change)
  if (!Object.hasOwn(root, part)) throw missing(change.path)
  return { ...root, [part]: changedAt(root[part], rest, change) }
}

function applyStep(root: unknown, step: PatchStep): unknown {
  const at = (path: string, kind: Change['kind'], value?: unknown) => (into: unknown) =>
    changedAt(into, partsOf(path), { kind, value, path })
  if (step.op === 'test') {
    if (JSON.stringify(valueAt(root, step.path)) !== JSON.stringify(step.value))
      throw new EditError('patch_failed', `The value at "${step.path}" is not what was expected.`)
    return root
  }
  if (step.op === 'move' || step.op === 'copy') {
    const from = step.from ?? ''
    if (step.op === 'move' && step.path.startsWith(`${from}/`)) throw new EditError('patch_failed', 'A part cannot be moved into itself.')
    const value = valueAt(root, from)
    const without = step.op === 'move' ? at(from, 'remove')(root) : root
    return at(step.path, 'add', value)(without)
  }
  return at(step.path, step.op, step.value)(root)
}

/**
 * Applies RFC 6902 steps and gives the new value; the given one is left untouched.
 * All or nothing: a step that does not fit throws `EditError` with code `patch_failed`.
 */
export function applyPatch<T>(root: T, steps: readonly PatchStep[]): T {
  return steps.reduce<unknown>(applyStep, root) as T
}
